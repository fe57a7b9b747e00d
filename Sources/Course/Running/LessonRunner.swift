import Diagnostics
import Lessons

/// Goes through the fences of one lesson in the order of the text, asks for what they bring about, and judges it.
///
/// Whoever answers runs Python, or remembers that it ran.
struct LessonRunner {
  private let lesson: Lesson
  /// What Python calls the lesson.
  private let name: String
  private let readFile: (String) -> [UInt8]?
  /// The outcome of a question, whose number counts all that the lesson could ask; nil if that cannot be said.
  private let answer: (Int, Question) -> Outcome?
  /// Whether what has no answer is skipped, rather than the end of everything.
  private let skipsUnanswered: Bool
  /// By the index of the fence, what Lectern's Python lacks for it.
  private let obstacles: [Int: Diagnostic]
  private var hasStopped = false

  private struct Unanswered: Error {}

  init(
    _ lesson: Lesson, name: String, obstacles: [Int: Diagnostic], readFile: @escaping (String) -> [UInt8]?,
    skipsUnanswered: Bool = false, answer: @escaping (Int, Question) -> Outcome?
  ) {
    self.lesson = lesson
    self.name = name
    self.obstacles = obstacles
    self.readFile = readFile
    self.skipsUnanswered = skipsUnanswered
    self.answer = answer
  }

  /// Runs everything up to and with `lastFence`, or all; nil if a question had no answer.
  mutating func run(upTo lastFence: Int? = nil) -> LessonRun? {
    var runs: [Int: FenceRun] = [:]
    var number = 0
    let parameters = lesson.parameterCode
    for (index, fence) in lesson.fences.enumerated() where index <= lastFence ?? index {
      let questions = lesson.questions(at: index, name: name, parameters: parameters, readFile: readFile)
      defer { number += questions.count }
      if let obstacle = obstacles[index] {
        runs[index] = FenceRun(Verdict(.unsupported, .raised(obstacle.message), line: obstacle.line, column: obstacle.column))
        hasStopped = true
        continue
      }
      do throws(Unanswered) {
        switch fence.role {
        case .cell(let cell): runs[index] = try run(cell, in: fence, questions.first, number)
        case .dialogue(let dialogue): runs[index] = try run(dialogue, in: fence, questions, number)
        case .transcript(let transcript): runs[index] = try run(transcript, in: fence, questions, number)
        case .expectedOutput, .excerpt, .prose: break
        }
      } catch {
        if !skipsUnanswered { return nil }
        runs[index] = FenceRun(Verdict(.skipped, .earlierError, line: fence.lines.lowerBound))
      }
    }
    return LessonRun(lesson: lesson, fences: runs, problems: lesson.problems)
  }

  private func written(after fence: Fence) -> [WrittenFigure] {
    lesson.fences.firstIndex { $0.event == fence.event }.map(lesson.writtenFigures) ?? []
  }

  private func outcome(_ question: Question, _ number: Int) throws(Unanswered) -> Outcome {
    guard let outcome = answer(number, question) else { throw Unanswered() }
    return outcome
  }

  private mutating func run(
    _ cell: Cell, in fence: Fence, _ question: Question?, _ number: Int
  ) throws(Unanswered) -> FenceRun {
    let line = fence.lines.lowerBound
    guard let question else { return FenceRun(Verdict(.skipped, .notToBeRun, line: line)) }
    if hasStopped { return FenceRun(Verdict(.skipped, .earlierError, line: line)) }
    let outcome = try outcome(question, number)
    let expectation = Verdict.Expectation(cell, lesson.settings)
    let verdict = Verdict.judging(outcome, against: expectation, line: line)
      .considering(outcome, written(after: fence), expectation, Surroundings(readFile: readFile))
    hasStopped = verdict.status == .error || verdict.status == .unsupported
    return FenceRun(steps: [FenceRun.Step(outcome, verdict)], line: line)
  }

  private mutating func run(
    _ dialogue: Dialogue, in fence: Fence, _ questions: [Question], _ number: Int
  ) throws(Unanswered) -> FenceRun {
    let line = fence.lines.lowerBound
    if questions.isEmpty { return FenceRun(Verdict(.skipped, .notToBeRun, line: line)) }
    if hasStopped { return FenceRun(Verdict(.skipped, .earlierError, line: line)) }
    var steps: [FenceRun.Step] = []
    for (index, (statement, question)) in zip(dialogue.statements, questions).enumerated() {
      let outcome = try outcome(question, number + index)
      // What a statement prints is written down under it: silence is an expectation too.
      let expectation = Verdict.Expectation(lines: statement.expected, dialogue.options, lesson.settings)
      let verdict = Verdict.judging(outcome, against: expectation, line: statement.line)
      steps.append(FenceRun.Step(outcome, verdict))
      hasStopped = verdict.status == .error || verdict.status == .unsupported
      if hasStopped { break }
    }
    return FenceRun(steps: steps, line: fence.lines.lowerBound)
  }

  private func run(
    _ transcript: Transcript, in fence: Fence, _ questions: [Question], _ number: Int
  ) throws(Unanswered) -> FenceRun {
    if questions.isEmpty { return FenceRun(Verdict(.skipped, .notToBeRun, line: fence.lines.lowerBound)) }
    var steps: [FenceRun.Step] = []
    for (index, (command, question)) in zip(transcript.commands, questions).enumerated() {
      if question.kind == .missingScript {
        let verdict = Verdict(.unverified, .noScript(command.name), line: command.line)
        steps.append(FenceRun.Step(Outcome(), verdict))
        continue
      }
      let outcome = try outcome(question, number + index)
      // A command with nothing under it tells how to start a script, not that it is silent.
      let lines = command.expected.contains { !$0.text.allSatisfy(\.isWhitespace) } ? command.expected : nil
      let expectation = Verdict.Expectation(lines: lines, transcript.options, lesson.settings)
      let verdict = Verdict.judging(outcome, against: expectation, line: command.line)
      steps.append(FenceRun.Step(outcome, verdict))
    }
    return FenceRun(steps: steps, line: fence.lines.lowerBound)
  }
}
