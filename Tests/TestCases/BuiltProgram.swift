import Glibc

/// What a program did.
package struct ProgramRun: Sendable {
  package var output: [UInt8] = []
  package var errors: [UInt8] = []
  /// How it ended other than by a small exit status: a crash, or the end of our patience.
  package var accident: String?
  package var status: Int32 = 0

  fileprivate init(accident: String? = nil) { self.accident = accident }
}

/// An executable of this package, which lies beside the running tests.
package struct BuiltProgram: Sendable {
  let path: String

  package init(_ name: String) { path = parent(of: CommandLine.arguments[0]) + "/" + name }

  /// Runs it in `folder` with a file as its standard input.
  package func run(_ arguments: [String], in folder: String, input: String = "/dev/null", seconds: Int = 20) -> ProgramRun {
    guard let output = tmpfile(), let errors = tmpfile() else { return ProgramRun(accident: "no temporary files") }
    defer {
      fclose(output)
      fclose(errors)
    }
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 0, input, O_RDONLY, 0)
    posix_spawn_file_actions_adddup2(&actions, fileno(output), 1)
    posix_spawn_file_actions_adddup2(&actions, fileno(errors), 2)
    var process = pid_t()
    let words = ["/bin/sh", "-c", "cd \"$0\" && exec \"$@\"", folder, path] + arguments
    let failure = withPointers(to: words) { words in
      withPointers(to: ["LC_ALL=C.UTF-8", "HOME=/nonexistent"]) { posix_spawn(&process, "/bin/sh", &actions, nil, words, $0) }
    }
    if failure != 0 { return ProgramRun(accident: "cannot start \(path): error \(failure)") }
    var run = ProgramRun()
    if let status = wait(for: process, seconds: seconds) {
      run.status = status >> 8 & 0xFF
      if status & 0x7F != 0 { run.accident = "killed by signal \(status & 0x7F)" }
    } else {
      run.accident = "not done after \(seconds) s"
    }
    run.output = contents(output)
    run.errors = contents(errors)
    return run
  }

  /// The status that `waitpid` gives; nil if the process had to be killed.
  private func wait(for process: pid_t, seconds: Int) -> Int32? {
    var status: Int32 = 0
    var nap: UInt32 = 500
    var waited = 0
    while waitpid(process, &status, WNOHANG) == 0 {
      if waited > seconds * 1_000_000 {
        kill(process, SIGKILL)
        waitpid(process, &status, 0)
        return nil
      }
      usleep(nap)
      waited += Int(nap)
      nap = min(nap * 2, 20_000)
    }
    return status
  }

  private func contents(_ file: UnsafeMutablePointer<FILE>) -> [UInt8] {
    rewind(file)
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = fread(&buffer, 1, buffer.count, file)
      if count == 0 { return bytes }
      bytes += buffer[..<count]
    }
  }
}

private func withPointers<Result>(
  to strings: [String], _ body: (UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>) -> Result
) -> Result {
  let copies = strings.map { strdup($0) } + [nil]
  defer { for copy in copies { free(copy) } }
  var list = copies
  return body(&list)
}
