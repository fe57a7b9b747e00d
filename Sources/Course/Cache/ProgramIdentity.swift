import Glibc

/// Which build of this program is running.
enum ProgramIdentity {
  static let path = "/proc/self/exe"

  /// Equal for equal programs only: what the linker made of its contents, else the contents themselves.
  static let digest: Digest? = {
    if let build = buildID(), !build.isEmpty { return Digest(build) }
    return (try? Files.read(path)).map { Digest($0) }
  }()

  private static let noteSegment: UInt32 = 4
  private static let buildNote: UInt32 = 3

  /// The note that linkers leave in a program, from its own file.
  private static func buildID() -> [UInt8]? {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    func bytes(_ count: Int, at offset: Int) -> [UInt8]? {
      guard count > 0, count <= 1 << 20, offset >= 0 else { return nil }
      var bytes = [UInt8](repeating: 0, count: count)
      return pread(descriptor, &bytes, count, offset) == count ? bytes : nil
    }
    guard let header = bytes(64, at: 0), header.starts(with: [0x7F, 0x45, 0x4C, 0x46, 2, 1]) else { return nil }
    let (table, size, count) = (header.number(8, at: 32), header.number(2, at: 54), header.number(2, at: 56))
    for index in 0..<count {
      guard let segment = bytes(size, at: table + index * size), segment.count >= 56 else { return nil }
      if segment.number(4, at: 0) != Int(noteSegment) { continue }
      guard let notes = bytes(segment.number(8, at: 32), at: segment.number(8, at: 8)) else { continue }
      if let build = buildID(in: notes) { return build }
    }
    return nil
  }

  private static func buildID(in notes: [UInt8]) -> [UInt8]? {
    func padded(_ count: Int) -> Int { (count + 3) & ~3 }
    var index = 0
    while index + 12 <= notes.count {
      let (name, content) = (notes.number(4, at: index), notes.number(4, at: index + 4))
      let start = index + 12 + padded(name)
      guard start + content <= notes.count else { return nil }
      let isGNU = notes[(index + 12)...].starts(with: Array("GNU".utf8))
      if isGNU, notes.number(4, at: index + 8) == Int(buildNote) { return Array(notes[start..<start + content]) }
      index = start + padded(content)
    }
    return nil
  }
}

extension [UInt8] {
  /// A little-endian number of so many bytes.
  fileprivate func number(_ size: Int, at offset: Int) -> Int {
    var number: UInt64 = 0
    for (place, byte) in self[offset..<offset + size].enumerated() { number |= UInt64(byte) << UInt64(8 * place) }
    return Int(truncatingIfNeeded: number)
  }
}

/// What tells this build of the program from others.
package enum ProgramBuild {
  package static var name: String { ProgramIdentity.digest.map { String($0.hex.prefix(12)) } ?? "unknown" }
}
