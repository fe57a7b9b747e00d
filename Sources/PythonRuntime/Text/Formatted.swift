/// `format(value, spec)` and the text that an f-string takes for a value.
extension VM {
  /// The short ways for numbers and strings themselves, `__format__` for everything else.
  package func format(_ value: Value, spec: Ref<StrObject>) throws(PyError) -> Ref<StrObject> {
    if spec.pointee.count == 0 {
      switch value {
      case .str(let text): return text
      case .int(let int): return decimal(int)
      case .float(let float): return decimal(float)
      default: break
      }
    } else {
      switch value {
      case .str(let text): return try format(text: text, spec: spec)
      case .int(let int):
        return try format(spec, for: "int") { spec, builder throws(NumberError) in
          try spec.append(int, to: &builder)
        }
      case .float(let float):
        return try format(spec, for: "float") { spec, builder throws(NumberError) in
          try spec.append(float, to: &builder)
        }
      default: break
      }
    }
    let result = try callSpecial(.format, value, .str(spec))
    if case .str(let text) = core(result) { return text }
    if result.isUnbound { throw typeError("type '\(typeName(value))' does not define __format__") }
    throw typeError("__format__ must return a str, not \(typeName(result))")
  }

  /// Reads a specification and lets `write` append a number by it.
  func format(
    _ spec: Ref<StrObject>, for typeName: String,
    _ write: (FormatSpec, inout TextBuilder) throws(NumberError) -> Void
  ) throws(PyError) -> Ref<StrObject> {
    scratch.removeAll()
    do throws(NumberError) {
      try write(try readSpec(spec, for: typeName), &scratch)
    } catch {
      throw raise(error)
    }
    return object(scratch)
  }

  /// An empty builder, with the memory of the last one if nothing else is being built.
  func takeBuilder() -> TextBuilder {
    var builder = TextBuilder()
    swap(&builder, &spareBuilder)
    builder.removeAll()
    return builder
  }

  /// The text of a builder, whose memory is kept for the next one.
  func finish(_ builder: consuming TextBuilder) -> Ref<StrObject> {
    let text = object(builder)
    if builder.count < 1 << 12 { spareBuilder = builder }
    return text
  }

  /// The digits of an integer.
  package func decimal(_ value: Int) -> Ref<StrObject> {
    IntegerText.withDigits(of: UInt64(value.magnitude)) { digits in
      let signCount = value < 0 ? 1 : 0
      let text = heap.newStr(asciiCount: digits.count &+ signCount)
      if value < 0 { text.pointee.ascii[0] = UInt8(ascii: "-") }
      if let base = digits.baseAddress { (text.pointee.ascii + signCount).update(from: base, count: digits.count) }
      return text
    }
  }

  /// The shortest digits of a float, its `repr`.
  package func decimal(_ value: Double) -> Ref<StrObject> {
    scratch.removeAll()
    scratch.appendASCII { FloatText.appendRepr(value, to: &$0) }
    return object(scratch)
  }

  package func object(ascii bytes: [UInt8]) -> Ref<StrObject> {
    let text = heap.newStr(asciiCount: bytes.count)
    bytes.withUnsafeBufferPointer { bytes in
      if let base = bytes.baseAddress { text.pointee.ascii.update(from: base, count: bytes.count) }
    }
    return text
  }
}
