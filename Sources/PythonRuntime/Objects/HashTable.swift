import Glibc

/// The insertion-ordered hash table of dicts, sets and namespaces: entries in order, and an open-addressed index into them.
///
/// It knows nothing of Python's equality: whoever looks a key up compares, and restarts when `version` moved meanwhile.
package struct HashTable {
  package struct Entry {
    package var hash: Int
    /// `.unbound` once deleted.
    package var key: Value
    package var value: Value
  }

  private(set) var entries: UnsafeMutablePointer<Entry>
  private var index: UnsafeMutablePointer<Int32>
  /// Entries in use, deleted ones included.
  package private(set) var used: Int = 0
  /// Living entries.
  package private(set) var count: Int = 0
  private var capacity: Int = 0
  private var mask: Int = -1
  /// The storage is the dict's own cell, so there is nothing to free.
  private var isInCell = false
  /// Moves whenever a key is added or removed, but not when a value is replaced.
  package private(set) var version: UInt32 = 0

  private static let vacant: Int32 = -1
  private static let deleted: Int32 = -2

  init() {
    entries = UnsafeMutablePointer<Entry>(bitPattern: 16).unsafelyUnwrapped
    index = UnsafeMutablePointer<Int32>(bitPattern: 16).unsafelyUnwrapped
  }

  /// The bytes that the smallest table with entries takes.
  static var smallestSize: Int { bytes(slots: 8) }

  /// An empty table of that size over room in the dict's own cell.
  init(inCell room: UnsafeMutableRawPointer) {
    self.init()
    isInCell = true
    use(room, slots: 8)
  }

  private static func bytes(slots: Int) -> Int {
    slots * 2 / 3 * MemoryLayout<Entry>.stride + slots * MemoryLayout<Int32>.stride
  }

  /// Takes memory for entries, with the index behind them.
  private mutating func use(_ memory: UnsafeMutableRawPointer, slots: Int) {
    capacity = slots * 2 / 3
    mask = slots - 1
    entries = memory.assumingMemoryBound(to: Entry.self)
    index = UnsafeMutableRawPointer(entries + capacity).assumingMemoryBound(to: Int32.self)
    index.initialize(repeating: HashTable.vacant, count: slots)
  }

  func deallocate() {
    if capacity > 0 && !isInCell { free(entries) }
  }

  @inline(__always)
  var ownedBytes: Int {
    isInCell ? 0 : capacity &* MemoryLayout<Entry>.stride &+ (mask &+ 1) &* MemoryLayout<Int32>.stride
  }

  /// The entry at a position below `used`.
  @inline(__always)
  package func entry(_ position: Int) -> UnsafeMutablePointer<Entry> {
    precondition(UInt(bitPattern: position) < UInt(bitPattern: used))
    return entries + position
  }

  /// Walks the probe sequence of a hash: positions of entries with that hash, then -1.
  struct Probe {
    var slot: Int
    var perturb: UInt
    let hash: Int
  }

  @inline(__always)
  func probe(_ hash: Int) -> Probe {
    Probe(slot: hash & mask, perturb: UInt(bitPattern: hash), hash: hash)
  }

  @inline(__always)
  func next(_ probe: inout Probe) -> Int {
    if mask < 0 { return -1 }
    while true {
      let position = index[probe.slot]
      probe.perturb >>= 5
      probe.slot = (probe.slot &* 5 &+ Int(bitPattern: probe.perturb) &+ 1) & mask
      if position >= 0 {
        if entries[Int(position)].hash == probe.hash { return Int(position) }
      } else if position == HashTable.vacant {
        return -1
      }
    }
  }

  /// The position of a string key, or -1; -2 when a key with the same hash needs a real comparison. No user code can run.
  @inline(__always)
  package func find(_ key: Ref<StrObject>) -> Int {
    var probe = probe(key.hash)
    while true {
      let position = next(&probe)
      if position < 0 { return -1 }
      if case .str(let other) = entries[position].key {
        if other == key || other.equals(key) { return position }
      } else {
        return -2
      }
    }
  }

  /// The position of an integer key among keys that are integers, or -1; -2 when some key of another type needs a real comparison.
  @inline(__always)
  package func find(_ key: Int) -> Int {
    var probe = probe(hashInt(key))
    while true {
      let position = next(&probe)
      if position < 0 { return -1 }
      switch entries[position].key {
      case .int(let other):
        if other == key { return position }
      case .str: continue
      default: return -2
      }
    }
  }

  /// Adds an entry whose key is known to be absent. How many bytes more it takes.
  @discardableResult
  package mutating func add(_ key: Value, hash: Int, value: Value) -> Int {
    let grown = used == capacity ? resize() : 0
    entries[used] = Entry(hash: hash, key: key, value: value)
    place(hash, Int32(truncatingIfNeeded: used))
    used &+= 1
    count &+= 1
    version &+= 1
    return grown
  }

  @inline(__always)
  private func place(_ hash: Int, _ position: Int32) {
    var slot = hash & mask
    var perturb = UInt(bitPattern: hash)
    while index[slot] >= 0 {
      perturb >>= 5
      slot = (slot &* 5 &+ Int(bitPattern: perturb) &+ 1) & mask
    }
    index[slot] = position
  }

  package mutating func remove(at position: Int) {
    let hash = entry(position).pointee.hash
    var slot = hash & mask
    var perturb = UInt(bitPattern: hash)
    while index[slot] != Int32(truncatingIfNeeded: position) {
      perturb >>= 5
      slot = (slot &* 5 &+ Int(bitPattern: perturb) &+ 1) & mask
    }
    index[slot] = HashTable.deleted
    entries[position].key = .unbound
    entries[position].value = .unbound
    count &-= 1
    version &+= 1
  }

  /// Removes the entry that was added last; nil if there is none.
  mutating func removeLast() -> Entry? {
    while used > 0, entries[used - 1].key.isUnbound { used &-= 1 }
    if used == 0 { return nil }
    let last = entries[used - 1]
    remove(at: used - 1)
    used &-= 1
    return last
  }

  package mutating func removeAll() {
    deallocate()
    let version = self.version
    self = HashTable()
    self.version = version &+ 1
  }

  /// Makes room for at least one more entry, dropping deleted ones.
  @inline(never)
  private mutating func resize() -> Int {
    let before = ownedBytes
    var slots = 8
    while slots * 2 / 3 <= count &+ count / 2 { slots *= 2 }
    rebuild(slots: slots)
    return ownedBytes - before
  }

  package mutating func reserve(_ wanted: Int) {
    var slots = 8
    while slots * 2 / 3 < wanted { slots *= 2 }
    if slots * 2 / 3 > capacity { rebuild(slots: slots) }
  }

  private mutating func rebuild(slots: Int) {
    let old = self
    use(LargePages.allocate(HashTable.bytes(slots: slots)), slots: slots)
    isInCell = false
    var kept = 0
    for position in 0..<old.used where !old.entries[position].key.isUnbound {
      entries[kept] = old.entries[position]
      place(entries[kept].hash, Int32(truncatingIfNeeded: kept))
      kept &+= 1
    }
    old.deallocate()
    used = kept
    version &+= 1
  }

  /// Takes the entries of another table, its own being empty.
  mutating func replace(byCopyOf other: HashTable) {
    let version = self.version
    deallocate()
    self = other.copied()
    self.version = version &+ 1
  }

  /// A copy with its own storage.
  func copied() -> HashTable {
    var copy = HashTable()
    if count > 0 {
      copy.reserve(count)
      for position in 0..<used where !entries[position].key.isUnbound {
        copy.add(entries[position].key, hash: entries[position].hash, value: entries[position].value)
      }
    }
    return copy
  }

  /// The position of the first living entry at or after `position`; nil behind the last.
  @inline(__always)
  package func living(from position: Int) -> Int? {
    var position = position
    while position < used {
      if !entries[position].key.isUnbound { return position }
      position &+= 1
    }
    return nil
  }

  func trace(_ heap: Heap) {
    heap.countOwned(ownedBytes)
    for position in 0..<used {
      heap.mark(entries[position].key)
      heap.mark(entries[position].value)
    }
  }
}
