extension VM {
  func addTextEncoding(_ type: Ref<TypeObject>) {
    method(type, "encode(self, /, encoding='utf-8', errors='strict')") { vm, a throws(PyError) in
      let text = try vm.text(a[0])
      let encoding = try vm.encodingArgument(a[1], "encode() argument 'encoding'")
      let errors = try vm.encodingArgument(a[2], "encode() argument 'errors'")
      return vm.bytes(try vm.encode(text, encoding: encoding, errors: errors))
    }
  }

  /// The name of an encoding or of an error handler; nil if it was not given.
  func encodingArgument(_ value: Value, _ what: StaticString) throws(PyError) -> String? {
    if value.isUnbound { return nil }
    return try text(value, or: "\(what) must be str, not \(givenType(value))").string
  }
}
