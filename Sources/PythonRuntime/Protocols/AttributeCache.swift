/// Remembers what names meant on types, for look-ups that no inline cache serves.
struct AttributeCache {
  struct Entry {
    var type: Ref<TypeObject>?
    var name: Name?
    var epoch: UInt32 = 0
    var value: Value = .unbound
  }

  private static let size = 1024

  /// In raw memory, so that a look-up touches no reference count.
  private let entries: UnsafeMutablePointer<Entry>

  init() {
    entries = .allocate(capacity: AttributeCache.size)
    entries.initialize(repeating: Entry(), count: AttributeCache.size)
  }

  func deallocate() { entries.deallocate() }

  @inline(__always)
  private func slot(_ type: Ref<TypeObject>, _ name: Name) -> Int {
    (Int(bitPattern: type) >> 4 ^ Int(bitPattern: name) >> 3) & (AttributeCache.size - 1)
  }

  @inline(__always)
  func value(_ type: Ref<TypeObject>, _ name: Name, epoch: UInt32) -> Value? {
    let entry = entries + slot(type, name)
    guard entry.pointee.type == type, entry.pointee.name == name, entry.pointee.epoch == epoch else { return nil }
    return entry.pointee.value
  }

  func remember(_ type: Ref<TypeObject>, _ name: Name, epoch: UInt32, _ value: Value) {
    entries[slot(type, name)] = Entry(type: type, name: name, epoch: epoch, value: value)
  }

  /// Types may die in a collection, so nothing is remembered across one.
  func forget() {
    for index in 0..<AttributeCache.size { entries[index].type = nil }
  }
}
