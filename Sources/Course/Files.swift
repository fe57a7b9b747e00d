import Diagnostics
import Glibc

/// The file system as a course uses it.
package enum Files {
  package static func read(_ path: String) throws(Diagnostic) -> [UInt8] {
    let descriptor = Glibc.open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw problem(path) }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw problem(path) }
    if status.st_mode & S_IFMT == S_IFDIR { throw Diagnostic(.error, "is a folder", file: path) }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(Int(status.st_size))
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = Glibc.read(descriptor, &buffer, buffer.count)
      if count < 0, errno == EINTR { continue }
      if count < 0 { throw problem(path) }
      if count == 0 { return bytes }
      bytes += buffer[..<count]
    }
  }

  /// The file at `path` relative to `folder`, if it truly lies below `root`.
  package static func read(_ path: String, in folder: String, below root: String) -> [UInt8]? {
    guard let real = real(joined(folder, path)), let root = self.real(root), isInside(real, root),
      kind(real) == .file
    else { return nil }
    return try? read(real)
  }

  /// Replaces the file at `path` whole: readers see the old bytes or the new ones.
  package static func write(_ bytes: [UInt8], to name: String) throws(Diagnostic) {
    // A link stays a link.
    let path = kind(name) == .file ? real(name) ?? name : name
    try makeFolder(folder(of: path))
    let temporary = "\(path).lectern-\(getpid())"
    var status = stat()
    let isThere = stat(path, &status) == 0
    let descriptor = Glibc.open(temporary, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o666)
    guard descriptor >= 0 else { throw problem(path) }
    if isThere { fchmod(descriptor, status.st_mode & 0o7777) }
    var rest = bytes[...]
    var hasFailed = false
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      if count < 0 {
        hasFailed = true
        break
      }
      rest = rest.dropFirst(count)
    }
    guard !hasFailed, close(descriptor) == 0, rename(temporary, path) == 0 else {
      let problem = problem(path)
      unlink(temporary)
      throw problem
    }
  }

  /// Whether `path` is what a write that somebody ended in the middle has left.
  static func isLeftover(_ path: String) -> Bool {
    let parts = path.split(separator: ".lectern-", omittingEmptySubsequences: false)
    guard parts.count > 1, let writer = parts.last.flatMap({ pid_t($0) }) else { return false }
    return kill(writer, 0) != 0 && errno == ESRCH
  }

  /// Adds to the end of a file, which somebody else may be reading.
  package static func append(_ bytes: [UInt8], to path: String) throws(Diagnostic) {
    let descriptor = Glibc.open(path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0o666)
    guard descriptor >= 0 else { throw problem(path) }
    defer { close(descriptor) }
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      if count < 0 { throw problem(path) }
      rest = rest.dropFirst(count)
    }
  }

  package static func makeFolder(_ path: String) throws(Diagnostic) {
    if path.isEmpty || kind(path) == .folder { return }
    // Each folder on the way, the outermost first.
    var made = path.hasPrefix("/") ? "/" : ""
    for part in path.split(separator: "/") {
      made += part
      if mkdir(made, 0o777) != 0, errno != EEXIST { throw problem(made) }
      made += "/"
    }
  }

  package static func remove(_ path: String) throws(Diagnostic) {
    if unlink(path) != 0, errno != ENOENT { throw problem(path) }
  }

  static func removeIfEmpty(_ folder: String) { rmdir(folder) }

  /// Pipes and devices are `special`: reading them may never end.
  package enum Kind { case file, folder, special }

  package static func kind(_ path: String) -> Kind? {
    var status = stat()
    guard stat(path, &status) == 0 else { return nil }
    switch status.st_mode & S_IFMT {
    case S_IFDIR: return .folder
    case S_IFREG: return .file
    default: return .special
    }
  }

  /// Whether there is anything by that name, a link that leads nowhere included.
  package static func exists(_ path: String) -> Bool {
    var status = stat()
    return lstat(path, &status) == 0
  }

  private static func isLink(_ path: String) -> Bool {
    var status = stat()
    return lstat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFLNK
  }

  /// What is written there is gone; nothing can be read.
  static let nowhere = "/dev/null"

  /// Names in `folder`, sorted by their bytes.
  package static func names(in folder: String, withHidden: Bool = false) -> [String] {
    guard let directory = opendir(folder.isEmpty ? "." : folder) else { return [] }
    defer { closedir(directory) }
    var names: [String] = []
    while let entry = readdir(directory) {
      let name = withUnsafeBytes(of: entry.pointee.d_name) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) }
      if !name.hasPrefix(".") || withHidden && name != "." && name != ".." { names.append(name) }
    }
    return names.sorted()
  }

  /// Paths of the files below `folder`, relative to it.
  ///
  /// Folders that `enters` refuses are left out, and links to folders, which may lead in a circle.
  package static func files(below folder: String, enters: (String) -> Bool) -> [String] {
    var found: [String] = []
    var waiting = [""]
    while let relative = waiting.popLast() {
      for name in names(in: joined(folder, relative)) {
        let path = joined(relative, name)
        switch kind(joined(folder, path)) {
        case .folder: if !isLink(joined(folder, path)), enters(path) { waiting.append(path) }
        case .file: found.append(path)
        case .special, nil: break
        }
      }
    }
    return found
  }

  /// The path without links and dots, from the root; nil if there is nothing.
  package static func real(_ path: String) -> String? {
    guard let resolved = realpath(path.isEmpty ? "." : path, nil) else { return nil }
    defer { free(resolved) }
    return String(cString: resolved)
  }

  package static func isInside(_ path: String, _ folder: String) -> Bool {
    path == folder || path.hasPrefix(folder == "/" ? "/" : folder + "/")
  }

  package static func joined(_ folder: String, _ path: String) -> String {
    if folder.isEmpty || folder == "." || path.hasPrefix("/") { return path.isEmpty ? folder : path }
    if path.isEmpty { return folder }
    return folder.hasSuffix("/") ? folder + path : folder + "/" + path
  }

  /// The folder that `path` is in; empty for the current one.
  package static func folder(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "" }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  private static func problem(_ path: String) -> Diagnostic {
    Diagnostic(.error, String(cString: strerror(errno)).lowercased(), file: path)
  }
}
