extension BigInt {
  package enum ByteOrder: Sendable { case little, big }

  /// The number that the bytes spell, as `int.from_bytes`.
  package init(bytes: [UInt8], order: ByteOrder, signed: Bool) {
    let little = order == .little ? bytes : bytes.reversed()
    var limbs = [Limb](repeating: 0, count: (little.count + 7) / 8)
    for (index, byte) in little.enumerated() { limbs[index / 8] |= Limb(byte) << Limb(index % 8 * 8) }
    let magnitude = Magnitude(limbs: limbs)
    if signed, let top = little.last, top >= 0x80 {
      self.init((Magnitude(1) << (little.count * 8)) - magnitude, negative: true)
    } else {
      self.init(magnitude)
    }
  }

  /// Exactly `count` bytes, as `int.to_bytes`.
  package func bytes(count: Int, order: ByteOrder, signed: Bool) throws(NumberError) -> [UInt8] {
    guard count >= 0 else { throw NumberError(.valueError, "length argument must be non-negative") }
    if isNegative && !signed { throw NumberError(.overflowError, "can't convert negative int to unsigned") }
    // Python finds room for -1 in no bytes at all.
    if count == 0, signed, self == -BigInt.one { return [] }
    let bitsNeeded = !signed ? bitLength : isNegative ? (-self - 1).bitLength + 1 : bitLength + (isZero ? 0 : 1)
    guard (bitsNeeded + 7) / 8 <= count else { throw NumberError(.overflowError, "int too big to convert") }
    var limbs = TwosComplement(self)
    var bytes: [UInt8] = []
    bytes.reserveCapacity(count)
    var limb: Limb = 0
    for index in 0..<count {
      limb = index % 8 == 0 ? limbs.next() : limb >> 8
      bytes.append(UInt8(truncatingIfNeeded: limb))
    }
    return order == .little ? bytes : bytes.reversed()
  }
}
