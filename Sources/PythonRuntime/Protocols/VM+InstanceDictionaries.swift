/// `instance.__dict__`.
///
/// An instance whose dict was asked for keeps its attributes there from then on; the slots that its classes declare stay slots.
extension VM {
  package func dictionary(of instance: Ref<InstanceObject>) -> Ref<DictObject> {
    let shape = instance.pointee.shape
    if shape.pointee.isDictionary, case .dict(let dict) = instance.pointee.slots[shape.pointee.slotCount - 1] { return dict }
    let dict = dict()
    let declared = declaredSlots(of: shape.pointee.type)
    let offset = shape.pointee.hasCore ? 1 : 0
    for (index, name) in shape.pointee.names.enumerated() where !declared.contains(name) {
      setName(dict, name, instance.pointee.slots[index + offset])
    }
    replaceDictionary(of: instance, with: dict, type: shape.pointee.type)
    return dict
  }

  /// Makes the instance keep its attributes in `dict`, as an instance of `type`.
  package func replaceDictionary(of instance: Ref<InstanceObject>, with dict: Ref<DictObject>, type: Ref<TypeObject>) {
    let shape = type.pointee.dictionaryShape ?? makeDictionaryShape(type)
    let core = instance.core
    let kept = shape.pointee.names.map { ownAttribute(.instance(instance), $0) }
    instance.reserveSlots(shape.pointee.slotCount, heap: heap)
    instance.pointee.shape = shape
    if shape.pointee.hasCore { instance.pointee.slots[0] = core }
    for (index, value) in kept.enumerated() { instance.pointee.slots[index + (shape.pointee.hasCore ? 1 : 0)] = value }
    instance.pointee.slots[shape.pointee.slotCount - 1] = .dict(dict)
  }

  private func makeDictionaryShape(_ type: Ref<TypeObject>) -> Ref<ShapeObject> {
    let shape = heap.new(
      ShapeObject(type: type, hasCore: rootShape(of: type).pointee.hasCore, names: declaredSlots(of: type), isDictionary: true))
    heap.touch(type)
    type.pointee.dictionaryShape = shape
    return shape
  }

  /// The names that a class and its bases list in `__slots__`.
  func declaredSlots(of type: Ref<TypeObject>) -> [Name] {
    var names: [Name] = []
    for type in type.pointee.order {
      for name in type.pointee.slotNames ?? [] where !names.contains(name) { names.append(name) }
    }
    return names
  }

  /// Gives a class that is the first of its line to have them the attributes `__dict__` and `__weakref__`.
  func declareDictionary(_ type: Ref<TypeObject>, wantsWeakReferences: Bool) {
    let inherits = type.pointee.order.dropFirst()
    if type.pointee.hasDictionary, type.pointee.core != .exception, type.pointee.core != .type,
      !inherits.contains(where: { $0.pointee.isUserDefined && $0.pointee.hasDictionary })
    {
      addDictionaryAttribute(type)
    }
    let hasRoom: Bool
    switch type.pointee.core {
    case .int, .tuple, .bytes, .type: hasRoom = false
    default: hasRoom = true
    }
    let weak = names.weakref
    if wantsWeakReferences, hasRoom, !inherits.contains(where: { $0.pointee.isUserDefined && $0.pointee.attributes[weak] != nil }) {
      attribute(type, "__weakref__", get: { _, _ throws(PyError) in .none })
    }
  }

  func addDictionaryAttribute(_ type: Ref<TypeObject>) {
    if case .descriptor(let known) = instanceDictionary {
      var copy = known.pointee
      copy.owner = type
      type.pointee.attributes[names.dict] = .descriptor(heap.new(copy))
      return
    }
    attribute(
      type, "__dict__",
      get: { vm, value throws(PyError) in
        guard case .instance(let instance) = value else { throw vm.attributeError(value, vm.names.dict) }
        return .dict(vm.dictionary(of: instance))
      },
      set: { vm, value, new throws(PyError) in
        guard case .instance(let instance) = value else { throw vm.attributeError(value, vm.names.dict) }
        guard case .dict(let dict) = vm.core(new) else {
          throw vm.typeError("__dict__ must be set to a dictionary, not a '\(vm.typeName(new))'")
        }
        vm.replaceDictionary(of: instance, with: dict, type: instance.type)
      },
      delete: { vm, value throws(PyError) in
        guard case .instance(let instance) = value else { throw vm.attributeError(value, vm.names.dict) }
        vm.replaceDictionary(of: instance, with: vm.dict(), type: instance.type)
      })
    instanceDictionary = type.pointee.attributes[names.dict] ?? .none
  }
}
