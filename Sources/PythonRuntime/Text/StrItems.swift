import Glibc

/// Parts of strings.
extension VM {
  /// `text[index]`
  package func item(_ text: Ref<StrObject>, _ index: Int) throws(PyError) -> Value {
    let position = index < 0 ? index &+ text.pointee.count : index
    guard UInt(bitPattern: position) < UInt(bitPattern: text.pointee.count) else {
      throw indexError("string index out of range")
    }
    return str(scalar: text[scalar: position])
  }

  /// Every `step`-th character from `start` on, `count` of them, all of which exist.
  package func slice(_ text: Ref<StrObject>, _ start: Int, _ step: Int, _ count: Int) throws(PyError) -> Value {
    if step == 1 {
      try reserve(text.pointee.isASCII ? count : count &* 4)
      return substring(text, start, start &+ count)
    }
    if count == 0 { return emptyStr }
    if text.pointee.isASCII {
      if count == 1 { return characters[Int(text.pointee.ascii[start])] }
      try reserve(count)
      let part = heap.newStr(asciiCount: count)
      strided(from: text.pointee.ascii + start, step, to: part.pointee.ascii, count)
      return .str(part)
    }
    try reserve(count &* 4)
    let part = heap.newStr(wideCount: count)
    strided(from: text.pointee.wide + start, step, to: part.pointee.wide, count)
    return .str(narrowed(part))
  }

  @inline(__always)
  private func strided<Unit>(
    from source: UnsafePointer<Unit>, _ step: Int, to target: UnsafeMutablePointer<Unit>, _ count: Int
  ) {
    if step == -1 {
      for index in 0..<count { target[index] = source[0 &- index] }
    } else {
      for index in 0..<count { target[index] = source[index &* step] }
    }
  }

  /// The characters from `start` to `end`, which are in order and in range.
  func substring(_ text: Ref<StrObject>, _ start: Int, _ end: Int) -> Value {
    let count = end &- start
    if count == text.pointee.count { return .str(text) }
    if count <= 0 { return emptyStr }
    if !text.pointee.isASCII { return str(scalars: text.wideScalars.part(start, end)) }
    if count == 1 { return characters[Int(text.pointee.ascii[start])] }
    let part = heap.newStr(asciiCount: count)
    memcpy(part.pointee.data, text.pointee.data + start, count)
    return .str(part)
  }

  /// The text in the width that it needs, after it was built in the wide one.
  func narrowed(_ text: Ref<StrObject>) -> Ref<StrObject> {
    let scalars = text.wideScalars
    var all: UInt32 = 0
    for scalar in scalars { all |= scalar }
    if all >= 0x80 { return text }
    let narrow = heap.newStr(asciiCount: scalars.count)
    for index in 0..<scalars.count { narrow.pointee.ascii[index] = UInt8(truncatingIfNeeded: scalars[index]) }
    return narrow
  }

  /// `part in text`
  package func contains(_ text: Ref<StrObject>, _ part: Ref<StrObject>) -> Bool {
    switch units(text, part) {
    case .narrow(let text, let part): TextSearch.first(part, in: text) >= 0
    case .wide(let text, let part): TextSearch.first(part, in: text) >= 0
    case .foreign: false
    }
  }

  /// The units of a text and of something looked for in it.
  enum SearchUnits {
    case narrow(Run<UInt8>, Run<UInt8>)
    case wide(Run<UInt32>, Run<UInt32>)
    /// Only the second has characters beyond ASCII, so that it cannot occur in the first.
    case foreign
  }

  func units(_ text: Ref<StrObject>, _ part: Ref<StrObject>) -> SearchUnits {
    switch (text.pointee.isASCII, part.pointee.isASCII) {
    case (true, true): .narrow(text.asciiBytes, part.asciiBytes)
    case (true, false): .foreign
    case (false, true): .wide(text.wideScalars, widened(part).wideScalars)
    case (false, false): .wide(text.wideScalars, part.wideScalars)
    }
  }

  /// A copy with 32-bit units, which must not become a value.
  func widened(_ text: Ref<StrObject>) -> Ref<StrObject> {
    let wide = heap.newStr(wideCount: text.pointee.count)
    text.copyUnits(to: wide.pointee.data, isWide: true)
    return wide
  }
}
