import Diagnostics
import Glibc
import Lessons

/// Runs many lessons, several at once, and hands over what came of them in the order in which they were given.
///
/// What comes of a lesson does not depend on the others, on their number, or on whether it was remembered from an earlier run.
package struct CourseRunner {
  package var options: RunOptions
  /// How many run at once, each in a process of its own; nil runs them in this process, one after the other.
  package var workers: Int?
  /// What a worker is started with, so that it understands the same options.
  package var workerArguments: [String] = []
  package var cache: RunCache?
  /// How many lessons were remembered.
  package private(set) var remembered = 0
  private var fonts = FontDigests()

  package init(_ options: RunOptions) { self.options = options }

  package enum End {
    case finished
    /// Somebody asked to stop; the steps that were running.
    case interrupted([Step])
  }

  /// A step of a lesson that is running.
  package struct Step: Sendable {
    /// Index of the lesson among those given.
    package var task: Int
    /// How many steps came before it.
    package var number: Int
    package var line: Int
    /// A place in a script, if it is one.
    package var script: String?
  }

  /// Runs all; `take` gets each run as soon as those before it are there, and says whether to go on.
  package mutating func run(
    _ tasks: [LessonTask], progress: (_ done: Int, _ running: [Step]) -> Void, take: (Int, LessonRun) -> Bool
  ) -> End {
    var deck = Deck(count: tasks.count)
    var waiting: [Int] = []
    var keys: [Int: Digest] = [:]
    for (index, task) in tasks.enumerated() {
      if StopRequest.isMade { return .interrupted([]) }
      if !options.executes {
        deck.put(LessonRun(lesson: task.lesson, fences: [:], problems: task.lesson.problems), at: index)
      } else {
        keys[index] = cache == nil ? nil : task.key(options)
        if let run = remembered(task, keys[index]) {
          deck.put(run, at: index)
          remembered += 1
        } else {
          waiting.append(index)
        }
      }
      if !deck.deal(take) { return .finished }
    }
    if waiting.isEmpty { return .finished }
    defer { if !keys.isEmpty { cache?.makeRoom() } }
    func settle(_ index: Int, _ recording: Recording, loss: Recording.Loss? = nil) {
      if loss == nil, recording.lasts, let key = keys[index] { cache?.keep(recording, key) }
      deck.put(tasks[index].judged(recording, loss), at: index)
    }
    if let workers {
      var pool = WorkerPool(tasks, options, arguments: workerArguments)
      return pool.run(
        waiting, atOnce: workers, progress: { progress(deck.count, $0) },
        settle: { index, recording, loss in
          settle(index, recording, loss: loss)
          return deck.deal(take)
        })
    }
    for index in waiting {
      var step = Step(task: index, number: 0, line: 0)
      let recording = tasks[index].record(options) { number, question in
        step = Step(task: index, number: number, line: question.line)
        Whereabouts.set("\(tasks[index].lesson.source.name):\(question.line)")
        progress(deck.count, [step])
      }
      if StopRequest.isMade {
        step.move(to: recording)
        return .interrupted([step])
      }
      settle(index, recording)
      if !deck.deal(take) { return .finished }
    }
    return .finished
  }

  private mutating func remembered(_ task: LessonTask, _ key: Digest?) -> LessonRun? {
    guard let cache, let key else { return nil }
    return cache.recording(key, in: task.course.folder(of: task.path), fonts: &fonts).flatMap { task.judged($0) }
  }
}

extension CourseRunner.Step {
  /// To the very line at which its outcome says it was interrupted.
  mutating func move(to recording: Recording) {
    guard let error = recording.outcomes[number]?.error else { return }
    if let line = error.line { self.line = line }
    script = error.script
  }
}

/// Runs that are there already, and which of them is to be handed over next.
private struct Deck {
  private var runs: [LessonRun?]
  private var next = 0
  private(set) var count = 0

  init(count: Int) { runs = Array(repeating: nil, count: count) }

  mutating func put(_ run: LessonRun, at index: Int) {
    runs[index] = run
    count += 1
  }

  /// Hands over what can be; whether `take` wants more.
  mutating func deal(_ take: (Int, LessonRun) -> Bool) -> Bool {
    while next < runs.count, let run = runs[next] {
      runs[next] = nil
      next += 1
      if !take(next - 1, run) { return false }
    }
    return true
  }
}
