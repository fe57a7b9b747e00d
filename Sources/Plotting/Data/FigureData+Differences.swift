extension FigureData {
  /// How far numbers may be apart and still count as the same.
  package struct Tolerance: Sendable {
    /// A share of the number, or of the span of its series or axis, whichever is more.
    package var relative: Double
    package var absolute: Double

    package init(relative: Double = 1e-6, absolute: Double = 0) { (self.relative, self.absolute) = (relative, absolute) }

    fileprivate func allows(_ a: Double, _ b: Double, span: Double) -> Bool {
      if a == b || a.isNaN && b.isNaN { return true }
      guard a.isFinite, b.isFinite else { return false }
      let share = max(max(abs(a), abs(b)) * relative, min(span, .greatestFiniteMagnitude) * max(relative, 1e-9))
      return abs(a - b) <= max(absolute, share)
    }

    /// Of 255 steps of a colour.
    fileprivate var steps: Int { 1 + Int(min(255, max(0, (relative * 255).rounded(.up)))) }
  }

  /// What is other than in `expected`, in a line each, the first ones of many; empty if the figures show the same.
  /// `sameText` judges titles and labels, which may have numbers in them.
  package func differences(
    from expected: FigureData, tolerance: Tolerance = Tolerance(), sameText: @escaping (String, String) -> Bool = { $0 == $1 }
  ) -> [String] {
    var differences = FigureDifferences(tolerance: tolerance, sameText: sameText)
    differences.compare(self, expected)
    return differences.lines
  }
}

private struct FigureDifferences {
  static let mostLines = 12

  let tolerance: FigureData.Tolerance
  let sameText: (String, String) -> Bool
  var lines: [String] = []

  init(tolerance: FigureData.Tolerance, sameText: @escaping (String, String) -> Bool) {
    (self.tolerance, self.sameText) = (tolerance, sameText)
  }

  private mutating func say(_ line: String) { if lines.count < FigureDifferences.mostLines { lines.append(line) } }

  mutating func compare(_ actual: FigureData, _ expected: FigureData) {
    if (actual.width, actual.height) != (expected.width, expected.height) {
      say("\(actual.width) by \(actual.height) pixels instead of \(expected.width) by \(expected.height)")
    }
    if actual.panels.count != expected.panels.count { say("\(actual.panels.count) plots instead of \(expected.panels.count)") }
    for (number, (panel, other)) in zip(actual.panels, expected.panels).enumerated() {
      compare(panel, other, expected.panels.count == 1 ? "" : "plot \(number + 1): ")
    }
  }

  private mutating func compare(_ actual: FigureData.Panel, _ expected: FigureData.Panel, _ place: String) {
    compare(actual.titles, expected.titles, place + "title")
    compare(actual.x, expected.x, place + "x axis")
    compare(actual.y, expected.y, place + "y axis")
    compare(actual.legend, expected.legend, place + "legend")
    if actual.seriesCount != expected.seriesCount { say("\(place)\(actual.seriesCount) things drawn instead of \(expected.seriesCount)") }
    for (number, (series, other)) in zip(actual.series, expected.series).enumerated() {
      let name = other.name.isEmpty || other.name.hasPrefix("_") ? "\(other.kind) \(number + 1)" : "\(other.kind) '\(other.name)'"
      compare(series, other, place + name)
    }
  }

  private mutating func compare(_ actual: [String], _ expected: [String], _ place: String) {
    if actual.count != expected.count {
      say("\(place): \(words(actual)) instead of \(words(expected))")
    } else {
      for (text, other) in zip(actual, expected) where !sameText(text, other) { say("\(place): '\(text)' instead of '\(other)'") }
    }
  }

  private func words(_ texts: [String]) -> String { texts.isEmpty ? "none" : texts.map { "'\($0)'" }.joined(separator: ", ") }

  private mutating func compare(_ actual: FigureData.Direction, _ expected: FigureData.Direction, _ place: String) {
    if actual.scale != expected.scale { say("\(place): \(actual.scale) instead of \(expected.scale)") }
    let span = abs(expected.high - expected.low)
    if !tolerance.allows(actual.low, expected.low, span: span) || !tolerance.allows(actual.high, expected.high, span: span) {
      say("\(place): from \(actual.low) to \(actual.high) instead of from \(expected.low) to \(expected.high)")
    }
    compare(actual.label.isEmpty ? [] : [actual.label], expected.label.isEmpty ? [] : [expected.label], "\(place)'s label")
    compare(actual.words, expected.words, "\(place)'s ticks")
  }

  private mutating func compare(_ actual: FigureData.Series, _ expected: FigureData.Series, _ place: String) {
    if actual.kind != expected.kind { return say("\(place): a \(actual.kind) instead of a \(expected.kind)") }
    if !sameText(actual.name, expected.name) { say("\(place): named '\(actual.name)'") }
    if !sameText(actual.text, expected.text) { say("\(place): '\(actual.text)' instead of '\(expected.text)'") }
    if actual.count != expected.count || actual.columns.map(\.count) != expected.columns.map(\.count) {
      return say("\(place): \(actual.count) instead of \(expected.count)")
    }
    for k in 0..<(expected.columns.map(\.count).min() ?? 0) {
      let isSame = zip(actual.columns, expected.columns).allSatisfy { tolerance.allows($0[k], $1[k], span: $1.span) }
      if !isSame {
        let number = expected.count > DataColumn.mostSamples ? k * (expected.count - 1) / (DataColumn.mostSamples - 1) : k
        say("\(place): at \(number) \(numbers(actual, k)) instead of \(numbers(expected, k))")
        break
      }
    }
    let isColoured = actual.colours.count == expected.colours.count && zip(actual.colours, expected.colours).allSatisfy(isClose)
    if !isColoured { say("\(place): in other colours") }
  }

  private func numbers(_ series: FigureData.Series, _ k: Int) -> String {
    let numbers = series.columns.filter { k < $0.count }.map { NumberText.printed("%.*g", 9, $0[k]) }.joined(separator: ", ")
    return series.columns.count == 1 ? numbers : "(\(numbers))"
  }

  private func isClose(_ a: UInt32, _ b: UInt32) -> Bool {
    [24, 16, 8, 0].allSatisfy { (shift: UInt32) -> Bool in
      let (one, other) = (Int((a >> shift) & 255), Int((b >> shift) & 255))
      return abs(one - other) <= tolerance.steps
    }
  }
}
