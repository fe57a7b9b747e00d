import Glibc
import TestCases
import Testing

/// A folder `Cases/sessions/NAME` with a course and `session.txt`: commands behind `$ `, and what they print.
///
/// Each session runs in a copy of its folder. `lectern` is the one just built; other commands are the shell's.
@Test(arguments: Case.folders(in: "sessions"))
func session(_ file: Case) throws {
  let folder = try #require(copy(of: file.path))
  defer { _ = shell("rm -rf '\(folder)'", in: "/") }
  let written = String(decoding: contents(of: file.path + "/session.txt") ?? [], as: UTF8.self)
  var transcript = ""
  for line in written.split(separator: "\n") where line.hasPrefix("$ ") {
    let (output, status) = shell(String(line.dropFirst(2)), in: folder)
    transcript += "\(line)\n\(output)"
    if !output.isEmpty, !output.hasSuffix("\n") { transcript += "\n" }
    if status != 0 { transcript += "exit \(status)\n" }
  }
  #expect(Case.difference(from: transcript, file: file.path + "/session.txt") == "")
}

private func copy(of folder: String) -> String? {
  var template = Array("/tmp/lectern-session-XXXXXX".utf8CString)
  guard mkdtemp(&template) != nil else { return nil }
  let path = String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
  _ = shell("cp -R . '\(path)' && rm '\(path)/session.txt'", in: folder)
  return path
}

/// Runs a command line; both outputs, in the order of writing, and the exit status.
private func shell(_ command: String, in folder: String) -> (String, Int32) {
  let built = parent(of: CommandLine.arguments[0])
  let words = ["/bin/sh", "-c", "cd '\(folder)' && exec 2>&1\n\(command)"]
  let settings = ["PATH=\(built):/usr/bin:/bin", "LC_ALL=C.UTF-8", "HOME=/nonexistent"]
  var ends: [Int32] = [0, 0]
  guard pipe(&ends) == 0 else { return ("no pipe", -1) }
  var actions = posix_spawn_file_actions_t()
  posix_spawn_file_actions_init(&actions)
  defer { posix_spawn_file_actions_destroy(&actions) }
  posix_spawn_file_actions_adddup2(&actions, ends[1], 1)
  posix_spawn_file_actions_addclose(&actions, ends[0])
  posix_spawn_file_actions_addclose(&actions, ends[1])
  var process = pid_t()
  let failure = withPointers(to: words) { arguments in
    withPointers(to: settings) { posix_spawn(&process, "/bin/sh", &actions, nil, arguments, $0) }
  }
  close(ends[1])
  defer { close(ends[0]) }
  if failure != 0 { return ("cannot start: \(failure)", -1) }
  var output: [UInt8] = []
  var buffer = [UInt8](repeating: 0, count: 1 << 16)
  while true {
    let count = read(ends[0], &buffer, buffer.count)
    if count <= 0 { break }
    output += buffer[..<count]
  }
  var status: Int32 = 0
  waitpid(process, &status, 0)
  return (String(decoding: output, as: UTF8.self), status & 0x7F == 0 ? status >> 8 : 128 + status & 0x7F)
}

private func withPointers<Result>(
  to strings: [String], _ body: (UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>) -> Result
) -> Result {
  let copies = strings.map { strdup($0) } + [nil]
  defer { for copy in copies { free(copy) } }
  var list = copies
  return body(&list)
}
