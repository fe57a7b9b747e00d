/// Conversions that the language does by itself.
extension VM {
  /// The method that the language calls, found on the type; `.unbound` if there is none.
  @inline(__always)
  package func special(_ special: Special, of type: Ref<TypeObject>) -> Value {
    if type.pointee.specialEpoch == typeEpoch, let table = type.pointee.specials {
      let value = table[special.rawValue]
      // `.ellipsis` stands for "not looked up yet".
      if case .ellipsis = value {} else { return value }
    }
    return findSpecial(special, of: type)
  }

  @inline(never)
  private func findSpecial(_ special: Special, of type: Ref<TypeObject>) -> Value {
    let table: UnsafeMutablePointer<Value>
    if let existing = type.pointee.specials {
      table = existing
    } else {
      table = .allocate(capacity: Special.allCases.count)
      type.pointee.specials = table
      type.pointee.specialEpoch = typeEpoch &- 1
    }
    if type.pointee.specialEpoch != typeEpoch {
      table.initialize(repeating: .ellipsis, count: Special.allCases.count)
      type.pointee.specialEpoch = typeEpoch
    }
    let value = lookUp(specialNames[special.rawValue], in: type)
    table[special.rawValue] = value
    return value
  }

  /// `bool(value)`
  @inline(__always)
  package func truth(_ value: Value) throws(PyError) -> Bool {
    switch value {
    case .bool(let bool): return bool
    case .none: return false
    case .int(let int): return int != 0
    case .float(let float): return float != 0
    case .str(let text): return text.pointee.count != 0
    case .list(let list): return list.pointee.items.count != 0
    default: return try slowTruth(value)
    }
  }

  @inline(never)
  private func slowTruth(_ value: Value) throws(PyError) -> Bool {
    switch value {
    case .tuple(let tuple): return tuple.pointee.count != 0
    case .dict(let dict): return dict.pointee.table.count != 0
    case .set(let set): return set.pointee.table.count != 0
    case .bytes(let bytes), .bytearray(let bytes): return !bytes.pointee.bytes.isEmpty
    case .range(let range): return range.pointee.count != 0
    case .bigint, .function, .native, .boundMethod, .type, .module:
      if case .type = value { break }
      return true
    default: break
    }
    let type = typeOf(value)
    let method = special(.bool, of: type)
    if !method.isUnbound {
      let result = try callMethod(method, value)
      guard case .bool(let bool) = result else {
        throw typeError("__bool__ should return bool, returned \(typeName(result))")
      }
      return bool
    }
    if !special(.length, of: type).isUnbound { return try length(value) != 0 }
    return true
  }

  /// `len(value)`
  package func length(_ value: Value) throws(PyError) -> Int {
    switch value {
    case .str(let text): return text.pointee.count
    case .list(let list): return list.pointee.items.count
    case .tuple(let tuple): return tuple.pointee.count
    case .dict(let dict): return dict.pointee.table.count
    case .set(let set): return set.pointee.table.count
    case .range(let range): return range.pointee.count
    case .bytes(let bytes), .bytearray(let bytes): return bytes.pointee.bytes.count
    case .dictView(let view): return view.pointee.dict.pointee.table.count
    default: break
    }
    let result = try callSpecial(.length, value)
    if case .int(let length) = result, length >= 0 { return length }
    if result.isUnbound { throw typeError("object of type '\(typeName(value))' has no len()") }
    let number = try integer(result)
    if bigInt(number).isNegative { throw valueError("__len__() should return >= 0") }
    guard case .int(let length) = number else {
      throw overflowError("cannot fit '\(typeName(result))' into an index-sized integer")
    }
    return length
  }

  /// An integer that fits a word, through `__index__`; IndexError-style overflow otherwise.
  package func index(_ value: Value) throws(PyError) -> Int {
    if case .int(let int) = value { return int }
    switch try integer(value) {
    case .int(let int): return int
    default: throw indexError("cannot fit '\(typeName(value))' into an index-sized integer")
    }
  }

  /// An integer where C has a size, through `__index__`.
  package func size(_ value: Value) throws(PyError) -> Int {
    if case .int(let int) = try integer(value) { return int }
    throw overflowError("Python int too large to convert to C ssize_t")
  }

  /// `operator.index(value)`: `.int` or `.bigint`.
  package func integer(_ value: Value) throws(PyError) -> Value {
    switch core(value) {
    case .int(let int): return .int(int)
    case .bool(let bool): return .int(bool ? 1 : 0)
    case .bigint(let big): return .bigint(big)
    default: break
    }
    let result = try callSpecial(.index, value)
    switch core(result) {
    case .unbound: throw typeError("'\(typeName(value))' object cannot be interpreted as an integer")
    case .int(let int): return .int(int)
    case .bool(let bool): return .int(bool ? 1 : 0)
    case .bigint(let big): return .bigint(big)
    default: throw typeError("__index__ returned non-int (type \(typeName(result)))")
    }
  }

  /// A number where C asks for a double: int, float, `__float__` or `__index__`.
  package func double(_ value: Value) throws(PyError) -> Double {
    switch core(value) {
    case .float(let float): return float
    case .int(let int): return Double(int)
    case .bool(let bool): return bool ? 1 : 0
    case .bigint(let big):
      guard let double = big.value.asDouble else { throw overflowError("int too large to convert to float") }
      return double
    default: break
    }
    let result = try callSpecial(.float, value)
    if case .float(let float) = core(result) { return float }
    if !result.isUnbound {
      throw typeError("\(typeName(value)).__float__ returned non-float (type \(typeName(result)))")
    }
    if !special(.index, of: typeOf(value)).isUnbound { return try double(integer(value)) }
    throw typeError("must be real number, not \(typeName(value))")
  }

  /// `repr(value)` as a string object.
  package func repr(_ value: Value) throws(PyError) -> Ref<StrObject> {
    switch value {
    case .str(let text): return repr(ofText: text)
    case .int(let int): return decimal(int)
    case .float(let float): return decimal(float)
    case .list, .tuple, .dict, .set:
      var builder = TextBuilder()
      try appendRepr(value, to: &builder)
      if case .str(let text) = str(builder) { return text }
    default: break
    }
    let result = try callSpecial(.repr, value)
    if case .str(let text) = core(result) { return text }
    throw typeError("__repr__ returned non-string (type \(typeName(result)))")
  }

  /// `str(value)` as a string object.
  package func str(of value: Value) throws(PyError) -> Ref<StrObject> {
    switch value {
    case .str(let text): return text
    case .int(let int): return decimal(int)
    case .float(let float): return decimal(float)
    default: break
    }
    let result = try callSpecial(.str, value)
    if case .str(let text) = core(result) { return text }
    throw typeError("__str__ returned non-string (type \(typeName(result)))")
  }

  package func appendRepr(_ value: Value, to builder: inout TextBuilder) throws(PyError) {
    switch value {
    case .str(let text): appendQuoted(text, to: &builder)
    case .int(let int): builder.appendASCII { IntegerText.append(int, to: &$0) }
    case .float(let float): builder.appendASCII { FloatText.appendRepr(float, to: &$0) }
    case .bool(let bool): builder.append(bool ? "True" : "False")
    case .none: builder.append("None")
    case .list(let list): try appendRepr(ofList: list, value, to: &builder)
    case .tuple(let tuple): try appendRepr(ofTuple: tuple, value, to: &builder)
    case .dict(let dict): try appendRepr(ofDict: dict, value, to: &builder)
    case .set(let set): try appendRepr(ofSet: set, value, to: &builder)
    default: builder.append(try repr(value))
    }
  }

  /// Runs `body` for a container whose items are shown inside it; false if the container is already being shown around it.
  package func representing(_ value: Value, _ body: () throws(PyError) -> Void) throws(PyError) -> Bool {
    guard let object = value.object else { return false }
    if representing.contains(object) { return false }
    try descend(" while getting the repr of an object")
    representing.append(object)
    defer {
      representing.removeLast()
      nativeDepth &-= 1
    }
    try body()
    return true
  }

  // MARK: What natives ask of their arguments

  package func list(_ value: Value) throws(PyError) -> Ref<ListObject> {
    if case .list(let list) = core(value) { return list }
    throw wrongReceiver(value, "list")
  }

  package func tuple(_ value: Value) throws(PyError) -> Ref<TupleObject> {
    if case .tuple(let tuple) = core(value) { return tuple }
    throw wrongReceiver(value, "tuple")
  }

  package func dict(_ value: Value) throws(PyError) -> Ref<DictObject> {
    if case .dict(let dict) = core(value) { return dict }
    throw wrongReceiver(value, "dict")
  }

  package func set(_ value: Value) throws(PyError) -> Ref<SetObject> {
    if case .set(let set) = core(value) { return set }
    throw wrongReceiver(value, "set")
  }

  package func text(_ value: Value) throws(PyError) -> Ref<StrObject> {
    if case .str(let text) = core(value) { return text }
    throw wrongReceiver(value, "str")
  }

  private func wrongReceiver(_ value: Value, _ wanted: String) -> PyError {
    typeError("descriptor requires a '\(wanted)' object but received a '\(typeName(value))'")
  }
}
