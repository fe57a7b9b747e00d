/// What `__slots__` and builtin types put into a class for each attribute.
extension VM {
  func installAttributeDescriptors() {
    for (type, word) in [(types.memberDescriptor, "member"), (types.getsetDescriptor, "attribute")] {
      populate(type) { vm, type in
        vm.operatorMethod(type, "__repr__(self, /)") { vm, a throws(PyError) in
          guard case .descriptor(let descriptor) = a[0] else { return vm.str(vm.defaultRepr(a[0])) }
          let name = descriptor.pointee.name?.string ?? "?"
          return vm.str("<\(word) '\(name)' of '\(descriptor.pointee.owner.map(vm.name(of:)) ?? "?")' objects>")
        }
        vm.addDescriptorAccess(type)
        vm.addDescriptorParts(type)
      }
    }
  }

  private func addDescriptorAccess(_ type: Ref<TypeObject>) {
    operatorMethod(type, "__get__(self, instance, owner=None, /)") { vm, a throws(PyError) in
      guard case .descriptor(let descriptor) = a[0], !a[1].isNone else { return a[0] }
      let found = try vm.bind(a[0], to: a[1], type: vm.typeOf(a[1]))
      if found.isUnbound { throw vm.attributeError(a[1], descriptor.pointee.name ?? vm.names.empty) }
      return found
    }
    operatorMethod(type, "__set__(self, instance, value, /)") { vm, a throws(PyError) in
      try vm.setMember(a[0], of: a[1], to: a[2])
      return .none
    }
    operatorMethod(type, "__delete__(self, instance, /)") { vm, a throws(PyError) in
      try vm.setMember(a[0], of: a[1], to: .unbound)
      return .none
    }
  }

  private func setMember(_ value: Value, of receiver: Value, to new: Value) throws(PyError) {
    guard case .descriptor(let descriptor) = value, let name = descriptor.pointee.name else { return }
    if descriptor.pointee.role == .member, case .instance(let instance) = receiver {
      try setOwn(instance, name, new)
    } else {
      try setThrough(descriptor, receiver, typeOf(receiver), name, new)
    }
  }

  private func addDescriptorParts(_ type: Ref<TypeObject>) {
    for name: StaticString in ["__name__", "__qualname__"] {
      attribute(
        type, name,
        get: { vm, value throws(PyError) in
          guard case .descriptor(let descriptor) = value else { return .none }
          return descriptor.pointee.name.map { .str($0) } ?? .none
        })
    }
    attribute(
      type, "__objclass__",
      get: { vm, value throws(PyError) in
        guard case .descriptor(let descriptor) = value else { return .none }
        return descriptor.pointee.owner.map { .type($0) } ?? .none
      })
    attribute(
      type, "__doc__",
      get: { vm, value throws(PyError) in
        guard case .descriptor(let descriptor) = value else { return .none }
        return descriptor.pointee.doc
      })
  }
}
