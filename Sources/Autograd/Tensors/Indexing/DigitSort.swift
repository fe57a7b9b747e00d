import Glibc

/// What is sorted by an unsigned integer.
protocol Keyed {
  associatedtype Key: FixedWidthInteger & UnsignedInteger
  var key: Key { get }
}

extension UInt32: Keyed { var key: UInt32 { self } }
extension UInt64: Keyed { var key: UInt64 { self } }

/// A key and where it was.
struct PlacedKey: Keyed {
  let key: UInt64
  let place: Int64
}

/// Sorts by digits from the highest on, equal ones staying in their order; there is room for as many elements again.
func sortByDigits<T: Keyed>(_ elements: UnsafeMutablePointer<T>, _ count: Int, _ room: UnsafeMutablePointer<T>) {
  if count <= 32 { return sortByInsertion(elements, count) }
  // Only bits that are not the same in all keys tell anything.
  let first = elements[0].key
  var differences: T.Key = 0
  for index in 1..<count { differences |= elements[index].key ^ first }
  if differences == 0 { return }
  let width = T.Key.bitWidth - differences.leadingZeroBitCount
  // Few elements to a digit, but no more digits than the caches can follow.
  let bits = min(width, min(11, max(4, Int.bitWidth - count.leadingZeroBitCount - 3)))
  let shift = T.Key(truncatingIfNeeded: width - bits)
  let mask = (T.Key(1) &<< T.Key(truncatingIfNeeded: bits)) &- 1
  withUnsafeTemporaryAllocation(of: Int.self, capacity: 1 << bits) { starts in
    guard let starts = starts.baseAddress else { return }
    let digits = 1 << bits
    starts.initialize(repeating: 0, count: digits)
    for index in 0..<count { starts[Int(truncatingIfNeeded: (elements[index].key &>> shift) & mask)] += 1 }
    var sum = 0
    for digit in 0..<digits {
      let number = starts[digit]
      starts[digit] = sum
      sum += number
    }
    for index in 0..<count {
      let element = elements[index]
      let digit = Int(truncatingIfNeeded: (element.key &>> shift) & mask)
      room[starts[digit]] = element
      starts[digit] += 1
    }
    memcpy(elements, room, count * MemoryLayout<T>.stride)
    if shift == 0 { return }
    // Each start is now where its digit ends.
    var start = 0
    for digit in 0..<digits {
      let end = starts[digit]
      if end - start > 1 { sortByDigits(elements + start, end - start, room) }
      start = end
    }
  }
}

private func sortByInsertion<T: Keyed>(_ elements: UnsafeMutablePointer<T>, _ count: Int) {
  for index in 1..<max(1, count) {
    let element = elements[index]
    let key = element.key
    var place = index
    while place > 0 && elements[place - 1].key > key {
      elements[place] = elements[place - 1]
      place -= 1
    }
    elements[place] = element
  }
}

/// Numbers as unsigned integers in the same order; a NaN is the largest.
enum OrderedBits {
  @inline(__always) static func key(_ x: Double) -> UInt64 {
    let bits = x.bitPattern
    return x != x ? .max : bits ^ (bits >> 63 == 0 ? 1 << 63 : .max)
  }

  @inline(__always) static func number(_ key: UInt64) -> Double { Double(bitPattern: key ^ (key >> 63 == 0 ? .max : 1 << 63)) }

  @inline(__always) static func key(_ x: Float) -> UInt32 {
    let bits = x.bitPattern
    return x != x ? .max : bits ^ (bits >> 31 == 0 ? 1 << 31 : .max)
  }

  @inline(__always) static func number(_ key: UInt32) -> Float { Float(bitPattern: key ^ (key >> 31 == 0 ? .max : 1 << 31)) }

  @inline(__always) static func key(_ x: Int64) -> UInt64 { UInt64(bitPattern: x) ^ (1 << 63) }
  @inline(__always) static func number(_ key: UInt64) -> Int64 { Int64(bitPattern: key ^ (1 << 63)) }
}

extension NDArray {
  /// Sorts the rows of an array without gaps in place; false for types that need more care.
  func sortRows(_ rows: Int, _ columns: Int) throws(TensorError) -> Bool {
    guard columns > 16, dtype == .f64 || dtype == .f32 || dtype == .i64 else { return false }
    for row in 0..<rows {
      let line = start + row * columns * dtype.byteCount
      if kernels.sort(dtype, line, columns) { continue }
      let room = try NDArray(uninitialized: [columns], dtype, in: workspace)
      switch dtype {
      case .f64:
        let numbers = line.assumingMemoryBound(to: Double.self)
        let keys = line.assumingMemoryBound(to: UInt64.self)
        for index in 0..<columns { keys[index] = OrderedBits.key(numbers[index]) }
        sortByDigits(keys, columns, room.pointer(UInt64.self))
        for index in 0..<columns { numbers[index] = OrderedBits.number(keys[index]) }
      case .f32:
        let numbers = line.assumingMemoryBound(to: Float.self)
        let keys = line.assumingMemoryBound(to: UInt32.self)
        for index in 0..<columns { keys[index] = OrderedBits.key(numbers[index]) }
        sortByDigits(keys, columns, room.pointer(UInt32.self))
        for index in 0..<columns { numbers[index] = OrderedBits.number(keys[index]) }
      default:
        let keys = line.assumingMemoryBound(to: UInt64.self)
        for index in 0..<columns { keys[index] ^= 1 << 63 }
        sortByDigits(keys, columns, room.pointer(UInt64.self))
        for index in 0..<columns { keys[index] ^= 1 << 63 }
      }
    }
    return true
  }

  /// The order of the elements of each row of an array without gaps; false for types that need more care.
  func orderRows(_ rows: Int, _ columns: Int, into indices: NDArray) throws(TensorError) -> Bool {
    guard columns > 16, dtype == .f64 || dtype == .f32 || dtype == .i64 else { return false }
    let memory = try NDArray(uninitialized: [4 * columns], .i64, in: workspace)
    let pairs = memory.pointer(PlacedKey.self)
    let out = indices.pointer(Int64.self)
    for row in 0..<rows {
      let start = row * columns
      switch dtype {
      case .f64:
        let numbers = pointer(Double.self) + start
        // Both zeros are equal.
        for index in 0..<columns { pairs[index] = PlacedKey(key: OrderedBits.key(numbers[index] + 0), place: Int64(index)) }
      case .f32:
        let numbers = pointer(Float.self) + start
        for index in 0..<columns { pairs[index] = PlacedKey(key: UInt64(OrderedBits.key(numbers[index] + 0)), place: Int64(index)) }
      default:
        let numbers = pointer(Int64.self) + start
        for index in 0..<columns { pairs[index] = PlacedKey(key: OrderedBits.key(numbers[index]), place: Int64(index)) }
      }
      sortByDigits(pairs, columns, pairs + columns)
      for index in 0..<columns { out[start + index] = pairs[index].place }
    }
    return true
  }
}
