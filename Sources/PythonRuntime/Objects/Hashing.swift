import Glibc

/// A word-wise multiplicative hash of raw bytes; never 0, which means "not computed".
func hashBytes(_ data: UnsafeRawPointer, _ count: Int) -> Int {
  var state: UInt64 = 0x9E37_79B9_7F4A_7C15 ^ UInt64(truncatingIfNeeded: count)
  var index = 0
  while index &+ 8 <= count {
    let word = data.loadUnaligned(fromByteOffset: index, as: UInt64.self)
    state = mixed(state ^ word)
    index &+= 8
  }
  var rest: UInt64 = 0
  var shift: UInt64 = 0
  while index < count {
    rest |= UInt64(data.load(fromByteOffset: index, as: UInt8.self)) << shift
    shift &+= 8
    index &+= 1
  }
  state = mixed(state ^ rest)
  let value = Int(bitPattern: UInt(truncatingIfNeeded: state ^ (state >> 29)))
  return value == 0 || value == -1 ? 0x5BD1_E995 : value
}

@inline(__always)
private func mixed(_ value: UInt64) -> UInt64 {
  let product = value.multipliedFullWidth(by: 0xD6E8_FEB8_6659_FD93)
  return product.high ^ product.low
}

@inline(__always)
func equalBytes(_ a: UnsafeRawPointer, _ b: UnsafeRawPointer, _ count: Int) -> Bool {
  if count > 32 { return memcmp(a, b, count) == 0 }
  var index = 0
  while index &+ 8 <= count {
    if a.loadUnaligned(fromByteOffset: index, as: UInt64.self) != b.loadUnaligned(fromByteOffset: index, as: UInt64.self) {
      return false
    }
    index &+= 8
  }
  while index < count {
    if a.load(fromByteOffset: index, as: UInt8.self) != b.load(fromByteOffset: index, as: UInt8.self) { return false }
    index &+= 1
  }
  return true
}

/// Below 0, 0 or above.
@inline(__always)
func orderBytes(_ a: UnsafeRawPointer, _ b: UnsafeRawPointer, _ count: Int) -> Int {
  Int(memcmp(a, b, count))
}

/// Python's hash of an integer that fits a word: itself modulo 2^61 - 1, keeping the sign, never -1.
@inline(__always)
package func hashInt(_ value: Int) -> Int {
  let modulus = (1 << 61) - 1
  if value >= 0 && value < modulus { return value }
  let remainder = value % modulus
  return remainder == -1 ? -2 : remainder
}
