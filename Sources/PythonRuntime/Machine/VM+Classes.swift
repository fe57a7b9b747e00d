/// Making classes.
extension VM {
  /// `__build_class__(body, name, *bases, metaclass=…, **keywords)`
  func buildClass(_ arguments: Ref<TupleObject>, _ keywords: Ref<DictObject>) throws(PyError) -> Value {
    guard arguments.pointee.count >= 2, case .function(let body) = arguments.items[0], case .str = arguments.items[1] else {
      throw typeError("__build_class__: not enough arguments")
    }
    let className = arguments.items[1]
    let originalBases = Array(arguments.values.dropFirst(2))
    var bases: [Value] = []
    var isReplaced = false
    for base in originalBases {
      if case .type = base {
        bases.append(base)
        continue
      }
      let entries = try attributeIfPresent(base, name("__mro_entries__"))
      if entries.isUnbound {
        bases.append(base)
      } else {
        isReplaced = true
        bases.append(contentsOf: try collect(call(entries, [tuple(originalBases)])).pointee.items)
      }
    }
    var metaclass = lookUp(keywords, names.metaclass)
    if metaclass.isUnbound {
      metaclass = .type(bases.first.map(typeOf) ?? types.type)
    } else {
      _ = try remove(keywords, .str(names.metaclass))
    }
    if case .type(let type) = metaclass { metaclass = .type(try mostDerived(type, bases)) }
    let namedKeywords = entries(of: keywords)
    var namespace = Value.dict(dict())
    let prepare = try attributeIfPresent(metaclass, specialNames[Special.prepare.rawValue])
    if !prepare.isUnbound, !isNative(prepare) {
      namespace = try call(prepare, [className, tuple(bases)], keywords: namedKeywords)
      if special(.getItem, of: typeOf(namespace)).isUnbound {
        var owner = "<metaclass>"
        if case .type(let type) = metaclass { owner = name(of: type) }
        throw typeError("\(owner).__prepare__() must return a mapping, not \(typeName(namespace))")
      }
    }
    let cell = try run(body, namespace: namespace)
    if isReplaced { try setItem(namespace, str("__orig_bases__"), tuple(originalBases)) }
    let made: Value
    if case .type(let type) = metaclass, type == types.type, case .dict(let dict) = namespace {
      made = .type(try makeType(className, bases, dict, types.type, namedKeywords))
    } else {
      made = try call(metaclass, [className, tuple(bases), namespace], keywords: namedKeywords)
    }
    if case .cell(let cell) = cell, case .type = made { try checkClassCell(cell, made, className) }
    return made
  }

  /// `type.__new__` has to have seen the class's cell.
  private func checkClassCell(_ cell: Ref<CellObject>, _ made: Value, _ className: Value) throws(PyError) {
    let held = cell.pointee.value
    if held.isIdentical(to: made) { return }
    let shown = try (name: repr(className).string, made: repr(made).string)
    if held.isUnbound {
      throw runtimeError(
        "__class__ not set defining \(shown.name) as \(shown.made). Was __classcell__ propagated to type.__new__?")
    }
    throw typeError("__class__ set to \(try repr(held).string) defining \(shown.name) as \(shown.made)")
  }

  func isNative(_ value: Value) -> Bool {
    switch value {
    case .native: true
    case .boundMethod(let method): isNative(method.pointee.function)
    default: false
    }
  }

  private func entries(of dict: Ref<DictObject>) -> [(name: Name, value: Value)] {
    var result: [(name: Name, value: Value)] = []
    for position in 0..<dict.pointee.table.used {
      let entry = dict.pointee.table.entry(position).pointee
      if case .str(let text) = entry.key { result.append((name(of: text), entry.value)) }
    }
    return result
  }

  /// Runs code that has a namespace of its own.
  func run(_ function: Ref<FunctionObject>, namespace: Value, isTopLevel: Bool = false) throws(PyError) -> Value {
    try fromSwift(isTopLevel: isTopLevel) { () throws(PyError) -> Bool in
      let base = self.top + 3
      base.callee = .function(function)
      base[0] = namespace
      try self.push(function.pointee.code, base: base, destination: 0, role: .plain)
      return true
    }
  }

  private func mostDerived(_ metatype: Ref<TypeObject>, _ bases: [Value]) throws(PyError) -> Ref<TypeObject> {
    var winner = metatype
    for base in bases {
      let candidate = typeOf(base)
      if isSubtype(winner, of: candidate) { continue }
      if isSubtype(candidate, of: winner) {
        winner = candidate
      } else {
        throw typeError(
          "metaclass conflict: the metaclass of a derived class must be a (non-strict) subclass of the metaclasses of all its bases")
      }
    }
    return winner
  }

  /// `type(name, bases, namespace)`
  func makeType(
    _ className: Value, _ baseValues: [Value], _ namespace: Ref<DictObject>, _ metatype: Ref<TypeObject>,
    _ keywords: [(name: Name, value: Value)]
  ) throws(PyError) -> Ref<TypeObject> {
    let metatype = try mostDerived(metatype, baseValues)
    let bases = try checkedBases(baseValues)
    let core = try coreKind(of: bases)
    let type = heap.new(
      TypeObject(name: className, metatype: metatype, bases: bases, order: [], core: core, isUserDefined: true))
    type.pointee.order = [type]
    type.pointee.hasDictionary = true
    type.pointee.usualSlots = bases[0].pointee.usualSlots
    for position in 0..<namespace.pointee.table.used {
      let entry = namespace.pointee.table.entry(position).pointee
      guard case .str(let text) = self.core(entry.key) else { continue }
      type.pointee.attributes[name(of: text)] = entry.value
    }
    if let cell = type.pointee.attributes[names.classCell] {
      guard case .cell(let cell) = cell else {
        throw typeError("__classcell__ must be a nonlocal cell, not \(try repr(.type(typeOf(cell))).string)")
      }
      cell.pointee.value = .type(type)
    }
    if let qualname = type.pointee.attributes[names.qualname] {
      guard case .str = self.core(qualname) else { throw typeError("type __qualname__ must be a str, not \(typeName(qualname))") }
    }
    finishNamespace(type, className)
    try settleOrder(type)
    let declaresWeak = try declareSlots(type, bases)
    declareDictionary(type, wantsWeakReferences: declaresWeak)
    if type.pointee.attributes[names.doc] == nil { type.pointee.attributes[names.doc] = Value.none }
    for base in bases { add(type, below: base) }
    typeEpoch &+= 1
    try announce(type, bases[0], keywords)
    return type
  }

  private func checkedBases(_ values: [Value]) throws(PyError) -> [Ref<TypeObject>] {
    if values.isEmpty { return [types.object] }
    var bases: [Ref<TypeObject>] = []
    for value in values {
      guard case .type(let base) = value else { throw typeError("bases must be types") }
      if base.pointee.core == .closed { throw closedBase(base) }
      if bases.contains(base) { throw typeError("duplicate base class \(name(of: base))") }
      bases.append(base)
    }
    return bases
  }

  private func closedBase(_ base: Ref<TypeObject>) -> PyError {
    // numpy's own arrays can be derived from.
    if case .str(let module)? = base.pointee.attributes[names.module], module.string == "numpy" {
      return typeError("unsupported: classes derived from numpy.\(name(of: base))")
    }
    return typeError("type '\(name(of: base))' is not an acceptable base type")
  }

  private func coreKind(of bases: [Ref<TypeObject>]) throws(PyError) -> CoreKind {
    var winner = types.object
    for base in bases {
      let candidate = layoutBase(of: base)
      if isSubtype(winner, of: candidate) { continue }
      if !isSubtype(candidate, of: winner) { throw typeError("multiple bases have instance lay-out conflict") }
      winner = candidate
    }
    return winner.pointee.core
  }

  /// `__base__`: the first base with the layout that the class has.
  func bestBase(of type: Ref<TypeObject>) -> Ref<TypeObject>? {
    guard var best = type.pointee.bases.first else { return nil }
    for base in type.pointee.bases.dropFirst() {
      let (layout, bestLayout) = (layoutBase(of: base), layoutBase(of: best))
      if layout != bestLayout, isSubtype(layout, of: bestLayout) { best = base }
    }
    return best
  }

  /// The class that a class has the layout of its instances from: a builtin, or one that declares slots.
  private func layoutBase(of type: Ref<TypeObject>) -> Ref<TypeObject> {
    for candidate in type.pointee.order {
      if let slots = candidate.pointee.slotNames, !slots.isEmpty { return candidate }
      if candidate.pointee.isUserDefined || candidate.pointee.core == .object { continue }
      // Most exceptions keep nothing but what all of them keep.
      let isPlain = BuiltinException.allCases.contains { self.type($0) == candidate && $0.fields.isEmpty && $0 != .baseExceptionGroup }
      if !isPlain || candidate == self.type(.baseException) { return candidate }
    }
    return types.object
  }

  /// `type.__bases__ = bases`
  func setBases(_ type: Ref<TypeObject>, _ new: Value) throws(PyError) {
    let name = name(of: type)
    guard type.pointee.isUserDefined else { throw typeError("cannot set '__bases__' attribute of immutable type '\(name)'") }
    guard case .tuple(let tuple) = core(new) else {
      throw typeError("can only assign tuple to \(name).__bases__, not \(typeName(new))")
    }
    if tuple.pointee.count == 0 { throw typeError("can only assign non-empty tuple to \(name).__bases__, not ()") }
    var bases: [Ref<TypeObject>] = []
    for value in tuple.values {
      guard case .type(let base) = value else {
        throw typeError("\(name).__bases__ must be tuple of classes, not '\(typeName(value))'")
      }
      if isSubtype(base, of: type) { throw typeError("a __bases__ item causes an inheritance cycle") }
      bases.append(base)
    }
    if try coreKind(of: bases) != type.pointee.core || bases.contains(where: { $0.pointee.core == .closed }) {
      throw typeError(
        "__bases__ assignment: '\(self.name(of: bases[0]))' object layout differs from '\(self.name(of: type.pointee.bases[0]))'")
    }
    let before = type.pointee.bases
    heap.touch(type)
    type.pointee.bases = bases
    do throws(PyError) {
      try updateOrder(type)
    } catch {
      let raised = exception
      type.pointee.bases = before
      try updateOrder(type)
      exception = raised
      throw error
    }
    for base in before { base.pointee.subclasses.removeAll { $0 == type } }
    for base in bases { add(type, below: base) }
    typeEpoch &+= 1
  }

  private func add(_ type: Ref<TypeObject>, below base: Ref<TypeObject>) {
    heap.touch(base)
    base.pointee.subclasses.append(type)
  }

  /// Works out the order of resolution anew, for the classes below too.
  private func updateOrder(_ type: Ref<TypeObject>) throws(PyError) {
    var waiting = [type]
    var steps = 0
    while let next = waiting.popLast() {
      // A `mro` that sets bases in its turn may tie a ring.
      steps += 1
      if steps > 100_000 { throw typeError("a __bases__ item causes an inheritance cycle") }
      try settleOrder(next)
      waiting.append(contentsOf: next.pointee.subclasses)
    }
  }

  /// The order that the metaclass's `mro` gives.
  private func settleOrder(_ type: Ref<TypeObject>) throws(PyError) {
    let metatype = type.pointee.metatype
    guard metatype.pointee.isUserDefined, case .function(let function) = lookUp(name("mro"), in: metatype) else {
      type.pointee.order = try resolutionOrder(type, type.pointee.bases)
      return
    }
    if type.pointee.order.count < 2 { type.pointee.order = [type] + type.pointee.bases.flatMap(\.pointee.order) }
    let answer = try collect(call(.function(function), [.type(type)]))
    var order: [Ref<TypeObject>] = []
    for value in answer.pointee.items {
      guard case .type(let ancestor) = value else {
        throw typeError("mro() returned a non-class ('\(typeName(value))')")
      }
      guard isSubtype(layoutBase(of: type), of: layoutBase(of: ancestor)) else {
        throw typeError("mro() returned base with unsuitable layout ('\(name(of: ancestor))')")
      }
      order.append(ancestor)
    }
    type.pointee.order = order
  }

  /// `type.mro`
  func plainOrder(of type: Ref<TypeObject>) throws(PyError) -> [Ref<TypeObject>] { try resolutionOrder(type, type.pointee.bases) }

  /// C3: keeps the order of bases and of their own orders.
  private func resolutionOrder(_ type: Ref<TypeObject>, _ bases: [Ref<TypeObject>]) throws(PyError) -> [Ref<TypeObject>] {
    var sequences = bases.map(\.pointee.order)
    sequences.append(bases)
    var order = [type]
    while true {
      sequences.removeAll { $0.isEmpty }
      if sequences.isEmpty { return order }
      let candidate = sequences.lazy.compactMap(\.first).first { candidate in
        !sequences.contains { $0.dropFirst().contains(candidate) }
      }
      guard let candidate else {
        let names = sequences.compactMap(\.first).reduce(into: [Ref<TypeObject>]()) { if !$0.contains($1) { $0.append($1) } }
        throw typeError(
          "Cannot create a consistent method resolution\norder (MRO) for bases \(names.map(name(of:)).joined(separator: ", "))")
      }
      order.append(candidate)
      for index in sequences.indices where sequences[index].first == candidate { sequences[index].removeFirst() }
    }
  }

  /// What a class body's names become: implicit static and class methods, `__hash__` without `__eq__`, names of their own.
  private func finishNamespace(_ type: Ref<TypeObject>, _ className: Value) {
    let attributes = type.pointee.attributes
    func wrap(_ special: Special, _ role: DescriptorObject.Role) {
      let key = specialNames[special.rawValue]
      if case .function? = attributes[key], let function = attributes[key] {
        type.pointee.attributes[key] = .descriptor(heap.new(DescriptorObject(role: role, get: function)))
      }
    }
    wrap(.new, .staticMethod)
    wrap(.initializeSubclass, .classMethod)
    wrap(.classGetItem, .classMethod)
    type.pointee.qualifiedName = attributes[names.qualname] ?? className
    type.pointee.attributes[names.qualname] = nil
    type.pointee.attributes[names.classCell] = nil
    let hash = specialNames[Special.hash.rawValue]
    if attributes[specialNames[Special.equal.rawValue]] != nil, attributes[hash] == nil {
      type.pointee.attributes[hash] = Value.none
    }
  }

  /// Reads `__slots__`; whether instances can be referred to weakly.
  private func declareSlots(_ type: Ref<TypeObject>, _ bases: [Ref<TypeObject>]) throws(PyError) -> Bool {
    guard let slots = type.pointee.attributes[names.slots] else { return true }
    var slotNames: [Name] = []
    if case .str(let text) = slots {
      slotNames = [name(of: text)]
    } else {
      for value in try collect(slots).pointee.items {
        guard case .str(let text) = core(value) else {
          throw typeError("__slots__ items must be strings, not '\(typeName(value))'")
        }
        slotNames.append(name(of: text))
      }
    }
    for name in slotNames where !isIdentifier(name) { throw typeError("__slots__ must be identifiers") }
    let wantsDictionary = slotNames.contains(names.dict)
    let wantsWeakReferences = slotNames.contains(names.weakref)
    slotNames.removeAll { $0 == names.dict || $0 == names.weakref }
    slotNames = slotNames.map { privateName($0, in: type) }
    let inherits = bases.contains { $0.pointee.isUserDefined && $0.pointee.hasDictionary }
    let builtinHasDictionary = type.pointee.core == .exception
    type.pointee.hasDictionary = wantsDictionary || inherits || builtinHasDictionary
    type.pointee.slotNames = slotNames
    for name in slotNames {
      if type.pointee.attributes[name] != nil {
        throw valueError("'\(name.string)' in __slots__ conflicts with class variable")
      }
      var descriptor = DescriptorObject(role: .member, get: .none)
      descriptor.name = name
      descriptor.owner = type
      type.pointee.attributes[name] = .descriptor(heap.new(descriptor))
    }
    return wantsWeakReferences
  }

  /// `__name` in a class stands for `_Class__name`.
  private func privateName(_ attribute: Name, in type: Ref<TypeObject>) -> Name {
    let text = attribute.string
    let owner = name(of: type).drop { $0 == "_" }
    guard text.hasPrefix("__"), !text.hasSuffix("__"), !owner.isEmpty else { return attribute }
    return name("_\(owner)\(text)")
  }

  /// `__set_name__` of what the namespace holds, then `__init_subclass__` of the class above.
  private func announce(
    _ type: Ref<TypeObject>, _ base: Ref<TypeObject>, _ keywords: [(name: Name, value: Value)]
  ) throws(PyError) {
    for (index, value) in type.pointee.attributes.values.enumerated() {
      guard index < type.pointee.attributes.names.count else { break }
      let attribute = type.pointee.attributes.names[index]
      if case .descriptor(let descriptor) = value, descriptor.pointee.role == .property, descriptor.pointee.name == nil {
        descriptor.pointee.name = attribute
      }
      guard case .instance(let instance) = value else { continue }
      let method = special(.setName, of: instance.type)
      if method.isUnbound { continue }
      do {
        _ = try callMethod(method, value, with: .type(type), .str(attribute))
      } catch {
        let cause = exception
        let wrapped = runtimeError(
          "Error calling __set_name__ on '\(name(of: instance.type))' instance '\(attribute.string)' in '\(name(of: type))'")
        exceptionState(exception)?.pointee.cause = cause
        exceptionState(exception)?.pointee.context = cause
        exceptionState(exception)?.pointee.suppressesContext = true
        throw wrapped
      }
    }
    for candidate in type.pointee.order.dropFirst() {
      fillAttributes(candidate)
      guard let hook = candidate.pointee.attributes[specialNames[Special.initializeSubclass.rawValue]] else { continue }
      let function: Value
      if case .descriptor(let descriptor) = hook { function = descriptor.pointee.get } else { function = hook }
      if case .native = function {
        if !keywords.isEmpty {
          throw typeError("\(name(of: type)).__init_subclass__() takes no keyword arguments")
        }
        return
      }
      _ = try call(function, [.type(type)], keywords: keywords)
      return
    }
    if !keywords.isEmpty { throw typeError("\(name(of: type)).__init_subclass__() takes no keyword arguments") }
  }
}
