/// Equality, order, hashing, and look-up by them.
extension VM {
  /// `a == b` as a truth value; identical objects are equal, as containers have it.
  @inline(__always)
  package func equal(_ a: Value, _ b: Value) throws(PyError) -> Bool {
    switch (a, b) {
    case (.int(let x), .int(let y)): return x == y
    case (.str(let x), .str(let y)): return x.equals(y)
    default: return try slowEqual(a, b)
    }
  }

  @inline(never)
  private func slowEqual(_ a: Value, _ b: Value) throws(PyError) -> Bool {
    if a.isIdentical(to: b) { return true }
    return try truth(compare(.equal, a, b))
  }

  /// A rich comparison: `a op b`, with reflection, identity as the last resort of `==`, and TypeError for orders.
  package func compare(_ op: RichComparison, _ a: Value, _ b: Value) throws(PyError) -> Value {
    switch (a, b) {
    case (.int(let x), .int(let y)): return .bool(op.holds(x, y))
    case (.float(let x), .float(let y)): return .bool(op.holds(x, y))
    case (.str(let x), .str(let y)):
      switch op {
      case .equal: return .bool(x.equals(y))
      case .notEqual: return .bool(!x.equals(y))
      case .less, .lessEqual, .greater, .greaterEqual: return .bool(op.holds(order(x, y), 0))
      }
    case (.tuple(let x), .tuple(let y)): return try compareItems(op, .tuple(x), .tuple(y))
    case (.list(let x), .list(let y)): return try compareItems(op, .list(x), .list(y))
    default:
      if let holds = compareNumbers(op, a, b) { return .bool(holds) }
    }
    let left = typeOf(a)
    let right = typeOf(b)
    var triedReflected = false
    if left != right, isSubtype(right, of: left) {
      let method = special(op.reflected.special, of: right)
      if !method.isUnbound {
        triedReflected = true
        let result = try callMethod(method, b, with: a)
        if !result.isNotImplemented { return result }
      }
    }
    let method = special(op.special, of: left)
    if !method.isUnbound {
      let result = try callMethod(method, a, with: b)
      if !result.isNotImplemented { return result }
    }
    if !triedReflected {
      let method = special(op.reflected.special, of: right)
      if !method.isUnbound {
        let result = try callMethod(method, b, with: a)
        if !result.isNotImplemented { return result }
      }
    }
    switch op {
    case .equal: return .bool(a.isIdentical(to: b))
    case .notEqual: return .bool(!a.isIdentical(to: b))
    case .less, .lessEqual, .greater, .greaterEqual:
      throw typeError(
        "'\(op.symbol)' not supported between instances of '\(typeName(a))' and '\(typeName(b))'")
    }
  }

  /// Below 0, 0 or above, by code points.
  package func order(_ a: Ref<StrObject>, _ b: Ref<StrObject>) -> Int {
    let count = min(a.pointee.count, b.pointee.count)
    if a.pointee.isASCII && b.pointee.isASCII {
      let order = orderBytes(a.pointee.data, b.pointee.data, count)
      if order != 0 { return order }
    } else {
      for index in 0..<count where a[scalar: index] != b[scalar: index] {
        return a[scalar: index] < b[scalar: index] ? -1 : 1
      }
    }
    return a.pointee.count - b.pointee.count
  }

  /// `a < b`, for sorting.
  @inline(__always)
  package func less(_ a: Value, _ b: Value) throws(PyError) -> Bool {
    switch (a, b) {
    case (.int(let x), .int(let y)): return x < y
    case (.float(let x), .float(let y)): return x < y
    case (.str(let x), .str(let y)): return order(x, y) < 0
    default: return try truth(compare(.less, a, b))
    }
  }

  /// `hash(value)`
  @inline(__always)
  package func hash(_ value: Value) throws(PyError) -> Int {
    switch value {
    case .str(let text): return text.hash
    case .int(let int): return hashInt(int)
    default: return try slowHash(value)
    }
  }

  @inline(never)
  private func slowHash(_ value: Value) throws(PyError) -> Int {
    switch value {
    case .bool(let bool): return bool ? 1 : 0
    case .none: return 0x9C_FDB7
    case .float(let float): return NumericHash.of(float)
    case .bigint(let big): return NumericHash.of(big.value)
    case .tuple(let tuple): return try hash(ofTuple: tuple)
    default: break
    }
    let method = special(.hash, of: typeOf(value))
    if case .none = method { throw typeError("unhashable type: '\(typeName(value))'") }
    if method.isUnbound { return identityHash(value) }
    let result = try callMethod(method, value)
    switch core(result) {
    case .int(let int): return hashInt(int) == -1 ? -2 : int == -1 ? -2 : int
    case .bigint(let big): return NumericHash.of(big.value)
    case .bool(let bool): return bool ? 1 : 0
    default: throw typeError("__hash__ method should return an integer")
    }
  }

  /// The hash of an object that is equal only to itself.
  package func identityHash(_ value: Value) -> Int {
    guard let object = value.object else { return 0x9C_FDB7 }
    return heap.place(of: object) >> 4
  }

  // MARK: Look-up in tables

  /// The position of `key` in a dict's table, or -1.
  @inline(__always)
  package func find(_ dict: Ref<DictObject>, _ key: Value, hash: Int) throws(PyError) -> Int {
    if case .str(let text) = key {
      let position = dict.pointee.table.find(text)
      if position >= -1 { return position }
    }
    return try findSlowly(dict, key, hash)
  }

  /// Compares by Python's equality, starting again when a comparison changed the table.
  private func findSlowly(_ dict: Ref<DictObject>, _ key: Value, _ hash: Int) throws(PyError) -> Int {
    if case .int(let int) = key {
      let position = dict.pointee.table.find(int)
      if position >= -1 { return position }
    }
    while true {
      let snapshot = dict.pointee.table
      var probe = snapshot.probe(hash)
      var isStale = false
      while !isStale {
        let position = snapshot.next(&probe)
        if position < 0 { return -1 }
        let candidate = snapshot.entry(position).pointee.key
        if candidate.isIdentical(to: key) { return position }
        switch (candidate, key) {
        case (.int, .int), (.str, .int), (.int, .str): continue
        default: break
        }
        let isEqual = try equal(candidate, key)
        let now = dict.pointee.table
        if now.version != snapshot.version || now.entries != snapshot.entries {
          isStale = true
        } else if isEqual {
          return position
        }
      }
    }
  }

  /// `dict[key]`, or `.unbound`.
  @inline(__always)
  package func get(_ dict: Ref<DictObject>, _ key: Value) throws(PyError) -> Value {
    let position = try find(dict, key, hash: hash(key))
    return position < 0 ? .unbound : dict.pointee.table.entry(position).pointee.value
  }

  /// `dict[key] = value`
  @inline(__always)
  package func set(_ dict: Ref<DictObject>, _ key: Value, _ value: Value) throws(PyError) {
    let hash = try hash(key)
    let position = try find(dict, key, hash: hash)
    if position >= 0 {
      heap.touch(dict)
      dict.pointee.table.entry(position).pointee.value = value
    } else {
      insert(dict, key, hash, value)
    }
  }

  @inline(__always)
  func insert(_ dict: Ref<DictObject>, _ key: Value, _ hash: Int, _ value: Value) {
    heap.touch(dict)
    heap.charge(dict.pointee.table.add(key, hash: hash, value: value))
  }

  /// Removes a key and returns its value, or `.unbound`.
  package func remove(_ dict: Ref<DictObject>, _ key: Value) throws(PyError) -> Value {
    let position = try find(dict, key, hash: hash(key))
    if position < 0 { return .unbound }
    let value = dict.pointee.table.entry(position).pointee.value
    dict.pointee.table.remove(at: position)
    return value
  }
}

/// The six rich comparisons.
package enum RichComparison: UInt8, CaseIterable {
  case equal, notEqual, less, lessEqual, greater, greaterEqual

  /// As the operand of an instruction.
  @inline(__always)
  init(_ operand: UInt8) { self = RichComparison(rawValue: operand) ?? .equal }

  var special: Special {
    switch self {
    case .equal: .equal
    case .notEqual: .notEqual
    case .less: .less
    case .lessEqual: .lessEqual
    case .greater: .greater
    case .greaterEqual: .greaterEqual
    }
  }

  var reflected: RichComparison {
    switch self {
    case .equal: .equal
    case .notEqual: .notEqual
    case .less: .greater
    case .lessEqual: .greaterEqual
    case .greater: .less
    case .greaterEqual: .lessEqual
    }
  }

  /// The signature of its method.
  package var signature: StaticString {
    switch self {
    case .equal: "__eq__(self, value, /)"
    case .notEqual: "__ne__(self, value, /)"
    case .less: "__lt__(self, value, /)"
    case .lessEqual: "__le__(self, value, /)"
    case .greater: "__gt__(self, value, /)"
    case .greaterEqual: "__ge__(self, value, /)"
    }
  }

  package var symbol: String {
    switch self {
    case .equal: "=="
    case .notEqual: "!="
    case .less: "<"
    case .lessEqual: "<="
    case .greater: ">"
    case .greaterEqual: ">="
    }
  }

  @inline(__always)
  package func holds<T: Comparable>(_ a: T, _ b: T) -> Bool {
    switch self {
    case .equal: a == b
    case .notEqual: a != b
    case .less: a < b
    case .lessEqual: a <= b
    case .greater: a > b
    case .greaterEqual: a >= b
    }
  }
}
