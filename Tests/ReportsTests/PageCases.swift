import Diagnostics
import Lessons
import Reports
import TestCases
import Testing

/// A lesson `Cases/pages/NAME.md` and its reports, `NAME.html` (the page without style sheet and script) and `NAME.report.md`.
///
/// No Python runs: what a cell prints stands in it as `# prints: …`, or how many lines as `# prints lines: …`, and what it
/// raises, on its first line, as `# raises: …`.
@Test(arguments: Case.all(in: "pages", ending: ".md").filter { !$0.name.hasSuffix(".report") })
func page(_ file: Case) {
  let lesson = Lesson(SourceFile(name: file.name + ".md", bytes: file.bytes)) { file.sibling($0) }
  var runs: [Int: FenceRun] = [:]
  for (index, fence) in lesson.fences.enumerated() { runs[index] = pretendedRun(fence) }
  let neighbours = ["before", file.name, "after"].map { name in
    let title = name == file.name ? lesson.title ?? name : "The one \(name)"
    return Page.Course.Entry(title: title, description: nil, lesson: "\(name).md", report: name)
  }
  var settings = Settings()
  settings.title = "Course"
  let course = Page.Course(settings: settings, entries: neighbours, toLessons: "../notebooks")
  let run = LessonRun(lesson: lesson, fences: runs, problems: lesson.problems)
  let page = Page(run: run, path: file.name + ".md", course: course, number: 1) { file.sibling($0) }

  for format in ReportFormat.all {
    let report = format.lesson(page)
    var text = String(decoding: report.bytes, as: UTF8.self)
    if format.name == "html" { text = withoutFrame(text) }
    text += report.problems.map { "\($0)\n" }.joined()
    #expect(file.difference(from: text, ending: format.name == "md" ? ".report.md" : format.ending) == "")
  }
}

/// The page without what is the same on every page: the style sheet, the script, what may be loaded.
private func withoutFrame(_ html: String) -> String {
  var kept: [Substring] = []
  var end: String?
  for line in html.split(separator: "\n", omittingEmptySubsequences: false) {
    if let tag = end {
      if line.hasSuffix(tag) { end = nil }
    } else if line == "<style>" {
      end = "</style>"
    } else if line.hasPrefix("<script>") {
      end = "</script>"
    } else if !line.hasPrefix("<meta http-equiv=") {
      kept.append(line)
    }
  }
  return kept.joined(separator: "\n")
}

private func pretendedRun(_ fence: Fence) -> FenceRun? {
  let line = fence.lines.lowerBound
  switch fence.role {
  case .cell(let cell):
    if !cell.options.eval { return FenceRun(Verdict(.skipped, .notToBeRun, line: line)) }
    let outcome = pretendedOutcome(cell.code, line: fence.textLine)
    return FenceRun(
      steps: [FenceRun.Step(outcome, Verdict.judging(outcome, against: .init(cell, Settings()), line: line))], line: line)
  case .dialogue(let dialogue):
    let steps = dialogue.statements.map { statement in
      let outcome = pretendedOutcome(statement.code, line: statement.line)
      let verdict = Verdict.judging(outcome, against: .init(lines: statement.expected), line: statement.line)
      return FenceRun.Step(outcome, verdict)
    }
    return FenceRun(steps: steps, line: line)
  case .transcript(let transcript):
    let steps = transcript.commands.map { command in
      var outcome = Outcome()
      outcome.output = command.arguments.joined(separator: "\n")
      return FenceRun.Step(
        outcome, Verdict.judging(outcome, against: .init(lines: command.expected), line: command.line))
    }
    return FenceRun(steps: steps, line: line)
  case .expectedOutput, .excerpt, .prose: return nil
  }
}

private func pretendedOutcome(_ code: String, line lineNumber: Int) -> Outcome {
  var outcome = Outcome()
  for line in code.split(separator: "\n") {
    if let text = line.split(separator: "# prints: ", maxSplits: 1).dropFirst().first { outcome.output += text + "\n" }
    if let text = line.split(separator: "# prints lines: ", maxSplits: 1).dropFirst().first, let count = Int(text) {
      for number in 1...count { outcome.output += "line \(number)\n" }
    }
    if let text = line.split(separator: "# raises: ", maxSplits: 1).dropFirst().first {
      let traceback = "Traceback (most recent call last):\n  File \"reading.md\", line \(lineNumber), in <module>\n\(text)\n"
      outcome.error = RunError(kind: .exception, message: String(text), traceback: traceback, line: lineNumber)
    }
    if line.contains("# draws") {
      outcome.figures.append(Figure(png: [0x89, 0x50, 0x4E, 0x47], alternative: "a curve"))
    }
  }
  return outcome
}
