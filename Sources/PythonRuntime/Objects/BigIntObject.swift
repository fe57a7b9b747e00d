/// An integer outside 64 bits. Its limbs stand behind the struct in the same cell, from the lowest up.
package struct BigIntObject: HeapObject {
  package static var kind: Kind { .bigint }
  package var header = Header(.bigint)
  fileprivate let isNegative: Bool
  fileprivate var count: Int

  package func trace(_ heap: Heap) {}
}

extension UnsafeMutablePointer<BigIntObject> {
  package var isNegative: Bool { pointee.isNegative }

  /// A copy, for what is not computed on the limbs themselves.
  package var value: BigInt {
    BigInt(Magnitude(count: pointee.count) { $0.update(from: limbs, count: pointee.count) }, negative: isNegative)
  }

  var run: LimbRun { LimbRun(limbs: limbs, count: pointee.count, isNegative: isNegative) }

  fileprivate var limbs: LimbTarget { tail.assumingMemoryBound(to: Limb.self) }
}

extension Heap {
  /// An integer of at most `count` limbs, which the caller fills: a machine integer where it fits one.
  @inline(__always)
  func newInteger(count: Int, isNegative: Bool, fill: (LimbTarget) -> Void) -> Value {
    let object = new(BigIntObject(isNegative: isNegative, count: 0), extra: count &* MemoryLayout<Limb>.stride)
    let limbs = object.limbs
    fill(limbs)
    var used = count
    while used > 0, limbs[used - 1] == 0 { used -= 1 }
    if used == 0 { return .int(0) }
    if used == 1 {
      let word = limbs[0]
      if word < 1 << 63 { return .int(isNegative ? -Int(word) : Int(word)) }
      if word == 1 << 63, isNegative { return .int(.min) }
    }
    object.pointee.count = used
    return .bigint(object)
  }
}
