import Kernels

/// How many bytes are not 0.
@Sendable func countTruths(_ start: UnsafeRawPointer, _ count: Int) -> Int {
  let low: UInt64 = 0x7f7f_7f7f_7f7f_7f7f
  var sum = 0
  var index = 0
  while index &+ 8 <= count {
    let word = start.loadUnaligned(fromByteOffset: index, as: UInt64.self)
    // The sign bit of each byte that is not 0.
    sum &+= ((((word & low) &+ low) | word) & ~low).nonzeroBitCount
    index &+= 8
  }
  while index < count {
    sum &+= start.load(fromByteOffset: index, as: UInt8.self) == 0 ? 0 : 1
    index &+= 1
  }
  return sum
}
