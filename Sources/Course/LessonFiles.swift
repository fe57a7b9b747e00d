import Glibc
import Lessons
import PythonRuntime

/// The files of one lesson as its Python sees them: those below its folder, under a layer of what it has written.
///
/// The layer is gone when the lesson ends; the folder is never changed.
final class LessonFiles: FileSystem {
  /// Bytes that a lesson may have written at once.
  private static let room = 256 << 20

  /// The lesson's folder goes by this name, so that no output tells where a machine keeps it.
  private static let root = "/lesson"
  private(set) var currentDirectory = LessonFiles.root

  private let folder: String
  private var written: [String: [UInt8]] = [:]
  private var folders: Set<String> = []
  private var removed: Set<String> = []
  private var used = 0
  /// What was seen of the folder.
  private(set) var sightings = Sightings()
  /// What the current piece of the lesson has written.
  private var fresh: Set<String> = []
  /// What holds numbers that came from a generator nobody had seeded.
  private var unseeded: Set<String> = []
  private(set) var hasReadUnseeded = false

  init(folder: String) { self.folder = folder }

  func read(_ path: String) throws(FileProblem) -> [UInt8] {
    if path == Files.nowhere { return [] }
    let path = try place(path)
    if let bytes = written[path] {
      if unseeded.contains(path) { hasReadUnseeded = true }
      return bytes
    }
    if isFolder(path) { throw FileProblem(code: EISDIR) }
    guard isReal(path, .file) else { throw FileProblem(code: ENOENT) }
    let bytes = Files.read(path, in: folder, below: folder)
    sightings.sawBytes(bytes, of: path)
    guard let bytes else { throw FileProblem(code: EACCES) }
    return bytes
  }

  func write(_ path: String, _ bytes: [UInt8], append: Bool) throws(FileProblem) {
    if path == Files.nowhere { return }
    let relative = try place(path)
    if isFolder(relative) { throw FileProblem(code: EISDIR) }
    try requireFolder(above: relative)
    var content = bytes
    if append, isFile(path) { content = try read(path) + bytes }
    let growth = content.count - (written[relative]?.count ?? 0)
    guard used + growth <= Self.room else { throw FileProblem(code: ENOSPC) }
    used += growth
    written[relative] = content
    fresh.insert(relative)
    removed.remove(relative)
  }

  /// A piece of the lesson begins.
  func begin() {
    fresh = []
    hasReadUnseeded = false
  }

  /// It has ended; with `drewUnseeded`, what it wrote is not the same on every machine's Python.
  func end(drewUnseeded: Bool) {
    if drewUnseeded { unseeded.formUnion(fresh) } else { unseeded.subtract(fresh) }
  }

  func list(_ path: String) throws(FileProblem) -> [String] {
    let relative = try place(path)
    guard isFolder(relative) else { throw FileProblem(code: isFile(path) ? ENOTDIR : ENOENT) }
    var names = Set(folders.union(written.keys).compactMap { child(of: relative, $0) })
    if relative.isEmpty || isReal(relative, .folder) {
      let present = Files.names(in: Files.joined(folder, relative), withHidden: true)
      sightings.sawNames(present, in: relative)
      for name in present {
        if !removed.contains(Files.joined(relative, name)) { names.insert(name) }
      }
    }
    return names.sorted()
  }

  func makeDirectory(_ path: String) throws(FileProblem) {
    let relative = try place(path)
    if isFolder(relative) || isFile(path) { throw FileProblem(code: EEXIST) }
    try requireFolder(above: relative)
    folders.insert(relative)
    removed.remove(relative)
  }

  func remove(_ path: String) throws(FileProblem) {
    let relative = try place(path)
    if isFolder(relative) {
      guard try list(path).isEmpty else { throw FileProblem(code: ENOTEMPTY) }
      folders.remove(relative)
    } else {
      guard isFile(path) else { throw FileProblem(code: ENOENT) }
      used -= written.removeValue(forKey: relative)?.count ?? 0
    }
    removed.insert(relative)
  }

  func rename(_ path: String, to other: String) throws(FileProblem) {
    if isFolder(try place(path)) { throw FileProblem(code: EACCES) }
    let bytes = try read(path)
    try write(other, bytes, append: false)
    try remove(path)
  }

  func isFile(_ path: String) -> Bool {
    guard let path = try? place(path) else { return false }
    return written[path] != nil || isReal(path, .file)
  }

  func isDirectory(_ path: String) -> Bool {
    guard let path = try? place(path) else { return false }
    return isFolder(path)
  }

  func size(_ path: String) throws(FileProblem) -> Int {
    isFolder(try place(path)) ? 4096 : try read(path).count
  }

  /// The same for all, when the virtual clock begins.
  func modified(_ path: String) throws(FileProblem) -> Double {
    if !isFile(path), !isFolder(try place(path)) { throw FileProblem(code: ENOENT) }
    return 1_700_000_000
  }

  func changeDirectory(_ path: String) throws(FileProblem) {
    let relative = try place(path)
    guard isFolder(relative) else { throw FileProblem(code: isFile(path) ? ENOTDIR : ENOENT) }
    currentDirectory = relative.isEmpty ? Self.root : "\(Self.root)/\(relative)"
  }

  private func isFolder(_ path: String) -> Bool {
    path.isEmpty || folders.contains(path) || isReal(path, .folder)
  }

  private func isReal(_ path: String, _ kind: Files.Kind) -> Bool {
    if removed.contains(path) { return false }
    let found = Files.kind(Files.joined(folder, path))
    sightings.sawKind(found, of: path)
    return found == kind
  }

  /// A font of the machine.
  func readFont(_ path: String) -> [UInt8]? {
    let bytes = try? Files.read(path)
    sightings.sawFont(bytes, at: path)
    return bytes
  }

  /// The path relative to the lesson; what lies elsewhere is not there.
  private func place(_ path: String) throws(FileProblem) -> String {
    if path.isEmpty { throw FileProblem(code: ENOENT) }
    let absolute = RelativePath.simplified(path.hasPrefix("/") ? path : currentDirectory + "/" + path)
    guard Files.isInside(absolute, Self.root) else { throw FileProblem(code: ENOENT) }
    return String(absolute.dropFirst(Self.root.count + 1))
  }

  private func requireFolder(above path: String) throws(FileProblem) {
    let parent = Files.folder(of: path)
    if isFolder(parent) { return }
    throw FileProblem(code: written[parent] != nil || isReal(parent, .file) ? ENOTDIR : ENOENT)
  }

  /// The name in `folder` of something that lies directly in it.
  private func child(of folder: String, _ path: String) -> String? {
    let isInside = Files.folder(of: path) == folder
    return isInside && !path.isEmpty ? RelativePath.name(path) : nil
  }
}
