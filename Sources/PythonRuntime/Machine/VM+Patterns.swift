/// The `match` statement's questions.
extension VM {
  private enum Collection { case sequence, mapping }

  func isSequencePattern(_ value: Value) throws(PyError) -> Bool {
    switch value {
    case .list, .tuple, .range: return true
    case .instance(let instance): return try collection(instance.type) == .sequence
    case .foreign(let foreign): return try collection(foreign.pointee.type) == .sequence
    default: return false
    }
  }

  func isMappingPattern(_ value: Value) throws(PyError) -> Bool {
    switch value {
    case .dict: return true
    case .instance(let instance): return try collection(instance.type) == .mapping
    case .foreign(let foreign): return try collection(foreign.pointee.type) == .mapping
    default: return false
    }
  }

  /// What the first class along the order of resolution that is a sequence or a mapping is.
  private func collection(_ type: Ref<TypeObject>) throws(PyError) -> Collection? {
    for candidate in type.pointee.order {
      switch candidate {
      case types.list, types.tuple, types.range, types.memoryview: return .sequence
      case types.dict, types.mappingProxy: return .mapping
      case types.object: continue
      default: break
      }
      if isSequenceInCPython(candidate) { return .sequence }
      if try isRegistered(candidate, ["Sequence", "MutableSequence"]) { return .sequence }
      if try isRegistered(candidate, ["Mapping", "MutableMapping"]) { return .mapping }
    }
    return nil
  }

  /// The types outside of `builtins` that are sequences without being registered.
  private func isSequenceInCPython(_ type: Ref<TypeObject>) -> Bool {
    guard case .str(let module)? = type.pointee.attributes[names.module] else { return false }
    switch (module.string, name(of: type)) {
    case ("collections", "deque"), ("array", "array"): return true
    default: return false
    }
  }

  /// Whether a class is one of these abstract classes of `collections.abc` or was registered with one.
  private func isRegistered(_ type: Ref<TypeObject>, _ abstract: [StaticString]) throws(PyError) -> Bool {
    guard case .module(let module) = lookUp(modules, name("collections.abc")) else { return false }
    for abstractName in abstract {
      guard case .type(let known) = lookUp(module.pointee.dict, name(abstractName)) else { continue }
      if known == type { return true }
      let registry = try attributeIfPresent(.type(known), name("_abc_impl"))
      if registry.isUnbound { continue }
      guard case .list(let classes) = try attributeIfPresent(registry, name("classes")) else { continue }
      if classes.pointee.items.contains(where: { $0.isIdentical(to: .type(type)) }) { return true }
    }
    return false
  }

  func matchKeys(_ subject: Value, _ keys: Value) throws(PyError) -> Value {
    guard case .tuple(let tuple) = keys else { return .none }
    if tuple.pointee.count > 0, try length(subject) < tuple.pointee.count { return .none }
    var values: [Value] = []
    let getter = try attributeIfPresent(subject, name("get"))
    for (index, key) in tuple.values.enumerated() {
      for other in tuple.values.prefix(index) where try equal(other, key) {
        throw valueError("mapping pattern checks duplicate key (\(try repr(key).string))")
      }
      let value: Value
      if case .dict(let dict) = core(subject) {
        value = try get(dict, key)
      } else {
        let marker = Value.dict(dict())
        let found = try call(getter, [key, marker])
        value = found.isIdentical(to: marker) ? .unbound : found
      }
      if value.isUnbound { return .none }
      values.append(value)
    }
    return self.tuple(values)
  }

  func mappingRest(_ subject: Value, _ keys: Value) throws(PyError) -> Value {
    let rest = dict()
    guard let all = try mappingKeys(core(subject)), case .tuple(let taken) = keys else { return .dict(rest) }
    for key in all {
      var isTaken = false
      for other in taken.values where try equal(key, other) { isTaken = true }
      if !isTaken { try set(rest, key, getItem(subject, key)) }
    }
    return .dict(rest)
  }

  /// Attributes of `subject` for a class pattern: the class and the tuple of keyword names stand at `pattern`.
  func matchClass(_ subject: Value, _ pattern: UnsafeMutablePointer<Value>, positional: Int) throws(PyError) -> Value {
    guard case .type(let type) = pattern[0] else { throw typeError("called match pattern must be a type") }
    if try !isInstance(subject, of: pattern[0]) { return .none }
    var values: [Value] = []
    var seen: [Name] = []
    if positional > 0 {
      let matchArgs = try attributeIfPresent(pattern[0], names.matchArgs)
      var attributeNames: [Value] = []
      if matchArgs.isUnbound {
        if !matchesItself(type) {
          throw typeError("\(name(of: type))() accepts 0 positional sub-patterns (\(positional) given)")
        }
        if positional > 1 {
          throw typeError("\(name(of: type))() accepts 1 positional sub-pattern (\(positional) given)")
        }
        values.append(subject)
      } else {
        guard case .tuple(let tuple) = matchArgs else {
          throw typeError("\(name(of: type)).__match_args__ must be a tuple (got \(typeName(matchArgs)))")
        }
        attributeNames = Array(tuple.values)
        if positional > attributeNames.count {
          throw typeError(
            "\(name(of: type))() accepts \(attributeNames.count) positional sub-pattern\(attributeNames.count == 1 ? "" : "s") (\(positional) given)"
          )
        }
        for attribute in attributeNames.prefix(positional) {
          guard case .str(let text) = attribute else {
            throw typeError("__match_args__ elements must be strings (got \(typeName(attribute)))")
          }
          if seen.contains(name(of: text)) { throw repeatedAttribute(type, text) }
          seen.append(name(of: text))
        }
      }
    }
    if case .tuple(let keywords) = pattern[1] {
      for keyword in keywords.values {
        guard case .str(let text) = keyword else { continue }
        if seen.contains(name(of: text)) { throw repeatedAttribute(type, text) }
        seen.append(name(of: text))
      }
    }
    for attribute in seen {
      let value = try attributeIfPresent(subject, attribute)
      if value.isUnbound { return .none }
      values.append(value)
    }
    return tuple(values)
  }

  private func repeatedAttribute(_ type: Ref<TypeObject>, _ attribute: Ref<StrObject>) -> PyError {
    typeError("\(name(of: type))() got multiple sub-patterns for attribute '\(attribute.string)'")
  }

  /// Builtins whose single positional pattern is the value itself.
  private func matchesItself(_ type: Ref<TypeObject>) -> Bool {
    switch type.pointee.core {
    case .int, .float, .str, .bytes, .bytearray, .list, .tuple, .dict, .set, .frozenset: true
    case .object, .complex, .exception, .type, .foreign: false
    case .closed: type == types.bool
    }
  }
}
