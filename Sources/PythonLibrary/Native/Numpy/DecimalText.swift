import Glibc
import Kernels

/// Digits of floating-point numbers as numpy writes them: the shortest that read back, unless that are too many.
enum DecimalText {
  /// What happens to zeros at the end of the fraction.
  enum Trim { case toPoint, keep, withoutPoint, toOneDigit }

  /// `%.nf`
  static func fixed(_ value: Double, _ digits: Int) -> String { printed("%.\(max(0, digits))f", value) }

  private static func printed(_ format: String, _ value: Double) -> String {
    var buffer = [CChar](repeating: 0, count: 64)
    let length = withVaList([value]) { vsnprintf(&buffer, buffer.count, format, $0) }
    if Int(length) >= buffer.count {
      buffer = [CChar](repeating: 0, count: Int(length) + 1)
      _ = withVaList([value]) { vsnprintf(&buffer, buffer.count, format, $0) }
    }
    return String(decoding: buffer.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  /// The shortest digits of a finite number without its sign, and where the point stands.
  static func shortest(_ value: Double, in type: DType) -> (digits: [UInt8], point: Int) {
    let text = type == .f32 ? Float(abs(value)).description : type == .f16 ? shortHalf(abs(value)) : abs(value).description
    var digits: [UInt8] = []
    var point: Int?
    var exponent = 0
    var bytes = Array(text.utf8)
    if let mark = bytes.firstIndex(of: UInt8(ascii: "e")) {
      exponent = Int(String(decoding: bytes[(mark + 1)...], as: UTF8.self)) ?? 0
      bytes = Array(bytes[..<mark])
    }
    for byte in bytes {
      if byte == UInt8(ascii: ".") { point = digits.count } else { digits.append(byte) }
    }
    var place = (point ?? digits.count) + exponent
    while digits.count > 1, digits[0] == UInt8(ascii: "0") {
      digits.removeFirst()
      place -= 1
    }
    while digits.count > 1, digits.last == UInt8(ascii: "0") { digits.removeLast() }
    if digits == [UInt8(ascii: "0")] { place = 1 }
    return (digits, place)
  }

  /// As few digits as tell the number from its neighbours of 16 bits.
  private static func shortHalf(_ value: Double) -> String {
    for digits in 0..<5 {
      let text = printed("%.\(digits)e", value)
      if let read = Double(text), Double(Float16(read)) == value { return text }
    }
    return value.description
  }

  /// Without an exponent: the parts before and behind the point. `precision` nil means as many as are needed.
  static func positional(_ value: Double, in type: DType, precision: Int?, isUnique: Bool) -> (whole: String, fraction: String) {
    let sign = value.sign == .minus ? "-" : ""
    let (digits, point) = shortest(value, in: type)
    let needed = max(0, digits.count - point)
    if isUnique && needed <= precision ?? .max {
      let zero = UInt8(ascii: "0")
      var whole = point > 0 ? Array(digits.prefix(point)) : [zero]
      if point > digits.count { whole += [UInt8](repeating: zero, count: point - digits.count) }
      var fraction: [UInt8] = point < 0 ? [UInt8](repeating: zero, count: -point) : []
      if point < digits.count { fraction += digits[max(0, point)...] }
      if value == 0 { fraction = [] }
      return (sign + String(decoding: whole, as: UTF8.self), String(decoding: fraction, as: UTF8.self))
    }
    let text = fixed(abs(value), precision ?? 0)
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    return (sign + String(parts[0]), parts.count > 1 ? String(parts[1]) : "")
  }

  /// With an exponent: the digit before the point, those behind, and the exponent with its sign.
  static func scientific(
    _ value: Double, in type: DType, precision: Int?, isUnique: Bool
  ) -> (whole: String, fraction: String, exponent: Int) {
    let sign = value.sign == .minus ? "-" : ""
    let (digits, point) = shortest(value, in: type)
    if isUnique && digits.count - 1 <= precision ?? .max {
      let text = String(decoding: digits, as: UTF8.self)
      return (sign + String(text.prefix(1)), String(text.dropFirst()), value == 0 ? 0 : point - 1)
    }
    let text = printed("%.\(precision ?? 16)e", abs(value))
    let parts = text.split(separator: "e")
    let mantissa = parts[0].split(separator: ".", omittingEmptySubsequences: false)
    return (sign + String(mantissa[0]), mantissa.count > 1 ? String(mantissa[1]) : "", parts.count > 1 ? Int(parts[1]) ?? 0 : 0)
  }

  static func exponentText(_ exponent: Int, digits: Int = 2) -> String {
    let text = String(exponent.magnitude)
    return "e" + (exponent < 0 ? "-" : "+") + String(repeating: "0", count: max(0, digits - text.count)) + text
  }

  static func withoutZeros(_ fraction: String) -> String {
    var bytes = Array(fraction.utf8)
    while bytes.last == UInt8(ascii: "0") { bytes.removeLast() }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// A number by itself, as `str` of a scalar.
  static func scalar(_ value: Double, in type: DType) -> String {
    if value.isNaN { return "nan" }
    if value.isInfinite { return value < 0 ? "-inf" : "inf" }
    let magnitude = abs(value)
    let limit = type == .f32 ? 1e6 : type == .f16 ? 1e3 : 1e16
    if magnitude == 0 || (magnitude >= 1e-4 && magnitude < limit) {
      let (whole, fraction) = positional(value, in: type, precision: nil, isUnique: true)
      return whole + "." + (fraction.isEmpty ? "0" : fraction)
    }
    let (whole, fraction, exponent) = scientific(value, in: type, precision: nil, isUnique: true)
    return whole + (fraction.isEmpty ? "" : "." + fraction) + exponentText(exponent)
  }
}
