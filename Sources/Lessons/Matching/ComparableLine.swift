/// An output line as a row of tokens, cut where they are asked for.
struct ComparableLine {
  enum Token: Equatable {
    case number(WrittenNumber)
    case sign(Unicode.Scalar)
    /// Three dots that the author wrote: room for any text.
    case gap
  }

  private let scalars: [Unicode.Scalar]
  private let hasGaps: Bool

  init(_ line: String, hasGaps: Bool) {
    scalars = Array(AccidentalText.removed(from: line).unicodeScalars)
    self.hasGaps = hasGaps
  }

  var end: Int { scalars.count }

  /// The token that starts at `index`, which is before `end`, and where the next one starts.
  func token(at index: Int) -> (token: Token, next: Int) {
    if hasGaps, let next = gapEnd(at: index) { return (.gap, next) }
    if mayStartNumber(at: index), let number = WrittenNumber(scalars[index...]) {
      return (.number(number), index + number.length)
    }
    return (.sign(scalars[index]), index + 1)
  }

  var tokens: [Token] {
    var tokens: [Token] = []
    var index = 0
    while index < end {
      let (token, next) = token(at: index)
      tokens.append(token)
      index = next
    }
    return tokens
  }

  private func gapEnd(at index: Int) -> Int? {
    if scalars[index] == "…" { return index + 1 }
    let dots = scalars[index...].prefix { $0 == "." }
    return dots.count >= 3 ? dots.endIndex : nil
  }

  /// The 1 of `net1` is no number, the minus of `3-1` no sign, and `1.2.3` is a version.
  private func mayStartNumber(at index: Int) -> Bool {
    let first = scalars[index]
    guard first == "-" || first == "." || isDigit(index) else { return false }
    if isDigit(index), isVersion(from: index) { return false }
    guard index > 0 else { return true }
    let before = scalars[index - 1]
    if before.isASCII, before.properties.isAlphabetic || before == "_" { return false }
    if before.properties.numericType != nil { return false }
    if before == ".", isDigit(index - 2) { return false }
    return !(first == "-" && before == ")")
  }

  private func isDigit(_ index: Int) -> Bool {
    index >= 0 && index < end && ("0"..."9").contains(scalars[index])
  }

  /// Whether digits, a point, digits, a point and a digit stand at `index`.
  private func isVersion(from index: Int) -> Bool {
    var index = index
    for _ in 0..<2 {
      while isDigit(index) { index += 1 }
      guard index < end, scalars[index] == ".", isDigit(index + 1) else { return false }
      index += 1
    }
    return true
  }
}
