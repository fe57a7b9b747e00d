/// `int(x)`, `int(text, base)`.
extension VM {
  func newInt(_ value: Value, base: Value) throws(PyError) -> Value {
    if base.isUnbound { return value.isUnbound ? .int(0) : try int(of: value) }
    if value.isUnbound { throw typeError("int() missing string argument") }
    guard case .int(let radix) = try integer(base), radix == 0 || (2...36).contains(radix) else {
      throw valueError("int() base must be >= 2 and <= 36, or 0")
    }
    switch core(value) {
    case .str(let text): return try parseInt(text, shown: value, base: radix)
    case .bytes(let object), .bytearray(let object):
      return try parseInt(object.pointee.bytes, shown: value, base: radix)
    default: throw typeError("int() can't convert non-string with explicit base")
    }
  }

  /// `int(value)`
  package func int(of value: Value) throws(PyError) -> Value {
    switch value {
    case .int, .bigint: return value
    case .bool(let bool): return .int(bool ? 1 : 0)
    case .float(let float): return try whole(float)
    case .str(let text): return try parseInt(text, shown: value, base: 10)
    default: break
    }
    let type = typeOf(value)
    if !special(.int, of: type).isUnbound { return try exactInt(callSpecial(.int, value), "__int__") }
    if !special(.index, of: type).isUnbound { return try integer(value) }
    if !special(.truncate, of: type).isUnbound { return try truncated(callSpecial(.truncate, value)) }
    switch core(value) {
    case .str(let text): return try parseInt(text, shown: value, base: 10)
    default: break
    }
    if let bytes = bytesLike(value) { return try parseInt(bytes, shown: value, base: 10) }
    throw typeError(
      "int() argument must be a string, a bytes-like object or a real number, not '\(typeName(value))'")
  }

  private func exactInt(_ result: Value, _ method: String) throws(PyError) -> Value {
    if let number = operand(result, within: .int) { return number }
    throw typeError("\(method) returned non-int (type \(typeName(result)))")
  }

  private func truncated(_ result: Value) throws(PyError) -> Value {
    if let number = operand(result, within: .int) { return number }
    if special(.index, of: typeOf(result)).isUnbound {
      throw typeError("__trunc__ returned non-Integral (type \(typeName(result)))")
    }
    return try integer(result)
  }

  /// A float cut off at the point.
  package func whole(_ float: Double) throws(PyError) -> Value {
    if let small = Int(exactly: float.rounded(.towardZero)) { return .int(small) }
    do throws(NumberError) {
      return int(try FloatArithmetic.integer(float.rounded(.towardZero)).asBigInt)
    } catch {
      throw raise(error)
    }
  }

  private func parseInt(_ text: Ref<StrObject>, shown: Value, base: Int) throws(PyError) -> Value {
    guard let bytes = asciiDigits(text) else { throw try invalidLiteral(shown, base: base) }
    return try parseInt(bytes, shown: shown, base: base)
  }

  private func parseInt(_ bytes: [UInt8], shown: Value, base: Int) throws(PyError) -> Value {
    let parsed: Integer?
    do throws(NumberError) {
      parsed = try IntegerText.parse(bytes, base: base, digitLimit: integerDigitLimit)
    } catch {
      throw raise(error)
    }
    guard let parsed else { throw try invalidLiteral(shown, base: base) }
    return int(parsed.asBigInt)
  }

  private func invalidLiteral(_ text: Value, base: Int) throws(PyError) -> PyError {
    var shown = core(text)
    if let bytes = bytesLike(shown) { shown = self.bytes(bytes) }
    // The first two hundred characters are enough to know which text it was.
    let start = String(try repr(shown).string.unicodeScalars.prefix(200))
    return valueError("invalid literal for int() with base \(base): \(start)")
  }

  /// Text with digits and blanks of all scripts replaced by those of ASCII; nil if anything else is beyond ASCII.
  func asciiDigits(_ text: Ref<StrObject>) -> [UInt8]? {
    if text.pointee.isASCII { return Array(text.asciiBytes) }
    var bytes: [UInt8] = []
    for scalar in text.wideScalars {
      if scalar < 0x80 {
        bytes.append(UInt8(scalar))
      } else if let digit = UnicodeTable.decimal(scalar) {
        bytes.append(UInt8(48 + digit))
      } else if UnicodeTable.isSpace(scalar) {
        bytes.append(32)
      } else {
        return nil
      }
    }
    return bytes
  }
}
