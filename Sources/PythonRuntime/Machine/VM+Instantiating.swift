/// Calling a class.
extension VM {
  /// The class stands at `callee[0]`, its arguments behind it.
  func enter(
    _ type: Ref<TypeObject>, _ callee: UnsafeMutablePointer<Value>, _ count: Int, _ keywords: Value, _ destination: UInt16
  ) throws(PyError) -> Bool {
    if !type.pointee.isUserDefined {
      if type == types.type, count == 1, keywords.isUnbound {
        callResult = .type(typeOf(callee[1]))
        return false
      }
      if type == types.superType, count == 0, keywords.isUnbound {
        callResult = try implicitSuper()
        return false
      }
      if case .native(let construct) = constructor(of: type) {
        if construct.pointee.preludeArgument > 0, let replacement = prelude(for: construct, callee, count, keywords) {
          callee[0] = replacement
          return try enter(callee, count: count, destination: destination)
        }
        callResult = try call(construct, callee + 1, count, keywords)
        return false
      }
    }
    let metatype = type.pointee.metatype
    if metatype.pointee.isUserDefined, case .function = special(.call, of: metatype) {
      let (arguments, names) = split(callee + 1, count, keywords)
      callResult = try call(special(.call, of: metatype), [.type(type)] + arguments, keywords: names)
      return false
    }
    if keywords.isUnbound {
      if type.pointee.plainEpoch != typeEpoch { findPlainInitializer(type) }
      if try enterPlain(type, callee, count, destination) { return true }
    }
    if type.pointee.core == .exception, keywords.isUnbound, isPlainException(type) {
      let state = heap.new(ExceptionState(args: tuple(copying: callee + 1, count: count)))
      callResult = .instance(newInstance(of: type, core: .exceptionState(state)))
      return false
    }
    let (arguments, names) = split(callee + 1, count, keywords)
    callResult = try instantiate(type, arguments, names)
    return false
  }

  /// Remembers what `enterPlain` enters.
  private func findPlainInitializer(_ type: Ref<TypeObject>) {
    type.pointee.plainEpoch = typeEpoch
    type.pointee.plainInitializer = nil
    if type.pointee.core == .object, special(.new, of: type).isIdentical(to: objectNew),
      case .function(let initializer) = special(.initialize, of: type)
    {
      type.pointee.plainInitializer = initializer
    }
  }

  /// Makes an instance and enters its `__init__`, where both can be done in the ordinary way.
  @inline(never)
  func enterPlain(
    _ type: Ref<TypeObject>, _ callee: UnsafeMutablePointer<Value>, _ count: Int, _ destination: UInt16
  ) throws(PyError) -> Bool {
    guard type.pointee.plainEpoch == typeEpoch, let initializer = type.pointee.plainInitializer, !type.pointee.isAbstract
    else { return false }
    let code = initializer.pointee.code
    guard code.pointee.isSimple, code.pointee.argumentCount == count &+ 1 else { return false }
    // The instance waits below the function; the arguments move up past it.
    let arguments = callee + 2
    var index = count
    while index > 0 {
      arguments[index] = callee[index]
      index &-= 1
    }
    let instance = Value.instance(newInstance(of: type))
    arguments.companion = instance
    arguments.callee = .function(initializer)
    arguments[0] = instance
    try push(code, base: arguments, destination: destination, role: .initializer)
    return true
  }

  /// Whether making an exception of this type takes no more than keeping its arguments.
  private func isPlainException(_ type: Ref<TypeObject>) -> Bool {
    if type.pointee.isAbstract || !special(.new, of: type).isIdentical(to: objectNew) { return false }
    guard case .native(let initializer) = special(.initialize, of: type),
      initializer.pointee.owner == self.type(.baseException)
    else { return false }
    for base in type.pointee.order
    where base == self.type(.osError) || base == self.type(.syntaxError) || base == self.type(.unicodeError)
      || base == self.type(.baseExceptionGroup)
    {
      return false
    }
    return true
  }

  /// What a call of exactly this builtin type does.
  private func constructor(of type: Ref<TypeObject>) -> Value {
    fillAttributes(type)
    return type.pointee.construct
  }

  /// Positional and keyword arguments that stand together.
  private func split(
    _ arguments: UnsafeMutablePointer<Value>, _ count: Int, _ keywords: Value
  ) -> ([Value], [(name: Name, value: Value)]) {
    guard case .tuple(let names) = keywords else {
      return (Array(UnsafeBufferPointer(start: arguments, count: count)), [])
    }
    let positional = count - names.pointee.count
    var named: [(name: Name, value: Value)] = []
    for (index, value) in names.values.enumerated() {
      if case .str(let text) = core(value) { named.append((name(of: text), arguments[positional + index])) }
    }
    return (Array(UnsafeBufferPointer(start: arguments, count: positional)), named)
  }

  /// `type.__call__`: `__new__`, then `__init__` if it gave an instance.
  package func instantiate(
    _ type: Ref<TypeObject>, _ arguments: [Value], _ keywords: [(name: Name, value: Value)] = []
  ) throws(PyError) -> Value {
    if type == types.type, arguments.count == 1, keywords.isEmpty { return .type(typeOf(arguments[0])) }
    let new = special(.new, of: type)
    let made: Value
    if new.isIdentical(to: objectNew) {
      made = try makeInstance(type, arguments, keywords)
    } else {
      made = try call(try bindStatic(new), [.type(type)] + arguments, keywords: keywords)
    }
    let madeType = typeOf(made)
    guard isSubtype(madeType, of: type) else { return made }
    let initialize = special(.initialize, of: madeType)
    if initialize.isUnbound || initialize.isIdentical(to: objectInit) { return made }
    let ignoresKeywords = isFromBuiltin(initialize, types.list, types.set) && !new.isIdentical(to: objectNew)
    let result = try call(
      try bind(initialize, to: made, type: madeType), arguments, keywords: ignoresKeywords ? [] : keywords)
    if !result.isNone { throw typeError("__init__() should return None, not '\(typeName(result))'") }
    return made
  }

  /// Whether a method is one that these types bring along.
  private func isFromBuiltin(_ method: Value, _ types: Ref<TypeObject>...) -> Bool {
    guard case .native(let native) = method, let owner = native.pointee.owner else { return false }
    return types.contains(owner)
  }

  private func bindStatic(_ value: Value) throws(PyError) -> Value {
    if case .descriptor(let descriptor) = value { return descriptor.pointee.get }
    return value
  }

  /// `object.__new__` and the `__new__` of every builtin: an instance, with the builtin's value as its core.
  func makeInstance(
    _ type: Ref<TypeObject>, _ arguments: [Value], _ keywords: [(name: Name, value: Value)]
  ) throws(PyError) -> Value {
    if type.pointee.isAbstract { throw try abstractInstantiation(type) }
    switch type.pointee.core {
    case .object, .type:
      if type.pointee.isUserDefined, !arguments.isEmpty || !keywords.isEmpty {
        let overridesNew = !special(.new, of: type).isIdentical(to: objectNew)
        let overridesInit = !special(.initialize, of: type).isIdentical(to: objectInit)
        if overridesNew {
          throw typeError("object.__new__() takes exactly one argument (the type to instantiate)")
        }
        if !overridesInit { throw typeError("\(name(of: type))() takes no arguments") }
      }
      return .instance(newInstance(of: type))
    case .exception:
      if isSubtype(type, of: self.type(.baseExceptionGroup)) { return try makeExceptionGroup(type, arguments) }
      return newException(errorClass(type, arguments), arguments)
    case .foreign where builtin(of: type).pointee.store != nil:
      let base = builtin(of: type)
      guard let store = base.pointee.store else { return .none }
      if store.readsArgumentsInNew { return .instance(newInstance(of: type, core: core(try construct(base, arguments, keywords)))) }
      return .instance(newInstance(of: type, core: .handle(handle(try store.makeNumber(self), base))))
    case .list, .dict, .set, .bytearray, .foreign:
      return .instance(newInstance(of: type, core: try construct(builtin(of: type), [], [])))
    case .int, .complex, .str, .bytes:
      let value = try construct(builtin(of: type), arguments, keywords)
      return .instance(newInstance(of: type, core: core(value)))
    case .float, .tuple, .frozenset:
      // Keywords are for an `__init__` of the class's own.
      let hasOwnInit = !special(.initialize, of: type).isIdentical(to: objectInit)
      let value = try construct(builtin(of: type), arguments, hasOwnInit ? [] : keywords)
      return .instance(newInstance(of: type, core: core(value)))
    case .closed:
      throw typeError("cannot create '\(name(of: type))' instances")
    }
  }

  /// `OSError(errno, …)` makes an instance of the subclass that stands for the number.
  private func errorClass(_ type: Ref<TypeObject>, _ arguments: [Value]) -> Ref<TypeObject> {
    guard type == self.type(.osError), arguments.count >= 2, case .int(let number) = arguments[0],
      let exception = BuiltinException(errorNumber: number)
    else { return type }
    return self.type(exception)
  }

  private func construct(
    _ builtin: Ref<TypeObject>, _ arguments: [Value], _ keywords: [(name: Name, value: Value)]
  ) throws(PyError) -> Value {
    try call(constructor(of: builtin), arguments, keywords: keywords)
  }

  /// The builtin type whose values are the cores of a class's instances.
  func builtin(of type: Ref<TypeObject>) -> Ref<TypeObject> {
    type.pointee.order.first { !$0.pointee.isUserDefined && !constructor(of: $0).isUnbound } ?? types.object
  }

  private func abstractInstantiation(_ type: Ref<TypeObject>) throws(PyError) -> PyError {
    var names: [String] = []
    let methods = try attributeIfPresent(.type(type), self.names.abstractMethods)
    if !methods.isUnbound {
      for value in try collect(methods).pointee.items {
        if case .str(let text) = value { names.append(text.string) }
      }
    }
    names.sort()
    return typeError(
      "Can't instantiate abstract class \(name(of: type)) with abstract method\(names.count == 1 ? "" : "s") \(names.joined(separator: ", "))"
    )
  }
}
