import Glibc
import Lessons
import PythonRuntime

/// The file system as a script of `lectern run` sees it: all of it to read, what is below the working folder to write.
struct ProgramFiles: FileSystem {
  var currentDirectory: String { Files.real("") ?? "/" }

  func read(_ path: String) throws(FileProblem) -> [UInt8] {
    try require(path)
    if isDirectory(path) { throw FileProblem(code: EISDIR) }
    guard let bytes = try? Files.read(path) else { throw FileProblem(code: EACCES) }
    return bytes
  }

  func write(_ path: String, _ bytes: [UInt8], append: Bool) throws(FileProblem) {
    if isDirectory(path) { throw FileProblem(code: EISDIR) }
    try requireOwn(path)
    let before = append && isFile(path) ? try read(path) : []
    guard (try? Files.write(before + bytes, to: path)) != nil else { throw FileProblem(code: EACCES) }
  }

  func list(_ path: String) throws(FileProblem) -> [String] {
    try require(path)
    guard isDirectory(path) else { throw FileProblem(code: ENOTDIR) }
    return Files.names(in: path)
  }

  func makeDirectory(_ path: String) throws(FileProblem) {
    try requireOwn(path)
    if mkdir(path, 0o777) != 0 { throw FileProblem(code: errno) }
  }

  func remove(_ path: String) throws(FileProblem) {
    try requireOwn(path)
    if Glibc.remove(path) != 0 { throw FileProblem(code: errno) }
  }

  func rename(_ path: String, to other: String) throws(FileProblem) {
    try requireOwn(path)
    try requireOwn(other)
    if Glibc.rename(path, other) != 0 { throw FileProblem(code: errno) }
  }

  func isFile(_ path: String) -> Bool { Files.kind(path) == .file }

  func isDirectory(_ path: String) -> Bool { Files.kind(path) == .folder }

  func size(_ path: String) throws(FileProblem) -> Int {
    var status = stat()
    if stat(path, &status) != 0 { throw FileProblem(code: errno) }
    return Int(status.st_size)
  }

  private func require(_ path: String) throws(FileProblem) {
    if path.isEmpty || Files.kind(path) == nil { throw FileProblem(code: ENOENT) }
  }

  /// Only what is in the working folder may be changed.
  private func requireOwn(_ path: String) throws(FileProblem) {
    let folder = Files.folder(of: path)
    guard let parent = Files.real(folder), let own = Files.real("") else { throw FileProblem(code: ENOENT) }
    if !Files.isInside(parent, own) { throw FileProblem(code: EACCES) }
  }
}
