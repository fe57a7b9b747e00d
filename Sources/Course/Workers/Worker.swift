import CLinux
import Diagnostics
import Glibc
import Lessons

/// The other end of `WorkerProcess`: runs lessons that come on standard input, tells of them on standard output.
package enum Worker {
  package static func work(_ options: RunOptions) -> Int32 {
    _ = lectern_die_with_parent()
    // The parent hears what a terminal says, and decides.
    for ignored in [SIGINT, SIGTERM, SIGHUP] { signal(ignored, SIG_IGN) }
    StopRequest.listen(to: [SIGUSR1])
    var courses: [String: CourseFolder] = [:]
    while var frame = Frame.read(from: 0) {
      guard let job = try? Job(&frame) else { return 3 }
      guard var course = courses[job.root] ?? (try? CourseFolder(root: job.root, lessons: [])) else { return 3 }
      course.parameters = options.parameters
      courses[job.root] = course
      let task = LessonTask(course.lesson(job.bytes, at: job.path), at: job.path, in: course, upTo: job.lastFence)
      let recording = task.record(
        options,
        willAsk: { number, question in send(.asks(number, line: question.line)) },
        didAnswer: { number, outcome in send(.answers(number, outcome)) })
      send(.ends(recording.sightings))
      if StopRequest.isMade { return 2 }
    }
    return 0
  }

  package static let commandName = "--worker"

  /// Whether the system lets this program start itself.
  package static var canStart: Bool {
    guard let worker = WorkerProcess([commandName]) else { return false }
    return worker.end(byForce: false).hasSuffix("status 0")
  }

  private static func send(_ message: Message) {
    // Nobody listens any more: nothing is left to do.
    if !Frame.write(message.packed, to: 1) { _exit(2) }
  }
}
