/// The items of a list or a tuple, read through the object each time, since a callback may change a list.
enum ItemSequence {
  case list(Ref<ListObject>)
  case tuple(Ref<TupleObject>)

  @inline(__always)
  var count: Int {
    switch self {
    case .list(let list): list.pointee.items.count
    case .tuple(let tuple): tuple.pointee.count
    }
  }

  /// The item at an index, which must be in range.
  @inline(__always)
  subscript(index: Int) -> Value {
    switch self {
    case .list(let list): return list.pointee.items[index]
    case .tuple(let tuple):
      precondition(UInt(bitPattern: index) < UInt(bitPattern: tuple.pointee.count))
      return tuple.items[index]
    }
  }

  /// Valid only until the next callback.
  var base: UnsafeMutablePointer<Value> {
    switch self {
    case .list(let list): list.pointee.items.base
    case .tuple(let tuple): tuple.items
    }
  }
}

extension VM {
  /// `a op b` for two lists or two tuples: the first items that differ decide, or the lengths.
  func compareItems(_ op: RichComparison, _ a: ItemSequence, _ b: ItemSequence) throws(PyError) -> Value {
    if a.count != b.count {
      if op == .equal { return .bool(false) }
      if op == .notEqual { return .bool(true) }
    }
    try descend(" in comparison")
    defer { nativeDepth &-= 1 }
    var index = 0
    while true {
      index = firstOther(a, b, from: index)
      guard index < a.count, index < b.count else { break }
      let x = a[index]
      let y = b[index]
      if try !equal(x, y) {
        // The comparison may have shortened a list.
        guard index < a.count, index < b.count else { break }
        switch op {
        case .equal: return .bool(false)
        case .notEqual: return .bool(true)
        case .less, .lessEqual, .greater, .greaterEqual: return try compare(op, x, y)
        }
      }
      index &+= 1
    }
    return .bool(op.holds(a.count, b.count))
  }

  /// The first index from `start` on at which the items are not plainly equal numbers or strings.
  @inline(__always)
  private func firstOther(_ a: ItemSequence, _ b: ItemSequence, from start: Int) -> Int {
    let count = min(a.count, b.count)
    let left = a.base
    let right = b.base
    var index = start
    while index < count {
      switch (left[index], right[index]) {
      case (.int(let x), .int(let y)):
        if x != y { return index }
      case (.float(let x), .float(let y)):
        if x != y { return index }
      case (.str(let x), .str(let y)):
        if !x.equals(y) { return index }
      default: return index
      }
      index &+= 1
    }
    return index
  }

  func contains(in items: ItemSequence, _ wanted: Value) throws(PyError) -> Bool {
    try position(of: wanted, in: items, from: 0, to: .max) >= 0
  }

  /// The first index from `start` to before `end` at which an item equals `wanted`, or -1.
  func position(of wanted: Value, in items: ItemSequence, from start: Int, to end: Int) throws(PyError) -> Int {
    var index = start
    if case .int(let int) = wanted {
      // As long as the items are integers nothing can change them meanwhile.
      let base = items.base
      let count = min(end, items.count)
      while index < count, case .int(let other) = base[index] {
        if other == int { return index }
        index &+= 1
      }
    }
    while index < end, index < items.count {
      if try equal(items[index], wanted) { return index }
      index &+= 1
    }
    return -1
  }

  func count(of wanted: Value, in items: ItemSequence) throws(PyError) -> Int {
    var count = 0
    var index = 0
    while index < items.count {
      if try equal(items[index], wanted) { count &+= 1 }
      index &+= 1
    }
    return count
  }

  /// The items as reprs with commas between them.
  func appendReprs(of items: ItemSequence, to builder: inout TextBuilder) throws(PyError) {
    var index = 0
    while index < items.count {
      if index > 0 { builder.append(", ") }
      try appendRepr(items[index], to: &builder)
      index &+= 1
    }
  }

  /// The position that a key of `sequence[key]` means, nil if it is out of range.
  func position(of key: Value, in count: @autoclosure () -> Int, _ type: StaticString) throws(PyError) -> Int? {
    let index: Int
    if case .int(let int) = key {
      index = int
    } else {
      if special(.index, of: typeOf(key)).isUnbound {
        throw typeError("\(type) indices must be integers or slices, not \(typeName(key))")
      }
      index = try self.index(key)
    }
    let count = count()
    let position = index < 0 ? index &+ count : index
    return UInt(bitPattern: position) < UInt(bitPattern: count) ? position : nil
  }

  /// The optional bounds of `index`, resolved against the length.
  func indexRange(_ start: Value, _ stop: Value, _ length: Int) throws(PyError) -> (start: Int, end: Int) {
    for bound in [start, stop] where bound.isNone || special(.index, of: typeOf(bound)).isUnbound && !bound.isUnbound {
      throw typeError("slice indices must be integers or have an __index__ method")
    }
    return try searchRange(start, stop, length)
  }

  /// The list or tuple itself, or a list of what another iterable gives.
  func itemSequence(_ value: Value, orElse message: StaticString) throws(PyError) -> ItemSequence {
    switch value {
    case .list(let list): return .list(list)
    case .tuple(let tuple): return .tuple(tuple)
    default: break
    }
    if special(.iterate, of: typeOf(value)).isUnbound, special(.getItem, of: typeOf(value)).isUnbound {
      throw typeError("\(message)")
    }
    return .list(try collect(value))
  }
}
