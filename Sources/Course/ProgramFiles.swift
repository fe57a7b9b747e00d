import Glibc
import Lessons
import PythonRuntime

/// The file system as a script of `lectern run` sees it: all of it to read, what is below the working folder to write.
final class ProgramFiles: FileSystem {
  /// Where the program was started.
  private let own = Files.real("") ?? "/"
  /// Where it went since.
  private var folder: String?

  var currentDirectory: String { folder ?? own }

  private func place(_ path: String) -> String {
    guard let folder, !path.isEmpty, !path.hasPrefix("/") else { return path }
    return "\(folder)/\(path)"
  }

  func read(_ path: String) throws(FileProblem) -> [UInt8] {
    try require(path)
    if isDirectory(path) { throw FileProblem(code: EISDIR) }
    guard let bytes = try? Files.read(place(path)) else { throw FileProblem(code: EACCES) }
    return bytes
  }

  func write(_ path: String, _ bytes: [UInt8], append: Bool) throws(FileProblem) {
    if path == Files.nowhere { return }
    if isDirectory(path) { throw FileProblem(code: EISDIR) }
    try requireOwn(path)
    let before = append && isFile(path) ? try read(path) : []
    guard (try? Files.write(before + bytes, to: place(path))) != nil else { throw FileProblem(code: EACCES) }
  }

  func list(_ path: String) throws(FileProblem) -> [String] {
    try require(path)
    guard isDirectory(path) else { throw FileProblem(code: ENOTDIR) }
    return Files.names(in: place(path), withHidden: true)
  }

  func makeDirectory(_ path: String) throws(FileProblem) {
    try requireOwn(path)
    if mkdir(place(path), 0o777) != 0 { throw FileProblem(code: errno) }
  }

  func remove(_ path: String) throws(FileProblem) {
    try requireOwn(path)
    if Glibc.remove(place(path)) != 0 { throw FileProblem(code: errno) }
  }

  func rename(_ path: String, to other: String) throws(FileProblem) {
    try requireOwn(path)
    try requireOwn(other)
    if Glibc.rename(place(path), place(other)) != 0 { throw FileProblem(code: errno) }
  }

  func isFile(_ path: String) -> Bool { Files.kind(place(path)) == .file }

  func isDirectory(_ path: String) -> Bool { Files.kind(place(path)) == .folder }

  func size(_ path: String) throws(FileProblem) -> Int { Int(try status(path).st_size) }

  func modified(_ path: String) throws(FileProblem) -> Double {
    let time = try status(path).st_mtim
    return Double(time.tv_sec) + Double(time.tv_nsec) * 1e-9
  }

  func changeDirectory(_ path: String) throws(FileProblem) {
    try require(path)
    guard isDirectory(path), let real = Files.real(place(path)) else { throw FileProblem(code: ENOTDIR) }
    folder = real
  }

  private func status(_ path: String) throws(FileProblem) -> stat {
    var status = stat()
    if stat(place(path), &status) != 0 { throw FileProblem(code: errno) }
    return status
  }

  private func require(_ path: String) throws(FileProblem) {
    if path.isEmpty || Files.kind(place(path)) == nil { throw FileProblem(code: ENOENT) }
  }

  /// Only what is in the working folder may be changed.
  private func requireOwn(_ path: String) throws(FileProblem) {
    var path = place(path)
    while path.count > 1, path.hasSuffix("/") { path.removeLast() }
    guard let parent = Files.real(Files.folder(of: path)) else { throw FileProblem(code: ENOENT) }
    if !Files.isInside(parent, own) { throw FileProblem(code: EACCES) }
  }
}
