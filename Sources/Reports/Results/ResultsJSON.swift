import Diagnostics
import Lessons

/// Results for programs; `lectern verify --help` says what is in them.
package enum ResultsJSON {
  package static func text(_ lessons: [LessonResults], exit: Int) -> String {
    let object = JSON.of([
      "schema": .number(1), "exit": .number(exit), "counts": counts(lessons), "lessons": .list(lessons.map(lesson)),
    ])
    return object.text() + "\n"
  }

  private static func counts(_ lessons: [LessonResults]) -> JSON {
    .object(
      Verdict.Status.allCases.map { status in
        (name: status.rawValue, value: .number(lessons.reduce(0) { $0 + $1.count(status) }))
      })
  }

  private static func lesson(_ lesson: LessonResults) -> JSON {
    JSON.of([
      "path": .text(lesson.file), "title": lesson.title.map(JSON.text), "counts": counts([lesson]),
      "problems": .list(lesson.problems.map(problem)), "cases": .list(lesson.cases.filter { $0.run != nil }.map(result)),
    ])
  }

  private static func problem(_ problem: Diagnostic) -> JSON {
    JSON.of([
      "severity": .text(problem.severity.rawValue), "message": .text(problem.message), "line": place(problem.line),
      "column": place(problem.column), "notes": .list(problem.notes.map(JSON.text)),
    ])
  }

  private static func place(_ number: Int) -> JSON? { number > 0 ? .number(number) : nil }

  private static func result(_ result: CaseResult) -> JSON {
    JSON.of([
      "name": .text(result.name), "role": .text(result.role), "label": result.label.map(JSON.text),
      "line": .number(result.lines.lowerBound), "end": .number(result.lines.upperBound), "status": .text(result.status.rawValue),
      "at": .number(result.line), "message": result.status == .verified && result.message == "verified" ? nil : .text(result.message),
      "steps": .list(result.run?.steps.map(step) ?? []),
    ])
  }

  private static func step(_ step: FenceRun.Step) -> JSON {
    let verdict = step.verdict
    let isMismatch = verdict.status == .mismatch
    return JSON.of([
      "line": .number(verdict.codeLine), "status": .text(verdict.status.rawValue), "at": .number(verdict.line),
      "message": verdict.reason == nil && verdict.notes.isEmpty ? nil : .text(Words.english.message(verdict)),
      "output": .text(step.outcome.text), "figures": step.outcome.figures.isEmpty ? nil : .number(step.outcome.figures.count),
      "error": step.outcome.error.map(error), "diff": isMismatch ? verdict.alignment.map { .list($0.lines.map(line)) } : nil,
    ])
  }

  private static func error(_ error: RunError) -> JSON {
    JSON.of([
      "kind": .text(error.kind.rawValue), "message": .text(error.message), "line": error.line.map(JSON.number),
      "traceback": .text(error.traceback),
    ])
  }

  private static func line(_ line: LineDiff.Line) -> JSON {
    let side =
      switch line.side {
      case .both: "both"
      case .expected: "expected"
      case .actual: "actual"
      }
    return JSON.of([
      "side": .text(side), "expected": line.expectedNumber.map(JSON.number), "actual": line.actualNumber.map(JSON.number),
      "text": .text(line.text),
    ])
  }
}
