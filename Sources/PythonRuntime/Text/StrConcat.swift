import Glibc

/// Joining strings.
extension VM {
  /// Results up to this many bytes stand in a cell of their own.
  private static let longestInCell = 256

  /// `a + b`
  ///
  /// A long result stands in a buffer with room behind it. A string that ends where its buffer's used part ends grows in
  /// place, so a loop of `s += x` copies each character a bounded number of times.
  package func concat(_ a: Ref<StrObject>, _ b: Ref<StrObject>) throws(PyError) -> Value {
    if a.pointee.count == 0 { return .str(b) }
    if b.pointee.count == 0 { return .str(a) }
    let count = a.pointee.count &+ b.pointee.count
    guard a.pointee.isASCII, b.pointee.isASCII, count <= VM.longestInCell else { return try concatLong(a, b, count) }
    let text = heap.newStr(asciiCount: count)
    memcpy(text.pointee.data, a.pointee.data, a.pointee.count)
    memcpy(text.pointee.data + a.pointee.count, b.pointee.data, b.pointee.count)
    return .str(text)
  }

  private func concatLong(_ a: Ref<StrObject>, _ b: Ref<StrObject>, _ count: Int) throws(PyError) -> Value {
    let isWide = !a.pointee.isASCII || !b.pointee.isASCII
    let width = isWide ? 4 : 1
    let size = count &* width
    let kept = size &- b.pointee.count &* width
    if let owner = a.pointee.owner, a.pointee.isASCII != isWide,
      owner.pointee.capacity &- owner.pointee.used >= size &- kept,
      a.pointee.data + kept == owner.pointee.base + owner.pointee.used
    {
      b.copyUnits(to: a.pointee.data + kept, isWide: isWide)
      owner.pointee.used &+= size &- kept
      return .str(newStr(count: count, isWide: isWide, data: a.pointee.data, owner: owner))
    }
    try reserve(size)
    if size <= VM.longestInCell {
      let text = isWide ? heap.newStr(wideCount: count) : heap.newStr(asciiCount: count)
      a.copyUnits(to: text.pointee.data, isWide: isWide)
      b.copyUnits(to: text.pointee.data + kept, isWide: isWide)
      return .str(text)
    }
    let capacity = size &+ size / 2
    let base = UnsafeMutableRawPointer.allocate(byteCount: capacity, alignment: 16)
    a.copyUnits(to: base, isWide: isWide)
    b.copyUnits(to: base + kept, isWide: isWide)
    heap.charge(capacity)
    let owner = heap.new(StrBuffer(base: base, used: size, capacity: capacity))
    return .str(newStr(count: count, isWide: isWide, data: base, owner: owner))
  }

  private func newStr(count: Int, isWide: Bool, data: UnsafeMutableRawPointer, owner: Ref<StrBuffer>) -> Ref<StrObject> {
    var object = StrObject(count: count, data: data, owner: owner)
    if isWide { object.header.flags = StrObject.wideFlag }
    return heap.new(object)
  }

  /// `text * count`
  package func `repeat`(_ text: Ref<StrObject>, _ count: Int) throws(PyError) -> Value {
    if count <= 0 || text.pointee.count == 0 { return emptyStr }
    if count == 1 { return .str(text) }
    let (units, overflow) = text.pointee.count.multipliedReportingOverflow(by: count)
    if overflow { throw overflowError("repeated string is too long") }
    let width = text.pointee.isASCII ? 1 : 4
    let (size, isTooLarge) = units.multipliedReportingOverflow(by: width)
    try reserve(isTooLarge ? .max : size)
    let result = width == 1 ? heap.newStr(asciiCount: units) : heap.newStr(wideCount: units)
    fill(result.pointee.data, size, repeating: text.pointee.data, text.pointee.count &* width)
    return .str(result)
  }

  /// Fills `size` bytes with copies of a pattern, doubling what is there.
  func fill(_ target: UnsafeMutableRawPointer, _ size: Int, repeating pattern: UnsafeRawPointer, _ patternSize: Int) {
    if patternSize == 1 {
      memset(target, Int32(pattern.load(as: UInt8.self)), size)
      return
    }
    var filled = min(size, patternSize)
    memcpy(target, pattern, filled)
    while filled < size {
      let added = min(filled, size &- filled)
      memcpy(target + filled, target, added)
      filled &+= added
    }
  }

  /// What an f-string does at its end: one string of all the parts, which are strings.
  package func joinFormatted(_ parts: UnsafeMutablePointer<Value>, _ count: Int) throws(PyError) -> Value {
    var units = 0
    var isWide = false
    for index in 0..<count {
      guard case .str(let part) = parts[index] else { continue }
      units &+= part.pointee.count
      if !part.pointee.isASCII { isWide = true }
    }
    let width = isWide ? 4 : 1
    try reserve(units &* width)
    let text = isWide ? heap.newStr(wideCount: units) : heap.newStr(asciiCount: units)
    var target = text.pointee.data
    for index in 0..<count {
      guard case .str(let part) = parts[index] else { continue }
      part.copyUnits(to: target, isWide: isWide)
      target += part.pointee.count &* width
    }
    return .str(text)
  }

  /// `""`
  package var emptyStr: Value { .str(names.empty) }
}

extension UnsafeMutablePointer where Pointee == StrObject {
  /// Writes the text in its own width, or widened.
  @inline(__always)
  func copyUnits(to target: UnsafeMutableRawPointer, isWide: Bool) {
    if pointee.isASCII && isWide {
      let scalars = target.assumingMemoryBound(to: UInt32.self)
      for index in 0..<pointee.count { scalars[index] = UInt32(pointee.ascii[index]) }
    } else {
      memcpy(target, pointee.data, isWide ? pointee.count &* 4 : pointee.count)
    }
  }
}
