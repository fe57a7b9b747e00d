/// `re.I` and its like, by Python's numbers.
struct PatternFlags: OptionSet {
  let rawValue: Int

  static let ignoreCase = PatternFlags(rawValue: 2)
  static let locale = PatternFlags(rawValue: 4)
  static let multiline = PatternFlags(rawValue: 8)
  static let dotAll = PatternFlags(rawValue: 16)
  static let unicode = PatternFlags(rawValue: 32)
  static let verbose = PatternFlags(rawValue: 64)
  static let ascii = PatternFlags(rawValue: 256)

  init(rawValue: Int) { self.rawValue = rawValue }

  init?(letter: Character) {
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
