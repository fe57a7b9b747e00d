/// Remembers what names meant on types, for look-ups that no inline cache serves.
struct AttributeCache {
  struct Entry {
    var type: Ref<TypeObject>?
    var name: Name?
    var epoch: UInt32 = 0
    var value: Value = .unbound
  }

  private var entries: [Entry] = Array(repeating: Entry(), count: 1024)

  private func slot(_ type: Ref<TypeObject>, _ name: Name) -> Int {
    (Int(bitPattern: type) >> 4 ^ Int(bitPattern: name) >> 3) & 1023
  }

  func value(_ type: Ref<TypeObject>, _ name: Name, epoch: UInt32) -> Value? {
    let entry = entries[slot(type, name)]
    return entry.type == type && entry.name == name && entry.epoch == epoch ? entry.value : nil
  }

  mutating func remember(_ type: Ref<TypeObject>, _ name: Name, epoch: UInt32, _ value: Value) {
    entries[slot(type, name)] = Entry(type: type, name: name, epoch: epoch, value: value)
  }

  /// Types may die in a collection, so nothing is remembered across one.
  mutating func forget() {
    for index in entries.indices { entries[index].type = nil }
  }
}
