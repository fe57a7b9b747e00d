import Glibc

/// The leading decimal digits of a number and where its point stands: `0.digits * 10^point`.
struct DecimalDigits {
  /// ASCII digits without a leading zero; a zero is one `0`.
  var digits: [UInt8]
  var point: Int

  var isZero: Bool { digits.first == UInt8(ascii: "0") }

  /// No double has more significant digits.
  private static let mostSignificant = 767

  /// The given number of significant digits, rounded half to even; fewer when all that follow are zeros.
  init(_ magnitude: Double, significant count: Int) {
    digits = []
    guard magnitude > 0 else {
      digits.append(UInt8(ascii: "0"))
      point = 1
      return
    }
    let count = min(count, DecimalDigits.mostSignificant)
    // A little too low rather than too high: the digit too many then tells.
    point = Int((log10(magnitude) - 1e-10).rounded(.down)) + 1
    ScaledDouble(magnitude, tenthPower: count - point).appendDigits(to: &digits)
    if digits.count > count {
      point += 1
      digits.removeAll(keepingCapacity: true)
      ScaledDouble(magnitude, tenthPower: count - point).appendDigits(to: &digits)
    }
  }

  /// The shortest digits that read back as the same number.
  init(shortest magnitude: Double) {
    digits = []
    point = 0
    var exponent = 0
    var pointSeen = false
    var description = magnitude.description
    description.withUTF8 { text in
      for (index, byte) in text.enumerated() {
        if byte == UInt8(ascii: "e") {
          exponent = DecimalDigits.exponent(text[(index + 1)...])
          return
        }
        if byte == UInt8(ascii: ".") {
          pointSeen = true
          continue
        }
        if byte != UInt8(ascii: "0") || !digits.isEmpty { digits.append(byte) }
        if !digits.isEmpty && !pointSeen { point += 1 }
        if digits.isEmpty && pointSeen { point -= 1 }
      }
    }
    point += exponent
    while digits.last == UInt8(ascii: "0") { digits.removeLast() }
    if digits.isEmpty {
      digits.append(UInt8(ascii: "0"))
      point = 1
    }
  }

  private static func exponent(_ text: Slice<UnsafeBufferPointer<UInt8>>) -> Int {
    let value = text.reduce(0) { (48...57).contains($1) ? $0 * 10 + Int($1 - 48) : $0 }
    return text.first == UInt8(ascii: "-") ? -value : value
  }
}

extension DecimalDigits {
  /// Writes the digits up to position `end`, filled up with zeros, around a point.
  ///
  /// The point is left out where nothing follows it, unless `keepPoint` says otherwise.
  func appendPositional(end: Int, keepPoint: Bool, to bytes: inout [UInt8]) {
    if point <= 0 {
      bytes.append(UInt8(ascii: "0"))
    } else {
      appendDigits(from: 0, to: point, &bytes)
    }
    if end > point || keepPoint { bytes.append(UInt8(ascii: ".")) }
    if end > point {
      if point < 0 { bytes.append(contentsOf: repeatElement(UInt8(ascii: "0"), count: -point)) }
      appendDigits(from: max(point, 0), to: end, &bytes)
    }
  }

  /// Writes one digit, a point, the digits up to position `end` and the exponent.
  func appendExponential(end: Int, keepPoint: Bool, uppercase: Bool, to bytes: inout [UInt8]) {
    bytes.append(digits[0])
    if end > 1 || keepPoint { bytes.append(UInt8(ascii: ".")) }
    appendDigits(from: 1, to: end, &bytes)
    bytes.append(uppercase ? UInt8(ascii: "E") : UInt8(ascii: "e"))
    let exponent = isZero ? 0 : point - 1
    bytes.append(exponent < 0 ? UInt8(ascii: "-") : UInt8(ascii: "+"))
    if abs(exponent) < 10 { bytes.append(UInt8(ascii: "0")) }
    IntegerText.appendDigits(UInt64(exponent.magnitude), to: &bytes)
  }

  private func appendDigits(from start: Int, to end: Int, _ bytes: inout [UInt8]) {
    guard start < end else { return }
    if start < digits.count { bytes.append(contentsOf: digits[start..<min(end, digits.count)]) }
    let zeros = end - max(start, digits.count)
    if zeros > 0 { bytes.append(contentsOf: repeatElement(UInt8(ascii: "0"), count: zeros)) }
  }
}
