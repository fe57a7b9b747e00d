import Patterns

/// What an author replaces on both sides before they are compared: `regex → replacement`.
package struct Sanitiser: Equatable, Sendable {
  package var regex: String
  package var replacement: String

  /// `\d+ ms → N ms`; `->` does as well.
  init?(_ text: String) {
    guard let arrow = text.firstRange(of: "→") ?? text.firstRange(of: "->") else { return nil }
    self.init(
      regex: String(text[..<arrow.lowerBound]).trimmingBlanks(), replacement: String(text[arrow.upperBound...]).trimmingBlanks())
  }

  init(regex: String, replacement: String) {
    self.regex = regex
    self.replacement = replacement
  }

  /// What is wrong with the expression; nil if nothing is.
  var problem: String? {
    if regex.isEmpty { return "an expression" }
    do throws(PatternProblem) { _ = try TextPattern(regex) } catch { return error.message }
    return nil
  }
}

/// Sanitisers, ready for many lines.
struct Sanitising {
  private let patterns: [(pattern: TextPattern, replacement: String)]

  init(_ sanitisers: [Sanitiser]) {
    patterns = sanitisers.compactMap { sanitiser in
      (try? TextPattern(sanitiser.regex)).map { ($0, sanitiser.replacement) }
    }
  }

  func cleaned(_ line: String) -> String {
    patterns.reduce(line) { $1.pattern.replacingMatches(in: $0, with: $1.replacement) }
  }
}
