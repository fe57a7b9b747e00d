import Lessons

/// What a run saw of the files around it: what it read, listed or looked for, in vain too.
struct Sightings: Equatable, Sendable {
  /// Of paths relative to the lesson's folder.
  private var kinds: [String: Files.Kind?] = [:]
  private var contents: [String: Digest?] = [:]
  private var names: [String: Digest] = [:]
  /// Fonts of the machine.
  private var fonts: [String: Digest?] = [:]

  mutating func sawKind(_ kind: Files.Kind?, of path: String) {
    if kinds[path] == nil { kinds[path] = .some(kind) }
  }

  mutating func sawBytes(_ bytes: [UInt8]?, of path: String) {
    if contents[path] == nil { contents[path] = .some(bytes.map { Digest($0) }) }
  }

  mutating func sawNames(_ names: [String], in path: String) {
    if self.names[path] == nil { self.names[path] = Sightings.digest(of: names) }
  }

  mutating func sawFont(_ bytes: [UInt8]?, at path: String) {
    if fonts[path] == nil { fonts[path] = .some(bytes.map { Digest($0) }) }
  }

  private static func digest(of names: [String]) -> Digest {
    var packing = Packing()
    packing.add(names) { $0.add($1) }
    return Digest(packing.bytes)
  }

  /// Whether a run in `folder` would see the same now.
  func hold(in folder: String, fonts digests: inout FontDigests) -> Bool {
    for (path, kind) in kinds where Files.kind(Files.joined(folder, path)) != kind { return false }
    for (path, digest) in contents {
      if Files.read(path, in: folder, below: folder).map({ Digest($0) }) != digest { return false }
    }
    for (path, digest) in names {
      if Sightings.digest(of: Files.names(in: Files.joined(folder, path), withHidden: true)) != digest { return false }
    }
    for (path, digest) in fonts where digests.digest(of: path) != digest { return false }
    return true
  }
}

/// The digests of the machine's fonts, which are large and serve many lessons.
struct FontDigests {
  private var known: [String: Digest?] = [:]

  mutating func digest(of path: String) -> Digest? {
    if let digest = known[path] { return digest }
    let digest = (try? Files.read(path)).map { Digest($0) }
    known[path] = .some(digest)
    return digest
  }
}

extension Sightings {
  func add(to packing: inout Packing) {
    packing.add(kinds.sorted { $0.key < $1.key }) { packing, sight in
      packing.add(sight.key)
      packing.add(sight.value) { $0.add($1 == .folder) }
    }
    packing.add(names.sorted { $0.key < $1.key }) { packing, sight in
      packing.add(sight.key)
      packing.add(sight.value)
    }
    for digests in [contents, fonts] {
      packing.add(digests.sorted { $0.key < $1.key }) { packing, sight in
        packing.add(sight.key)
        packing.add(sight.value) { $0.add($1) }
      }
    }
  }

  init(_ unpacking: inout Unpacking) throws(Unpacking.Damage) {
    for (path, kind) in try unpacking.list({ unpacking throws(Unpacking.Damage) in
      let path = try unpacking.text()
      let isFolder = try unpacking.optional { unpacking throws(Unpacking.Damage) in try unpacking.flag() }
      return (path, isFolder.map { $0 ? Files.Kind.folder : .file })
    }) { kinds[path] = .some(kind) }
    for (path, digest) in try unpacking.list({ unpacking throws(Unpacking.Damage) in
      (try unpacking.text(), try unpacking.digest())
    }) { names[path] = digest }
    contents = try Sightings.digests(&unpacking)
    fonts = try Sightings.digests(&unpacking)
  }

  private static func digests(_ unpacking: inout Unpacking) throws(Unpacking.Damage) -> [String: Digest?] {
    var digests: [String: Digest?] = [:]
    for (path, digest) in try unpacking.list({ unpacking throws(Unpacking.Damage) in
      let path = try unpacking.text()
      return (path, try unpacking.optional { unpacking throws(Unpacking.Damage) in try unpacking.digest() })
    }) { digests[path] = .some(digest) }
    return digests
  }
}
