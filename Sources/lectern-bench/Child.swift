import Glibc

/// A process that ran to its end.
struct Child {
  let output: String
  let succeeded: Bool
  let seconds: Double
  /// What the processor spent on it, which other processes of a busy machine hardly change.
  let processorSeconds: Double
  let peakBytes: Int

  /// Runs a program, which is looked for along the path; nil if it cannot be started.
  init?(_ words: [String]) {
    var ends: [Int32] = [0, 0]
    guard pipe(&ends) == 0 else { return nil }
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    posix_spawn_file_actions_adddup2(&actions, ends[1], 1)
    for end in ends { posix_spawn_file_actions_addclose(&actions, end) }
    defer { posix_spawn_file_actions_destroy(&actions) }
    var arguments = words.map { strdup($0) } + [nil]
    var environment = Child.variables.map { strdup($0) } + [nil]
    defer { for word in arguments + environment { free(word) } }

    let start = Child.now
    var process: pid_t = 0
    let error = posix_spawnp(&process, words[0], &actions, nil, &arguments, &environment)
    close(ends[1])
    defer { close(ends[0]) }
    guard error == 0 else { return nil }
    var bytes: [UInt8] = []
    var part = [UInt8](repeating: 0, count: 4096)
    while true {
      let count = read(ends[0], &part, part.count)
      if count <= 0 { break }
      bytes += part[..<count]
    }
    var status: Int32 = 0
    var usage = rusage()
    wait4(process, &status, 0, &usage)
    output = String(decoding: bytes, as: UTF8.self)
    succeeded = status == 0
    seconds = Child.now - start
    processorSeconds = Child.seconds(usage.ru_utime) + Child.seconds(usage.ru_stime)
    peakBytes = usage.ru_maxrss * 1024
  }

  /// What a program may need to find itself.
  private static var variables: [String] {
    ["PATH", "HOME"].compactMap { (name: String) in getenv(name).map { "\(name)=\(String(cString: $0))" } }
  }

  private static var now: Double {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }

  private static func seconds(_ time: timeval) -> Double { Double(time.tv_sec) + Double(time.tv_usec) / 1e6 }
}
