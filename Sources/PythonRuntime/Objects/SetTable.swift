import Glibc

/// The hash table of sets: elements in the sequence in which they came, and an index into them that is laid out as CPython lays out its
/// table of a set, so that sets of numbers come in CPython's order.
///
/// It knows nothing of Python's equality: whoever looks an element up compares, and restarts when `version` moved meanwhile.
package struct SetTable {
  package struct Entry {
    package let hash: Int
    /// `.unbound` once deleted.
    package fileprivate(set) var element: Value
  }

  private(set) var entries: UnsafeMutablePointer<Entry>
  private var index: UnsafeMutablePointer<Int32>
  private var mask: Int
  /// Entries in use, deleted ones included: as many as slots of the index that are not vacant.
  package private(set) var used = 0
  /// Living entries.
  package private(set) var count = 0
  /// Moves whenever an element is added or removed.
  package private(set) var version: UInt32 = 0
  /// Where `pop` goes on looking.
  private var finger = 0
  /// Whether some element's hash is not CPython's, so that only the sequence of insertion makes sense as an order.
  private(set) var isInsertionOrdered = false
  private var isAllocated = false

  private static let vacant: Int32 = -1
  private static let fewestSlots = 8
  /// Slots looked at side by side before the next jump.
  private static let neighbours = 9

  @inline(__always)
  init() {
    entries = UnsafeMutablePointer<Entry>(bitPattern: 16).unsafelyUnwrapped
    index = UnsafeMutablePointer<Int32>(bitPattern: 16).unsafelyUnwrapped
    mask = SetTable.fewestSlots - 1
  }

  func deallocate() {
    if isAllocated { free(entries) }
  }

  var ownedBytes: Int { isAllocated ? SetTable.bytes(mask) : 0 }

  /// So many entries fill the index up to the point where it grows.
  @inline(__always)
  private static func capacity(_ mask: Int) -> Int { (mask &* 3 &+ 4) / 5 }

  private static func bytes(_ mask: Int) -> Int {
    capacity(mask) &* MemoryLayout<Entry>.stride &+ (mask &+ 1) &* MemoryLayout<Int32>.stride
  }

  // MARK: Looking up

  /// Walks the entries that have a certain hash, and ends at the slot where a new one belongs.
  struct Probe {
    fileprivate var start: Int
    fileprivate var offset = 0
    /// Neighbours of the first slot that are looked at before the next jump.
    fileprivate var span: Int
    fileprivate var perturb: UInt
    let hash: Int
    /// The last slot on the way whose entry was deleted, or -1.
    fileprivate(set) var deleted = -1

    @inline(__always) var slot: Int { start &+ offset }
  }

  @inline(__always)
  func probe(_ hash: Int) -> Probe {
    let start = hash & mask
    return Probe(start: start, span: span(start), perturb: UInt(bitPattern: hash), hash: hash)
  }

  @inline(__always)
  private func span(_ slot: Int) -> Int { slot &+ SetTable.neighbours <= mask ? SetTable.neighbours : 0 }

  @inline(__always)
  private func advance(_ probe: inout Probe) {
    if probe.offset < probe.span {
      probe.offset &+= 1
    } else {
      probe.perturb >>= 5
      probe.start = (probe.start &* 5 &+ 1 &+ Int(bitPattern: probe.perturb)) & mask
      probe.offset = 0
      probe.span = span(probe.start)
    }
  }

  /// The number of the next entry with the hash, or -1.
  @inline(__always)
  func next(_ probe: inout Probe) -> Int {
    if !isAllocated { return -1 }
    while true {
      let position = Int(index[probe.slot])
      if position >= 0 {
        advance(&probe)
        if entries[position].hash == probe.hash { return position }
      } else {
        if position == Int(SetTable.vacant) { return -1 }
        probe.deleted = probe.slot
        advance(&probe)
      }
    }
  }

  @inline(__always)
  func element(_ position: Int) -> Value {
    precondition(UInt(bitPattern: position) < UInt(bitPattern: used))
    return entries[position].element
  }

  // MARK: Changing

  /// Adds an element that is known to be absent, in the slot where a probe for its hash has ended; `deleted` is the last slot on the way
  /// whose entry was deleted, or -1. How many bytes more it takes.
  @inline(__always)
  mutating func add(_ element: Value, hash: Int, slot: Int, deleted: Int) -> Int {
    if case .int = element {} else if !isInsertionOrdered, !SetTable.hasPortableHash(element) { isInsertionOrdered = true }
    count &+= 1
    version &+= 1
    if deleted >= 0, !isInsertionOrdered {
      let position = SetTable.deleted(index[deleted])
      (entries + Int(position)).initialize(to: Entry(hash: hash, element: element))
      index[deleted] = position
      return 0
    }
    if !isAllocated { return addFirst(Entry(hash: hash, element: element)) }
    (entries + used).initialize(to: Entry(hash: hash, element: element))
    index[slot] = Int32(truncatingIfNeeded: used)
    used &+= 1
    return used &* 5 >= mask &* 3 ? grow() : 0
  }

  @inline(never)
  private mutating func addFirst(_ entry: Entry) -> Int {
    allocate(slots: SetTable.fewestSlots)
    entries.initialize(to: entry)
    index[entry.hash & mask] = 0
    used = 1
    return ownedBytes
  }

  @inline(never)
  private mutating func grow() -> Int {
    let before = ownedBytes
    resize(beyond: count > 50_000 ? count * 2 : count * 4)
    return ownedBytes - before
  }

  /// What the index has for a deleted entry, and back.
  @inline(__always)
  private static func deleted(_ position: Int32) -> Int32 { -2 &- position }

  mutating func remove(at position: Int) {
    guard !element(position).isUnbound else { return }
    var probe = probe(entries[position].hash)
    while Int(index[probe.slot]) != position { advance(&probe) }
    index[probe.slot] = SetTable.deleted(Int32(truncatingIfNeeded: position))
    entries[position].element = .unbound
    count &-= 1
    version &+= 1
  }

  /// The entry whose turn it is to be popped; nil if there is none.
  mutating func popped() -> Entry? {
    if count == 0 { return nil }
    let slots = isInsertionOrdered ? used : mask + 1
    var slot = isInsertionOrdered ? (finger < used ? finger : 0) : finger & mask
    while position(at: slot) < 0 { slot = slot + 1 < slots ? slot + 1 : 0 }
    finger = slot + 1
    let position = position(at: slot)
    let entry = entries[position]
    remove(at: position)
    return entry
  }

  mutating func removeAll() {
    deallocate()
    let old = self
    self = SetTable()
    version = old.version &+ 1
    finger = old.finger
  }

  private mutating func allocate(slots: Int) {
    let mask = slots - 1
    let raw = LargePages.allocate(SetTable.bytes(mask))
    let capacity = SetTable.capacity(mask)
    entries = raw.bindMemory(to: Entry.self, capacity: capacity)
    index = (raw + capacity * MemoryLayout<Entry>.stride).bindMemory(to: Int32.self, capacity: slots)
    index.initialize(repeating: SetTable.vacant, count: slots)
    self.mask = mask
    isAllocated = true
  }

  // MARK: Growing and copying

  /// Makes the index larger than `least` slots and drops what was deleted.
  mutating func resize(beyond least: Int) {
    var slots = SetTable.fewestSlots
    while slots <= least { slots *= 2 }
    if slots == SetTable.fewestSlots, mask == slots - 1, used == count { return }
    let old = self
    allocate(slots: slots)
    takeEntries(of: old)
    old.deallocate()
    version &+= 1
  }

  /// Fills a fresh index in the sequence of the other's, and fresh entries in theirs.
  private mutating func takeEntries(of other: SetTable) {
    if isInsertionOrdered { finger = 0 }
    used = other.count
    count = other.count
    guard other.isAllocated else { return }
    if other.used == other.count {
      entries.initialize(from: other.entries, count: other.used)
      for slot in 0...other.mask where other.index[slot] >= 0 { place(other.index[slot]) }
      return
    }
    var moved = [Int32](repeating: 0, count: other.used)
    var kept = 0
    for position in 0..<other.used where !other.entries[position].element.isUnbound {
      (entries + kept).initialize(to: other.entries[position])
      moved[position] = Int32(truncatingIfNeeded: kept)
      kept += 1
    }
    for slot in 0...other.mask where other.index[slot] >= 0 { place(moved[Int(other.index[slot])]) }
  }

  @inline(__always)
  private func place(_ position: Int32) {
    var probe = probe(entries[Int(position)].hash)
    while index[probe.slot] != SetTable.vacant { advance(&probe) }
    index[probe.slot] = position
  }

  /// Room for as many more elements as another collection has, before they are added one by one.
  mutating func makeRoom(for more: Int) {
    if (used + more) * 5 >= mask * 3 { resize(beyond: (count + more) * 2) }
  }

  /// Takes the elements of another table, its own having none and never having had one since it was last cleared.
  mutating func takeAll(of other: SetTable) {
    if !isAllocated { allocate(slots: mask + 1) }
    isInsertionOrdered = other.isInsertionOrdered
    version &+= 1
    if mask == other.mask, other.used == other.count {
      entries.initialize(from: other.entries, count: other.used)
      index.update(from: other.index, count: mask + 1)
      used = other.used
      count = other.count
    } else {
      takeEntries(of: other)
    }
  }

  /// Exchanges everything but what `pop` remembers.
  mutating func exchange(with other: inout SetTable) {
    swap(&self, &other)
    swap(&finger, &other.finger)
    swap(&version, &other.version)
    version &+= 1
    other.version &+= 1
  }

  /// Whether much of the index stands for what was deleted.
  var isSparse: Bool { used - count > mask / 4 }

  mutating func dropDeleted() {
    resize(beyond: count > 50_000 ? count * 2 : count * 4)
  }

  // MARK: Order

  /// The next element, and moves the cursor behind it; nil at the end.
  @inline(__always)
  package func next(_ cursor: inout Int) -> Entry? {
    if !isAllocated { return nil }
    let end = isInsertionOrdered ? used : mask &+ 1
    while cursor < end {
      let position = position(at: cursor)
      cursor &+= 1
      if position >= 0 { return entries[position] }
    }
    return nil
  }

  /// The number of the living entry at a place of the order, or less than 0.
  @inline(__always)
  private func position(at place: Int) -> Int {
    if isInsertionOrdered { return entries[place].element.isUnbound ? -1 : place }
    return Int(index[place])
  }

  /// Whether the hash of a value is the same in CPython.
  private static func hasPortableHash(_ value: Value) -> Bool {
    switch value {
    case .int, .bool, .bigint: true
    case .float(let float): !float.isNaN
    case .tuple(let tuple): tuple.values.allSatisfy(hasPortableHash)
    case .set(let set): !set.pointee.table.isInsertionOrdered
    default: false
    }
  }

  func trace(_ heap: Heap) {
    heap.countOwned(ownedBytes)
    for position in 0..<used { heap.mark(entries[position].element) }
  }
}
