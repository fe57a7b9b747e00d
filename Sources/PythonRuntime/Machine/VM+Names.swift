/// Variables that are looked up by name.
extension VM {
  /// A global or builtin, remembered in the cache.
  @inline(never)
  func findGlobal(_ cache: UnsafeMutablePointer<InlineCache>, _ globals: Ref<DictObject>) throws(PyError) -> Value {
    let name = cache.pointee.name
    let position = globals.pointee.table.find(name)
    if position >= 0 {
      cache.pointee.slot = Int32(truncatingIfNeeded: position)
      // Only an interned key is recognised by its address.
      if case .str(let key) = globals.pointee.table.entry(position).pointee.key, key != name {
        globals.pointee.table.entry(position).pointee.key = .str(name)
      }
      return globals.pointee.table.entry(position).pointee.value
    }
    let value = lookUp(builtins(of: globals), name)
    if value.isUnbound { throw nameError(name) }
    rememberCaches()
    cache.pointee.slot = -2
    cache.pointee.key = globals.header
    cache.pointee.epoch = globals.pointee.table.version &+ builtinsEpoch
    cache.pointee.value = value
    return value
  }

  /// What code with these globals finds beyond them: `exec` may be given other builtins.
  private func builtins(of globals: Ref<DictObject>) -> Ref<DictObject> {
    switch lookUp(globals, names.builtins) {
    case .dict(let dict): dict
    case .module(let module): module.pointee.dict
    default: builtins
    }
  }

  func nameError(_ name: Name) -> PyError {
    let error = raise(.nameError, "name '\(name.string)' is not defined")
    setField("name", .str(name))
    return error
  }

  func unboundVariable(_ name: Name, isFree: Bool) -> PyError {
    if isFree {
      let error = raise(
        .nameError, "cannot access free variable '\(name.string)' where it is not associated with a value in enclosing scope")
      setField("name", .str(name))
      return error
    }
    return raise(
      .unboundLocalError, "cannot access local variable '\(name.string)' where it is not associated with a value")
  }

  func unboundFree(_ code: Ref<CodeObject>, _ index: Int) -> PyError {
    unboundVariable(code.pointee.details.freeNames[index], isFree: true)
  }

  /// A name of code with a namespace of its own: there, then global, then builtin.
  func findName(_ name: Name, _ base: UnsafeMutablePointer<Value>) throws(PyError) -> Value {
    let own = try findInNamespace(name, base[0])
    if !own.isUnbound { return own }
    let globals = globals(of: base)
    let global = lookUp(globals, name)
    if !global.isUnbound { return global }
    let builtin = lookUp(builtins(of: globals), name)
    if builtin.isUnbound { throw nameError(name) }
    return builtin
  }

  func findInNamespace(_ name: Name, _ namespace: Value) throws(PyError) -> Value {
    if case .dict(let dict) = namespace { return lookUp(dict, name) }
    // A metaclass may prepare any mapping.
    do {
      return try getItem(namespace, .str(name))
    } catch {
      if isRaised(.keyError) { return .unbound }
      throw error
    }
  }

  func storeName(_ name: Name, _ value: Value, in namespace: Value) throws(PyError) {
    if case .dict(let dict) = namespace { setName(dict, name, value) } else { try setItem(namespace, .str(name), value) }
  }

  func deleteName(_ name: Name, in namespace: Value) throws(PyError) {
    if case .dict(let dict) = namespace { try deleteName(name, from: dict) } else { try deleteItem(namespace, .str(name)) }
  }

  func deleteName(_ name: Name, from namespace: Ref<DictObject>) throws(PyError) {
    let position = namespace.pointee.table.find(name)
    if position < 0 { throw nameError(name) }
    namespace.pointee.table.remove(at: position)
  }

  /// `__annotations__` of a namespace, made if need be.
  func annotations(_ namespace: Value) throws(PyError) -> Ref<DictObject> {
    let found = try findInNamespace(names.annotations, namespace)
    if case .dict(let dict) = found { return dict }
    let fresh = dict()
    try storeName(names.annotations, .dict(fresh), in: namespace)
    return fresh
  }

  func makeFunction(_ constant: Value, _ base: UnsafeMutablePointer<Value>, extras: UnsafeMutablePointer<Value>) -> Value {
    guard case .code(let code) = constant else { return .none }
    let captures = code.pointee.details.captures
    let globals = globals(of: base)
    let function = heap.new(
      FunctionObject(
        code: code, globals: globals, defaults: extras[0].isUnbound ? .none : extras[0],
        keywordDefaults: extras[1].isUnbound ? .none : extras[1], name: .str(code.pointee.name),
        qualifiedName: .str(code.pointee.qualifiedName), module: lookUp(globals, names.name),
        doc: code.pointee.docstring, annotations: extras[2], cellCount: Int32(truncatingIfNeeded: captures.count)),
      extra: captures.count * MemoryLayout<Value>.stride)
    for (index, capture) in captures.enumerated() {
      if capture.isFree {
        if case .function(let outer) = base.callee { function.cells[index] = outer.cells[capture.index] }
      } else {
        function.cells[index] = base[capture.index]
      }
    }
    return .function(function)
  }

  // MARK: Attributes through inline caches

  /// `value.name` with a cache: stores the result and returns false, or enters a property's getter and returns true.
  @inline(never)
  func enterGetAttribute(
    _ i: Instruction, _ cache: UnsafeMutablePointer<InlineCache>, _ base: UnsafeMutablePointer<Value>
  ) throws(PyError) -> Bool {
    let value = base[Int(i.b)]
    guard case .instance(let instance) = value else {
      base[Int(i.a)] = try getAttribute(value, cache.pointee.name)
      return false
    }
    let shape = instance.pointee.shape
    if shape.header == cache.pointee.key, cache.pointee.epoch == typeEpoch, cache.pointee.slot <= -2 {
      switch cache.pointee.value {
      case .type(let owner):
        base[Int(i.a)] = owner.pointee.attributes.values[-3 - Int(cache.pointee.slot)]
        return false
      case .function:
        base[Int(i.a)] = bound(cache.pointee.value, to: value)
        return false
      case .descriptor(let property):
        if case .function(let getter) = property.pointee.get, getter.pointee.code.pointee.isSimple,
          getter.pointee.code.pointee.argumentCount == 1
        {
          let arguments = top + 1
          arguments.callee = property.pointee.get
          arguments[0] = value
          try push(getter.pointee.code, base: arguments, destination: i.a, role: .plain)
          return true
        }
      default: break
      }
    }
    let type = shape.pointee.type
    let name = cache.pointee.name
    if !hasCustomLookUp(type), !shape.pointee.isDictionary {
      rememberCaches()
      let found = lookUp(name, in: type)
      let slot = shape.pointee.slot(of: name)
      if slot >= 0, !isDataDescriptor(found) || isMember(found) {
        cache.pointee.key = shape.header
        cache.pointee.slot = Int32(truncatingIfNeeded: slot)
        cache.pointee.value = .unbound
        base[Int(i.a)] = instance.pointee.slots[slot]
        return false
      }
      if isCacheable(found) {
        cache.pointee.key = shape.header
        cache.pointee.epoch = typeEpoch
        cache.pointee.slot = -2
        cache.pointee.value = found
      } else if isPlainData(found), let (owner, position) = placeOfAttribute(name, in: type) {
        cache.pointee.key = shape.header
        cache.pointee.epoch = typeEpoch
        cache.pointee.slot = Int32(truncatingIfNeeded: -3 - position)
        cache.pointee.value = .type(owner)
      }
    }
    base[Int(i.a)] = try getAttribute(value, name)
    return false
  }

  /// The class of a user that an attribute of `type` comes from, and where it stands there.
  private func placeOfAttribute(_ name: Name, in type: Ref<TypeObject>) -> (owner: Ref<TypeObject>, position: Int)? {
    for candidate in type.pointee.order {
      if let position = candidate.pointee.attributes.position(of: name) {
        return candidate.pointee.isUserDefined ? (candidate, position) : nil
      }
    }
    return nil
  }

  private func isMember(_ value: Value) -> Bool {
    if case .descriptor(let descriptor) = value { return descriptor.pointee.role == .member }
    return false
  }

  private func isCacheable(_ value: Value) -> Bool {
    switch value {
    case .function(let function): !function.isBuiltin
    case .descriptor(let descriptor): descriptor.pointee.role == .property
    default: false
    }
  }

  /// `value.name = new` with a cache.
  @inline(never)
  func setAttribute(_ value: Value, _ new: Value, _ cache: UnsafeMutablePointer<InlineCache>) throws(PyError) {
    let name = cache.pointee.name
    guard case .instance(let instance) = value else { return try setAttribute(value, name, new) }
    let type = instance.type
    let before = instance.pointee.shape
    try setAttribute(value, name, new)
    if before.pointee.isDictionary { return }
    if isCustomSetter(special(.setAttribute, of: type)) { return }
    let found = lookUp(name, in: type)
    if isDataDescriptor(found), !isMember(found) { return }
    rememberCaches()
    let after = instance.pointee.shape
    let slot = before.pointee.slot(of: name)
    if slot >= 0, after == before {
      cache.pointee.key = before.header
      cache.pointee.nextShape = nil
      cache.pointee.slot = Int32(truncatingIfNeeded: slot)
      cache.pointee.epoch = typeEpoch
    } else if before.pointee.transition(name) == after {
      cache.pointee.key = before.header
      cache.pointee.nextShape = after
      cache.pointee.epoch = typeEpoch
    }
  }
}
