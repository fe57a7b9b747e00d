/// Keys that are all integers.
struct IntegerOrder: SortOrder {
  @inline(__always)
  func precedes(_ a: Value, _ b: Value) throws(PyError) -> Bool {
    if case .int(let x) = a, case .int(let y) = b { return x < y }
    return false
  }
}

/// Keys that are all floats.
struct FloatOrder: SortOrder {
  @inline(__always)
  func precedes(_ a: Value, _ b: Value) throws(PyError) -> Bool {
    if case .float(let x) = a, case .float(let y) = b { return x < y }
    return false
  }
}

/// Keys that are all strings.
struct TextOrder: SortOrder {
  let vm: VM

  @inline(__always)
  func precedes(_ a: Value, _ b: Value) throws(PyError) -> Bool {
    if case .str(let x) = a, case .str(let y) = b { return vm.order(x, y) < 0 }
    return false
  }
}

/// Keys that are all tuples.
struct TupleOrder: SortOrder {
  let vm: VM

  @inline(__always)
  func precedes(_ a: Value, _ b: Value) throws(PyError) -> Bool {
    guard case .tuple(let x) = a, case .tuple(let y) = b else { return false }
    for index in 0..<min(x.pointee.count, y.pointee.count) {
      switch (x.items[index], y.items[index]) {
      case (.int(let i), .int(let j)):
        if i != j { return i < j }
      case (.float(let i), .float(let j)):
        if i != j { return i < j }
      case (.str(let i), .str(let j)):
        if i != j {
          let order = vm.order(i, j)
          if order != 0 { return order < 0 }
        }
      default:
        if try !vm.equal(x.items[index], y.items[index]) { return try vm.less(x.items[index], y.items[index]) }
      }
    }
    return x.pointee.count < y.pointee.count
  }
}

/// Keys of any kind.
struct GeneralOrder: SortOrder {
  let vm: VM

  func precedes(_ a: Value, _ b: Value) throws(PyError) -> Bool { try vm.less(a, b) }
}

/// The order that fits a whole buffer of keys.
enum SortKeys {
  case integers, floats, texts, tuples, any

  init<Element: Sortable>(_ base: UnsafeMutablePointer<Element>, count: Int) {
    guard count > 0 else {
      self = .any
      return
    }
    let first = SortKeys(base[0].sortKey)
    self = first
    if first == .any { return }
    for index in 1..<count where SortKeys(base[index].sortKey) != first {
      self = .any
      return
    }
  }

  private init(_ value: Value) {
    switch value {
    case .int: self = .integers
    case .float: self = .floats
    case .str: self = .texts
    case .tuple: self = .tuples
    default: self = .any
    }
  }
}
