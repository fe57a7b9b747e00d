/// Calls. A callee stands at `callee[0]` with its arguments from `callee[1]` on; the registers above them are free.
///
/// The `enter` methods return true when they pushed a frame, and otherwise leave the result in `callResult`.
extension VM {
  /// Calls whatever stands at `callee`.
  @inline(never)
  func enter(
    _ callee: UnsafeMutablePointer<Value>, count: Int, keywords: Value = .unbound, destination: UInt16
  ) throws(PyError) -> Bool {
    var count = count
    var detours = 0
    while true {
      switch callee[0] {
      case .function(let function):
        return try enter(function, callee + 1, count, keywords, destination)
      case .native(let native):
        if native.pointee.preludeArgument > 0, let replacement = prelude(for: native, callee, count, keywords) {
          callee[0] = replacement
          continue
        }
        if native.pointee.role == .method || native.pointee.role == .operatorMethod {
          try checkReceiver(native, count > 0 ? callee[1] : .unbound)
        }
        callResult = try call(native, callee + 1, count, keywords)
        return false
      case .boundMethod(let method):
        insert(method.pointee.receiver, at: callee + 1, count: count)
        callee[0] = method.pointee.function
        count += 1
        detours += 1
      case .type(let type):
        return try enter(type, callee, count, keywords, destination)
      case .descriptor(let descriptor) where descriptor.pointee.role == .staticMethod:
        callee[0] = descriptor.pointee.get
      default:
        let value = callee[0]
        let method = special(.call, of: typeOf(value))
        if method.isUnbound { throw notCallable(value) }
        switch method {
        case .function, .native:
          insert(value, at: callee + 1, count: count)
          callee[0] = method
          count += 1
          if !self.detours.isEmpty, case .function(let function) = method, case .instance(let instance) = value,
            let target = self.detours.target(of: function, instance, self)
          {
            callee[0] = target
          }
        default:
          callee[0] = try bind(method, to: value, type: typeOf(value))
        }
        detours += 1
      }
      // A callable may stand for another one without end.
      if frameCount + detours >= recursionLimit { throw tooDeep() }
      // Room was made above the arguments; a callback must not build there.
      if callee + 1 + count > top { top = callee + 1 + count }
    }
  }

  private func notCallable(_ value: Value) -> PyError {
    typeError("'\(typeName(value))' object is not callable")
  }

  /// Moves `count` values up by one and puts `value` in front.
  @inline(__always)
  private func insert(_ value: Value, at place: UnsafeMutablePointer<Value>, count: Int) {
    var index = count
    while index > 0 {
      place[index] = place[index - 1]
      index -= 1
    }
    place[0] = value
    raiseTop(place + count + 1)
  }

  /// Keeps `top` above registers that are used beyond the frame's own.
  @inline(__always)
  func raiseTop(_ end: UnsafeMutablePointer<Value>) {
    if end > top {
      top = end
      if end > highWater { highWater = end }
    }
  }

  private func enter(
    _ function: Ref<FunctionObject>, _ arguments: UnsafeMutablePointer<Value>, _ count: Int, _ keywords: Value,
    _ destination: UInt16
  ) throws(PyError) -> Bool {
    let code = function.pointee.code
    if !code.pointee.isSimple || count != code.pointee.argumentCount || !keywords.isUnbound {
      if code.pointee.traits.contains(.deferred) { try complete(code) }
      try bindArguments(function, arguments, count, keywords)
      if code.pointee.traits.contains(.generator) {
        callResult = newGenerator(function, arguments)
        return false
      }
    }
    arguments.callee = .function(function)
    try push(code, base: arguments, destination: destination, role: .plain)
    return true
  }

  // MARK: Methods

  /// How an inline cache says that the machine does a method itself; -1 where it does not.
  private func direct(_ type: Ref<Header>, _ name: Name) -> Int32 {
    if type == types.list.header && name == names.append { return InlineCache.listAppend }
    return type == types.dict.header && name == names.get ? InlineCache.dictGet : -1
  }

  /// `dict.get` of a string, and perhaps what to give in its place; false where it has to be called.
  @inline(never)
  func getDirectly(_ callee: UnsafeMutablePointer<Value>, _ count: Int, _ result: UnsafeMutablePointer<Value>) -> Bool {
    guard case .dict(let dict) = callee[1], case .str(let key) = callee[2], count == 1 || count == 2 else { return false }
    let position = dict.pointee.table.find(key)
    if position < -1 { return false }
    result.pointee = position >= 0 ? dict.pointee.table.entry(position).pointee.value : count == 2 ? callee[3] : .none
    return true
  }

  /// The receiver at `callee[1]`, the arguments behind it.
  @inline(never)
  func enterMethod(
    _ callee: UnsafeMutablePointer<Value>, count: Int, cache: UnsafeMutablePointer<InlineCache>, destination: UInt16
  ) throws(PyError) -> Bool {
    // Methods of builtin types are remembered by the type.
    let key: Ref<Header>?
    switch callee[1] {
    case .list: key = types.list.header
    case .str: key = types.str.header
    case .dict: key = types.dict.header
    case .set(let set): key = set.pointee.isFrozen ? types.frozenset.header : types.set.header
    case .tuple: key = types.tuple.header
    case .foreign(let foreign): key = foreign.pointee.type.header
    case .handle(let handle): key = handle.pointee.attributes == nil ? handle.pointee.type.header : nil
    default: key = nil
    }
    if let key {
      if key == cache.pointee.key, cache.pointee.epoch == typeEpoch, case .native(let native) = cache.pointee.value {
        if native.pointee.preludeArgument > 0 {
          callee[0] = cache.pointee.value
          return try enter(callee, count: count + 1, destination: destination)
        }
        callResult = try call(native, callee + 1, count + 1, .unbound)
        return false
      }
      let found = lookUp(cache.pointee.name, in: typeOf(callee[1]))
      if case .native(let native) = found, native.pointee.role == .method || native.pointee.role == .operatorMethod {
        rememberCaches()
        cache.pointee.key = key
        cache.pointee.epoch = typeEpoch
        cache.pointee.value = found
        cache.pointee.slot = direct(key, cache.pointee.name)
        callee[0] = found
        return try enter(callee, count: count + 1, destination: destination)
      }
    }
    do {
      try loadMethod(callee, cache)
    } catch {
      failedInLookUp = true
      throw error
    }
    if callee[0].isUnbound { return try enter(callee + 1, count: count, destination: destination) }
    return try enter(callee, count: count + 1, destination: destination)
  }

  /// With the receiver at `callee[1]`: puts the method in front of it, or the callable in its place.
  func loadMethod(_ callee: UnsafeMutablePointer<Value>, _ cache: UnsafeMutablePointer<InlineCache>) throws(PyError) {
    let receiver = callee[1]
    let name = cache.pointee.name
    if case .instance(let instance) = receiver {
      let shape = instance.pointee.shape
      if shape.header == cache.pointee.key, cache.pointee.epoch == typeEpoch, case .function = cache.pointee.value {
        callee[0] = cache.pointee.value
        return
      }
      let type = shape.pointee.type
      if !hasCustomLookUp(type) {
        let found = lookUp(name, in: type)
        if case .function(let function) = found, !function.isBuiltin, shape.pointee.slot(of: name) < 0, !shape.pointee.isDictionary {
          rememberCaches()
          cache.pointee.key = shape.header
          cache.pointee.epoch = typeEpoch
          cache.pointee.value = found
          cache.pointee.slot = -1
          callee[0] = found
          return
        }
      }
    }
    if case .superProxy(let proxy) = receiver, case .instance = proxy.pointee.receiver, name != names.classAttribute,
      case .function(let function) = lookUp(name, behind: proxy), !function.isBuiltin
    {
      callee[0] = .function(function)
      callee[1] = proxy.pointee.receiver
      return
    }
    callee[0] = .unbound
    callee[1] = try getAttribute(receiver, name)
  }

  /// Whether a class reads attributes in its own way.
  func hasCustomLookUp(_ type: Ref<TypeObject>) -> Bool {
    if case .function = special(.getAttribute, of: type) { return true }
    return false
  }

  /// A call whose arguments are a list and a dict: `callee[0]` a method for the receiver at `callee[1]`, or unbound, or a callable.
  func enterSpread(_ callee: UnsafeMutablePointer<Value>, destination: UInt16) throws(PyError) -> Bool {
    let function = callee[0].isUnbound ? callee[1] : callee[0]
    let receiver = callee[0].isUnbound ? Value.unbound : callee[1]
    guard case .list(let list) = callee[2] else { return false }
    var extras: [(Value, Value)] = []
    if case .dict(let dict) = callee[3] {
      for position in 0..<dict.pointee.table.used {
        let entry = dict.pointee.table.entry(position).pointee
        if !entry.key.isUnbound { extras.append((entry.key, entry.value)) }
      }
    }
    let total = list.pointee.items.count + extras.count + (receiver.isUnbound ? 0 : 1)
    if callee + total + 64 > stack + stackCapacity - 1024 { throw tooDeep() }
    callee[0] = function
    var index = 1
    if !receiver.isUnbound {
      callee[1] = receiver
      index = 2
    }
    for item in list.pointee.items {
      callee[index] = item
      index += 1
    }
    for extra in extras {
      callee[index] = extra.1
      index += 1
    }
    raiseTop(callee + index)
    let names: Value = extras.isEmpty ? .unbound : tuple(extras.map(\.0))
    return try enter(callee, count: index - 1, keywords: names, destination: destination)
  }

  // MARK: From Swift

  /// `function(*arguments)`
  package func call(_ function: Value, _ arguments: [Value]) throws(PyError) -> Value {
    try call(function, arguments, names: .unbound)
  }

  /// `function(*arguments, **keywords)`
  package func call(_ function: Value, _ arguments: [Value], keywords: [(name: Name, value: Value)]) throws(PyError) -> Value {
    if keywords.isEmpty { return try call(function, arguments, names: .unbound) }
    return try call(
      function, arguments + keywords.map(\.value), names: tuple(keywords.map { Value.str($0.name) }))
  }

  private func call(_ function: Value, _ arguments: [Value], names: Value) throws(PyError) -> Value {
    let callee = top + 2
    if callee + arguments.count + 64 > stack + stackCapacity - 1024 { throw tooDeep() }
    callee[0] = function
    for index in 0..<arguments.count { callee[index + 1] = arguments[index] }
    return try fromSwift { () throws(PyError) -> Bool in
      self.raiseTop(callee + arguments.count + 1)
      return try self.enter(callee, count: arguments.count, keywords: names, destination: 0)
    }
  }

  /// Runs what `enter` pushes, as a callback from Swift: whatever exists now stays alive meanwhile.
  func fromSwift(isTopLevel: Bool = false, _ enter: () throws(PyError) -> Bool) throws(PyError) -> Value {
    try descend()
    let topBefore = top
    let pinnedBefore = pinnedEpoch
    let floorBefore = callbackFloor
    if isTopLevel {
      pinnedEpoch = 0
    } else if floorBefore != 0 {
      pinnedEpoch = floorBefore
    } else {
      heap.epoch &+= 1
      pinnedEpoch = heap.epoch
    }
    callbackFloor = 0
    defer {
      top = topBefore
      pinnedEpoch = pinnedBefore
      callbackFloor = floorBefore
      nativeDepth -= 1
      if heap.isDue(after: pinnedBefore) { heap.ring() }
    }
    let depth = frameCount
    if try enter() {
      frames[depth].isEntry = true
      return try run()
    }
    return callResult
  }

  @inline(never)
  func raiseHighWater(_ newTop: UnsafeMutablePointer<Value>) throws(PyError) {
    if newTop > stack + stackCapacity - 4096 { throw tooDeep() }
    highWater = newTop
  }
}
