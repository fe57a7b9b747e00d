import CLinux
import Glibc
import Lessons

/// A process of this same program that runs lessons, one after the other.
final class WorkerProcess {
  private let process: pid_t
  private let input: Int32
  let output: Int32
  /// A file without a name, for what a crash says.
  private let errors: Int32
  private var frames = FrameBuffer()

  /// Index of the task that it is at.
  private(set) var task: Int?
  private(set) var recording = Recording()
  /// The step that it is at, and its line.
  private(set) var step: (number: Int, line: Int)?
  private var started = Start()
  private var processor: clockid_t?

  /// Starts a process with `arguments`; nil if the system has none to give.
  init?(_ arguments: [String]) {
    var job: [Int32] = [-1, -1]
    var answer: [Int32] = [-1, -1]
    errors = memfd_create("lectern-worker", 1)
    guard errors >= 0, pipe(&job) == 0 else { return nil }
    guard pipe(&answer) == 0 else {
      for descriptor in job { close(descriptor) }
      return nil
    }
    for descriptor in job + answer { _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC) }
    (input, output) = (job[1], answer[0])
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, job[0], 0)
    posix_spawn_file_actions_adddup2(&actions, answer[1], 1)
    posix_spawn_file_actions_adddup2(&actions, errors, 2)
    var words = (["lectern"] + arguments).map { strdup($0) } + [nil]
    defer { for word in words { free(word) } }
    var process = pid_t()
    let failure = posix_spawn(&process, ProgramIdentity.path, &actions, nil, &words, environ)
    self.process = process
    var clock = clockid_t()
    if failure == 0, clock_getcpuclockid(process, &clock) == 0 { processor = clock }
    close(job[0])
    close(answer[1])
    if failure != 0 {
      close(input)
      close(output)
      close(errors)
      return nil
    }
  }

  func begin(_ job: Job, task: Int) {
    self.task = task
    recording = Recording()
    step = nil
    started = Start(computed: processor.map(realSeconds) ?? 0)
    // A worker that is gone says so at its other end.
    _ = Frame.write(job.packed, to: input)
  }

  /// Seconds that it has been at the task, by the wall's clock or by what it computed.
  func seconds(byRealClock: Bool) -> Double {
    guard !byRealClock, let processor else { return realSeconds(CLOCK_MONOTONIC) - started.real }
    return realSeconds(processor) - started.computed
  }

  enum News { case progress, ended(Recording), gone }

  /// Takes in what has come; to be called when there is something to read.
  func listen() -> News {
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    let count = read(output, &buffer, buffer.count)
    if count < 0, errno == EINTR { return .progress }
    if count <= 0 { return .gone }
    frames.add(buffer[..<count])
    while var frame = frames.next() {
      guard let message = try? Message(&frame) else { return .gone }
      switch message {
      case .asks(let number, let line): step = (number, line)
      case .answers(let number, let outcome): recording.outcomes[number] = outcome
      case .ends(let sightings):
        recording.sightings = sightings
        task = nil
        return .ended(recording)
      }
    }
    return .progress
  }

  /// Asks it to stop and to say where it is.
  func interrupt() { kill(process, SIGUSR1) }

  /// Ends it, if it has not ended; returns how it did.
  @discardableResult
  func end(byForce: Bool) -> String {
    close(input)
    if byForce { kill(process, SIGKILL) }
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0, errno == EINTR {}
    close(output)
    defer { close(errors) }
    return WorkerProcess.words(status, lastWords)
  }

  private var lastWords: String? {
    let size = lseek(errors, 0, SEEK_END)
    var buffer = [UInt8](repeating: 0, count: 2048)
    let count = pread(errors, &buffer, buffer.count, max(0, size - off_t(buffer.count)))
    let lines = String(decoding: buffer.prefix(max(0, count)), as: UTF8.self).split(separator: "\n")
    return (lines.first { $0.contains("Fatal error") } ?? lines.last).map(String.init)
  }

  private static func words(_ status: Int32, _ lastWords: String?) -> String {
    let said = lastWords.map { ": \($0)" } ?? ""
    switch status & 0x7F {
    case 0: return "the process that ran it ended with status \(status >> 8 & 0xFF)\(said)"
    case SIGKILL: return "the process that ran it was killed; the machine may have too little memory for it"
    case let signal: return "the process that ran it crashed with signal \(signal), a defect of lectern\(said)"
    }
  }
}
