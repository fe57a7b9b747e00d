import Diagnostics
import Lessons

/// The running Python of one lesson: its sessions, and the world that they and its scripts share.
package final class PythonSessions {
  private let world: PythonCells.World
  private var sessions: [String: PythonCells] = [:]

  package init(_ world: PythonCells.World) { self.world = world }

  func answer(_ question: Question) -> Outcome {
    switch question.kind {
    case .cell(let session, let stdin):
      let python = python(session, parameters: question.parameters.before)
      let outcome = python.run(question.source, stdin: stdin)
      python.define(question.parameters.behind)
      return outcome
    case .statement(let session, let stdin):
      return python(session, parameters: question.parameters.before).type(question.source, stdin: stdin)
    case .script(let arguments, let stdin): return PythonCells.script(question.source, arguments: arguments, stdin: stdin, in: world)
    case .missingScript: return Outcome()
    }
  }

  private func python(_ session: String, parameters: String) -> PythonCells {
    if let running = sessions[session] { return running }
    let python = PythonCells(world)
    python.define(parameters)
    sessions[session] = python
    return python
  }

  /// What the values of the cells were computed from, session by session.
  var computationGraph: String {
    sessions.sorted { $0.key < $1.key }.compactMap { $0.value.computationGraph() }.joined()
  }
}

/// Runs all of a lesson and tells what the values of its cells were computed from.
package func computationGraph(
  of lesson: Lesson, in world: PythonCells.World, readFile: @escaping (String) -> [UInt8]?
) throws(Diagnostic) -> String {
  let python = PythonSessions(world)
  let obstacles = LessonSupport(lesson, readFile: readFile).obstacles
  var runner = LessonRunner(lesson, name: lesson.source.name, obstacles: obstacles, readFile: readFile) { python.answer($1) }
  for (_, fence) in runner.run()?.inOrder ?? [] {
    guard let error = fence.steps.lazy.compactMap(\.outcome.error).first else { continue }
    throw Diagnostic(.error, error.message, file: lesson.source.name, line: error.line ?? 0)
  }
  return python.computationGraph
}
