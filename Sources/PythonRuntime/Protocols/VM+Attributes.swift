/// Reading attributes.
extension VM {
  /// What `name` means on a type, along its order of resolution; `.unbound` if nothing.
  package func lookUp(_ name: Name, in type: Ref<TypeObject>) -> Value {
    if let cached = attributeCache.value(type, name, epoch: typeEpoch) { return cached }
    var found = Value.unbound
    for candidate in type.pointee.order {
      fillAttributes(candidate)
      if let value = candidate.pointee.attributes[name] {
        found = value
        break
      }
    }
    attributeCache.remember(type, name, epoch: typeEpoch, found)
    return found
  }

  /// Gives a builtin type its attributes, which are made when they are first needed.
  @inline(__always)
  package func fillAttributes(_ type: Ref<TypeObject>) {
    if let populate = type.pointee.populate {
      type.pointee.populate = nil
      populate(self, type)
      if heap.isSettled(type.header) { heap.settle([type.header]) }
    }
  }

  /// `value.name`
  package func getAttribute(_ value: Value, _ name: Name) throws(PyError) -> Value {
    do {
      let found = try findAttribute(value, name)
      if !found.isUnbound { return found }
    } catch {
      nameMissing(name, of: value)
      throw error
    }
    throw attributeError(value, name)
  }

  /// Lets an AttributeError in flight that does not say so yet know what was asked of which object.
  private func nameMissing(_ name: Name, of value: Value) {
    guard isRaised(.attributeError), let state = exceptionState(exception) else { return }
    if let fields = state.pointee.fields {
      if !lookUp(fields, self.name("name")).isUnbound || !lookUp(fields, self.name("obj")).isUnbound { return }
    }
    setField("name", .str(name))
    setField("obj", value)
  }

  /// `getattr(value, name, .unbound)`: any AttributeError counts as "not there".
  package func attributeIfPresent(_ value: Value, _ name: Name) throws(PyError) -> Value {
    do {
      return try findAttribute(value, name)
    } catch {
      if isRaised(.attributeError) { return .unbound }
      throw error
    }
  }

  /// The attribute, or `.unbound` if the ordinary look-up ends without one (an overriding `__getattr__` may still raise).
  func findAttribute(_ value: Value, _ name: Name) throws(PyError) -> Value {
    let type = typeOf(value)
    if type.pointee.isUserDefined {
      let custom = special(.getAttribute, of: type)
      if case .function = custom {
        do {
          return try callMethod(custom, value, with: .str(name))
        } catch {
          let fallback = special(.getAttributeFallback, of: type)
          if isRaised(.attributeError), !fallback.isUnbound { return try callMethod(fallback, value, with: .str(name)) }
          throw error
        }
      }
      let fallback = special(.getAttributeFallback, of: type)
      if !fallback.isUnbound {
        do {
          let found = try findOrdinary(value, type, name)
          if !found.isUnbound { return found }
        } catch {
          if !isRaised(.attributeError) { throw error }
        }
        return try callMethod(fallback, value, with: .str(name))
      }
    }
    return try findOrdinary(value, type, name)
  }

  /// `object.__getattribute__`, `type.__getattribute__` and what modules and `super` do instead.
  func findOrdinary(_ value: Value, _ type: Ref<TypeObject>, _ name: Name) throws(PyError) -> Value {
    switch value {
    case .type(let type): return try findOnType(type, name)
    case .superProxy(let proxy): return try findThroughSuper(proxy, name)
    case .handle, .instance:
      if let handle = handle(of: value), let store = handle.pointee.type.pointee.store {
        let held = try store.attribute(self, handle, name)
        if !held.isUnbound { return held }
      }
    default: break
    }
    let found = lookUp(name, in: type)
    if isDataDescriptor(found), isReadable(found) { return try bind(found, to: value, type: type) }
    let own = ownAttribute(value, name)
    if !own.isUnbound { return own }
    if !found.isUnbound { return try bind(found, to: value, type: type) }
    switch value {
    case .module(let module): return try findMissing(in: module, name)
    // A method has the attributes of its function.
    case .boundMethod(let method): return isNative(method.pointee.function) ? .unbound : try findAttribute(method.pointee.function, name)
    case .foreign:
      let fallback = special(.getAttributeFallback, of: type)
      return fallback.isUnbound ? .unbound : try callMethod(fallback, value, with: .str(name))
    default: return .unbound
    }
  }

  /// What the object itself holds under a name.
  func ownAttribute(_ value: Value, _ name: Name) -> Value {
    switch value {
    case .instance(let instance):
      let shape = instance.pointee.shape
      let slot = shape.pointee.slot(of: name)
      if slot >= 0 { return instance.pointee.slots[slot] }
      if shape.pointee.isDictionary, case .dict(let dict) = instance.pointee.slots[shape.pointee.slotCount - 1] {
        return lookUp(dict, name)
      }
      return .unbound
    case .handle(let handle): return handle.pointee.attributes.map { lookUp($0, name) } ?? .unbound
    case .module(let module): return lookUp(module.pointee.dict, name)
    case .function(let function): return function.pointee.attributes.map { lookUp($0, name) } ?? .unbound
    default: return .unbound
    }
  }

  private func findOnType(_ type: Ref<TypeObject>, _ name: Name) throws(PyError) -> Value {
    let meta = lookUp(name, in: type.pointee.metatype)
    if isDataDescriptor(meta), isReadable(meta) { return try bind(meta, to: .type(type), type: type.pointee.metatype) }
    let found = lookUp(name, in: type)
    if found.isIdentical(to: objectNew) { return builtinNew(inheritedThrough: type.pointee.order) }
    if !found.isUnbound { return try bindOnType(found, type) }
    if !meta.isUnbound { return try bind(meta, to: .type(type), type: type.pointee.metatype) }
    return .unbound
  }

  /// What reading a class attribute through the class gives.
  func bindOnType(_ found: Value, _ type: Ref<TypeObject>) throws(PyError) -> Value {
    switch found {
    case .native(let native) where native.pointee.role == .classMethod: return bound(found, to: .type(type))
    case .descriptor(let descriptor):
      switch descriptor.pointee.role {
      case .staticMethod: return descriptor.pointee.get
      case .classMethod: return try bindClassMethod(descriptor.pointee.get, type)
      case .property, .member, .attribute, .part: return found
      }
    case .instance(let instance):
      let getter = special(.get, of: instance.type)
      if getter.isUnbound { return found }
      return try callMethod(getter, found, with: .none, .type(type))
    default: return found
    }
  }

  private func bindClassMethod(_ function: Value, _ type: Ref<TypeObject>) throws(PyError) -> Value {
    switch function {
    case .function, .native, .type, .boundMethod: return bound(function, to: .type(type))
    case .descriptor(let inner) where inner.pointee.role == .classMethod: return try bindClassMethod(inner.pointee.get, type)
    case .instance(let instance) where special(.get, of: instance.type).isUnbound: return bound(function, to: .type(type))
    default: return try bind(function, to: .type(type), type: type.pointee.metatype)
    }
  }

  private func findThroughSuper(_ proxy: Ref<SuperObject>, _ name: Name) throws(PyError) -> Value {
    if name == names.classAttribute { return .type(types.superType) }
    let found = lookUp(name, behind: proxy)
    if found.isUnbound {
      let own = lookUp(name, in: types.superType)
      return own.isUnbound ? .unbound : try bind(own, to: .superProxy(proxy), type: types.superType)
    }
    if found.isIdentical(to: objectNew) {
      return builtinNew(inheritedThrough: proxy.pointee.receiverType.pointee.order.drop { $0 != proxy.pointee.owner }.dropFirst())
    }
    if case .type(let receiver) = proxy.pointee.receiver, receiver == proxy.pointee.receiverType {
      return try bindOnType(found, receiver)
    }
    return try bind(found, to: proxy.pointee.receiver, type: proxy.pointee.receiverType)
  }

  /// What `name` means on the types behind the owner of a `super`; `.unbound` if nothing.
  func lookUp(_ name: Name, behind proxy: Ref<SuperObject>) -> Value {
    if proxy.pointee.receiver.isUnbound { return .unbound }
    let order = proxy.pointee.receiverType.pointee.order
    var index = (order.firstIndex(of: proxy.pointee.owner) ?? -1) + 1
    while index < order.count {
      fillAttributes(order[index])
      if let found = order[index].pointee.attributes[name] { return found }
      // Builtin types make their instances without a method of that name.
      if name == specialNames[Special.new.rawValue], !order[index].pointee.isUserDefined { return objectNew }
      index += 1
    }
    return .unbound
  }

  /// The descriptor protocol: what an attribute found on `type` becomes for `receiver`.
  func bind(_ found: Value, to receiver: Value, type: Ref<TypeObject>) throws(PyError) -> Value {
    switch found {
    case .function(let function): return function.isBuiltin ? found : bound(found, to: receiver)
    case .native(let native):
      switch native.pointee.role {
      case .method, .operatorMethod: return bound(found, to: receiver)
      case .classMethod: return bound(found, to: .type(type))
      case .function, .staticMethod: return found
      }
    case .descriptor(let descriptor):
      switch descriptor.pointee.role {
      case .property:
        if descriptor.pointee.get.isNone { throw raise(.attributeError, noGetter(descriptor, type)) }
        return try call(descriptor.pointee.get, [receiver])
      case .attribute, .part: return try callMethod(descriptor.pointee.get, receiver)
      case .staticMethod: return descriptor.pointee.get
      case .classMethod: return try bindClassMethod(descriptor.pointee.get, type)
      case .member: return descriptor.pointee.name.map { ownAttribute(receiver, $0) } ?? .unbound
      }
    case .instance(let instance):
      let getter = special(.get, of: instance.type)
      if getter.isUnbound { return found }
      return try callMethod(getter, found, with: receiver, .type(type))
    case .superProxy: return try callMethod(special(.get, of: types.superType), found, with: receiver, .type(type))
    default: return found
    }
  }

  private func noGetter(_ descriptor: Ref<DescriptorObject>, _ type: Ref<TypeObject>) -> String {
    "\(shownName(descriptor)) of '\(qualname(of: type))' object has no getter"
  }

  /// How messages name a property, which knows its name only if a class body gave it one.
  func shownName(_ property: Ref<DescriptorObject>) -> String {
    property.pointee.name.map { "property '\($0.string)'" } ?? "property"
  }

  /// Whether an attribute of a type goes before the instance's own.
  func isDataDescriptor(_ value: Value) -> Bool {
    switch value {
    case .descriptor(let descriptor):
      switch descriptor.pointee.role {
      case .property, .member, .attribute, .part: return true
      case .staticMethod, .classMethod: return false
      }
    case .instance(let instance):
      return !special(.set, of: instance.type).isUnbound || !special(.delete, of: instance.type).isUnbound
    default: return false
    }
  }

  /// Whether reading goes through a data descriptor, too.
  private func isReadable(_ descriptor: Value) -> Bool {
    if case .instance(let instance) = descriptor { return !special(.get, of: instance.type).isUnbound }
    return true
  }

  /// A module's own `__getattr__`.
  private func findMissing(in module: Ref<ModuleObject>, _ name: Name) throws(PyError) -> Value {
    let fallback = lookUp(module.pointee.dict, specialNames[Special.getAttributeFallback.rawValue])
    if fallback.isUnbound { return .unbound }
    do throws(PyError) {
      return try call(fallback, [.str(name)])
    } catch {
      guard isRaised(.attributeError), importer.isUnsupportedName(name.string, module.pointee.name.string) else { throw error }
      throw attributeError(.module(module), name)
    }
  }

  package func attributeError(_ value: Value, _ name: Name) -> PyError {
    let message: String
    switch value {
    case .type(let type): message = "type object '\(shownName(of: type))' has no attribute '\(name.string)'"
    case .module(let module): message = missingFrom(module, name)
    case .handle(let handle):
      message = missingFrom(handle.pointee.type, name) ?? "'\(typeName(value))' object has no attribute '\(name.string)'"
    case .boundMethod(let method) where !isNative(method.pointee.function): return attributeError(method.pointee.function, name)
    case .instance: message = missingFrom(typeOf(value), name) ?? "'\(typeName(value))' object has no attribute '\(name.string)'"
    default: message = "'\(typeName(value))' object has no attribute '\(name.string)'"
    }
    let error = raise(.attributeError, message)
    setField("name", .str(name))
    setField("obj", value)
    return error
  }

  /// What a library's type has in the world and not here.
  private func missingFrom(_ type: Ref<TypeObject>, _ name: Name) -> String? {
    let owner = type.pointee.order.first { importer.isUnsupportedName(name.string, qualifiedTypeName($0)) }
    return owner.map { "unsupported: \(qualifiedTypeName($0)).\(name.string)" }
  }

  private func missingFrom(_ module: Ref<ModuleObject>, _ name: Name) -> String {
    let path = module.pointee.name.string
    if importer.isUnsupportedName(name.string, path) { return "unsupported: \(path).\(name.string)" }
    let circle = "(most likely due to a circular import)"
    if importer.loading.contains(path) {
      return "partially initialized module '\(path)' has no attribute '\(name.string)' \(circle)"
    }
    if importer.loading.contains("\(path).\(name.string)") {
      return "cannot access submodule '\(name.string)' of module '\(path)' \(circle)"
    }
    return "module '\(path)' has no attribute '\(name.string)'"
  }

  /// Sets what the exception in flight keeps beside its arguments.
  package func setField(_ field: StaticString, _ value: Value) {
    guard let state = exceptionState(exception) else { return }
    let fields = state.pointee.fields ?? dict()
    state.pointee.fields = fields
    set(fields, field, value)
  }
}
