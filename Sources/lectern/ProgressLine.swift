import Course
import Glibc

/// One line on a terminal that says how far lessons are, written over and over; nothing elsewhere.
final class ProgressLine {
  private let tasks: [LessonTask]
  private let isShown: Bool
  private var isThere = false
  private var lastTime = 0.0
  /// How many steps a lesson has, once it has been asked.
  private var stepCounts: [Int: Int] = [:]

  /// Seconds between two looks; what is over sooner is not worth a line.
  private static let pause = 0.1

  init(_ terminal: Terminal, _ tasks: [LessonTask]) {
    self.tasks = tasks
    let isBasic = Environment.value("TERM") ?? "dumb" == "dumb"
    isShown = isatty(2) == 1 && !isBasic && !terminal.isQuiet && Environment.value("CI") == nil
    lastTime = ProgressLine.now
  }

  private static var now: Double {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) * 1e-9
  }

  func show(done: Int, running: [CourseRunner.Step]) {
    guard isShown, !running.isEmpty, ProgressLine.now - lastTime > ProgressLine.pause else { return }
    lastTime = ProgressLine.now
    let count = "\(done)/\(tasks.count)"
    let places = running.map { step in
      "\(tasks[step.task].lesson.source.name):\(step.line) (\(step.number + 1)/\(steps(of: step.task)))"
    }
    let line = ([count] + places).joined(separator: "  ")
    isThere = true
    Terminal.write("\r\(line.prefix(ProgressLine.width - 1))\u{1B}[K", to: 2)
  }

  /// Makes room for a line that stays.
  func clear() {
    if !isThere { return }
    isThere = false
    Terminal.write("\r\u{1B}[K", to: 2)
  }

  private func steps(of task: Int) -> Int {
    if let count = stepCounts[task] { return count }
    let count = tasks[task].stepCount
    stepCounts[task] = count
    return count
  }

  private static var width: Int {
    var size = winsize()
    return ioctl(2, UInt(TIOCGWINSZ), &size) == 0 && size.ws_col > 20 ? Int(size.ws_col) : 80
  }
}
