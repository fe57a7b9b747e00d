import Diagnostics
import Lessons

/// Runs the fences of one lesson in the order of the text.
package struct LessonRunner {
  private let lesson: Lesson
  private let world: PythonCells.World
  private let readFile: (String) -> [UInt8]?
  private var sessions: [String: PythonCells] = [:]
  private var hasStopped = false

  package init(_ lesson: Lesson, in world: PythonCells.World, readFile: @escaping (String) -> [UInt8]?) {
    self.lesson = lesson
    self.world = world
    self.readFile = readFile
  }

  /// Runs everything up to and with `lastFence`, or all.
  package mutating func run(upTo lastFence: Int? = nil) -> LessonRun {
    var runs: [Int: FenceRun] = [:]
    for (index, fence) in lesson.fences.enumerated() where index <= lastFence ?? index {
      switch fence.role {
      case .cell(let cell): runs[index] = run(cell, in: fence)
      case .dialogue(let dialogue): runs[index] = run(dialogue, in: fence)
      case .transcript(let transcript): runs[index] = run(transcript, in: fence)
      case .expectedOutput, .excerpt, .prose: break
      }
    }
    return LessonRun(lesson: lesson, fences: runs, problems: lesson.problems)
  }

  /// Runs everything and tells what the values of the cells were computed from, session by session.
  package mutating func computationGraph() throws(Diagnostic) -> String {
    let run = run()
    for (_, fence) in run.inOrder {
      guard let error = fence.steps.lazy.compactMap(\.outcome.error).first else { continue }
      throw Diagnostic(.error, error.message, file: lesson.source.name, line: error.line ?? 0)
    }
    return sessions.sorted { $0.key < $1.key }.compactMap { $0.value.computationGraph() }.joined()
  }

  /// What tracebacks call the lesson, whatever path a user named it by.
  private var fileName: String { RelativePath.name(lesson.source.name) }

  private mutating func python(_ session: String) -> PythonCells {
    if let running = sessions[session] { return running }
    let python = PythonCells(world)
    sessions[session] = python
    return python
  }

  private mutating func run(_ cell: Cell, in fence: Fence) -> FenceRun {
    let line = fence.lines.lowerBound
    if !cell.options.eval { return FenceRun(Verdict(.skipped, .notToBeRun, line: line)) }
    if hasStopped { return FenceRun(Verdict(.skipped, .earlierError, line: line)) }
    let source = SourceFile(name: fileName, text: cell.code, firstLine: fence.textLine)
    let outcome = python(cell.options.session ?? "").run(source, stdin: cell.options.stdin)
    let verdict = Verdict.judging(outcome, against: Verdict.Expectation(cell, lesson.settings), line: line)
    hasStopped = verdict.status == .error || verdict.status == .unsupported
    return FenceRun(steps: [FenceRun.Step(outcome, verdict)], line: line)
  }

  private mutating func run(_ dialogue: Dialogue, in fence: Fence) -> FenceRun {
    if hasStopped { return FenceRun(Verdict(.skipped, .earlierError, line: fence.lines.lowerBound)) }
    let python = python("")
    var steps: [FenceRun.Step] = []
    for statement in dialogue.statements {
      let source = SourceFile(name: fileName, text: statement.code, firstLine: statement.line)
      let outcome = python.type(source)
      // What a statement prints is written down under it: silence is an expectation too.
      let verdict = Verdict.judging(outcome, against: .init(lines: statement.expected, lesson.settings), line: statement.line)
      steps.append(FenceRun.Step(outcome, verdict))
      hasStopped = verdict.status == .error || verdict.status == .unsupported
      if hasStopped { break }
    }
    return FenceRun(steps: steps, line: fence.lines.lowerBound)
  }

  private func run(_ transcript: Transcript, in fence: Fence) -> FenceRun {
    let steps = transcript.commands.map { command in
      guard let path = command.path, let bytes = readFile(path) else {
        return FenceRun.Step(Outcome(), Verdict(.unverified, .noScript(command.name), line: command.line))
      }
      let source = SourceFile(name: path, bytes: bytes, countsBytes: true)
      let outcome = PythonCells.script(source, arguments: command.arguments, in: world)
      // A command with nothing under it tells how to start a script, not that it is silent.
      let lines = command.expected.contains { !$0.text.allSatisfy(\.isWhitespace) } ? command.expected : nil
      return FenceRun.Step(outcome, Verdict.judging(outcome, against: .init(lines: lines, lesson.settings), line: command.line))
    }
    return FenceRun(steps: steps, line: fence.lines.lowerBound)
  }
}
