/// What judging a lesson needs beside its text.
package struct Surroundings {
  /// Lays two pictures beside each other: what differs, in a line each; nil if one is no picture. The last argument judges titles
  /// and labels.
  package typealias CompareFigures = (
    _ expected: [UInt8], _ actual: [UInt8], _ sameText: @escaping (String, String) -> Bool
  ) -> [String]?

  /// The bytes of a file by its path relative to the lesson.
  package var readFile: (String) -> [UInt8]?
  package var compareFigures: CompareFigures

  package init(readFile: @escaping (String) -> [UInt8]?, compareFigures: @escaping CompareFigures) {
    self.readFile = readFile
    self.compareFigures = compareFigures
  }
}

/// A figure that a cell drew beside the file that shows what it should look like.
package struct FigurePair {
  package var written: WrittenFigure
  package var drawn: Figure
  /// nil if the file is not there.
  package var expected: [UInt8]?
  /// What differs, in a line each; empty also if there is nothing to compare with.
  package var differences: [String]
}

extension Surroundings {
  func pairs(_ written: [WrittenFigure], _ outcome: Outcome, _ rules: MatchRules) -> [FigurePair] {
    func sameText(_ actual: String, _ expected: String) -> Bool {
      actual == expected || Comparison(expected: [ExpectedLine(number: 1, text: expected)], actual: actual, rules: rules).matches
    }
    return zip(written, outcome.figures).map { written, drawn in
      let expected = readFile(written.path)
      let differences = expected.map { compareFigures($0, drawn.png, sameText) ?? ["it is no picture that can be read"] }
      return FigurePair(written: written, drawn: drawn, expected: expected, differences: differences ?? [])
    }
  }
}

extension LessonRun {
  /// The figures of a cell for which there are files.
  package func figurePairs(at index: Int, _ surroundings: Surroundings) -> [FigurePair] {
    guard case .cell(let cell) = lesson.fences[index].role, let outcome = fences[index]?.steps.first?.outcome else { return [] }
    return surroundings.pairs(lesson.writtenFigures(after: index), outcome, Verdict.Expectation(cell, lesson.settings).rules)
  }
}
