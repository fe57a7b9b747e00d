import CVectors
import Glibc
import Kernels

/// Sorts so many numbers in place; false, and nothing done, where this processor has no fast way.
@Sendable func sort(_ dtype: DType, _ start: UnsafeMutableRawPointer, _ count: Int) -> Bool {
  if lectern_parts_vectors() == 0 { return false }
  switch dtype {
  case .f64: sort(start, count, DoubleKey.self)
  case .f32: sort(start, count, FloatKey.self)
  case .i64: sort(start, count, IntegerKey.self)
  default: return false
  }
  return true
}

/// How numbers are sorted as unsigned ones in the same order.
private protocol SortingKey {
  associatedtype Vector: SortingVector
  static func keys(_ bits: Vector) -> Vector
  static func bits(_ keys: Vector) -> Vector
}

/// Negative numbers are turned over; what is no number becomes the largest key.
private enum DoubleKey: SortingKey {
  @inline(__always) static func keys(_ bits: SIMD8<UInt64>) -> SIMD8<UInt64> { lectern_ordered_word8(bits) }
  @inline(__always) static func bits(_ keys: SIMD8<UInt64>) -> SIMD8<UInt64> { lectern_unordered_word8(keys) }
}

private enum FloatKey: SortingKey {
  @inline(__always) static func keys(_ bits: SIMD16<UInt32>) -> SIMD16<UInt32> { lectern_ordered_half16(bits) }
  @inline(__always) static func bits(_ keys: SIMD16<UInt32>) -> SIMD16<UInt32> { lectern_unordered_half16(keys) }
}

private enum IntegerKey: SortingKey {
  @inline(__always) static func keys(_ bits: SIMD8<UInt64>) -> SIMD8<UInt64> { bits ^ (1 << 63) }
  @inline(__always) static func bits(_ keys: SIMD8<UInt64>) -> SIMD8<UInt64> { keys ^ (1 << 63) }
}

/// A vector of numbers that can be sorted.
private protocol SortingVector: SIMD where Scalar: FixedWidthInteger & UnsignedInteger {
  static func lesser(_ a: Self, _ b: Self) -> Self
  static func greater(_ a: Self, _ b: Self) -> Self
  static func reversed(_ x: Self) -> Self
  static func sorted(_ x: Self) -> Self
  /// Sorts each of eight vectors that stand one after the other; what was in one of them may be in another then.
  static func sortEight(_ vectors: UnsafeMutablePointer<Self>)
  /// Sorts lanes that go up and then down, or the other way round.
  static func cleaned(_ x: Self) -> Self
  /// As many lanes as there are numbers left; the others are the largest number, and are not written.
  static func load(_ from: UnsafePointer<Scalar>, _ left: Int) -> Self
  static func store(_ x: Self, _ to: UnsafeMutablePointer<Scalar>, _ left: Int)
  /// Puts numbers below a pivot in front of the others: how many, the least and the greatest number of all.
  static func part(_ start: UnsafeMutablePointer<Scalar>, _ count: Int, at pivot: Scalar) -> (Int, Scalar, Scalar)
}

extension SIMD8: SortingVector where Scalar == UInt64 {
  @inline(__always) fileprivate static func lesser(_ a: SIMD8<UInt64>, _ b: SIMD8<UInt64>) -> SIMD8<UInt64> { lectern_lesser_word8(a, b) }
  @inline(__always) fileprivate static func greater(_ a: SIMD8<UInt64>, _ b: SIMD8<UInt64>) -> SIMD8<UInt64> { lectern_greater_word8(a, b) }
  @inline(__always) fileprivate static func reversed(_ x: SIMD8<UInt64>) -> SIMD8<UInt64> { lectern_reversed_word8(x) }
  @inline(__always) fileprivate static func sorted(_ x: SIMD8<UInt64>) -> SIMD8<UInt64> { lectern_sorted_word8(x) }
  @inline(__always) fileprivate static func cleaned(_ x: SIMD8<UInt64>) -> SIMD8<UInt64> { lectern_cleaned_word8(x) }
  @inline(__always)
  fileprivate static func sortEight(_ vectors: UnsafeMutablePointer<SIMD8<UInt64>>) { lectern_sort_eight_word8(vectors) }
  @inline(__always)
  fileprivate static func load(_ from: UnsafePointer<UInt64>, _ left: Int) -> SIMD8<UInt64> { lectern_load_left_word8(from, left) }
  @inline(__always)
  fileprivate static func store(_ x: SIMD8<UInt64>, _ to: UnsafeMutablePointer<UInt64>, _ left: Int) {
    lectern_store_left_word8(x, to, left)
  }
  @inline(__always)
  fileprivate static func part(_ start: UnsafeMutablePointer<UInt64>, _ count: Int, at pivot: UInt64) -> (Int, UInt64, UInt64) {
    var (least, greatest): (UInt64, UInt64) = (0, 0)
    let low = lectern_part_word8(start, count, pivot, &least, &greatest)
    return (low, least, greatest)
  }
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
  fileprivate static func sortEight(_ vectors: UnsafeMutablePointer<SIMD16<UInt32>>) { lectern_sort_eight_half16(vectors) }
  @inline(__always)
  fileprivate static func load(_ from: UnsafePointer<UInt32>, _ left: Int) -> SIMD16<UInt32> { lectern_load_left_half16(from, left) }
  @inline(__always)
  fileprivate static func store(_ x: SIMD16<UInt32>, _ to: UnsafeMutablePointer<UInt32>, _ left: Int) {
    lectern_store_left_half16(x, to, left)
  }
  @inline(__always)
  fileprivate static func part(_ start: UnsafeMutablePointer<UInt32>, _ count: Int, at pivot: UInt32) -> (Int, UInt32, UInt32) {
    var (least, greatest): (UInt32, UInt32) = (0, 0)
    let low = lectern_part_half16(start, count, pivot, &least, &greatest)
    return (low, least, greatest)
  }
}

@inline(__always)
private func sort<K: SortingKey>(_ start: UnsafeMutableRawPointer, _ count: Int, _: K.Type) {
  let keys = start.assumingMemoryBound(to: K.Vector.Scalar.self)
  var place = 0
  while place &+ K.Vector.scalarCount <= count {
    storeVector(K.keys(loadVector(keys + place, K.Vector.self)), keys + place)
    place &+= K.Vector.scalarCount
  }
  K.Vector.store(K.keys(K.Vector.load(keys + place, count &- place)), keys + place, count &- place)
  sort(keys, count, 0, .max, 64, K.self)
}

/// Parts the keys, of which none is below `least` or above `greatest`, at one of them until few are left or all are equal, which become
/// numbers again. What has been parted `depth` times is sorted in a way that takes its time with any numbers.
private func sort<K: SortingKey>(
  _ start: UnsafeMutablePointer<K.Vector.Scalar>, _ total: Int, _ lowerBound: K.Vector.Scalar, _ upperBound: K.Vector.Scalar, _ depth: Int,
  _: K.Type
) {
  typealias V = K.Vector
  var start = start
  var (count, depth) = (total, depth)
  var (least, greatest) = (lowerBound, upperBound)
  while count > 8 &* V.scalarCount && least != greatest {
    if depth == 0 {
      sortInHeap(start, count)
      for index in 0..<count { start[index] = K.bits(V(repeating: start[index]))[0] }
      return
    }
    depth &-= 1
    var pivot = middle(start, count, V.self)
    // What is not the least one has to be parted from what is.
    if pivot == least { pivot &+= 1 }
    let (low, first, last) = V.part(start, count, at: pivot)
    if low == 0 || low == count {
      (least, greatest) = (first, last)
    } else if low < count &- low {
      sort(start, low, first, pivot &- 1, depth, K.self)
      start += low
      count &-= low
      (least, greatest) = (pivot, last)
    } else {
      sort(start + low, count &- low, pivot, last, depth, K.self)
      count = low
      (least, greatest) = (first, pivot &- 1)
    }
  }
  if least == greatest {
    let number = K.bits(V(repeating: least))[0]
    for index in 0..<count { start[index] = number }
  } else {
    sortFew(start, count, V.self) { K.bits($0) }
  }
}

/// Takes the largest one away from a heap again and again.
private func sortInHeap<T: FixedWidthInteger>(_ start: UnsafeMutablePointer<T>, _ count: Int) {
  func sink(_ first: Int, below end: Int) {
    let number = start[first]
    var place = first
    while 2 &* place &+ 1 < end {
      var child = 2 &* place &+ 1
      if child &+ 1 < end && start[child] < start[child &+ 1] { child &+= 1 }
      if start[child] <= number { break }
      start[place] = start[child]
      place = child
    }
    start[place] = number
  }
  for place in stride(from: count / 2 - 1, through: 0, by: -1) { sink(place, below: count) }
  for end in stride(from: count - 1, to: 0, by: -1) {
    (start[0], start[end]) = (start[end], start[0])
    sink(0, below: end)
  }
}

/// The middle one of some numbers of many.
@inline(__always)
private func middle<V: SortingVector>(_ start: UnsafePointer<V.Scalar>, _ count: Int, _: V.Type) -> V.Scalar {
  let width = V.scalarCount
  if count < 256 &* width {
    var some = V(repeating: 0)
    let step = count / width
    var place = step / 2
    for lane in 0..<width {
      some[lane] = start[place]
      place &+= step
    }
    return V.sorted(some)[width / 2]
  }
  return withUnsafeTemporaryAllocation(of: V.Scalar.self, capacity: 8 &* width) { memory in
    guard let some = memory.baseAddress else { return start[0] }
    let step = count / (8 &* width)
    for place in 0..<8 &* width { some[place] = start[place &* step &+ step / 2] }
    sortFew(some, 8 &* width, V.self) { $0 }
    return some[4 &* width]
  }
}

/// Sorts up to eight vectors, filled up with the largest number, and writes what becomes of them.
@inline(__always)
private func sortFew<V: SortingVector>(
  _ start: UnsafeMutablePointer<V.Scalar>, _ count: Int, _: V.Type, _ result: (V) -> V
) {
  let width = V.scalarCount
  func load(_ place: Int) -> V { V.load(start + place &* width, count &- place &* width) }
  func store(_ x: V, _ place: Int) { V.store(result(x), start + place &* width, count &- place &* width) }
  if count > 4 &* width {
    var v = (load(0), load(1), load(2), load(3), load(4), load(5), load(6), load(7))
    withUnsafeMutableBytes(of: &v) { bytes in
      if let vectors = bytes.assumingMemoryBound(to: V.self).baseAddress { V.sortEight(vectors) }
    }
    merge(&v.0, &v.1)
    merge(&v.2, &v.3)
    merge(&v.4, &v.5)
    merge(&v.6, &v.7)
    merge(&v.0, &v.1, &v.2, &v.3)
    merge(&v.4, &v.5, &v.6, &v.7)
    exchange(&v.0, &v.7)
    exchange(&v.1, &v.6)
    exchange(&v.2, &v.5)
    exchange(&v.3, &v.4)
    clean(&v.0, &v.1, &v.2, &v.3)
    // The greater ones stand in the places of their partners.
    clean(&v.4, &v.5, &v.6, &v.7)
    store(v.0, 0)
    store(v.1, 1)
    store(v.2, 2)
    store(v.3, 3)
    store(v.4, 4)
    store(v.5, 5)
    store(v.6, 6)
    store(v.7, 7)
    return
  }
  var v0 = V.sorted(load(0))
  if count > width {
    var v1 = V.sorted(load(1))
    merge(&v0, &v1)
    if count > 2 &* width {
      var (v2, v3) = (V.sorted(load(2)), V.sorted(load(3)))
      merge(&v2, &v3)
      merge(&v0, &v1, &v2, &v3)
      store(v2, 2)
      store(v3, 3)
    }
    store(v1, 1)
  }
  store(v0, 0)
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
