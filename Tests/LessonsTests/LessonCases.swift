import Diagnostics
import Lessons
import TestCases
import Testing

/// A lesson `Cases/lessons/NAME.md` and what Lectern reads in it, `NAME.dump`.
@Test(arguments: Case.all(in: "lessons", ending: ".md"))
func lesson(_ file: Case) {
  let name = file.name + ".md"
  let lesson = Lesson(SourceFile(name: name, bytes: file.bytes)) { file.sibling($0) }
  #expect(lesson.source.bytes == file.bytes)
  #expect(file.difference(from: lesson.dump, ending: ".dump") == "")
}

/// `Cases/matching/NAME.txt`: what was written down, `--- came out`, what came out, and `--- verified` or what differs.
@Test(arguments: Case.all(in: "matching", ending: ".txt"))
func matching(_ file: Case) {
  let parts = file.text.split(separator: "\n--- came out\n", omittingEmptySubsequences: false)
  let rest = (parts.last ?? "").split(separator: "\n--- ", maxSplits: 1, omittingEmptySubsequences: false)
  let expected = ExpectedLine.lines(of: parts[0], from: 1)
  var outcome = Outcome()
  outcome.output = String(rest[0])
  var expectation = Verdict.Expectation(lines: expected)
  let rules = (rest.last ?? "").prefix { $0 != "\n" }.split(separator: " ").dropFirst()
  for rule in rules {
    if rule == "unseeded" { outcome.drewUnseeded = true }
    if rule == "exact" { expectation.rules.isExact = true }
    if rule.hasPrefix("rtol=") { expectation.rules.rtol = Double(rule.dropFirst(5)) }
  }
  let verdict = Verdict.judging(outcome, against: expectation, line: 1)
  let diff = verdict.alignment?.text ?? []
  let notes = verdict.notes.map { "note: \($0.description)" }
  let verdictText = ([verdict.status.rawValue + rules.map { " " + $0 }.joined()] + notes + diff).joined(separator: "\n")
  let actual = "\(parts[0])\n--- came out\n\(rest[0])\n--- \(verdictText)\n"
  #expect(Case.difference(from: actual, file: file.path) == "")
}

/// Rows of `Cases/lines.tsv`: a line that was written down, the line that came out, and whether the one stands for the other.
@Test(arguments: CaseTable.rows("lines.tsv"))
func line(_ row: CaseTable.Row) {
  var outcome = Outcome()
  outcome.output = row[1] + "\n"
  let verdict = Verdict.judging(outcome, against: Verdict.Expectation(lines: [ExpectedLine(number: 1, text: row[0])]), line: 1)
  let words = [verdict.status.rawValue] + verdict.notes.map(\.description)
  #expect(words.joined(separator: " ") == row[2], "\(row)")
}

extension Verdict.Note {
  fileprivate var description: String {
    if case .only(let differences) = self { return "only " + differences.map { "\($0)" }.joined(separator: " ") }
    return "\(self)"
  }
}
