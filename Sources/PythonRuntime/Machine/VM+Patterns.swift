/// The `match` statement's questions.
extension VM {
  func isSequencePattern(_ value: Value) -> Bool {
    switch core(value) {
    case .list, .tuple, .range: return true
    case .iterator, .str, .bytes, .bytearray, .dict, .set: return false
    default:
      if case .instance(let instance) = value { return isRegistered(instance.type, "Sequence") }
      return false
    }
  }

  func isMappingPattern(_ value: Value) throws(PyError) -> Bool {
    if case .dict = core(value) { return true }
    if case .instance(let instance) = value { return isRegistered(instance.type, "Mapping") }
    return false
  }

  /// Whether a class inherits from an abstract class of `collections.abc`.
  private func isRegistered(_ type: Ref<TypeObject>, _ abstract: String) -> Bool {
    type.pointee.order.contains { name(of: $0) == abstract || name(of: $0) == "Mutable\(abstract)" || (abstract == "Sequence" && name(of: $0) == "deque") }
  }

  func matchKeys(_ subject: Value, _ keys: Value) throws(PyError) -> Value {
    guard case .tuple(let tuple) = keys else { return .none }
    var values: [Value] = []
    let getter = try attributeIfPresent(subject, name("get"))
    for key in tuple.values {
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
            "\(name(of: type))() accepts \(attributeNames.count) positional sub-pattern\(attributeNames.count == 1 ? "" : "s") (\(positional) given)")
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
