/// A value of a library type that lives in storage of the library's own, where it is a number: one small cell.
package struct HandleObject: HeapObject {
  package static var kind: Kind { .handle }
  package var header = Header(.handle)
  package let type: Ref<TypeObject>
  /// What a lesson set beside the attributes that the store has.
  package var attributes: Ref<DictObject>?
  package var number: UInt32

  package func trace(_ heap: Heap) {
    heap.mark(type)
    heap.mark(attributes)
    type.pointee.store?.hold(number)
  }
}

/// The storage behind the handles of a type.
///
/// What it keeps lives as long as a handle or something of its own refers to it. When garbage is collected, every handle that is alive is
/// held; then the store marks the Python values that go with what is reachable from there, which may lead to further handles; then it
/// frees the rest.
package protocol HandleStore: AnyObject {
  /// Whether `__new__` reads the arguments of a subclass, too, and not `__init__`.
  var readsArgumentsInNew: Bool { get }

  /// A number for the handle of an instance that `__init__` has not filled yet.
  func makeNumber(_ vm: VM) throws(PyError) -> UInt32

  /// A living handle has this number.
  func hold(_ number: UInt32)

  /// Marks the Python values that belong to what is held or reachable from there. Called until it marks nothing new.
  func reach(_ heap: Heap)

  /// Frees what was not reached. Gives the bytes that are still in use.
  func sweep() -> Int

  /// `handle.name` as far as the store knows it, or `.unbound`.
  func attribute(_ vm: VM, _ handle: Ref<HandleObject>, _ name: Name) throws(PyError) -> Value

  /// `value.name = new` as far as the store knows the name (`.unbound` deletes); otherwise false. `value` is the handle or an instance of a
  /// subclass around it.
  func setAttribute(_ vm: VM, _ handle: Ref<HandleObject>, _ value: Value, _ name: Name, _ new: Value) throws(PyError) -> Bool

  /// `left op right`, at least one of them a handle and neither an instance of a class, or `NotImplemented`.
  func operate(_ vm: VM, _ op: BinaryOperation, _ left: Value, _ right: Value) throws(PyError) -> Value
}

extension VM {
  /// A type whose values are handles, or instances of subclasses around handles. Its attributes can be set, as those of a class in Python.
  package func newHandleType(_ name: String, module: String, base: Ref<TypeObject>? = nil, store: any HandleStore) -> Ref<TypeObject> {
    let type = newForeignType(name, module: module, base: base, isSubclassable: true)
    type.pointee.store = store
    type.pointee.isOpen = true
    if base == nil { heap.stores.append(store) }
    return type
  }

  package func handle(_ number: UInt32, _ type: Ref<TypeObject>) -> Ref<HandleObject> {
    heap.new(HandleObject(type: type, attributes: nil, number: number))
  }

  /// The handle of a value: itself, or the one in an instance of a subclass.
  @inline(__always)
  package func handle(of value: Value) -> Ref<HandleObject>? {
    switch value {
    case .handle(let handle): handle
    case .instance(let instance):
      if case .handle(let handle) = instance.core { handle } else { nil }
    default: nil
    }
  }

  /// A binary operator with a handle and no instance of a class, which could have a method of its own; nil for others.
  @inline(__always)
  func handled(_ op: BinaryOperation, _ left: Value, _ right: Value, isInPlace: Bool = false) throws(PyError) -> Value? {
    let type: Ref<TypeObject>
    switch (left, right) {
    case (.handle, .instance), (.instance, .handle): return nil
    case (.handle(let handle), _): type = handle.pointee.type
    case (_, .handle(let handle)): type = handle.pointee.type
    default: return nil
    }
    if isInPlace && type.pointee.changesInPlace { return nil }
    return try operate(type, op, left, right)
  }

  @inline(never)
  private func operate(_ type: Ref<TypeObject>, _ op: BinaryOperation, _ left: Value, _ right: Value) throws(PyError) -> Value? {
    guard let store = type.pointee.store, !type.pointee.hasOwnOperators else { return nil }
    let result = try store.operate(self, op, left, right)
    return result.isNotImplemented ? nil : result
  }
}

extension VM {
  /// Counts bytes of a store that garbage collection may free; false if there is no room for them.
  package func charge(store bytes: Int) -> Bool {
    guard heap.hasRoom(for: bytes) else { return false }
    heap.charge(bytes)
    return true
  }

  /// Where arrays of numbers count what they hold.
  package var heldBytes: HeldBytes { heap.held }

  /// Whether arrays may hold `bytes` more although they hold as many as the bound; makes garbage collection due.
  package func mayHold(_ bytes: Int) -> Bool { heap.mayHold(bytes) }

  /// The limit of `--max-memory`.
  package var memoryLimit: Int { heap.maximumBytes }

  /// A library type that stands for a class written in Python: its attributes can be set, and its instances have attributes.
  package func newOpenType(_ name: String, module: String, base: Ref<TypeObject>? = nil, core: CoreKind) -> Ref<TypeObject> {
    let type = newForeignType(name, module: module, base: base, isSubclassable: true)
    type.pointee.core = core
    type.pointee.isOpen = true
    return type
  }
}

extension Value {
  /// The handle, or instance around one, that stands at an address.
  package init?(handleAt address: UInt) {
    guard let header = Ref<Header>(bitPattern: address) else { return nil }
    let raw = UnsafeMutableRawPointer(header)
    switch header.pointee.kind {
    case .handle: self = .handle(raw.assumingMemoryBound(to: HandleObject.self))
    case .instance: self = .instance(raw.assumingMemoryBound(to: InstanceObject.self))
    default: return nil
    }
  }
}
