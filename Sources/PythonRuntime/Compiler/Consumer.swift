import PythonSyntax

/// A builtin that takes whatever an iterable gives. Over a generator expression it becomes a loop in the code around: no generator is made,
/// and none has to be left and entered again for every item.
///
/// The name may stand for something else by the time it is called, so the code asks first and has the plain call as well.
enum Consumer: UInt8, CaseIterable {
  case sum, any, all, list, tuple, set
  /// `str.join`
  case join

  /// What a call of a generator expression looks like before it runs.
  init?(_ function: Expression, _ arguments: [Argument]) {
    guard let first = arguments.first, case .comprehension(let comprehension) = first.value.kind, comprehension.kind == .generator,
      arguments.allSatisfy({ if case .positional = $0.kind { true } else { false } })
    else { return nil }
    let found: Consumer?
    switch function.kind {
    case .name("sum"): found = .sum
    case .name("any"): found = .any
    case .name("all"): found = .all
    case .name("list"): found = .list
    case .name("tuple"): found = .tuple
    case .name("set"): found = .set
    case .attribute(_, let name): found = name.text == "join" ? .join : nil
    default: found = nil
    }
    guard let found, arguments.count <= (found == .sum ? 2 : 1) else { return nil }
    self = found
  }

  /// The builtin's name; none for a method.
  var builtinName: StaticString? {
    switch self {
    case .sum: "sum"
    case .any: "any"
    case .all: "all"
    case .list: "list"
    case .tuple: "tuple"
    case .set: "set"
    case .join: nil
    }
  }
}

extension VM {
  /// Remembers the builtins that loops stand for.
  func installConsumers() {
    consumers.initialize(repeating: .unbound, count: Consumer.allCases.count)
    for consumer in Consumer.allCases {
      if let builtin = consumer.builtinName { consumers[Int(consumer.rawValue)] = lookUp(builtins, name(builtin)) }
    }
  }

  /// Whether a value is the builtin (or, for a method, has the receiver's type) that a loop was compiled for.
  @inline(__always)
  func isConsumer(_ value: Value, _ number: UInt8) -> Bool {
    if number == Consumer.join.rawValue {
      if case .str = value { return true }
      return false
    }
    return value.isIdentical(to: consumers[Int(number)])
  }
}
