/// The strings of which there is only one of each text: names. They live as long as the runtime.
final class InternTable {
  private let heap: Heap
  private var slots: [Name?] = Array(repeating: nil, count: 4096)
  private var count = 0

  init(heap: Heap) { self.heap = heap }

  func name(_ text: StaticString) -> Name {
    name(ascii: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
  }

  func name(ascii byte: UInt8) -> Name {
    withUnsafePointer(to: byte) { name(ascii: UnsafeBufferPointer(start: $0, count: 1)) }
  }

  func name(_ text: String) -> Name {
    var text = text
    return text.withUTF8 { bytes in
      if bytes.allSatisfy({ $0 < 0x80 }) { return name(ascii: bytes) }
      let scalars = String(decoding: bytes, as: UTF8.self).unicodeScalars.map(\.value)
      return name(wide: scalars)
    }
  }

  func name(ascii bytes: UnsafeBufferPointer<UInt8>) -> Name {
    let base = UnsafeRawPointer(bytes.baseAddress ?? UnsafePointer(bitPattern: 16).unsafelyUnwrapped)
    let hash = hashBytes(base, bytes.count)
    var slot = hash & (slots.count - 1)
    while let candidate = slots[slot] {
      if candidate.pointee.cachedHash == hash, candidate.pointee.isASCII, candidate.pointee.count == bytes.count,
        equalBytes(candidate.pointee.data, base, bytes.count)
      {
        return candidate
      }
      slot = (slot + 1) & (slots.count - 1)
    }
    let fresh = heap.newStr(asciiCount: bytes.count)
    fresh.pointee.ascii.update(from: base.assumingMemoryBound(to: UInt8.self), count: bytes.count)
    insert(fresh, hash)
    return fresh
  }

  private func name(wide scalars: [UInt32]) -> Name {
    let fresh = heap.newStr(wideCount: scalars.count)
    for (index, scalar) in scalars.enumerated() { fresh.pointee.wide[index] = scalar }
    return name(of: fresh)
  }

  /// The interned string equal to `text`, which becomes it if there is none.
  func name(of text: Ref<StrObject>) -> Name {
    if text.pointee.isInterned { return text }
    let hash = text.hash
    var slot = hash & (slots.count - 1)
    while let candidate = slots[slot] {
      if candidate.pointee.cachedHash == hash, candidate.equals(text) { return candidate }
      slot = (slot + 1) & (slots.count - 1)
    }
    insert(text, hash)
    return text
  }

  private func insert(_ name: Name, _ hash: Int) {
    name.pointee.cachedHash = hash
    name.pointee.header.flags |= StrObject.internedFlag
    heap.keepForever(name.header)
    count += 1
    if count * 2 > slots.count {
      let old = slots
      slots = Array(repeating: nil, count: old.count * 2)
      for case let entry? in old { place(entry) }
    }
    place(name)
  }

  private func place(_ name: Name) {
    var slot = name.pointee.cachedHash & (slots.count - 1)
    while slots[slot] != nil { slot = (slot + 1) & (slots.count - 1) }
    slots[slot] = name
  }
}
