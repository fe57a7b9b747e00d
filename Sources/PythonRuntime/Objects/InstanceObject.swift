/// An instance of a class: a shape that says which attribute is in which slot, and the slots, in the same cell while they fit.
package struct InstanceObject: HeapObject {
  package static var kind: Kind { .instance }
  package var header = Header(.instance)
  package var shape: Ref<ShapeObject>
  var slots: UnsafeMutablePointer<Value>
  var capacity: Int32
  let inlineCapacity: Int32

  package func trace(_ heap: Heap) {
    heap.mark(shape)
    if capacity > inlineCapacity { heap.countOwned(Int(capacity) * MemoryLayout<Value>.stride) }
    heap.mark(slots, count: shape.pointee.slotCount)
  }

  func deallocate() {
    if capacity > inlineCapacity { slots.deallocate() }
  }
}

extension UnsafeMutablePointer where Pointee == InstanceObject {
  @inline(__always) package var type: Ref<TypeObject> { pointee.shape.pointee.type }

  /// The builtin value that an instance of a builtin's subclass wraps; `.unbound` for others.
  @inline(__always)
  package var core: Value {
    get { pointee.shape.pointee.hasCore ? pointee.slots[0] : .unbound }
    nonmutating set { if pointee.shape.pointee.hasCore { pointee.slots[0] = newValue } }
  }

  /// Moves to `shape`, which has one slot more, and fills that slot.
  @inline(__always)
  func addSlot(_ value: Value, shape: Ref<ShapeObject>, heap: Heap) {
    let index = shape.pointee.slotCount &- 1
    if index >= Int(pointee.capacity) { grow(heap) }
    pointee.slots[index] = value
    pointee.shape = shape
  }

  func reserveSlots(_ count: Int, heap: Heap) {
    while Int(pointee.capacity) < count { grow(heap) }
  }

  @inline(never)
  private func grow(_ heap: Heap) {
    let count = Int(pointee.capacity)
    let larger = Swift.max(4, count * 2)
    let fresh = UnsafeMutablePointer<Value>.allocate(capacity: larger)
    if count > 0 { fresh.initialize(from: pointee.slots, count: count) }
    pointee.deallocate()
    pointee.slots = fresh
    pointee.capacity = Int32(larger)
    heap.charge(larger * MemoryLayout<Value>.stride)
  }
}

/// The hidden class of instances that got the same attributes in the same order.
package struct ShapeObject: HeapObject {
  package static var kind: Kind { .shape }
  package var header = Header(.shape)
  package let type: Ref<TypeObject>
  /// Slot 0 is the core of a builtin's subclass and has no name.
  let hasCore: Bool
  /// The class has a `__del__`.
  let isFinalized: Bool
  /// The attributes are in a dict, which is the last slot: after `__dict__`, `del` or very many names.
  let isDictionary: Bool
  /// The names of the slots behind the core, in order.
  let names: [Name]
  private let positions: [Name: Int32]
  private var transitions: [Name: Ref<ShapeObject>] = [:]

  static let mostNames = 64

  init(type: Ref<TypeObject>, hasCore: Bool, isFinalized: Bool = false, names: [Name] = [], isDictionary: Bool = false) {
    self.type = type
    self.hasCore = hasCore
    self.isFinalized = isFinalized
    self.isDictionary = isDictionary
    self.names = names
    var positions: [Name: Int32] = [:]
    if names.count > 6 {
      for (index, name) in names.enumerated() { positions[name] = Int32(index) }
    }
    self.positions = positions
  }

  @inline(__always)
  package var slotCount: Int { names.count &+ (hasCore ? 1 : 0) &+ (isDictionary ? 1 : 0) }

  /// The slot of an attribute, or -1.
  func slot(of name: Name) -> Int {
    let offset = hasCore ? 1 : 0
    if names.count > 6 { return positions[name].map { Int($0) + offset } ?? -1 }
    for index in 0..<names.count where names[index] == name { return index + offset }
    return -1
  }

  func transition(_ name: Name) -> Ref<ShapeObject>? { transitions[name] }

  mutating func setTransition(_ name: Name, _ shape: Ref<ShapeObject>) { transitions[name] = shape }

  package func trace(_ heap: Heap) {
    heap.mark(type)
    for name in names { heap.mark(name) }
    for shape in transitions.values { heap.mark(shape) }
  }
}
