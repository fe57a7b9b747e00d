import Diagnostics

extension Parser {
  /// The longest decimal integer that CPython converts.
  private static var mostDigits: Int { 4300 }

  /// The value of the number token at `span`, whose form the lexer has checked.
  func number(_ span: Span) throws(Failure) -> Constant {
    var digits: [UInt8] = []
    digits.reserveCapacity(Int(span.end - span.start))
    for byte in source.bytes[Int(span.start)..<Int(span.end)] where byte != UInt8(ascii: "_") {
      digits.append(byte)
    }
    let mark = digits.count > 1 && digits[0] == UInt8(ascii: "0") ? digits[1] | 0x20 : 0
    switch mark {
    case UInt8(ascii: "x"): return integer(digits.dropFirst(2), radix: 16)
    case UInt8(ascii: "o"): return integer(digits.dropFirst(2), radix: 8)
    case UInt8(ascii: "b"): return integer(digits.dropFirst(2), radix: 2)
    default: break
    }
    if digits.last.map({ $0 | 0x20 }) == UInt8(ascii: "j") { return .imaginary(double(digits.dropLast())) }
    guard digits.allSatisfy({ $0 >= UInt8(ascii: "0") && $0 <= UInt8(ascii: "9") }) else {
      return .float(double(digits[...]))
    }
    guard digits.count <= Self.mostDigits else {
      let message =
        "Exceeds the limit (\(Self.mostDigits) digits) for integer string conversion: "
        + "value has \(digits.count) digits; use sys.set_int_max_str_digits() to increase the limit "
        + "- Consider hexadecimal for huge integer literals to avoid decimal conversion limits."
      throw problem(message, Span(Int(span.start), Int(span.start)))
    }
    return integer(digits[...], radix: 10)
  }

  private func integer(_ digits: ArraySlice<UInt8>, radix: Int) -> Constant {
    let text = String(decoding: digits, as: UTF8.self)
    if let small = Int(text, radix: radix) { return .int(small) }
    return .bigInteger(digits: text, radix: radix)
  }

  private func double(_ digits: ArraySlice<UInt8>) -> Double {
    var text = String(decoding: digits, as: UTF8.self)
    if text.hasPrefix(".") { text = "0" + text }
    if text.hasSuffix(".") { text += "0" }
    return Double(text.replacingDot()) ?? .infinity
  }
}

extension String {
  /// `1.e5` as `1.0e5`.
  fileprivate func replacingDot() -> String {
    var result = ""
    var afterDot = false
    for character in self {
      if afterDot, character == "e" || character == "E" { result += "0" }
      afterDot = character == "."
      result.append(character)
    }
    return result
  }
}
