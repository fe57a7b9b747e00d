/// Tuples whose items have names, such as `sys.version_info`.
extension VM {
  /// A type of such tuples. The fields become attributes in the order of the items.
  package func recordType(_ name: String, module: String, fields: [String]) -> Ref<TypeObject> {
    let namespace = dict()
    setName(namespace, names.module, str(module))
    setName(namespace, self.name("n_fields"), .int(fields.count))
    setName(namespace, self.name("n_sequence_fields"), .int(fields.count))
    guard let type = try? makeType(str(name), [.type(types.tuple)], namespace, types.type, []) else {
      return types.tuple
    }
    type.pointee.hasDictionary = false
    permanentRoots.append(.type(type))
    for (index, field) in fields.enumerated() {
      var descriptor = DescriptorObject(
        role: .attribute,
        get: native("get(self)") { vm, a throws(PyError) in
          let values = try vm.tuple(a[0])
          return index < values.pointee.count ? values.items[index] : .none
        })
      descriptor.name = self.name(field)
      descriptor.owner = type
      type.pointee.attributes[self.name(field)] = .descriptor(heap.new(descriptor))
    }
    operatorMethod(type, "__repr__(self, /)") { vm, a throws(PyError) in
      let values = try vm.tuple(a[0])
      var parts: [String] = []
      for (field, value) in zip(fields, values.values) { parts.append("\(field)=\(try vm.repr(value).string)") }
      return vm.str("\(module).\(name)(\(parts.joined(separator: ", ")))")
    }
    return type
  }

  package func record(_ type: Ref<TypeObject>, _ values: [Value]) -> Value {
    .instance(newInstance(of: type, core: tuple(values)))
  }
}
