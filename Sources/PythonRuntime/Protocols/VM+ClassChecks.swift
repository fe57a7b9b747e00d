/// `isinstance` and `issubclass`.
extension VM {
  /// `isinstance(value, classes)`
  package func isInstance(_ value: Value, of classes: Value) throws(PyError) -> Bool {
    switch classes {
    case .type(let type):
      if typeOf(value) == type { return true }
      let check = metaSpecial(.instanceCheck, type)
      if !check.isUnbound { return try truth(callMethod(check, classes, with: value)) }
      return try isPlainInstance(value, of: type)
    case .tuple(let tuple):
      try descend(" in __instancecheck__")
      defer { nativeDepth &-= 1 }
      for item in tuple.values where try isInstance(value, of: item) { return true }
      return false
    default:
      let check = special(.instanceCheck, of: typeOf(classes))
      if !check.isUnbound { return try truth(callMethod(check, classes, with: value)) }
      try requireBases(of: classes, "isinstance() arg 2 must be a type, a tuple of types, or a union")
      let own = try attributeIfPresent(value, names.classAttribute)
      return own.isUnbound ? false : try descends(own, from: classes)
    }
  }

  /// `type.__instancecheck__`: by the type of the value, or by the class that it says it has.
  func isPlainInstance(_ value: Value, of type: Ref<TypeObject>) throws(PyError) -> Bool {
    let actual = typeOf(value)
    if isSubtype(actual, of: type) { return true }
    guard case .instance = value, !hasPlainClass(actual) else { return false }
    guard case .type(let claimed) = try attributeIfPresent(value, names.classAttribute), claimed != actual else { return false }
    return isSubtype(claimed, of: type)
  }

  /// Whether `__class__` of the instances is what `object` has it to be.
  private func hasPlainClass(_ type: Ref<TypeObject>) -> Bool {
    if hasCustomLookUp(type) { return false }
    guard case .descriptor(let descriptor) = lookUp(names.classAttribute, in: type) else { return false }
    return descriptor.pointee.owner == types.object
  }

  /// `issubclass(type, classes)`
  package func isSubclass(_ value: Value, of classes: Value) throws(PyError) -> Bool {
    switch classes {
    case .type(let base):
      let check = metaSpecial(.subclassCheck, base)
      if !check.isUnbound { return try truth(callMethod(check, classes, with: value)) }
      if case .type(let type) = value { return isSubtype(type, of: base) }
      try requireBases(of: value, "issubclass() arg 1 must be a class")
      return try descends(value, from: classes)
    case .tuple(let tuple):
      try descend(" in __subclasscheck__")
      defer { nativeDepth &-= 1 }
      for item in tuple.values where try isSubclass(value, of: item) { return true }
      return false
    default:
      let check = special(.subclassCheck, of: typeOf(classes))
      if !check.isUnbound { return try truth(callMethod(check, classes, with: value)) }
      try requireBases(of: value, "issubclass() arg 1 must be a class")
      try requireBases(of: classes, "issubclass() arg 2 must be a class, a tuple of classes, or a union")
      return try descends(value, from: classes)
    }
  }

  // MARK: What is no type but has `__bases__`

  private func bases(of value: Value) throws(PyError) -> Ref<TupleObject>? {
    if case .tuple(let bases) = core(try attributeIfPresent(value, names.bases)) { return bases }
    return nil
  }

  private func requireBases(of value: Value, _ message: String) throws(PyError) {
    if try bases(of: value) == nil { throw typeError(message) }
  }

  private func descends(_ derived: Value, from ancestor: Value) throws(PyError) -> Bool {
    try descend(" in __issubclass__")
    defer { nativeDepth &-= 1 }
    var derived = derived
    while true {
      if derived.isIdentical(to: ancestor) { return true }
      guard let bases = try bases(of: derived), let first = bases.values.first else { return false }
      if bases.pointee.count > 1 {
        for base in bases.values where try descends(base, from: ancestor) { return true }
        return false
      }
      derived = first
    }
  }

  /// A special that a user's metaclass defines.
  private func metaSpecial(_ special: Special, _ type: Ref<TypeObject>) -> Value {
    let metatype = type.pointee.metatype
    guard metatype.pointee.isUserDefined else { return .unbound }
    let found = self.special(special, of: metatype)
    if case .function = found { return found }
    return .unbound
  }
}
