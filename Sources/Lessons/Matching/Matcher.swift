import Patterns

/// A line that says itself how it is to be compared: `took \d+ ms (re)`, `epoch * done (glob)`.
struct Matcher {
  private let pattern: TextPattern

  init?(_ line: String) {
    let regex: String
    if line.hasSuffix(" (re)") {
      regex = String(line.dropLast(" (re)".count))
    } else if line.hasSuffix(" (glob)") {
      regex = Matcher.regex(ofGlob: line.dropLast(" (glob)".count))
    } else {
      return nil
    }
    guard let pattern = try? TextPattern(regex) else { return nil }
    self.pattern = pattern
  }

  /// What is wrong with the expression on `line`, if there is one.
  static func problem(in line: String) -> String? {
    guard line.hasSuffix(" (re)") else { return nil }
    return Sanitiser(regex: String(line.dropLast(" (re)".count)), replacement: "").problem
  }

  func standsFor(_ line: String) -> Bool { pattern.standsFor(line) }

  /// `*` is any text and `?` any sign, unless a backslash stands before it.
  private static func regex(ofGlob glob: Substring) -> String {
    var regex = ""
    var isEscaped = false
    for scalar in glob.unicodeScalars {
      if isEscaped {
        isEscaped = false
        regex += escaped(scalar)
      } else if scalar == "\\" {
        isEscaped = true
      } else if scalar == "*" {
        regex += ".*"
      } else if scalar == "?" {
        regex += "."
      } else {
        regex += escaped(scalar)
      }
    }
    return regex + (isEscaped ? "\\\\" : "")
  }

  private static func escaped(_ scalar: Unicode.Scalar) -> String {
    let isSign = scalar.isASCII && !scalar.properties.isAlphabetic && !("0"..."9").contains(scalar) && scalar != "_"
    return (isSign ? "\\" : "") + String(scalar)
  }
}
