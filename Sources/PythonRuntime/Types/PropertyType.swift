/// `property`: a class attribute that calls functions when it is read, set or deleted.
extension VM {
  func installProperty() {
    constructor(types.property, "property(fget=None, fset=None, fdel=None, doc=None)") { vm, a throws(PyError) in
      .descriptor(try vm.newProperty(a[0, or: .none], a[1, or: .none], a[2, or: .none], a[3, or: .none]))
    }
    populate(types.property) { vm, type in
      vm.operatorMethod(type, "__init__(self, fget=None, fset=None, fdel=None, doc=None)") { vm, a throws(PyError) in
        try vm.initializeProperty(a[0], a)
        return .none
      }
      vm.method(type, "getter(self, fget, /)") { vm, a throws(PyError) in try vm.property(a[0], with: a[1], at: 0) }
      vm.method(type, "setter(self, fset, /)") { vm, a throws(PyError) in try vm.property(a[0], with: a[1], at: 1) }
      vm.method(type, "deleter(self, fdel, /)") { vm, a throws(PyError) in try vm.property(a[0], with: a[1], at: 2) }
      vm.addPropertyAccess(type)
      vm.addPropertyParts(type)
    }
  }

  private func newProperty(
    _ get: Value, _ set: Value, _ delete: Value, _ doc: Value
  ) throws(PyError) -> Ref<DescriptorObject> {
    var property = DescriptorObject(role: .property, get: get)
    property.set = set
    property.delete = delete
    property.doc = doc
    if doc.isNone, !get.isNone {
      let inherited = try attributeIfPresent(get, names.doc)
      property.doc = inherited.isUnbound ? .none : inherited
    }
    return heap.new(property)
  }

  /// An instance of a subclass keeps a property among its attributes, under a name that no program writes.
  private func initializeProperty(_ value: Value, _ a: Arguments) throws(PyError) {
    guard case .instance(let instance) = value else { return }
    let property = try newProperty(a[1, or: .none], a[2, or: .none], a[3, or: .none], a[4, or: .none])
    try setOwn(instance, name("<property>"), .descriptor(property))
    if !property.pointee.doc.isNone { try setOwn(instance, names.doc, property.pointee.doc) }
  }

  private func property(_ value: Value) throws(PyError) -> Ref<DescriptorObject> {
    if case .descriptor(let property) = value, property.pointee.role == .property { return property }
    if case .descriptor(let property) = ownAttribute(value, name("<property>")) { return property }
    if case .instance(let instance) = value, isSubtype(instance.type, of: types.property) {
      return try newProperty(.none, .none, .none, .none)
    }
    throw typeError("descriptor requires a 'property' object but received a '\(typeName(value))'")
  }

  /// A copy with another function for reading (0), setting (1) or deleting (2).
  private func property(_ value: Value, with function: Value, at index: Int) throws(PyError) -> Value {
    let old = try property(value).pointee
    var functions = [old.get, old.set, old.delete]
    functions[index] = function
    // A text that came from the getter is taken again from the new one.
    let inherited = old.get.isNone ? .unbound : try attributeIfPresent(old.get, names.doc)
    let doc = old.doc.isIdentical(to: inherited) ? .none : old.doc
    if case .instance(let instance) = value { return try call(.type(instance.type), functions + [doc]) }
    let new = try newProperty(functions[0], functions[1], functions[2], doc)
    new.pointee.name = old.name
    return .descriptor(new)
  }

  private func addPropertyAccess(_ type: Ref<TypeObject>) {
    operatorMethod(type, "__get__(self, instance, owner=None, /)") { vm, a throws(PyError) in
      if a[1].isNone { return a[0] }
      return try vm.bind(.descriptor(vm.property(a[0])), to: a[1], type: vm.typeOf(a[1]))
    }
    operatorMethod(type, "__set__(self, instance, value, /)") { vm, a throws(PyError) in
      try vm.set(vm.property(a[0]), of: a[1], to: a[2])
      return .none
    }
    operatorMethod(type, "__delete__(self, instance, /)") { vm, a throws(PyError) in
      try vm.set(vm.property(a[0]), of: a[1], to: .unbound)
      return .none
    }
    method(type, "__set_name__(self, owner, name, /)") { vm, a throws(PyError) in
      try vm.property(a[0]).pointee.name = vm.name(of: vm.text(a[2]))
      return .none
    }
  }

  private func set(_ property: Ref<DescriptorObject>, of receiver: Value, to value: Value) throws(PyError) {
    try setThrough(property, receiver, typeOf(receiver), property.pointee.name ?? names.empty, value)
  }

  private func addPropertyParts(_ type: Ref<TypeObject>) {
    part(type, "fget") { vm, value throws(PyError) in try vm.property(value).pointee.get }
    part(type, "fset") { vm, value throws(PyError) in try vm.property(value).pointee.set }
    part(type, "fdel") { vm, value throws(PyError) in try vm.property(value).pointee.delete }
    attribute(
      type, "__doc__", get: { vm, value throws(PyError) in try vm.property(value).pointee.doc },
      set: { vm, value, new throws(PyError) in
        let property = try vm.property(value)
        vm.heap.touch(property)
        property.pointee.doc = new
      })
    attribute(
      type, "__isabstractmethod__",
      get: { vm, value throws(PyError) in
        let property = try vm.property(value).pointee
        if try vm.isAbstract(property.get) { return .bool(true) }
        if try vm.isAbstract(property.set) { return .bool(true) }
        return .bool(try vm.isAbstract(property.delete))
      })
  }

  /// Whether a function was marked by `abstractmethod`.
  func isAbstract(_ function: Value) throws(PyError) -> Bool {
    if function.isNone { return false }
    let mark = try attributeIfPresent(function, names.isAbstractMethod)
    return mark.isUnbound ? false : try truth(mark)
  }
}
