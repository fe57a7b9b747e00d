/// Making values. None of these collects.
extension VM {
  package func str(_ text: StaticString) -> Value {
    str(ascii: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
  }

  package func str(_ text: String) -> Value {
    var text = text
    return text.withUTF8 { str(utf8: $0) }
  }

  package func str(ascii bytes: UnsafeBufferPointer<UInt8>) -> Value {
    if bytes.count == 1 { return characters[Int(bytes[0] & 0x7F)] }
    let text = heap.newStr(asciiCount: bytes.count)
    if let base = bytes.baseAddress { text.pointee.ascii.update(from: base, count: bytes.count) }
    return .str(text)
  }

  package func str(ascii bytes: [UInt8]) -> Value { bytes.withUnsafeBufferPointer { str(ascii: $0) } }

  /// Code points known to include one beyond ASCII or not: the narrower representation is chosen here.
  package func str(scalars: UnsafeBufferPointer<UInt32>) -> Value {
    if scalars.allSatisfy({ $0 < 0x80 }) {
      if scalars.count == 1 { return characters[Int(scalars[0])] }
      let text = heap.newStr(asciiCount: scalars.count)
      for index in 0..<scalars.count { text.pointee.ascii[index] = UInt8(truncatingIfNeeded: scalars[index]) }
      return .str(text)
    }
    let text = heap.newStr(wideCount: scalars.count)
    if let base = scalars.baseAddress { text.pointee.wide.update(from: base, count: scalars.count) }
    return .str(text)
  }

  package func str(scalars: [UInt32]) -> Value { scalars.withUnsafeBufferPointer { str(scalars: $0) } }

  package func str(scalar: UInt32) -> Value {
    if scalar < 0x80 { return characters[Int(scalar)] }
    let text = heap.newStr(wideCount: 1)
    text.pointee.wide[0] = scalar
    return .str(text)
  }

  package func str(_ builder: TextBuilder) -> Value {
    builder.isWide ? str(scalars: builder.wide) : str(ascii: builder.narrow)
  }

  /// UTF-8, possibly with encoded surrogates; what is malformed becomes U+FFFD.
  package func str(utf8 bytes: UnsafeBufferPointer<UInt8>) -> Value {
    if bytes.allSatisfy({ $0 < 0x80 }) { return str(ascii: bytes) }
    return str(scalars: decodeUTF8(bytes))
  }

  package func str(utf8 bytes: [UInt8]) -> Value { bytes.withUnsafeBufferPointer { str(utf8: $0) } }

  /// The interned string of a text, for attribute names.
  package func name(_ text: String) -> Name { interned.name(text) }
  package func name(_ text: StaticString) -> Name { interned.name(text) }
  package func name(of text: Ref<StrObject>) -> Name { interned.name(of: text) }

  package func list(_ values: some Collection<Value>) -> Value { list(owning: ValueBuffer(values)) }

  /// A list whose items are in `items` from now on; nothing else may own that buffer.
  package func list(owning items: ValueBuffer) -> Value {
    let list = heap.new(ListObject())
    list.pointee.items = items
    heap.charge(items.ownedBytes)
    return .list(list)
  }

  package func tuple(_ values: some Collection<Value>) -> Value {
    if values.isEmpty { return emptyTuple }
    let tuple = heap.newTuple(count: values.count)
    var index = 0
    for value in values {
      tuple.items[index] = value
      index += 1
    }
    return .tuple(tuple)
  }

  package func tuple(ofInts ints: [Int]) -> Value {
    if ints.isEmpty { return emptyTuple }
    let tuple = heap.newTuple(count: ints.count)
    for index in 0..<ints.count { tuple.items[index] = .int(ints[index]) }
    return .tuple(tuple)
  }

  package func tuple(copying source: UnsafeMutablePointer<Value>, count: Int) -> Value {
    if count == 0 { return emptyTuple }
    let tuple = heap.newTuple(count: count)
    tuple.items.initialize(from: source, count: count)
    return .tuple(tuple)
  }

  package func dict() -> Ref<DictObject> { heap.new(DictObject()) }

  package func set(isFrozen: Bool = false) -> Ref<SetObject> { heap.new(SetObject(isFrozen: isFrozen)) }

  package func bytes(_ bytes: [UInt8]) -> Value {
    heap.charge(bytes.count)
    return .bytes(heap.new(BytesObject(bytes: bytes)))
  }

  package func bytearray(_ bytes: [UInt8]) -> Value {
    heap.charge(bytes.count)
    return .bytearray(heap.new(BytesObject(bytes: bytes)))
  }

  /// An integer in its only representation: a word where it fits.
  package func int(_ value: BigInt) -> Value {
    let magnitude = value.magnitude
    return heap.newInteger(count: magnitude.count, isNegative: value.isNegative) { target in
      magnitude.withLimbs { target.update(from: $0, count: magnitude.count) }
    }
  }

  /// The integer that digits of a literal stand for.
  func bigInteger(_ digits: String, radix: Int) -> Value {
    guard let integer = try? IntegerText.parse(Array(digits.utf8), base: radix) else { return .int(0) }
    return int(integer.asBigInt)
  }

  package func complex(_ real: Double, _ imaginary: Double) -> Value {
    .complex(heap.new(ComplexObject(real: real, imaginary: imaginary)))
  }

  package func slice(_ start: Value, _ stop: Value, _ step: Value) -> Value {
    .slice(heap.new(SliceObject(start: start, stop: stop, step: step)))
  }

  package func foreign(_ payload: any ForeignPayload, type: Ref<TypeObject>) -> Value {
    .foreign(heap.new(ForeignObject(type: type, payload: payload)))
  }

  package func iterator(_ state: IteratorObject.State, _ type: Ref<TypeObject>) -> Value {
    .iterator(heap.new(IteratorObject(type: type, state: state)))
  }

  /// An iterator that a library writes in Swift.
  package func iterator(_ iteration: any NativeIteration, _ type: Ref<TypeObject>) -> Value {
    iterator(.native(heap.new(NativeIterationObject(iteration: iteration))), type)
  }

  package func bound(_ function: Value, to receiver: Value) -> Value {
    .boundMethod(heap.new(BoundMethodObject(function: function, receiver: receiver)))
  }
}

/// Code points of (generalised) UTF-8; a malformed byte becomes U+FFFD.
package func decodeUTF8(_ bytes: UnsafeBufferPointer<UInt8>) -> [UInt32] {
  var scalars: [UInt32] = []
  scalars.reserveCapacity(bytes.count)
  var index = 0
  while index < bytes.count {
    let lead = bytes[index]
    let length = lead < 0x80 ? 1 : lead < 0xC2 ? 0 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : lead < 0xF5 ? 4 : 0
    var scalar = length == 1 ? UInt32(lead) : UInt32(lead) & (0x7F >> UInt32(length))
    var taken = 1
    while taken < length, index + taken < bytes.count, bytes[index + taken] & 0xC0 == 0x80 {
      scalar = scalar << 6 | UInt32(bytes[index + taken] & 0x3F)
      taken += 1
    }
    scalars.append(length == 0 || taken < length || scalar > 0x10FFFF ? 0xFFFD : scalar)
    index += taken
  }
  return scalars
}
