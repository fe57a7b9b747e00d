import Glibc

/// A growable array of values in raw memory: what lists keep their items in.
///
/// Unlike a Swift array it has no reference count, so a copy of the struct aliases the same items; only its owner may mutate it.
package struct ValueBuffer: RandomAccessCollection {
  private(set) var base: UnsafeMutablePointer<Value>
  package private(set) var count: Int
  private var slots: UInt32
  /// The items stand in the list's own cell, so there is nothing to free.
  private var isInCell = false

  var capacity: Int { Int(slots) }

  @inline(__always)
  init() {
    base = ValueBuffer.noItems
    count = 0
    slots = 0
  }

  /// An empty buffer over room in the list's own cell.
  @inline(__always)
  init(inCell room: UnsafeMutablePointer<Value>, capacity: Int) {
    base = room
    count = 0
    slots = UInt32(truncatingIfNeeded: capacity)
    isInCell = true
  }

  /// Never read: stands for the storage of empty buffers.
  @inline(__always)
  private static var noItems: UnsafeMutablePointer<Value> {
    UnsafeMutablePointer<Value>(bitPattern: 16).unsafelyUnwrapped
  }

  @inline(__always)
  init(capacity: Int) {
    self.init()
    if capacity > 0 {
      base = ValueBuffer.allocate(capacity)
      slots = UInt32(truncatingIfNeeded: capacity)
    }
  }

  init(repeating value: Value, count: Int) {
    self.init(capacity: count)
    base.initialize(repeating: value, count: count)
    self.count = count
  }

  init(_ values: some Collection<Value>) {
    self.init(capacity: values.count)
    for value in values { append(value) }
  }

  init(copying source: UnsafeMutablePointer<Value>, count: Int) {
    self.init(capacity: count)
    if count > 0 { base.initialize(from: source, count: count) }
    self.count = count
  }

  func deallocate() {
    if slots > 0 && !isInCell { free(base) }
  }

  private static func allocate(_ capacity: Int) -> UnsafeMutablePointer<Value> {
    LargePages.allocate(capacity &* MemoryLayout<Value>.stride).assumingMemoryBound(to: Value.self)
  }

  package var startIndex: Int { 0 }
  package var endIndex: Int { count }
  var ownedBytes: Int { isInCell ? 0 : capacity &* MemoryLayout<Value>.stride }

  @inline(__always)
  package subscript(index: Int) -> Value {
    get {
      precondition(UInt(bitPattern: index) < UInt(bitPattern: count))
      return base[index]
    }
    nonmutating set {
      precondition(UInt(bitPattern: index) < UInt(bitPattern: count))
      base[index] = newValue
    }
  }

  @inline(__always)
  package mutating func append(_ value: Value) {
    if count == capacity { grow(to: count &+ 1) }
    base[count] = value
    count &+= 1
  }

  @inline(never)
  mutating func grow(to needed: Int) {
    guard needed > capacity else { return }
    growExactly(to: Swift.max(needed, capacity < 64 ? Swift.max(4, capacity * 2) : capacity + capacity / 2))
  }

  private mutating func growExactly(to larger: Int) {
    guard larger > capacity else { return }
    let fresh = ValueBuffer.allocate(larger)
    if count > 0 { fresh.moveInitialize(from: base, count: count) }
    deallocate()
    base = fresh
    slots = UInt32(truncatingIfNeeded: larger)
    isInCell = false
  }

  mutating func append(contentsOf source: UnsafeMutablePointer<Value>, count added: Int) {
    guard added > 0 else { return }
    // The source may be this buffer itself.
    let aliases = source == base
    grow(to: count + added)
    (base + count).initialize(from: aliases ? base : source, count: added)
    count += added
  }

  /// Appends every `step`-th value from `source` on, which is not this buffer.
  mutating func append(contentsOf source: UnsafeMutablePointer<Value>, every step: Int, count added: Int) {
    guard added > 0 else { return }
    growExactly(to: count + added)
    let target = base + count
    if step == 1 {
      target.initialize(from: source, count: added)
    } else {
      for index in 0..<added { target[index] = source[index &* step] }
    }
    count += added
  }

  mutating func insert(_ value: Value, at index: Int) {
    precondition(index >= 0 && index <= count)
    grow(to: count + 1)
    memmove(base + index + 1, base + index, (count - index) * MemoryLayout<Value>.stride)
    base[index] = value
    count += 1
  }

  @discardableResult
  mutating func remove(at index: Int) -> Value {
    let value = self[index]
    memmove(base + index, base + index + 1, (count - index - 1) * MemoryLayout<Value>.stride)
    count -= 1
    return value
  }

  mutating func removeAll() {
    deallocate()
    self = ValueBuffer()
  }

  mutating func truncate(to newCount: Int) {
    precondition(newCount >= 0 && newCount <= count)
    count = newCount
  }

  /// Replaces `range` by the values, which must not alias this buffer.
  mutating func replace(_ range: Range<Int>, with values: UnsafeMutablePointer<Value>, count added: Int) {
    precondition(range.lowerBound >= 0 && range.upperBound <= count)
    let tail = count - range.upperBound
    grow(to: count - range.count + added)
    memmove(base + range.lowerBound + added, base + range.upperBound, tail * MemoryLayout<Value>.stride)
    if added > 0 { (base + range.lowerBound).update(from: values, count: added) }
    count += added - range.count
  }
}
