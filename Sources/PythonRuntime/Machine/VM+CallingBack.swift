/// Calls from Swift that make no array of their arguments: these are put where the callee takes them.
extension VM {
  /// `function(argument)`
  package func call(_ function: Value, with argument: Value) throws(PyError) -> Value {
    let callee = try place(function)
    callee[1] = argument
    return try callPlaced(callee, count: 1)
  }

  /// Calls what was found on the type of `receiver` as its method.
  package func callMethod(_ method: Value, _ receiver: Value) throws(PyError) -> Value {
    let (callee, count) = try place(method, receiver)
    return try callPlaced(callee, count: count)
  }

  package func callMethod(_ method: Value, _ receiver: Value, with argument: Value) throws(PyError) -> Value {
    let (callee, count) = try place(method, receiver)
    callee[count + 1] = argument
    return try callPlaced(callee, count: count + 1)
  }

  package func callMethod(_ method: Value, _ receiver: Value, with first: Value, _ second: Value) throws(PyError) -> Value {
    let (callee, count) = try place(method, receiver)
    callee[count + 1] = first
    callee[count + 2] = second
    return try callPlaced(callee, count: count + 2)
  }

  package func callMethod(_ method: Value, _ receiver: Value, _ arguments: [Value]) throws(PyError) -> Value {
    let (callee, count) = try place(method, receiver)
    if callee + arguments.count + 64 > stack + stackCapacity - 1024 { throw tooDeep() }
    for index in 0..<arguments.count { callee[count + 1 + index] = arguments[index] }
    return try callPlaced(callee, count: count + arguments.count)
  }

  /// Calls a special method of `receiver`; `.unbound` if its type has none.
  package func callSpecial(_ special: Special, _ receiver: Value) throws(PyError) -> Value {
    let method = self.special(special, of: typeOf(receiver))
    return method.isUnbound ? .unbound : try callMethod(method, receiver)
  }

  package func callSpecial(_ special: Special, _ receiver: Value, _ argument: Value) throws(PyError) -> Value {
    let method = self.special(special, of: typeOf(receiver))
    return method.isUnbound ? .unbound : try callMethod(method, receiver, with: argument)
  }

  package func callSpecial(
    _ special: Special, _ receiver: Value, _ first: Value, _ second: Value
  ) throws(PyError) -> Value {
    let method = self.special(special, of: typeOf(receiver))
    return method.isUnbound ? .unbound : try callMethod(method, receiver, with: first, second)
  }

  /// Puts a callee above everything in use, with room for its arguments.
  @inline(__always)
  private func place(_ function: Value) throws(PyError) -> UnsafeMutablePointer<Value> {
    let callee = top + 2
    if callee + 64 > stack + stackCapacity - 1024 { throw tooDeep() }
    callee[0] = function
    return callee
  }

  /// Puts a method and its receiver there, or what the method became when it was bound; and how many arguments it has so far.
  @inline(__always)
  private func place(_ method: Value, _ receiver: Value) throws(PyError) -> (UnsafeMutablePointer<Value>, Int) {
    switch method {
    case .function, .native:
      let callee = try place(method)
      callee[1] = receiver
      return (callee, 1)
    default:
      let bound = try bind(method, to: receiver, type: typeOf(receiver))
      return (try place(bound), 0)
    }
  }

  /// Calls what `place` put there.
  private func callPlaced(_ callee: UnsafeMutablePointer<Value>, count: Int) throws(PyError) -> Value {
    switch callee[0] {
    case .native(let native): return try call(native, callee + 1, count)
    case .function(let function):
      let code = function.pointee.code
      if code.pointee.isSimple, code.pointee.argumentCount == count {
        return try fromSwift { () throws(PyError) -> Bool in
          try self.push(code, base: callee + 1, destination: 0, role: .plain)
          return true
        }
      }
    case .type(let type) where !type.pointee.isUserDefined && type != types.type:
      if case .native(let construct) = type.pointee.construct { return try call(construct, callee + 1, count) }
    default: break
    }
    return try fromSwift { () throws(PyError) -> Bool in
      self.raiseTop(callee + count + 1)
      return try self.enter(callee, count: count, destination: 0)
    }
  }

  /// Calls a native from another, without leaving Swift.
  @inline(__always)
  private func call(
    _ native: Ref<NativeObject>, _ arguments: UnsafeMutablePointer<Value>, _ count: Int
  ) throws(PyError) -> Value {
    try descend()
    let floorBefore = callbackFloor
    callbackFloor = 0
    defer {
      nativeDepth &-= 1
      callbackFloor = floorBefore
    }
    return try call(native, arguments, count, .unbound)
  }
}
