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
  state = mixed(state ^ tail(data + index, count &- index, index))
  let value = Int(bitPattern: UInt(truncatingIfNeeded: state ^ (state >> 29)))
  return value == 0 || value == -1 ? 0x5BD1_E995 : value
}

/// The last `count` bytes, fewer than 8, of which `before` bytes stand in front: in few loads, which may overlap.
@inline(__always)
private func tail(_ data: UnsafeRawPointer, _ count: Int, _ before: Int) -> UInt64 {
  if count == 0 { return 0 }
  if before > 0 { return (data + (count &- 8)).loadUnaligned(as: UInt64.self) }
  if count >= 4 {
    let low = data.loadUnaligned(as: UInt32.self)
    let high = (data + (count &- 4)).loadUnaligned(as: UInt32.self)
    return UInt64(high) << 32 | UInt64(low)
  }
  let first = UInt64(data.load(as: UInt8.self))
  let middle = UInt64((data + count / 2).load(as: UInt8.self))
  let last = UInt64((data + (count &- 1)).load(as: UInt8.self))
  return last << 16 | middle << 8 | first
}

@inline(__always)
private func mixed(_ value: UInt64) -> UInt64 {
  let product = value.multipliedFullWidth(by: 0xD6E8_FEB8_6659_FD93)
  return product.high ^ product.low
}

@inline(__always)
func equalBytes(_ a: UnsafeRawPointer, _ b: UnsafeRawPointer, _ count: Int) -> Bool {
  if count > 32 { return memcmp(a, b, count) == 0 }
  if count < 8 { return tail(a, count, 0) == tail(b, count, 0) }
  var index = 0
  while index &+ 8 < count {
    if a.loadUnaligned(fromByteOffset: index, as: UInt64.self) != b.loadUnaligned(fromByteOffset: index, as: UInt64.self) {
      return false
    }
    index &+= 8
  }
  let last = count &- 8
  return a.loadUnaligned(fromByteOffset: last, as: UInt64.self) == b.loadUnaligned(fromByteOffset: last, as: UInt64.self)
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
