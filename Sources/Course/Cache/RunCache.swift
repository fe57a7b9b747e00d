import Diagnostics
import Glibc

/// What lessons brought about when they ran, kept between runs of the program.
///
/// It lies in the user's own cache, not in the course, so that no course brings one along. An entry is found by what was
/// asked, and holds as long as the files that the run saw are the same. What is damaged, not the user's, or made by another
/// build of this program is as good as not there.
package struct RunCache {
  private let folder: String
  private let builder: Digest

  /// Bytes that all entries may take together, and one alone.
  private static let room = 256 << 20
  private static let roomOfEntry = 32 << 20

  private static let heading = Array("lectern recording 1\n".utf8)

  /// The user's cache; nil if there is no place for one.
  package static func ofUser() -> RunCache? {
    guard let folder = location, let builder = ProgramIdentity.digest else { return nil }
    return RunCache(folder: folder, builder: builder)
  }

  /// As the XDG rules have it: relative paths do not count.
  package static var location: String? {
    if let cache = Environment.value("XDG_CACHE_HOME"), cache.hasPrefix("/") { return cache + "/lectern" }
    guard let home = Environment.value("HOME"), home.hasPrefix("/"), Files.kind(home) == .folder else { return nil }
    return home + "/.cache/lectern"
  }

  private func path(_ key: Digest) -> String {
    let name = key.hex
    return "\(folder)/\(name.prefix(2))/\(name.dropFirst(2))"
  }

  /// What was recorded under `key`, if it still holds in the lesson's folder.
  func recording(_ key: Digest, in lessonFolder: String, fonts: inout FontDigests) -> Recording? {
    let path = path(key)
    guard let bytes = RunCache.ownBytes(path), bytes.starts(with: RunCache.heading) else { return nil }
    var unpacking = Unpacking(bytes[RunCache.heading.count...])
    do throws(Unpacking.Damage) {
      guard try unpacking.digest() == builder, try unpacking.digest() == key else { return nil }
      let sum = try unpacking.digest()
      let content = try unpacking.someBytes()
      guard unpacking.isAtEnd, sum == Digest(content) else { return nil }
      var inner = Unpacking(content[...])
      let recording = try Recording(&inner)
      guard recording.sightings.hold(in: lessonFolder, fonts: &fonts) else { return nil }
      // So that what is used stays when room is made.
      utimes(path, nil)
      return recording
    } catch {
      return nil
    }
  }

  /// Keeps a recording; a cache that cannot be written is no reason to fail.
  func keep(_ recording: Recording, _ key: Digest) {
    var content = Packing()
    recording.add(to: &content)
    if content.bytes.count > RunCache.roomOfEntry { return }
    var packing = Packing()
    packing.add(builder)
    packing.add(key)
    packing.add(Digest(content.bytes))
    packing.add(content.bytes)
    let path = path(key)
    guard RunCache.makeOwnFolder(folder), RunCache.makeOwnFolder(Files.folder(of: path)) else { return }
    _ = try? Files.write(RunCache.heading + packing.bytes, to: path)
  }

  /// The bytes of a file that belongs to the user and that nobody else can write.
  private static func ownBytes(_ path: String) -> [UInt8]? {
    guard isOwn(path), let bytes = try? Files.read(path) else { return nil }
    return bytes
  }

  private static func isOwn(_ path: String) -> Bool {
    var status = stat()
    return lstat(path, &status) == 0 && status.st_uid == geteuid() && status.st_mode & 0o022 == 0
      && (status.st_mode & S_IFMT == S_IFREG || status.st_mode & S_IFMT == S_IFDIR)
  }

  private static func makeOwnFolder(_ path: String) -> Bool {
    guard (try? Files.makeFolder(Files.folder(of: path))) != nil else { return false }
    return mkdir(path, 0o700) == 0 || isOwn(path)
  }
}

extension RunCache {
  private struct Entry {
    var path: String
    var size: Int
    var lastUse: Int
  }

  private func entries() -> [Entry] {
    Files.files(below: folder) { _ in true }.compactMap { name in
      let path = "\(folder)/\(name)"
      var status = stat()
      guard lstat(path, &status) == 0 else { return nil }
      return Entry(path: path, size: Int(status.st_size), lastUse: status.st_mtim.tv_sec)
    }
  }

  /// Lets go of what was not used for longest where there is too much.
  func makeRoom() {
    let entries = entries()
    var size = entries.reduce(0) { $0 + $1.size }
    if size <= RunCache.room { return }
    for entry in entries.sorted(by: { ($0.lastUse, $0.path) < ($1.lastUse, $1.path) }) where size > RunCache.room * 3 / 4 {
      unlink(entry.path)
      size -= entry.size
    }
  }

  package var isWritable: Bool { RunCache.makeOwnFolder(folder) && access(folder, W_OK) == 0 }

  /// How many entries there are, and their bytes.
  package func contents() -> (count: Int, bytes: Int) {
    let entries = entries()
    return (entries.count, entries.reduce(0) { $0 + $1.size })
  }

  /// Forgets everything; returns what there was.
  package func clear() throws(Diagnostic) -> (count: Int, bytes: Int) {
    let contents = contents()
    for entry in entries() { try Files.remove(entry.path) }
    for name in Files.names(in: folder) { rmdir("\(folder)/\(name)") }
    rmdir(folder)
    return contents
  }
}
