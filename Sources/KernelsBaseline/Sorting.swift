import CVectors
import Glibc
import Kernels

/// Sorts unsigned integers of 8 or 4 bytes, with room for as many; false, and the same numbers in any order, where this processor has no
/// fast way or the numbers are such that it is none.
@Sendable func sort(_ start: UnsafeMutableRawPointer, _ room: UnsafeMutableRawPointer, _ count: Int, _ bytesEach: Int) -> Bool {
  if lectern_parts_vectors() == 0 { return false }
  switch bytesEach {
  case 8: return sort(start.assumingMemoryBound(to: UInt64.self), room.assumingMemoryBound(to: UInt64.self), count, 64, SIMD8<UInt64>.self)
  case 4: return sort(start.assumingMemoryBound(to: UInt32.self), room.assumingMemoryBound(to: UInt32.self), count, 64, SIMD16<UInt32>.self)
  default: return false
  }
}

/// A vector of numbers that can be sorted.
private protocol SortingVector: SIMD where Scalar: FixedWidthInteger & UnsignedInteger {
  static func lesser(_ a: Self, _ b: Self) -> Self
  static func greater(_ a: Self, _ b: Self) -> Self
  static func reversed(_ x: Self) -> Self
  static func sorted(_ x: Self) -> Self
  /// Sorts lanes that go up and then down, or the other way round.
  static func cleaned(_ x: Self) -> Self
  /// Writes the lanes below a number to one place and the others to another, where there is room for a whole vector each.
  static func part(_ x: Self, at pivot: Scalar, _ below: UnsafeMutableRawPointer, _ others: UnsafeMutableRawPointer) -> Int
}

extension SIMD8: SortingVector where Scalar == UInt64 {
  @inline(__always) fileprivate static func lesser(_ a: SIMD8<UInt64>, _ b: SIMD8<UInt64>) -> SIMD8<UInt64> { lectern_lesser_word8(a, b) }
  @inline(__always) fileprivate static func greater(_ a: SIMD8<UInt64>, _ b: SIMD8<UInt64>) -> SIMD8<UInt64> { lectern_greater_word8(a, b) }
  @inline(__always) fileprivate static func reversed(_ x: SIMD8<UInt64>) -> SIMD8<UInt64> { lectern_reversed_word8(x) }
  @inline(__always) fileprivate static func sorted(_ x: SIMD8<UInt64>) -> SIMD8<UInt64> { lectern_sorted_word8(x) }
  @inline(__always) fileprivate static func cleaned(_ x: SIMD8<UInt64>) -> SIMD8<UInt64> { lectern_cleaned_word8(x) }
  @inline(__always)
  fileprivate static func part(
    _ x: SIMD8<UInt64>, at pivot: UInt64, _ below: UnsafeMutableRawPointer, _ others: UnsafeMutableRawPointer
  ) -> Int { lectern_part_word8(x, pivot, below, others) }
}

extension SIMD16: SortingVector where Scalar == UInt32 {
  @inline(__always)
  fileprivate static func lesser(_ a: SIMD16<UInt32>, _ b: SIMD16<UInt32>) -> SIMD16<UInt32> { lectern_lesser_half16(a, b) }
  @inline(__always)
  fileprivate static func greater(_ a: SIMD16<UInt32>, _ b: SIMD16<UInt32>) -> SIMD16<UInt32> { lectern_greater_half16(a, b) }
  @inline(__always) fileprivate static func reversed(_ x: SIMD16<UInt32>) -> SIMD16<UInt32> { lectern_reversed_half16(x) }
  @inline(__always) fileprivate static func sorted(_ x: SIMD16<UInt32>) -> SIMD16<UInt32> { lectern_sorted_half16(x) }
  @inline(__always) fileprivate static func cleaned(_ x: SIMD16<UInt32>) -> SIMD16<UInt32> { lectern_cleaned_half16(x) }
  @inline(__always)
  fileprivate static func part(
    _ x: SIMD16<UInt32>, at pivot: UInt32, _ below: UnsafeMutableRawPointer, _ others: UnsafeMutableRawPointer
  ) -> Int { lectern_part_half16(x, pivot, below, others) }
}

/// Parts the numbers at one of them until few are left; gives up after `depth` times.
private func sort<V: SortingVector>(
  _ start: UnsafeMutablePointer<V.Scalar>, _ room: UnsafeMutablePointer<V.Scalar>, _ total: Int, _ depth: Int, _: V.Type
) -> Bool {
  typealias T = V.Scalar
  let width = V.scalarCount
  var start = start
  var count = total
  var depth = depth
  while count > 8 &* width {
    if depth == 0 { return false }
    depth &-= 1
    let pivot = middle(start, count, V.self)
    let low = part(start, room, count, pivot, V.self)
    if low == 0 {
      // The pivot is the least number: all that equal it are in order already.
      if pivot == .max { return true }
      let equal = part(start, room, count, pivot &+ 1, V.self)
      start += equal
      count &-= equal
    } else if low < count &- low {
      if !sort(start, room, low, depth, V.self) { return false }
      start += low
      count &-= low
    } else {
      if !sort(start + low, room, count &- low, depth, V.self) { return false }
      count = low
    }
  }
  sortFew(start, count, V.self)
  return true
}

/// The middle one of some numbers of many.
@inline(__always)
private func middle<V: SortingVector>(_ start: UnsafePointer<V.Scalar>, _ count: Int, _: V.Type) -> V.Scalar {
  let width = V.scalarCount
  if count < 256 &* width {
    var some = V(repeating: 0)
    let step = count / width
    for lane in 0..<width { some[lane] = start[lane &* step &+ step / 2] }
    return V.sorted(some)[width / 2]
  }
  return withUnsafeTemporaryAllocation(of: V.Scalar.self, capacity: 8 &* width) { memory in
    guard let some = memory.baseAddress else { return start[0] }
    let step = count / (8 &* width)
    for place in 0..<8 &* width { some[place] = start[place &* step &+ step / 2] }
    sortFew(some, 8 &* width, V.self)
    return some[4 &* width]
  }
}

/// Brings the numbers below a pivot to the front; how many there are. What is written over has been read before.
@inline(__always)
private func part<V: SortingVector>(
  _ start: UnsafeMutablePointer<V.Scalar>, _ room: UnsafeMutablePointer<V.Scalar>, _ count: Int, _ pivot: V.Scalar, _: V.Type
) -> Int {
  let width = V.scalarCount
  var (low, others, index) = (0, 0, 0)
  while index &+ width <= count {
    let below = V.part(loadVector(start + index, V.self), at: pivot, start + low, room + others)
    low &+= below
    others &+= width &- below
    index &+= width
  }
  while index < count {
    let number = start[index]
    if number < pivot {
      start[low] = number
      low &+= 1
    } else {
      room[others] = number
      others &+= 1
    }
    index &+= 1
  }
  memcpy(start + low, room, others &* MemoryLayout<V.Scalar>.stride)
  return low
}

/// Up to eight vectors, filled up with the largest number.
@inline(__always)
private func sortFew<V: SortingVector>(_ start: UnsafeMutablePointer<V.Scalar>, _ count: Int, _: V.Type) {
  let width = V.scalarCount
  if count < 2 { return }
  withUnsafeTemporaryAllocation(of: V.self, capacity: 8) { memory in
    guard let vectors = memory.baseAddress else { return }
    let used = (count &+ width &- 1) / width
    let size = used <= 1 ? 1 : used <= 2 ? 2 : used <= 4 ? 4 : 8
    for place in count / width..<size { vectors[place] = V(repeating: .max) }
    memcpy(vectors, start, count &* MemoryLayout<V.Scalar>.stride)
    var v0 = V.sorted(vectors[0])
    if size == 1 {
      vectors[0] = v0
    } else {
      var v1 = V.sorted(vectors[1])
      merge(&v0, &v1)
      if size > 2 {
        var (v2, v3) = (V.sorted(vectors[2]), V.sorted(vectors[3]))
        merge(&v2, &v3)
        merge(&v0, &v1, &v2, &v3)
        if size > 4 {
          var (v4, v5, v6, v7) = (V.sorted(vectors[4]), V.sorted(vectors[5]), V.sorted(vectors[6]), V.sorted(vectors[7]))
          merge(&v4, &v5)
          merge(&v6, &v7)
          merge(&v4, &v5, &v6, &v7)
          exchange(&v0, &v7)
          exchange(&v1, &v6)
          exchange(&v2, &v5)
          exchange(&v3, &v4)
          clean(&v0, &v1, &v2, &v3)
          // The greater ones stand in the places of their partners.
          clean(&v4, &v5, &v6, &v7)
          (vectors[4], vectors[5], vectors[6], vectors[7]) = (v4, v5, v6, v7)
        }
        (vectors[2], vectors[3]) = (v2, v3)
      }
      (vectors[0], vectors[1]) = (v0, v1)
    }
    memcpy(start, vectors, count &* MemoryLayout<V.Scalar>.stride)
  }
}

/// The lesser ones of both, the second one turned round, and the greater ones.
@inline(__always)
private func exchange<V: SortingVector>(_ a: inout V, _ b: inout V) {
  let turned = V.reversed(b)
  (a, b) = (V.lesser(a, turned), V.greater(a, turned))
}

@inline(__always)
private func order<V: SortingVector>(_ a: inout V, _ b: inout V) {
  (a, b) = (V.lesser(a, b), V.greater(a, b))
}

@inline(__always)
private func merge<V: SortingVector>(_ a: inout V, _ b: inout V) {
  exchange(&a, &b)
  (a, b) = (V.cleaned(a), V.cleaned(b))
}

@inline(__always)
private func merge<V: SortingVector>(_ a: inout V, _ b: inout V, _ c: inout V, _ d: inout V) {
  exchange(&a, &d)
  exchange(&b, &c)
  order(&a, &b)
  order(&c, &d)
  (a, b, c, d) = (V.cleaned(a), V.cleaned(b), V.cleaned(c), V.cleaned(d))
}

@inline(__always)
private func clean<V: SortingVector>(_ a: inout V, _ b: inout V, _ c: inout V, _ d: inout V) {
  order(&a, &c)
  order(&b, &d)
  order(&a, &b)
  order(&c, &d)
  (a, b, c, d) = (V.cleaned(a), V.cleaned(b), V.cleaned(c), V.cleaned(d))
}
