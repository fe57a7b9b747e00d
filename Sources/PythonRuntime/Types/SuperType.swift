/// `super`: attributes of what stands behind a class in the order of resolution.
extension VM {
  func installSuper() {
    populate(types.superType) { vm, type in
      vm.constructor(type, "super(*args, **kwargs)") { vm, a throws(PyError) in
        if try vm.length(a[1]) > 0 { throw vm.typeError("super() takes no keyword arguments") }
        let arguments = try vm.tuple(a[0])
        switch arguments.pointee.count {
        case 0: return try vm.implicitSuper()
        case 1: return try vm.makeSuper(arguments.items[0], .none)
        case 2: return try vm.makeSuper(arguments.items[0], arguments.items[1])
        default: throw vm.typeError("super() expected at most 2 arguments, got \(arguments.pointee.count)")
        }
      }
      vm.operatorMethod(type, "__repr__(self, /)") { vm, a throws(PyError) in
        guard case .superProxy(let proxy) = a[0] else { return .none }
        let receiver = proxy.pointee.receiver.isUnbound ? "NULL" : "<\(vm.name(of: proxy.pointee.receiverType)) object>"
        return vm.str("<super: <class '\(vm.name(of: proxy.pointee.owner))'>, \(receiver)>")
      }
      vm.operatorMethod(type, "__get__(self, instance, owner=None, /)") { vm, a throws(PyError) in
        guard case .superProxy(let proxy) = a[0], proxy.pointee.receiver.isUnbound, !a[1].isNone else { return a[0] }
        return try vm.makeSuper(.type(proxy.pointee.owner), a[1])
      }
      vm.superPart(type, "__thisclass__") { .type($0.owner) }
      vm.superPart(type, "__self__") { $0.receiver.isUnbound ? .none : $0.receiver }
      vm.superPart(type, "__self_class__") { $0.receiver.isUnbound ? .none : .type($0.receiverType) }
    }
  }

  private func superPart(_ type: Ref<TypeObject>, _ name: StaticString, _ part: @escaping (SuperObject) -> Value) {
    attribute(
      type, name,
      get: { _, value throws(PyError) in
        guard case .superProxy(let proxy) = value else { return .none }
        return part(proxy.pointee)
      })
  }

  /// `super(type, object)`; without an object it waits to be bound.
  private func makeSuper(_ type: Value, _ object: Value) throws(PyError) -> Value {
    guard case .type(let owner) = type else { throw typeError("super() argument 1 must be a type, not \(typeName(type))") }
    if object.isNone {
      return .superProxy(heap.new(SuperObject(owner: owner, receiver: .unbound, receiverType: owner)))
    }
    let receiverType: Ref<TypeObject>
    if case .type(let itself) = object, isSubtype(itself, of: owner) {
      receiverType = itself
    } else {
      receiverType = try receivingType(object, owner)
    }
    return .superProxy(heap.new(SuperObject(owner: owner, receiver: object, receiverType: receiverType)))
  }

  /// The type of the receiver, or the class that it says it has.
  private func receivingType(_ object: Value, _ owner: Ref<TypeObject>) throws(PyError) -> Ref<TypeObject> {
    let actual = typeOf(object)
    if isSubtype(actual, of: owner) { return actual }
    if case .instance = object, case .type(let claimed) = try attributeIfPresent(object, names.classAttribute),
      isSubtype(claimed, of: owner)
    {
      return claimed
    }
    throw typeError("super(type, obj): obj must be an instance or subtype of type")
  }

  /// `super()` in a method: the class from the closure, the receiver from the first argument.
  func implicitSuper() throws(PyError) -> Value {
    guard frameCount > 0, let function = frames[frameCount - 1].function else {
      throw runtimeError("super(): no current frame")
    }
    let frame = frames[frameCount - 1]
    let details = frame.code.pointee.details
    if frame.code.pointee.argumentCount == 0 { throw runtimeError("super(): no arguments") }
    var receiver = frame.base[0]
    if case .cell(let cell) = receiver { receiver = cell.pointee.value }
    if receiver.isUnbound { throw runtimeError("super(): arg[0] deleted") }
    guard let index = details.freeNames.firstIndex(of: names.classAttribute), case .cell(let cell) = function.cells[index] else {
      throw runtimeError("super(): __class__ cell not found")
    }
    guard case .type(let owner) = cell.pointee.value else { throw runtimeError("super(): empty __class__ cell") }
    return try makeSuper(.type(owner), receiver)
  }
}
