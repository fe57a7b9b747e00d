import Glibc
import Synchronization

/// The wish of somebody outside that the program stop: Ctrl-C, or `kill`.
package enum StopRequest {
  private static let count = Atomic<Int>(0)
  /// The end of a pipe that becomes readable with the first request.
  private static let alarm = Atomic<Int32>(-1)
  private static let bell = Atomic<Int32>(-1)

  package static var isMade: Bool { count.load(ordering: .relaxed) > 0 }

  /// Readable as soon as a request has been made.
  static var descriptor: Int32 { alarm.load(ordering: .relaxed) }

  /// Takes such signals as requests from now on.
  ///
  /// Who does not stop within two seconds, or is asked twice, is ended there and then.
  package static func listen(to signals: [Int32] = [SIGINT, SIGTERM, SIGHUP]) {
    // What a handler touches must exist before.
    count.store(0, ordering: .relaxed)
    Whereabouts.prepare()
    var ends: [Int32] = [-1, -1]
    if pipe(&ends) == 0 {
      for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
      alarm.store(ends[0], ordering: .relaxed)
      bell.store(ends[1], ordering: .relaxed)
    }
    for signal in signals where !isIgnored(signal) { StopRequest.handle(signal) { _ in StopRequest.make() } }
    StopRequest.handle(SIGALRM) { _ in StopRequest.giveUp() }
  }

  /// Whether whoever started this program, `nohup` or a shell in the background, keeps the signal from it.
  package static func isIgnored(_ signal: Int32) -> Bool {
    var action = sigaction()
    guard sigaction(signal, nil, &action) == 0 else { return false }
    return unsafeBitCast(action.__sigaction_handler.sa_handler, to: Int.self) == 1
  }

  /// Without restarting what the signal interrupts.
  private static func handle(_ signal: Int32, _ handler: @escaping @convention(c) (Int32) -> Void) {
    var action = sigaction()
    action.__sigaction_handler.sa_handler = handler
    sigemptyset(&action.sa_mask)
    sigaction(signal, &action, nil)
    admit([signal])
  }

  /// Lets signals through that whoever started this program had blocked, as a thread of a pool does.
  package static func admit(_ signals: [Int32]) {
    var set = sigset_t()
    sigemptyset(&set)
    for signal in signals { sigaddset(&set, signal) }
    pthread_sigmask(SIG_UNBLOCK, &set, nil)
  }

  private static func make() {
    if count.add(1, ordering: .relaxed).oldValue > 0 { giveUp() }
    var byte: UInt8 = 0
    _ = write(bell.load(ordering: .relaxed), &byte, 1)
    Glibc.alarm(2)
  }

  /// Whether a request was made that nobody has taken yet; the program goes on.
  static func take() -> Bool {
    if !isMade { return false }
    count.store(0, ordering: .relaxed)
    Glibc.alarm(0)
    return true
  }

  /// Sleeps until a request is made.
  static func sleep(_ seconds: Double) {
    let end = realSeconds(CLOCK_MONOTONIC) + seconds
    while !isMade {
      let left = end - realSeconds(CLOCK_MONOTONIC)
      if left <= 0 { return }
      usleep(UInt32(min(left, 3600) * 1e6))
    }
  }

  private static func giveUp() {
    Whereabouts.write()
    _exit(2)
  }
}

/// What the program is at, for a last word when it does not even answer to signals.
enum Whereabouts {
  private static let room = 1024
  /// Written by the one thread that runs lessons; a handler reads as much as `count` says is whole.
  private nonisolated(unsafe) static let text = UnsafeMutablePointer<UInt8>.allocate(capacity: room)
  private static let count = Atomic<Int>(0)

  static func prepare() {
    text.initialize(repeating: 0, count: room)
    count.store(0, ordering: .relaxed)
  }

  static func set(_ place: String) {
    count.store(0, ordering: .releasing)
    var length = 0
    for byte in "interrupted at \(place)\n".utf8.prefix(room) {
      text[length] = byte
      length += 1
    }
    count.store(length, ordering: .releasing)
  }

  fileprivate static func write() { _ = Glibc.write(2, text, count.load(ordering: .acquiring)) }
}
