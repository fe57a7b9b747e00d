import Glibc
import Lessons

/// Gives lessons to workers and gathers what comes of them.
struct WorkerPool {
  private let tasks: [LessonTask]
  private let options: RunOptions
  private let arguments: [String]
  private var workers: [WorkerProcess] = []

  /// Seconds that a lesson may go on after its time is up before its worker is ended.
  private static let patience = 5.0
  /// Seconds for workers to say at which line they were when somebody asks to stop.
  private static let farewell = 1.0

  init(_ tasks: [LessonTask], _ options: RunOptions, arguments: [String]) {
    self.tasks = tasks
    self.options = options
    self.arguments = arguments
  }

  /// Runs the lessons with these indices; `settle` says whether to go on.
  mutating func run(
    _ indices: [Int], atOnce: Int, progress: ([CourseRunner.Step]) -> Void,
    settle: (Int, Recording, Recording.Loss?) -> Bool
  ) -> CourseRunner.End {
    var waiting = indices[...]
    defer { for worker in workers { worker.end(byForce: worker.task != nil) } }
    while true {
      while !waiting.isEmpty, let worker = idleWorker(atOnce: atOnce), let index = waiting.popFirst() {
        worker.begin(Job(tasks[index]), task: index)
      }
      if workers.isEmpty {
        // Without a single process to be had, this one does it.
        guard let index = waiting.popFirst() else { return .finished }
        let recording = tasks[index].record(options) { _, _ in }
        if StopRequest.isMade { return .interrupted([]) }
        if !settle(index, recording, nil) { return .finished }
        continue
      }
      if waiting.isEmpty, !workers.contains(where: { $0.task != nil }) { return .finished }
      let ready = WorkerPool.wait(for: workers, milliseconds: 1000)
      if StopRequest.isMade { return .interrupted(interrupt()) }
      for worker in ready {
        guard let index = worker.task else {
          dismiss(worker)
          continue
        }
        switch worker.listen() {
        case .progress: break
        case .ended(let recording): if !settle(index, recording, nil) { return .finished }
        case .gone:
          let loss = Recording.Loss(step: worker.step, message: dismiss(worker))
          if !settle(index, worker.recording, loss) { return .finished }
        }
      }
      for worker in workers where isOverdue(worker) {
        guard let index = worker.task else { continue }
        dismiss(worker, byForce: true)
        let loss = Recording.Loss(step: worker.step, message: "took longer than --max-time allows")
        if !settle(index, worker.recording, loss) { return .finished }
      }
      progress(steps)
    }
  }

  private mutating func idleWorker(atOnce: Int) -> WorkerProcess? {
    if let idle = workers.first(where: { $0.task == nil }) { return idle }
    guard workers.count < atOnce, let worker = WorkerProcess(arguments) else { return nil }
    workers.append(worker)
    return worker
  }

  @discardableResult
  private mutating func dismiss(_ worker: WorkerProcess, byForce: Bool = false) -> String {
    workers.removeAll { $0 === worker }
    return worker.end(byForce: byForce)
  }

  private func isOverdue(_ worker: WorkerProcess) -> Bool {
    guard let task = worker.task else { return false }
    let world = tasks[task].world(options)
    guard let limit = world.limits.seconds else { return false }
    return worker.seconds(byRealClock: world.usesRealClock) > Double(limit) + WorkerPool.patience
  }

  private var steps: [CourseRunner.Step] {
    workers.compactMap { worker in
      guard let task = worker.task, let step = worker.step else { return nil }
      return CourseRunner.Step(task: task, number: step.number, line: step.line)
    }
  }

  /// Has all workers stop; returns where each was.
  private func interrupt() -> [CourseRunner.Step] {
    let busy = workers.filter { $0.task != nil }
    var steps = self.steps
    for worker in busy { worker.interrupt() }
    let end = realSeconds(CLOCK_MONOTONIC) + WorkerPool.farewell
    var silent = busy
    while !silent.isEmpty {
      let left = end - realSeconds(CLOCK_MONOTONIC)
      if left <= 0 { break }
      for worker in WorkerPool.wait(for: silent, milliseconds: Int32(left * 1000) + 1, untilStopped: false) {
        let task = worker.task
        if case .progress = worker.listen(), worker.recording.outcomes[worker.step?.number ?? -1] == nil { continue }
        if let place = steps.firstIndex(where: { $0.task == task }) {
          if let step = worker.step { (steps[place].number, steps[place].line) = step }
          steps[place].move(to: worker.recording)
        }
        silent.removeAll { $0 === worker }
      }
    }
    return steps
  }

  /// The workers that have something to say, or an end to tell of.
  private static func wait(
    for workers: [WorkerProcess], milliseconds: Int32, untilStopped: Bool = true
  ) -> [WorkerProcess] {
    var watched = workers.map { pollfd(fd: $0.output, events: Int16(POLLIN), revents: 0) }
    if untilStopped { watched.append(pollfd(fd: StopRequest.descriptor, events: Int16(POLLIN), revents: 0)) }
    if poll(&watched, nfds_t(watched.count), milliseconds) <= 0 { return [] }
    return zip(workers, watched).filter { $0.1.revents != 0 }.map(\.0)
  }
}
