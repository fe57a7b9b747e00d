import Lessons

/// Results as pytest's `--junitxml` writes them: a suite for every lesson, a case for every fence that ran.
package enum JUnit {
  package static func text(_ lessons: [LessonResults], isStrict: Bool) -> String {
    var xml = "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<testsuites name=\"lectern\">\n"
    for lesson in lessons { xml += suite(lesson, isStrict: isStrict) }
    return xml + "</testsuites>\n"
  }

  private enum Outcome: String { case failure, error, skipped }

  private static func outcome(_ status: Verdict.Status, isStrict: Bool) -> Outcome? {
    switch status {
    case .verified: nil
    case .mismatch: .failure
    case .error, .unsupported: .error
    case .unverified: isStrict ? .failure : .skipped
    case .skipped: .skipped
    }
  }

  private static func suite(_ lesson: LessonResults, isStrict: Bool) -> String {
    func count(_ wanted: Outcome) -> Int { lesson.cases.count { outcome($0.status, isStrict: isStrict) == wanted } }
    let counts = [
      ("name", lesson.file), ("errors", "\(count(.error))"), ("failures", "\(count(.failure))"), ("skipped", "\(count(.skipped))"),
      ("tests", "\(lesson.cases.count)"), ("time", "0.000"),
    ]
    let name = lesson.file.hasSuffix(".md") ? String(lesson.file.dropLast(3)) : lesson.file
    let module = name.split(separator: "/").filter { $0 != ".." && $0 != "." }.joined(separator: ".")
    var xml = "  <testsuite\(attributes(counts))>\n"
    for result in lesson.cases {
      let names = [
        ("classname", module), ("name", result.name), ("file", lesson.file), ("line", "\(result.lines.lowerBound)"), ("time", "0.000"),
      ]
      guard let outcome = outcome(result.status, isStrict: isStrict) else {
        xml += "    <testcase\(attributes(names)) />\n"
        continue
      }
      xml += "    <testcase\(attributes(names))>\n      \(element(outcome, result, in: lesson.file))\n    </testcase>\n"
    }
    return xml + "  </testsuite>\n"
  }

  private static func element(_ outcome: Outcome, _ result: CaseResult, in file: String) -> String {
    var given = [("message", result.message)]
    if outcome == .skipped { given.insert(("type", result.status.rawValue), at: 0) }
    let place = "\(file):\(result.line): \(result.status.rawValue): \(result.message)"
    let text = ([place] + result.details).joined(separator: "\n")
    return "<\(outcome.rawValue)\(attributes(given))>\(escaped(text))</\(outcome.rawValue)>"
  }

  private static func attributes(_ pairs: [(String, String)]) -> String {
    pairs.map { " \($0.0)=\"\(escaped($0.1, isAttribute: true))\"" }.joined()
  }

  /// What XML cannot hold is written as pytest does it, `#x1B`.
  private static func escaped(_ text: String, isAttribute: Bool = false) -> String {
    var escaped = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "\"" where isAttribute: escaped += "&quot;"
      case "\n" where isAttribute: escaped += "&#10;"
      case "\n", "\t": escaped.unicodeScalars.append(scalar)
      case "\u{0}"..."\u{1F}", "\u{7F}"..."\u{84}", "\u{86}"..."\u{9F}", "\u{FFFE}", "\u{FFFF}":
        let digits = String(scalar.value, radix: 16, uppercase: true)
        escaped += "#x" + String(repeating: "0", count: max(0, 2 - digits.count)) + digits
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }
}
