/// `format(value, spec)` and the text that an f-string takes for a value.
extension VM {
  /// The short ways for numbers and strings themselves, `__format__` for everything else.
  package func format(_ value: Value, spec: Ref<StrObject>) throws(PyError) -> Ref<StrObject> {
    if spec.pointee.count == 0 {
      switch value {
      case .str(let text): return text
      case .int(let int): return decimal(int)
      case .float(let float): return object(ascii: float)
      default: break
      }
    } else {
      switch value {
      case .str(let text): return try format(text: text, spec: spec)
      case .int(let int): return try format(spec, for: "int") { spec, builder throws(NumberError) in
        try spec.append(int, to: &builder)
      }
      case .float(let float): return try format(spec, for: "float") { spec, builder throws(NumberError) in
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
    var builder = TextBuilder()
    do throws(NumberError) {
      try write(try readSpec(spec, for: typeName), &builder)
    } catch {
      throw raise(error)
    }
    return object(builder)
  }

  /// The digits of an integer.
  package func decimal(_ value: Int) -> Ref<StrObject> {
    var bytes: [UInt8] = []
    IntegerText.append(value, to: &bytes)
    return object(ascii: bytes)
  }

  /// `repr` of a float.
  package func object(ascii value: Double) -> Ref<StrObject> {
    var bytes: [UInt8] = []
    FloatText.appendRepr(value, to: &bytes)
    return object(ascii: bytes)
  }

  package func object(ascii bytes: [UInt8]) -> Ref<StrObject> {
    let text = heap.newStr(asciiCount: bytes.count)
    bytes.withUnsafeBufferPointer { bytes in
      if let base = bytes.baseAddress { text.pointee.ascii.update(from: base, count: bytes.count) }
    }
    return text
  }
}
