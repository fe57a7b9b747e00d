/// `BaseExceptionGroup` and `ExceptionGroup`: exceptions that hold others.
extension VM {
  func installExceptionGroups() {
    populate(type(.baseExceptionGroup)) { vm, type in
      vm.operatorMethod(type, "__str__(self, /)") { vm, a throws(PyError) in
        let count = try vm.members(of: a[0]).count
        let message = try vm.str(of: vm.groupMessage(a[0])).string
        return vm.str("\(message) (\(count) sub-exception\(count == 1 ? "" : "s"))")
      }
      vm.part(type, "message") { vm, value throws(PyError) in vm.groupMessage(value) }
      vm.part(type, "exceptions") { vm, value throws(PyError) in vm.tuple(try vm.members(of: value)) }
      vm.method(type, "derive(self, excs, /)") { vm, a throws(PyError) in
        try vm.makeInstance(vm.type(.baseExceptionGroup), [vm.groupMessage(a[0]), a[1]], [])
      }
      vm.method(type, "split(self, condition, /)") { vm, a throws(PyError) in
        let (match, rest) = try vm.split(a[0], by: vm.groupCondition(a[1]))
        return vm.tuple([match, rest])
      }
      vm.method(type, "subgroup(self, condition, /)") { vm, a throws(PyError) in
        try vm.split(a[0], by: vm.groupCondition(a[1])).match
      }
      vm.classMethod(type, "__class_getitem__(cls, item, /)") { vm, a throws(PyError) in vm.genericAlias(a[0], a[1]) }
    }
  }

  func isExceptionGroup(_ value: Value) -> Bool { isSubtype(typeOf(value), of: type(.baseExceptionGroup)) }

  /// What `BaseExceptionGroup.__new__` makes: of plain exceptions an `ExceptionGroup`.
  func makeExceptionGroup(_ type: Ref<TypeObject>, _ arguments: [Value]) throws(PyError) -> Value {
    guard arguments.count == 2 else {
      throw typeError("BaseExceptionGroup.__new__() takes exactly 2 arguments (\(arguments.count) given)")
    }
    guard case .str = core(arguments[0]) else {
      throw typeError("BaseExceptionGroup.__new__() argument 1 must be str, not \(typeName(arguments[0]))")
    }
    if special(.getItem, of: typeOf(arguments[1])).isUnbound || special(.length, of: typeOf(arguments[1])).isUnbound {
      throw typeError("second argument (exceptions) must be a sequence")
    }
    let members = Array(try collect(arguments[1]).pointee.items)
    if members.isEmpty { throw valueError("second argument (exceptions) must be a non-empty sequence") }
    for (index, member) in members.enumerated() where exceptionState(member) == nil {
      throw valueError("Item \(index) of second argument (exceptions) is not an exception")
    }
    var made = type
    if members.allSatisfy({ isSubtype(typeOf($0), of: self.type(.exception)) }) {
      if type == self.type(.baseExceptionGroup) { made = self.type(.exceptionGroup) }
    } else if isSubtype(type, of: self.type(.exception)) {
      let place = type == self.type(.exceptionGroup) ? "an ExceptionGroup" : "'\(name(of: type))'"
      throw typeError("Cannot nest BaseExceptions in \(place)")
    }
    let group = newException(made, arguments)
    setGroup(group, message: arguments[0], members: tuple(members))
    return group
  }

  private func setGroup(_ group: Value, message: Value, members: Value) {
    guard let state = exceptionState(group) else { return }
    let fields = state.pointee.fields ?? dict()
    state.pointee.fields = fields
    set(fields, "message", message)
    set(fields, "exceptions", members)
  }

  private func groupField(_ group: Value, _ field: StaticString) -> Value {
    guard let fields = exceptionState(group)?.pointee.fields else { return .none }
    let found = lookUp(fields, name(field))
    return found.isUnbound ? .none : found
  }

  private func groupMessage(_ group: Value) -> Value { groupField(group, "message") }

  private func members(of group: Value) throws(PyError) -> [Value] {
    guard case .tuple(let tuple) = groupField(group, "exceptions") else { return [] }
    return Array(tuple.values)
  }

  // MARK: Splitting

  /// What `split` and `subgroup` select by.
  enum GroupCondition {
    case types(Value)
    case function(Value)
    /// Exactly these.
    case members(Set<Ref<Header>>)
  }

  private func groupCondition(_ value: Value) throws(PyError) -> GroupCondition {
    let isTypes: Bool
    switch value {
    case .type(let type): isTypes = isSubtype(type, of: self.type(.baseException))
    case .tuple(let tuple):
      isTypes = tuple.values.allSatisfy { item in
        if case .type(let type) = item { return isSubtype(type, of: self.type(.baseException)) }
        return false
      }
    default:
      if case .function = value { return .function(value) }
      isTypes = false
      if !special(.call, of: typeOf(value)).isUnbound { return .function(value) }
    }
    if !isTypes { throw typeError("expected a function, exception type or tuple of exception types") }
    return .types(value)
  }

  private func satisfies(_ exception: Value, _ condition: GroupCondition) throws(PyError) -> Bool {
    switch condition {
    case .types(let types): try matches(exception, types)
    case .function(let function): try truth(call(function, [exception]))
    case .members(let members): exception.object.map(members.contains) ?? false
    }
  }

  /// The part of an exception that satisfies a condition, and the rest; None where nothing is.
  func split(_ exception: Value, by condition: GroupCondition) throws(PyError) -> (match: Value, rest: Value) {
    if try satisfies(exception, condition) { return (exception, .none) }
    if !isExceptionGroup(exception) { return (.none, exception) }
    try descend(" in exception group split")
    defer { nativeDepth &-= 1 }
    var matching: [Value] = []
    var others: [Value] = []
    for member in try members(of: exception) {
      let (match, rest) = try split(member, by: condition)
      if !match.isNone { matching.append(match) }
      if !rest.isNone { others.append(rest) }
    }
    return (try derived(exception, matching), try derived(exception, others))
  }

  /// A group like another one with only some of its members.
  private func derived(_ group: Value, _ members: [Value]) throws(PyError) -> Value {
    if members.isEmpty { return .none }
    let made = try call(getAttribute(group, name("derive")), [list(members)])
    guard isExceptionGroup(made), let state = exceptionState(made), let original = exceptionState(group) else {
      throw typeError("derive must return an instance of BaseExceptionGroup")
    }
    state.pointee.traceback = original.pointee.traceback
    state.pointee.context = original.pointee.context
    state.pointee.cause = original.pointee.cause
    if case .list(let notes) = try attributeIfPresent(group, names.notes) {
      try setAttribute(made, names.notes, .list(collect(.list(notes))))
    }
    return made
  }

  // MARK: except*

  /// For `except* types`: the part that is caught, as a group, and the rest.
  func splitForExceptStar(_ exception: Value, _ types: Value) throws(PyError) -> (match: Value, rest: Value) {
    if try matches(exception, types) {
      for case .type(let type) in tupleItems(types) where isSubtype(type, of: self.type(.baseExceptionGroup)) {
        throw typeError("catching ExceptionGroup with except* is not allowed. Use except instead.")
      }
      if isExceptionGroup(exception) { return (exception, .none) }
      return (try makeExceptionGroup(type(.baseExceptionGroup), [str(""), tuple([exception])]), .none)
    }
    for case .type(let type) in tupleItems(types) where isSubtype(type, of: self.type(.baseExceptionGroup)) {
      throw typeError("catching ExceptionGroup with except* is not allowed. Use except instead.")
    }
    if isExceptionGroup(exception) { return try split(exception, by: .types(types)) }
    return (.none, exception)
  }

  private func tupleItems(_ value: Value) -> [Value] {
    if case .tuple(let tuple) = value { return Array(tuple.values) }
    return [value]
  }

  /// What a `try … except*` raises at its end: what its clauses raised, and what none of them caught; None if there is nothing.
  func leftByExceptStar(_ original: Value, _ all: [Value]) throws(PyError) -> Value {
    let exceptions = all.filter { !$0.isNone }
    if exceptions.isEmpty { return .none }
    if !isExceptionGroup(original) { return exceptions[0] }
    var raised: [Value] = []
    var kept: Set<Ref<Header>> = []
    for exception in exceptions {
      if hasMetadata(exception, of: original) { try addLeaves(of: exception, to: &kept) } else { raised.append(exception) }
    }
    let unhandled = kept.isEmpty ? Value.none : try split(original, by: .members(kept)).match
    if raised.isEmpty { return unhandled }
    if !unhandled.isNone { raised.append(unhandled) }
    if raised.count == 1 { return raised[0] }
    return try makeExceptionGroup(type(.baseExceptionGroup), [str(""), list(raised)])
  }

  /// Whether an exception was split off another one and not raised anew.
  private func hasMetadata(_ exception: Value, of original: Value) -> Bool {
    guard let a = exceptionState(exception), let b = exceptionState(original) else { return false }
    return a.pointee.traceback.isIdentical(to: b.pointee.traceback) && a.pointee.cause.isIdentical(to: b.pointee.cause)
      && a.pointee.context.isIdentical(to: b.pointee.context)
  }

  private func addLeaves(of exception: Value, to leaves: inout Set<Ref<Header>>) throws(PyError) {
    var waiting = [exception]
    while let next = waiting.popLast() {
      if isExceptionGroup(next) { waiting += try members(of: next) } else if let object = next.object { leaves.insert(object) }
    }
  }
}
