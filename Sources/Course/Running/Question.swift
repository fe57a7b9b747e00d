import Diagnostics
import Lessons

/// A piece of Python that a lesson wants to have run.
struct Question: Sendable {
  enum Kind: Equatable, Sendable {
    case cell(session: String, stdin: String?)
    /// One statement typed at `>>>`.
    case statement(session: String, stdin: String?)
    case script(arguments: [String], stdin: String?)
    /// A script that is not there.
    case missingScript
  }

  var kind: Kind
  /// Python that gives parameters their values: before the first cell of a session, and behind a cell that gives them their usual ones.
  var parameters = (before: "", behind: "")
  var source: SourceFile
  /// Line of the lesson to name while it runs.
  var line: Int
}

extension Question {
  /// What the answer depends on, besides the answers before it.
  func add(to packing: inout Packing) {
    switch kind {
    case .cell(let session, let stdin):
      packing.add("cell")
      packing.add(session)
      packing.add(stdin) { $0.add($1) }
    case .statement(let session, let stdin):
      packing.add("statement")
      packing.add(session)
      packing.add(stdin) { $0.add($1) }
    case .script(let arguments, let stdin):
      packing.add("script")
      packing.add(arguments) { $0.add($1) }
      packing.add(stdin) { $0.add($1) }
    case .missingScript: packing.add("missing script")
    }
    packing.add(parameters.before)
    packing.add(parameters.behind)
    packing.add(source.name)
    packing.add(source.firstLine)
    packing.add(source.bytes)
  }
}

extension Lesson {
  /// What the fence with that index asks, step by step; `name` is what Python calls the lesson, `parameters` its `parameterCode`.
  func questions(at index: Int, name: String, parameters: String, readFile: (String) -> [UInt8]?) -> [Question] {
    let fence = fences[index]
    switch fence.role {
    case .cell(let cell):
      guard cell.options.eval else { return [] }
      let source = SourceFile(name: name, text: cell.code, firstLine: fence.textLine)
      let kind = Question.Kind.cell(session: cell.options.session ?? "", stdin: cell.options.stdin)
      var question = Question(kind: kind, source: source, line: fence.lines.lowerBound)
      question.parameters = (parameters, cell.options.givesParameters ? parameters : "")
      return [question]
    case .dialogue(let dialogue):
      guard dialogue.options.eval else { return [] }
      let kind = Question.Kind.statement(session: dialogue.options.session ?? "", stdin: dialogue.options.stdin)
      return dialogue.statements.map { statement in
        let source = SourceFile(name: name, text: statement.code, firstLine: statement.line)
        var question = Question(kind: kind, source: source, line: statement.line)
        question.parameters.before = parameters
        return question
      }
    case .transcript(let transcript):
      guard transcript.options.eval else { return [] }
      return transcript.commands.map { command in
        guard let path = command.path, let bytes = readFile(path) else {
          return Question(kind: .missingScript, source: SourceFile(name: "", bytes: []), line: command.line)
        }
        let source = SourceFile(name: path, bytes: bytes, countsBytes: true)
        let kind = Question.Kind.script(arguments: command.arguments, stdin: transcript.options.stdin)
        return Question(kind: kind, source: source, line: command.line)
      }
    case .expectedOutput, .excerpt, .prose: return []
    }
  }
}
