extension LineDiff {
  /// A line of a diff as it is shown.
  package struct ShownLine: Equatable, Sendable {
    package var side: Line.Side
    /// Both numbers, in columns.
    package var numbers: String
    package var text: String
    /// The characters in which it differs from its partner on the other side, by offset.
    package var marks: [Range<Int>] = []
    /// How many lines this one stands for, if it only says that they were left out.
    package var folded = 0

    package var sign: String {
      switch side {
      case .both: " "
      case .expected: "-"
      case .actual: "+"
      }
    }
  }

  /// The hunks as plain text: numbers, sign, text.
  package var text: [String] { shown().map { "\($0.numbers) \($0.sign) \($0.text)" } }

  /// Of more changed lines in a row on one side, the middle is left out.
  private static let longestRun = 24
  private static let shownBefore = 14
  private static let shownAfter = 4

  /// Lines that have at least so much in common are shown as two versions of one.
  private static let leastLikeness = 0.5

  /// The hunks as lines to show, with `…` in place of what is left out.
  package func shown(context: Int = 3) -> [ShownLine] {
    let width = lines.reduce(2) { max($0, String(max($1.expectedNumber ?? 0, $1.actualNumber ?? 0)).utf8.count) }
    func column(_ number: Int?) -> String {
      let digits = number.map(String.init) ?? ""
      return String(repeating: " ", count: max(0, width - digits.utf8.count)) + digits
    }
    func shown(_ line: Line) -> ShownLine {
      ShownLine(side: line.side, numbers: "\(column(line.expectedNumber)) \(column(line.actualNumber))", text: line.text)
    }
    func fold(_ count: Int, _ side: Line.Side) -> ShownLine {
      ShownLine(side: side, numbers: "\(column(nil)) \(column(nil))", text: "…", folded: count)
    }
    var result: [ShownLine] = []
    var end = 0
    for (index, hunk) in hunks(context: context).enumerated() {
      if index > 0 { result.append(fold(hunk.startIndex - end, .both)) }
      end = hunk.endIndex
      var rest = hunk
      while let first = rest.first {
        if first.side == .both {
          result.append(shown(first))
          rest = rest.dropFirst()
          continue
        }
        let run = rest.prefix { $0.side != .both }
        rest = rest[run.endIndex...]
        result += LineDiff.paired(run.filter { $0.side == .expected }.map(shown), run.filter { $0.side == .actual }.map(shown), fold)
      }
    }
    return result
  }

  /// Lines that were exchanged for others: each before its new version, or all before all if they have little in common.
  private static func paired(
    _ old: [ShownLine], _ new: [ShownLine], _ fold: (Int, Line.Side) -> ShownLine
  ) -> [ShownLine] {
    var (old, new) = (old, new)
    var areAllAlike = old.count == new.count
    for index in 0..<min(old.count, new.count, longestRun) {
      let diff = CharacterDiff(old[index].text, new[index].text)
      guard diff.likeness >= leastLikeness else {
        areAllAlike = false
        continue
      }
      old[index].marks = diff.old
      new[index].marks = diff.new
    }
    if areAllAlike, old.count <= longestRun { return zip(old, new).flatMap { [$0, $1] } }
    return shortened(old, fold) + shortened(new, fold)
  }

  private static func shortened(_ lines: [ShownLine], _ fold: (Int, Line.Side) -> ShownLine) -> [ShownLine] {
    guard let side = lines.first?.side, lines.count > longestRun else { return lines }
    return lines.prefix(shownBefore) + [fold(lines.count - shownBefore - shownAfter, side)] + lines.suffix(shownAfter)
  }
}
