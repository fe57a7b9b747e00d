import Diagnostics
import Lessons
import Reports

/// The fences of a lesson as `lectern list` shows them.
enum LessonListing {
  /// A line a fence: where it is, what it is for, and by what that was told.
  static func lines(_ lesson: Lesson) -> [String] {
    let name = lesson.source.name
    if lesson.fences.isEmpty { return ["\(name): no fences"] }
    let roles = lesson.fences.map { $0.role.listed(in: lesson) }
    let width = min(40, roles.map(\.count).max() ?? 0)
    return zip(lesson.fences, roles).map { fence, role in
      let gap = String(repeating: " ", count: max(0, width - role.count) + 2)
      return "\(name):\(fence.lines.lowerBound): \(role)\(gap)\(fence.why)"
    }
  }

  static func json(_ lesson: Lesson?, path: String, problems: [Diagnostic]) -> JSON {
    JSON.of([
      "path": .text(path),
      "title": lesson?.title.map(JSON.text),
      "fences": .list(lesson.map { lesson in lesson.fences.map { json($0, in: lesson) } } ?? []),
      "problems": .list(problems.map(json)),
    ])
  }

  static func json(_ problem: Diagnostic) -> JSON {
    JSON.of([
      "file": .text(problem.file),
      "line": problem.line > 0 ? .number(problem.line) : nil,
      "column": problem.column > 0 ? .number(problem.column) : nil,
      "severity": .text(problem.severity.rawValue),
      "message": .text(problem.message),
      "notes": problem.notes.isEmpty ? nil : .list(problem.notes.map(JSON.text)),
    ])
  }

  private static func json(_ fence: Fence, in lesson: Lesson) -> JSON {
    let begin = fence.text.split(separator: "\n").first { !$0.allSatisfy(\.isWhitespace) }
    var members: [(name: String, value: JSON)] = [
      ("line", .number(fence.lines.lowerBound)), ("end", .number(fence.lines.upperBound)), ("role", .text(fence.role.name)),
      ("why", .text(fence.why)), ("tag", .text(fence.info)), ("begins", .text(begin.map(String.init) ?? "")),
    ]
    func options(_ options: CellOptions) {
      if let label = options.label { members.append(("label", .text(label))) }
      if let session = options.session { members.append(("session", .text(session))) }
      let words = options.words.filter { $0.name != "label" && $0.name != "session" }
      if !words.isEmpty { members.append(("options", .object(words.map { ($0.name, .text($0.value)) }))) }
    }
    func line(_ index: Int) -> JSON { .number(lesson.fences[index].lines.lowerBound) }
    switch fence.role {
    case .cell(let cell):
      options(cell.options)
      if let expected = cell.expectedFence { members.append(("output", line(expected))) }
    case .dialogue(let dialogue):
      options(dialogue.options)
      let statements = dialogue.statements.map { JSON.of(["line": .number($0.line), "code": .text($0.code)]) }
      members.append(("statements", .list(statements)))
    case .transcript(let transcript):
      options(transcript.options)
      let commands = transcript.commands.map { command in
        JSON.of([
          "line": .number(command.line), "script": .text(command.name), "path": command.path.map(JSON.text) ?? .null,
          "arguments": .list(command.arguments.map(JSON.text)),
        ])
      }
      members.append(("commands", .list(commands)))
    case .expectedOutput(let owner): members.append(("of", line(owner)))
    case .excerpt(let script): members.append(("script", .text(script)))
    case .prose: break
    }
    return .object(members)
  }
}

extension Fence.Role {
  fileprivate func listed(in lesson: Lesson) -> String {
    switch self {
    case .cell(let cell): "cell" + (cell.options.label.map { " #\($0)" } ?? "")
    case .dialogue: "dialogue"
    case .transcript(let transcript):
      "transcript of " + transcript.commands.map { $0.path ?? "(no \($0.name))" }.joined(separator: ", ")
    case .expectedOutput(let owner): "output of line \(lesson.fences[owner].lines.lowerBound)"
    case .excerpt(let script): "excerpt of \(script)"
    case .prose: "prose"
    }
  }
}
