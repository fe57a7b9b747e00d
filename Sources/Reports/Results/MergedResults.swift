import Lessons

/// The results of several parts of a course as those of the whole.
///
/// Parts take lessons in turn, so theirs are taken in turn again.
package enum MergedResults {
  package enum Failure: Error {
    /// The part with that index is nothing that `verify` wrote.
    case unreadable(Int)
    /// A lesson is in two parts.
    case twice(String)
  }

  /// What `verify --json` wrote; `exit` is what verifying the whole would have ended with.
  package static func json(_ parts: [String]) throws(Failure) -> (text: String, exit: Int) {
    var lessons: [[JSON]] = []
    var exits: [Int] = []
    for (index, text) in parts.enumerated() {
      guard let part = JSON(reading: text), part["schema"]?.number == 1, let exit = part["exit"]?.number,
        let items = part["lessons"]?.items
      else { throw .unreadable(index) }
      lessons.append(items)
      exits.append(exit)
    }
    let all = inTurn(lessons)
    var seen: Set<String> = []
    for path in all.compactMap({ $0["path"]?.string }) where !seen.insert(path).inserted { throw .twice(path) }
    let counts = Verdict.Status.allCases.map { status in
      (name: status.rawValue, value: JSON.number(all.reduce(0) { $0 + ($1["counts"]?[status.rawValue]?.number ?? 0) }))
    }
    let exit = common(exits)
    let whole = JSON.of(["schema": .number(1), "exit": .number(exit), "counts": .object(counts), "lessons": .list(all)])
    return (whole.text() + "\n", exit)
  }

  /// What `verify --junitxml` wrote.
  package static func junit(_ parts: [String]) throws(Failure) -> (text: String, exit: Int) {
    var suites: [[String]] = []
    var heading = ""
    var exit = 5
    for (index, text) in parts.enumerated() {
      let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
      guard let start = lines.firstIndex(where: { $0.hasPrefix("<testsuites") }),
        let end = lines.lastIndex(of: "</testsuites>"), start < end
      else { throw .unreadable(index) }
      heading = lines[...start].joined(separator: "\n")
      var own: [String] = []
      for line in lines[(start + 1)..<end] {
        if line.hasPrefix("  <testsuite ") {
          own.append(String(line))
          exit = max(exit == 5 ? 0 : exit, line.contains(" errors=\"0\" failures=\"0\" ") ? 0 : 1)
        } else if !own.isEmpty {
          own[own.count - 1] += "\n" + line
        } else {
          throw .unreadable(index)
        }
      }
      suites.append(own)
    }
    let all = inTurn(suites)
    var seen: Set<Substring> = []
    for name in all.compactMap({ $0.split(separator: "\"").dropFirst().first }) where !seen.insert(name).inserted {
      throw .twice(String(name))
    }
    return ((([heading] + all).joined(separator: "\n")) + "\n</testsuites>\n", exit)
  }

  private static func inTurn<Item>(_ parts: [[Item]]) -> [Item] {
    let longest = parts.map(\.count).max() ?? 0
    return (0..<longest).flatMap { turn in parts.compactMap { turn < $0.count ? $0[turn] : nil } }
  }

  /// The gravest of several exit statuses; a part with nothing to run says nothing.
  private static func common(_ exits: [Int]) -> Int { exits.filter { $0 != 5 }.max() ?? 5 }
}
