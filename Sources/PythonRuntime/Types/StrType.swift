/// `str`: making, operators and what the language asks of it.
extension VM {
  func installStr() {
    constructor(types.str, "str(object='', encoding='utf-8', errors='strict')") { vm, a throws(PyError) in
      try vm.newText(a)
    }
    populate(types.str) { vm, type in
      vm.addTextOperators(type)
      vm.addTextSearch(type)
      vm.addTextSplitting(type)
      vm.addTextChanges(type)
      vm.addTextCases(type)
      vm.addTextTraits(type)
      vm.addTextTranslation(type)
      vm.addTextPadding(type)
      vm.addTextEncoding(type)
      vm.addTextFormatting(type)
    }
  }

  private func newText(_ a: Arguments) throws(PyError) -> Value {
    if !a.has(1) && !a.has(2) { return a.has(0) ? .str(try str(of: a[0])) : emptyStr }
    let encoding = try encodingArgument(a[1], "str() argument 'encoding'")
    let errors = try encodingArgument(a[2], "str() argument 'errors'")
    if !a.has(0) { return emptyStr }
    if case .str = core(a[0]) { throw typeError("decoding str is not supported") }
    guard let bytes = bytesLike(a[0]) else {
      throw typeError("decoding to str: need a bytes-like object, \(typeName(a[0])) found")
    }
    return try decode(bytes, of: a[0], encoding: encoding, errors: errors)
  }

  private func addTextOperators(_ type: Ref<TypeObject>) {
    operatorMethod(type, "__repr__(self, /)") { vm, a throws(PyError) in .str(vm.repr(ofText: try vm.text(a[0]))) }
    operatorMethod(type, "__str__(self, /)") { vm, a throws(PyError) in .str(try vm.text(a[0])) }
    operatorMethod(type, "__hash__(self, /)") { vm, a throws(PyError) in .int(try vm.text(a[0]).hash) }
    operatorMethod(type, "__len__(self, /)") { vm, a throws(PyError) in .int(try vm.text(a[0]).pointee.count) }
    operatorMethod(type, "__iter__(self, /)") { vm, a throws(PyError) in
      try vm.iterator(of: .str(vm.text(a[0])))
    }
    operatorMethod(type, "__getitem__(self, key, /)") { vm, a throws(PyError) in
      try vm.item(try vm.text(a[0]), key: a[1])
    }
    operatorMethod(type, "__contains__(self, key, /)") { vm, a throws(PyError) in
      let part = try vm.text(a[1], or: "'in <string>' requires string as left operand, not \(vm.typeName(a[1]))")
      return .bool(vm.contains(try vm.text(a[0]), part))
    }
    operatorMethod(type, "__add__(self, value, /)") { vm, a throws(PyError) in
      guard case .str(let other) = vm.core(a[1]) else { throw vm.refusedConcatenation(a[0], a[1]) }
      return try vm.concat(try vm.text(a[0]), other)
    }
    operatorMethod(type, "__mul__(self, value, /)") { vm, a throws(PyError) in try vm.repeatText(a[0], a[1]) }
    operatorMethod(type, "__rmul__(self, value, /)") { vm, a throws(PyError) in try vm.repeatText(a[0], a[1]) }
    comparison(type, "__eq__(self, value, /)", .equal)
    comparison(type, "__ne__(self, value, /)", .notEqual)
    comparison(type, "__lt__(self, value, /)", .less)
    comparison(type, "__le__(self, value, /)", .lessEqual)
    comparison(type, "__gt__(self, value, /)", .greater)
    comparison(type, "__ge__(self, value, /)", .greaterEqual)
  }

  private func comparison(_ type: Ref<TypeObject>, _ signature: StaticString, _ op: RichComparison) {
    operatorMethod(type, signature) { vm, a throws(PyError) in
      guard case .str(let other) = vm.core(a[1]) else { return .notImplemented }
      return try vm.compare(op, .str(try vm.text(a[0])), .str(other))
    }
  }

  private func repeatText(_ text: Value, _ count: Value) throws(PyError) -> Value {
    try self.repeat(try self.text(text), repetitions(count))
  }

  /// How often `sequence * value` repeats.
  func repetitions(_ value: Value) throws(PyError) -> Int {
    if case .int(let int) = value { return int }
    guard case .int(let int) = try integer(value) else {
      throw overflowError("cannot fit '\(typeName(value))' into an index-sized integer")
    }
    return int
  }

  /// `text[key]`
  func item(_ text: Ref<StrObject>, key: Value) throws(PyError) -> Value {
    switch key {
    case .int(let index): return try item(text, index)
    case .slice(let slice):
      let bounds = try bounds(of: slice, in: text.pointee.count)
      return try self.slice(text, bounds.start, bounds.step, bounds.count)
    default: break
    }
    if special(.index, of: typeOf(key)).isUnbound {
      throw typeError("string indices must be integers, not '\(typeName(key))'")
    }
    return try item(text, try index(key))
  }

  /// What messages about an argument of a wrong type call it.
  func givenType(_ value: Value) -> String { value.isNone ? "None" : typeName(value) }

  /// The string of an argument, or a TypeError.
  func text(_ value: Value, or message: @autoclosure () -> String) throws(PyError) -> Ref<StrObject> {
    if case .str(let text) = value { return text }
    if case .str(let text) = core(value) { return text }
    throw typeError(message())
  }
}
