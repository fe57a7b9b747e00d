/// What the machine's operators do off their fast paths.
extension VM {
  /// A binary operator: stores the result and returns false, or enters the left operand's method and returns true.
  @inline(never)
  func enterBinary(
    _ i: Instruction, _ op: BinaryOperation, _ base: UnsafeMutablePointer<Value>, _ right: Value
  ) throws(PyError) -> Bool {
    let left = base[Int(i.b)]
    if op == .add, case .str(let a) = left, case .str(let b) = right {
      base[Int(i.a)] = try concat(a, b)
      return false
    }
    if let mixed = mixedArithmetic(op, left, right) {
      base[Int(i.a)] = mixed
      return false
    }
    let isInPlace = i.op == .binary ? i.d & 16 != 0 : i.d == 1
    if let result = try handled(op, left, right, isInPlace: isInPlace) {
      base[Int(i.a)] = result
      return false
    }
    if case .instance(let instance) = left {
      let type = instance.type
      let inPlace = isInPlace ? special(op.inPlace, of: type) : .unbound
      let method = inPlace.isUnbound ? special(op.special, of: type) : .unbound
      if case .function(let function) = method, function.pointee.code.pointee.isSimple,
        function.pointee.code.pointee.argumentCount == 2, !rightGoesFirst(op, type, right)
      {
        let arguments = top + 1
        arguments.callee = method
        arguments[0] = left
        arguments[1] = right
        try push(function.pointee.code, base: arguments, destination: i.a, role: .binary)
        return true
      }
    }
    base[Int(i.a)] = try binary(op, left, right, isInPlace: isInPlace)
    return false
  }

  /// A float and an int, with an operator that always has a result.
  @inline(__always)
  private func mixedArithmetic(_ op: BinaryOperation, _ left: Value, _ right: Value) -> Value? {
    let (x, y): (Double, Double)
    switch (left, right) {
    case (.float(let a), .int(let b)): (x, y) = (a, Double(b))
    case (.int(let a), .float(let b)): (x, y) = (Double(a), b)
    default: return nil
    }
    switch op {
    case .add: return .float(x + y)
    case .subtract: return .float(x - y)
    case .multiply: return .float(x * y)
    default: return nil
    }
  }

  private func rightGoesFirst(_ op: BinaryOperation, _ left: Ref<TypeObject>, _ right: Value) -> Bool {
    let rightType = typeOf(right)
    if rightType == left { return false }
    let reflected = special(op.reflected, of: rightType)
    return !reflected.isUnbound && goesFirst(reflected, op, left, rightType)
  }

  /// The method that a binary operator entered returned NotImplemented: the other operand's turn.
  func retryBinary(_ caller: UnsafeMutablePointer<Frame>) throws(PyError) -> Value {
    let i = caller.pointee.pc[-1]
    let base = caller.pointee.base
    let constants = caller.pointee.code.pointee.constants
    let op: BinaryOperation
    var right = base[Int(i.c)]
    switch i.op {
    case .add: op = .add
    case .subtract: op = .subtract
    case .multiply: op = .multiply
    case .divide: op = .divide
    case .floorDivide: op = .floorDivide
    case .modulo: op = .modulo
    case .binary: op = BinaryOperation(i.d & 15)
    default:
      right = constants[Int(i.c)]
      switch i.op {
      case .addConstant: op = .add
      case .subtractConstant: op = .subtract
      case .multiplyConstant: op = .multiply
      case .divideConstant: op = .divide
      case .floorDivideConstant: op = .floorDivide
      default: op = .modulo
      }
    }
    let isInPlace = i.op == .binary ? i.d & 16 != 0 : i.d == 1
    return try binaryBySpecials(op, base[Int(i.b)], right, isInPlace: isInPlace, triesLeft: false)
  }

  // MARK: Items

  /// `container[key]`
  package func getItem(_ container: Value, _ key: Value) throws(PyError) -> Value {
    switch (container, key) {
    case (.dict(let dict), _):
      let value = try get(dict, key)
      if value.isUnbound { throw keyError(key) }
      return value
    case (.tuple(let tuple), .int(let index)):
      let position = index < 0 ? index &+ tuple.pointee.count : index
      if position < 0 || position >= tuple.pointee.count { throw indexError("tuple index out of range") }
      return tuple.items[position]
    case (.list(let list), .int(let index)):
      let position = index < 0 ? index &+ list.pointee.items.count : index
      if position < 0 || position >= list.pointee.items.count { throw indexError("list index out of range") }
      return list.pointee.items[position]
    case (.str(let text), _): return try item(text, key: key)
    case (.list(let list), .slice(let slice)): return try self.slice(of: list, slice)
    case (.tuple(let tuple), .slice(let slice)): return try self.slice(of: tuple, slice)
    case (.bytes(let bytes), .int(let index)), (.bytearray(let bytes), .int(let index)):
      let position = index < 0 ? index &+ bytes.pointee.bytes.count : index
      if bytes.pointee.bytes.indices.contains(position) { return .int(Int(bytes.pointee.bytes[position])) }
    default: break
    }
    let type = typeOf(container)
    let method = special(.getItem, of: type)
    if case .none = method {} else if !method.isUnbound { return try callMethod(method, container, with: key) }
    if case .type(let itself) = container {
      if itself == types.type { return genericAlias(container, key) }
      let classMethod = lookUp(specialNames[Special.classGetItem.rawValue], in: itself)
      if !classMethod.isUnbound { return try call(getAttribute(container, specialNames[Special.classGetItem.rawValue]), [key]) }
      throw typeError("type '\(name(of: itself))' is not subscriptable")
    }
    throw typeError("'\(typeName(container))' object is not subscriptable")
  }

  /// `container[key] = value`
  package func setItem(_ container: Value, _ key: Value, _ value: Value) throws(PyError) {
    switch (container, key) {
    case (.dict(let dict), _): return try set(dict, key, value)
    case (.list(let list), _): return try setItem(of: list, key, value)
    default: break
    }
    let result = try callSpecial(.setItem, container, key, value)
    if result.isUnbound { throw typeError("'\(typeName(container))' object does not support item assignment") }
  }

  /// `del container[key]`
  package func deleteItem(_ container: Value, _ key: Value) throws(PyError) {
    switch container {
    case .dict(let dict):
      if try remove(dict, key).isUnbound { throw keyError(key) }
      return
    case .list(let list): return try deleteItem(of: list, key)
    default: break
    }
    let result = try callSpecial(.deleteItem, container, key)
    if result.isUnbound {
      var words = "does not"
      // What is said of sequences, whose index is an integer.
      if case .int = core(key), typeOf(container).pointee.isUserDefined || !special(.length, of: typeOf(container)).isUnbound {
        words = "doesn't"
      }
      throw typeError("'\(typeName(container))' object \(words) support item deletion")
    }
  }

  // MARK: Displays

  func buildSet(_ items: UnsafeMutablePointer<Value>, _ count: Int) throws(PyError) -> Value {
    let set = heap.new(SetObject(isFrozen: false))
    for index in 0..<count { try insert(set, items[index]) }
    return .set(set)
  }

  /// A display of constants only, which CPython makes twice before it runs.
  func buildConstantSet(_ items: UnsafeMutablePointer<Value>, _ count: Int) throws(PyError) -> Value {
    guard case .set(let display) = try buildSet(items, count) else { return .unbound }
    let constant = set()
    var cursor = 0
    while let entry = display.pointee.table.next(&cursor) { try insert(constant, entry.element, hash: entry.hash) }
    let set = set()
    try update(set, from: .set(constant))
    return .set(set)
  }

  func buildDict(_ pairs: UnsafeMutablePointer<Value>, _ count: Int) throws(PyError) -> Value {
    let dict = 1...5 ~= count ? heap.newSmallDict() : heap.new(DictObject())
    if count > 5 { dict.pointee.table.reserve(count) }
    for index in 0..<count { try set(dict, pairs[index * 2], pairs[index * 2 + 1]) }
    return .dict(dict)
  }

  func extendDisplay(_ target: Value, _ source: Value, callee: UnsafeMutablePointer<Value>?) throws(PyError) {
    guard case .list(let list) = target else { return }
    switch source {
    case .list(let other):
      try reserve(other.pointee.items.count * 16)
      list.pointee.items.append(contentsOf: other.pointee.items.base, count: other.pointee.items.count)
      heap.charge(other.pointee.items.count * 16)
      return
    case .tuple(let other):
      list.pointee.items.append(contentsOf: other.items, count: other.pointee.count)
      heap.charge(other.pointee.count * 16)
      return
    default: break
    }
    if special(.iterate, of: typeOf(source)).isUnbound, special(.getItem, of: typeOf(source)).isUnbound {
      if let callee {
        throw typeError("\(try calleeName(callee)) argument after * must be an iterable, not \(typeName(source))")
      }
      throw typeError("Value after * must be an iterable, not \(typeName(source))")
    }
    try forEach(in: source, keeping: target) { item throws(PyError) in
      self.append(list, item)
      return true
    }
  }

  func updateSet(_ target: Value, _ source: Value) throws(PyError) {
    guard case .set(let set) = target else { return }
    try update(set, from: source)
  }

  func updateDict(_ target: Value, _ source: Value, callee: UnsafeMutablePointer<Value>?) throws(PyError) {
    guard case .dict(let dict) = target else { return }
    // A dict's own items, unless a subclass iterates in its own way.
    let source = isPlainMapping(source) ? core(source) : source
    let keys = try mappingKeys(source)
    guard let keys else {
      if let callee {
        throw typeError("\(try calleeName(callee)) argument after ** must be a mapping, not \(typeName(source))")
      }
      throw typeError("'\(typeName(source))' object is not a mapping")
    }
    for key in keys {
      if let callee {
        guard case .str(let text) = core(key) else { throw typeError("keywords must be strings") }
        if try !get(dict, key).isUnbound {
          throw typeError("\(try calleeName(callee)) got multiple values for keyword argument '\(text.string)'")
        }
      }
      try set(dict, key, getItem(source, key))
    }
  }

  /// Whether the items of a mapping are those of the dict that it is or inherits from.
  func isPlainMapping(_ value: Value) -> Bool {
    guard case .dict = core(value) else { return false }
    let iterate = special(.iterate, of: typeOf(value))
    return iterate.isIdentical(to: special(.iterate, of: types.dict))
  }

  /// The keys of something that behaves like a mapping; nil if it does not.
  func mappingKeys(_ source: Value) throws(PyError) -> [Value]? {
    if case .dict(let dict) = source {
      var keys: [Value] = []
      var position = 0
      while let next = dict.pointee.table.living(from: position) {
        keys.append(dict.pointee.table.entry(next).pointee.key)
        position = next + 1
      }
      return keys
    }
    let method = try attributeIfPresent(source, names.keys)
    if method.isUnbound { return nil }
    return Array(try collect(call(method, [])).pointee.items)
  }

  /// How a call's errors name what is called.
  func calleeName(_ callee: UnsafeMutablePointer<Value>) throws(PyError) -> String {
    let value = callee[0].isUnbound ? callee[1] : callee[0]
    let name = try attributeIfPresent(value, names.qualname)
    if name.isUnbound { return try str(of: value).string }
    let module = try attributeIfPresent(value, names.module)
    let shown = try str(of: name).string + "()"
    if case .str(let text) = module, text.string != "builtins" { return "\(text.string).\(shown)" }
    return shown
  }

  // MARK: Unpacking

  func unpack(_ source: Value, into target: UnsafeMutablePointer<Value>, count: Int) throws(PyError) {
    switch source {
    case .tuple(let tuple):
      if tuple.pointee.count != count { throw wrongCount(tuple.pointee.count, count) }
      for index in 0..<count { target[index] = tuple.items[index] }
    case .list(let list):
      if list.pointee.items.count != count { throw wrongCount(list.pointee.items.count, count) }
      for index in 0..<count { target[index] = list.pointee.items[index] }
    default: try unpackIterable(source, into: target, count: count)
    }
  }

  private func wrongCount(_ actual: Int, _ wanted: Int) -> PyError {
    actual < wanted
      ? valueError("not enough values to unpack (expected \(wanted), got \(actual))")
      : valueError("too many values to unpack (expected \(wanted))")
  }

  private func unpackIterable(_ source: Value, into target: UnsafeMutablePointer<Value>, count: Int) throws(PyError) {
    let iterator = try unpackingIterator(source)
    for index in 0..<count {
      let item = try next(iterator)
      if item.isUnbound { throw wrongCount(index, count) }
      target[index] = item
    }
    if try !next(iterator).isUnbound { throw wrongCount(count + 1, count) }
  }

  private func unpackingIterator(_ source: Value) throws(PyError) -> Value {
    if special(.iterate, of: typeOf(source)).isUnbound, special(.getItem, of: typeOf(source)).isUnbound {
      throw typeError("cannot unpack non-iterable \(typeName(source)) object")
    }
    return try iterator(of: source)
  }

  func unpackPair(_ source: Value) throws(PyError) -> (Value, Value) {
    if case .list(let list) = source, list.pointee.items.count == 2 {
      return (list.pointee.items[0], list.pointee.items[1])
    }
    let pair = UnsafeMutablePointer<Value>.allocate(capacity: 2)
    pair.initialize(repeating: .unbound, count: 2)
    defer { pair.deallocate() }
    try unpack(source, into: pair, count: 2)
    return (pair[0], pair[1])
  }

  func unpackStar(_ source: Value, into target: UnsafeMutablePointer<Value>, before: Int, after: Int) throws(PyError) {
    let list = try collect(unpackingIterator(source))
    let count = list.pointee.items.count
    if count < before + after {
      throw valueError("not enough values to unpack (expected at least \(before + after), got \(count))")
    }
    for index in 0..<before { target[index] = list.pointee.items[index] }
    let rest = ValueBuffer(copying: list.pointee.items.base + before, count: count - before - after)
    target[before] = self.list(owning: rest)
    for index in 0..<after { target[before + 1 + index] = list.pointee.items[count - after + index] }
  }

  // MARK: Formatting

  func formatted(_ value: Value, _ i: Instruction, _ base: UnsafeMutablePointer<Value>) throws(PyError) -> Value {
    var shown = value
    switch i.d & 3 {
    case 1: shown = .str(try str(of: value))
    case 2: shown = .str(try repr(value))
    case 3: shown = .str(try ascii(value))
    default: break
    }
    if i.d & 4 != 0 {
      if case .str = shown { return shown }
      return .str(try format(shown, spec: emptySpec))
    }
    if case .str(let spec) = base[Int(i.c)] { return .str(try format(shown, spec: spec)) }
    return shown
  }

  private var emptySpec: Ref<StrObject> { names.empty }
}
