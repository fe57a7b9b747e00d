/// Setting and deleting attributes.
extension VM {
  /// `value.name = new`; `.unbound` deletes.
  package func setAttribute(_ value: Value, _ name: Name, _ new: Value) throws(PyError) {
    let type = typeOf(value)
    if type.pointee.isUserDefined {
      let custom = special(new.isUnbound ? .deleteAttribute : .setAttribute, of: type)
      if isCustomSetter(custom) {
        _ = try callMethod(custom, value, new.isUnbound ? [.str(name)] : [.str(name), new])
        return
      }
    }
    try setOrdinary(value, name, new)
  }

  /// Whether a `__setattr__` or `__delattr__` is another than that of `object` or `type`.
  func isCustomSetter(_ method: Value) -> Bool {
    switch method {
    case .unbound: false
    case .native(let native): native.pointee.owner != types.object && native.pointee.owner != types.type
    default: true
    }
  }

  /// `object.__setattr__` and `type.__setattr__`.
  func setOrdinary(_ value: Value, _ name: Name, _ new: Value) throws(PyError) {
    if let handle = handle(of: value), let store = handle.pointee.type.pointee.store,
      try store.setAttribute(self, handle, value, name, new)
    {
      return
    }
    let type = typeOf(value)
    let found = lookUp(name, in: type)
    switch found {
    case .descriptor(let descriptor):
      switch descriptor.pointee.role {
      case .property, .attribute, .part: return try setThrough(descriptor, value, type, name, new)
      case .member, .staticMethod, .classMethod: break
      }
    case .instance(let instance):
      let setter = special(new.isUnbound ? .delete : .set, of: instance.type)
      if !setter.isUnbound {
        _ = try callMethod(setter, found, new.isUnbound ? [value] : [value, new])
        return
      }
      if isDataDescriptor(found) { throw raise(.attributeError, new.isUnbound ? "__delete__" : "__set__") }
    default: break
    }
    switch value {
    case .instance(let instance): try setOwn(instance, name, new)
    case .type(let type): try setOnType(type, name, new)
    case .module(let module):
      if module.pointee.dict == builtins { builtinsEpoch &+= 1 }
      if new.isUnbound {
        if try remove(module.pointee.dict, .str(name)).isUnbound { throw attributeError(value, name) }
      } else {
        setName(module.pointee.dict, name, new)
      }
    case .function(let function) where !function.isBuiltin:
      let attributes = function.pointee.attributes ?? dict()
      heap.touch(function)
      function.pointee.attributes = attributes
      try setOwn(attributes, value, name, new)
    case .handle(let handle):
      let attributes = handle.pointee.attributes ?? dict()
      handle.pointee.attributes = attributes
      try setOwn(attributes, value, name, new)
    default:
      if case .boundMethod = value { throw raise(.attributeError, "'method' object has no attribute '\(name.string)'") }
      if found.isUnbound { throw attributeError(value, name) }
      throw raise(.attributeError, "'\(typeName(value))' object attribute '\(name.string)' is read-only")
    }
  }

  private func setOwn(_ attributes: Ref<DictObject>, _ value: Value, _ name: Name, _ new: Value) throws(PyError) {
    if new.isUnbound {
      if try remove(attributes, .str(name)).isUnbound { throw attributeError(value, name) }
    } else {
      setName(attributes, name, new)
    }
  }

  func setThrough(
    _ descriptor: Ref<DescriptorObject>, _ value: Value, _ type: Ref<TypeObject>, _ name: Name, _ new: Value
  ) throws(PyError) {
    let setter = new.isUnbound ? descriptor.pointee.delete : descriptor.pointee.set
    if !setter.isNone {
      _ = try call(setter, new.isUnbound ? [value] : [value, new])
      return
    }
    if descriptor.pointee.role == .part { throw raise(.attributeError, "readonly attribute") }
    if descriptor.pointee.role == .attribute {
      // What a library keeps in a plain member has other words than what it computes.
      if let owner = descriptor.pointee.owner, owner.pointee.core == .closed, case .str? = owner.pointee.attributes[names.module] {
        throw raise(.attributeError, "readonly attribute")
      }
      throw raise(
        .attributeError, "attribute '\(name.string)' of '\(descriptor.pointee.owner.map(self.name(of:)) ?? "?")' objects is not writable")
    }
    throw raise(
      .attributeError,
      "\(shownName(descriptor)) of '\(qualname(of: type))' object has no \(new.isUnbound ? "deleter" : "setter")")
  }

  /// Sets an attribute of the instance itself.
  func setOwn(_ instance: Ref<InstanceObject>, _ name: Name, _ new: Value) throws(PyError) {
    let shape = instance.pointee.shape
    let slot = shape.pointee.slot(of: name)
    if slot >= 0, !new.isUnbound {
      instance.pointee.slots[slot] = new
      return
    }
    let type = shape.pointee.type
    if !type.pointee.hasDictionary, slot < 0 {
      let isSlot = declaredSlots(of: type).contains(name)
      if isSlot, new.isUnbound { throw raise(.attributeError, name.string) }
      if !isSlot {
        if !lookUp(name, in: type).isUnbound {
          throw raise(.attributeError, "'\(self.name(of: type))' object attribute '\(name.string)' is read-only")
        }
        throw attributeError(.instance(instance), name)
      }
    }
    if new.isUnbound {
      if slot < 0, !shape.pointee.isDictionary { throw attributeError(.instance(instance), name) }
      let dict = dictionary(of: instance)
      let declared = instance.pointee.shape.pointee.slot(of: name)
      if declared >= 0 {
        if instance.pointee.slots[declared].isUnbound { throw raise(.attributeError, name.string) }
        instance.pointee.slots[declared] = .unbound
      } else if try remove(dict, .str(name)).isUnbound {
        throw attributeError(.instance(instance), name)
      }
      return
    }
    if shape.pointee.isDictionary || shape.pointee.names.count >= ShapeObject.mostNames {
      setName(dictionary(of: instance), name, new)
      return
    }
    addAttribute(instance, name, new)
  }

  /// Gives the instance a slot for a name that it does not have yet.
  func addAttribute(_ instance: Ref<InstanceObject>, _ name: Name, _ value: Value) {
    let shape = instance.pointee.shape
    let next: Ref<ShapeObject>
    if let known = shape.pointee.transition(name) {
      next = known
    } else {
      let type = shape.pointee.type
      next = heap.new(ShapeObject(type: type, hasCore: shape.pointee.hasCore, names: shape.pointee.names + [name]))
      shape.pointee.setTransition(name, next)
      type.pointee.usualSlots = max(type.pointee.usualSlots, Int32(truncatingIfNeeded: min(next.pointee.slotCount, 16)))
    }
    instance.addSlot(value, shape: next, heap: heap)
  }

  func setOnType(_ type: Ref<TypeObject>, _ name: Name, _ new: Value) throws(PyError) {
    guard type.pointee.isUserDefined || type.pointee.isOpen else {
      throw typeError("cannot set '\(name.string)' attribute of immutable type '\(self.name(of: type))'")
    }
    // What the library has comes first, or it would take the place of what is set now.
    fillAttributes(type)
    if new.isUnbound {
      guard type.pointee.attributes[name] != nil else { throw attributeError(.type(type), name) }
    }
    if type.pointee.isOpen, name.string.hasPrefix("__") { type.pointee.hasOwnOperators = true }
    if name == names.abstractMethods { type.pointee.isAbstract = new.isUnbound ? false : try truth(new) }
    setTypeAttribute(type, name, new)
  }

  /// Changes a type's attribute so that no cache goes on with the old one.
  func setTypeAttribute(_ type: Ref<TypeObject>, _ name: Name, _ new: Value) {
    heap.touch(type)
    if !new.isUnbound, let position = type.pointee.attributes.position(of: name),
      isPlainData(type.pointee.attributes.values[position]), isPlainData(new)
    {
      type.pointee.attributes[name] = new
      attributeCache.forget()
      return
    }
    type.pointee.attributes[name] = new.isUnbound ? nil : new
    typeEpoch &+= 1
  }

  /// Whether caches read the value anew each time, so that another such value may take its place.
  func isPlainData(_ value: Value) -> Bool {
    switch value {
    case .none, .bool, .int, .float, .bigint, .complex, .str, .bytes, .bytearray, .list, .tuple, .dict, .set, .range: true
    default: false
    }
  }
}
