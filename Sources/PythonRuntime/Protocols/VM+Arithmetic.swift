/// Operators beyond the machine's fast paths.
extension VM {
  /// `left op right`, or the in-place form.
  package func binary(_ op: BinaryOperation, _ left: Value, _ right: Value, isInPlace: Bool = false) throws(PyError) -> Value {
    if let number = try numeric(op, left, right) { return number }
    if let result = try handled(op, left, right, isInPlace: isInPlace) { return result }
    if op == .add {
      switch (left, right) {
      case (.str(let a), .str(let b)): return try concat(a, b)
      case (.list(let a), .list(let b)) where !isInPlace: return try concatenation(a, b)
      case (.list(let a), _) where isInPlace:
        try extend(a, right)
        return left
      case (.tuple(let a), .tuple(let b)): return try concatenation(a, b)
      default: break
      }
    }
    if isInPlace {
      let method = special(op.inPlace, of: typeOf(left))
      if !method.isUnbound, op != .multiply || !refuses(method, op, left, right) {
        let result = try callMethod(method, left, with: right)
        if !result.isNotImplemented { return result }
      }
    }
    return try binaryBySpecials(op, left, right, isInPlace: isInPlace, triesLeft: true)
  }

  /// The operands' own methods: the right one's first if its type is a subclass that overrides it.
  func binaryBySpecials(
    _ op: BinaryOperation, _ left: Value, _ right: Value, isInPlace: Bool, triesLeft: Bool
  ) throws(PyError) -> Value {
    let leftType = typeOf(left)
    let rightType = typeOf(right)
    let reflected = special(op.reflected, of: rightType)
    var triesRight = leftType != rightType && !isMissing(reflected) && !refuses(reflected, op, right, left)
    if triesLeft {
      if triesRight, goesFirst(reflected, op, leftType, rightType) {
        triesRight = false
        let result = try callMethod(reflected, right, with: left)
        if !result.isNotImplemented { return result }
      }
      let method = special(op.special, of: leftType)
      if !isMissing(method), !refuses(method, op, left, right) {
        let result = try callMethod(method, left, with: right)
        if !result.isNotImplemented { return result }
      }
    }
    if triesRight {
      let result = try callMethod(reflected, right, with: left)
      if !result.isNotImplemented { return result }
    }
    throw unsupportedOperands(op, left, right, isInPlace: isInPlace)
  }

  /// Whether a sequence's own method would raise for an operand that may have an answer of its own.
  @inline(__always)
  private func refuses(_ method: Value, _ op: BinaryOperation, _ receiver: Value, _ operand: Value) -> Bool {
    guard case .native = method else { return false }
    return refusesAsSequence(op, receiver, operand)
  }

  @inline(never)
  private func refusesAsSequence(_ op: BinaryOperation, _ receiver: Value, _ operand: Value) -> Bool {
    switch (op, core(receiver)) {
    case (.add, .str): if case .str = core(operand) { false } else { true }
    case (.add, .list): if case .list = core(operand) { false } else { true }
    case (.add, .tuple): if case .tuple = core(operand) { false } else { true }
    case (.add, .bytes), (.add, .bytearray): bytesLike(operand) == nil
    case (.multiply, .str), (.multiply, .list), (.multiply, .tuple), (.multiply, .bytes), (.multiply, .bytearray):
      // An array of a library multiplies its elements, though it may stand for an index.
      special(.index, of: typeOf(operand)).isUnbound || isForeignSequence(operand)
    default: false
    }
  }

  private func isForeignSequence(_ value: Value) -> Bool {
    guard case .foreign(let foreign) = value else { return false }
    return !special(.length, of: foreign.pointee.type).isUnbound
  }

  private func isMissing(_ method: Value) -> Bool {
    switch method {
    case .unbound, .none: true
    default: false
    }
  }

  /// Whether the right operand's reflected method is asked before the left one's own.
  func goesFirst(_ reflected: Value, _ op: BinaryOperation, _ left: Ref<TypeObject>, _ right: Ref<TypeObject>) -> Bool {
    left != right && isSubtype(right, of: left) && !special(op.reflected, of: left).isIdentical(to: reflected)
  }

  private func unsupportedOperands(_ op: BinaryOperation, _ left: Value, _ right: Value, isInPlace: Bool) -> PyError {
    let symbol = isInPlace ? (op == .power ? "**=" : op.symbol + "=") : op.symbol
    // Sequences have words of their own where the other operand is no sequence at all.
    if !isInPlace || op == .add {
      switch (op, core(left)) {
      case (.add, .list) where isInPlace: break
      case (.add, .str), (.add, .list), (.add, .tuple), (.add, .bytes), (.add, .bytearray): return refusedConcatenation(left, right)
      default: break
      }
    }
    if op == .multiply {
      switch (core(left), core(right)) {
      case (.str, _), (.list, _), (.tuple, _), (.bytes, _), (.bytearray, _):
        return typeError("can't multiply sequence by non-int of type '\(typeName(right))'")
      case (_, .str), (_, .list), (_, .tuple), (_, .bytes), (_, .bytearray):
        return typeError("can't multiply sequence by non-int of type '\(typeName(left))'")
      default: break
      }
    }
    var message = "unsupported operand type(s) for \(symbol): '\(typeName(left))' and '\(typeName(right))'"
    if op == .rightShift, case .native(let native) = left, native.pointee.name.string == "print" {
      message += ". Did you mean \"print(<message>, file=<output_stream>)\"?"
    }
    return typeError(message)
  }

  /// What a sequence says of a value that it cannot be joined with.
  func refusedConcatenation(_ sequence: Value, _ other: Value) -> PyError {
    switch core(sequence) {
    case .str: typeError("can only concatenate str (not \"\(typeName(other))\") to str")
    case .list: typeError("can only concatenate list (not \"\(typeName(other))\") to list")
    case .tuple: typeError("can only concatenate tuple (not \"\(typeName(other))\") to tuple")
    case .bytearray: typeError("can't concat \(typeName(other)) to bytearray")
    default: typeError("can't concat \(typeName(other)) to bytes")
    }
  }

  package func unary(_ special: Special, _ value: Value, _ symbol: String) throws(PyError) -> Value {
    let result = try callSpecial(special, value)
    if result.isUnbound { throw typeError("bad operand type for unary \(symbol): '\(typeName(value))'") }
    return result
  }

  /// `-value`
  package func negated(_ value: Value) throws(PyError) -> Value {
    switch value {
    case .float(let float): return .float(-float)
    case .int(let int): return self.int(-BigInt(int))
    case .bigint(let big): return int(-big.value)
    case .bool(let bool): return .int(bool ? -1 : 0)
    default: return try unary(.negative, value, "-")
    }
  }

  func inverted(_ value: Value) throws(PyError) -> Value {
    switch value {
    case .int(let int): return .int(~int)
    case .bool(let bool): return .int(bool ? -2 : -1)
    case .bigint(let big): return int(~big.value)
    default: return try unary(.invert, value, "~")
    }
  }

  /// `item in container`
  package func contains(_ container: Value, _ item: Value) throws(PyError) -> Bool {
    switch container {
    case .dict(let dict): return try find(dict, item, hash: hash(item)) >= 0
    case .set(let set): return try find(set, item, hash: hash(ofSought: item)) >= 0
    case .list(let list): return try contains(in: .list(list), item)
    case .tuple(let tuple): return try contains(in: .tuple(tuple), item)
    case .range: return try !position(of: item, inRange: container).isNone
    case .str(let text):
      guard case .str(let part) = core(item) else {
        throw typeError("'in <string>' requires string as left operand, not \(typeName(item))")
      }
      return contains(text, part)
    default: break
    }
    let method = special(.contains, of: typeOf(container))
    if case .none = method { throw typeError("'\(typeName(container))' object is not a container") }
    if !method.isUnbound { return try truth(callMethod(method, container, with: item)) }
    let items: Value
    do throws(PyError) {
      items = try iterator(of: container)
    } catch {
      if isRaised(.typeError) { throw typeError("argument of type '\(typeName(container))' is not iterable") }
      throw error
    }
    var found = false
    try forEach(in: items) { candidate throws(PyError) in
      found = try self.equal(candidate, item)
      return !found
    }
    return found
  }
}
