/// `re.I` and its like, by Python's numbers.
package struct PatternFlags: OptionSet, Sendable {
  package let rawValue: Int

  package static let ignoreCase = PatternFlags(rawValue: 2)
  package static let locale = PatternFlags(rawValue: 4)
  package static let multiline = PatternFlags(rawValue: 8)
  package static let dotAll = PatternFlags(rawValue: 16)
  package static let unicode = PatternFlags(rawValue: 32)
  package static let verbose = PatternFlags(rawValue: 64)
  package static let ascii = PatternFlags(rawValue: 256)

  package init(rawValue: Int) { self.rawValue = rawValue }

  package init?(letter: Character) {
    switch letter {
    case "i": self = .ignoreCase
    case "L": self = .locale
    case "m": self = .multiline
    case "s": self = .dotAll
    case "u": self = .unicode
    case "x": self = .verbose
    case "a": self = .ascii
    default: return nil
    }
  }

  /// The letters that PCRE2 knows too.
  var letters: String {
    (contains(.ignoreCase) ? "i" : "") + (contains(.multiline) ? "m" : "") + (contains(.dotAll) ? "s" : "")
  }
}
