/// Generators: frames that are put away and taken up again.
extension VM {
  func newGenerator(_ function: Ref<FunctionObject>, _ arguments: UnsafeMutablePointer<Value>) -> Value {
    let code = function.pointee.code
    let count = code.pointee.registerCount
    let parameters =
      code.pointee.argumentCount + code.pointee.keywordOnlyCount
      + (code.pointee.traits.contains(.variadic) ? 1 : 0) + (code.pointee.traits.contains(.keywordVariadic) ? 1 : 0)
    let generator = heap.new(
      GeneratorObject(
        function: function, code: code, registerCount: count, name: function.pointee.name,
        qualifiedName: function.pointee.qualifiedName),
      extra: count &* MemoryLayout<Value>.stride)
    for index in 0..<count { generator.registers[index] = index < parameters ? arguments[index] : .unbound }
    return .generator(generator)
  }

  /// Takes a generator up in a frame of its own; false if it has ended already.
  func enter(_ generator: Ref<GeneratorObject>, sending value: Value) throws(PyError) -> Bool {
    switch generator.pointee.state {
    case .running: throw valueError("generator already executing")
    case .finished:
      callResult = .none
      return false
    case .fresh, .suspended: break
    }
    let code = generator.pointee.code
    let base = top + 2
    try push(code, base: base, destination: 0, role: .generator)
    base.companion = .generator(generator)
    base.callee = .function(generator.pointee.function)
    copy(generator.registers, to: base, count: generator.pointee.registerCount)
    if case .suspended = generator.pointee.state { base[Int(generator.pointee.sendRegister)] = value }
    frames[frameCount - 1].pc = code.pointee.instructions + generator.pointee.resumeAt
    generator.pointee.state = .running
    let inner = generator.pointee.handled
    // While it runs, what is being handled outside waits in the generator.
    generator.pointee.handled = handled
    if !inner.isUnbound { handled = inner }
    return true
  }

  /// `yield`: puts the frame away. The value, if that leaves `run`.
  func suspend(_ frame: UnsafeMutablePointer<Frame>, _ value: Value, sendRegister: UInt16) -> Value? {
    guard case .generator(let generator) = frame.pointee.base.companion else { return value }
    let code = frame.pointee.code
    copy(frame.pointee.base, to: generator.registers, count: generator.pointee.registerCount)
    generator.pointee.resumeAt = frame.pointee.pc - code.pointee.instructions
    generator.pointee.sendRegister = sendRegister
    generator.pointee.state = .suspended
    let outer = generator.pointee.handled
    if case .none = handled, case .none = outer {
      generator.pointee.handled = .unbound
    } else {
      generator.pointee.handled = handled.isIdentical(to: outer) ? .unbound : handled
      handled = outer
    }
    frameCount -= 1
    if frame.pointee.isEntry { return value }
    let caller = frames + (frameCount - 1)
    let i = caller.pointee.pc[-1]
    caller.pointee.base[Int(i.b)] = value
    caller.pointee.pc += Int(Int16(bitPattern: i.c))
    countdown.pointee &-= 1
    return nil
  }

  /// What is being handled around a running generator.
  @inline(never)
  func handledOutside(_ base: UnsafeMutablePointer<Value>) -> Value {
    guard case .generator(let generator) = base.companion, !generator.pointee.handled.isUnbound else { return .none }
    return generator.pointee.handled
  }

  /// Few registers are copied faster one by one than by a call, and faster as words than as values.
  @inline(__always)
  private func copy(_ source: UnsafeMutablePointer<Value>, to target: UnsafeMutablePointer<Value>, count: Int) {
    let from = UnsafeRawPointer(source)
    let to = UnsafeMutableRawPointer(target)
    for index in 0..<count {
      let place = index &* MemoryLayout<Value>.stride
      to.storeBytes(of: from.loadUnaligned(fromByteOffset: place, as: SIMD2<UInt64>.self), toByteOffset: place, as: SIMD2<UInt64>.self)
    }
  }

  /// The generator that runs in a frame ends.
  func finish(_ frame: UnsafeMutablePointer<Frame>) {
    guard frame.pointee.role == .generator, case .generator(let generator) = frame.pointee.base.companion else { return }
    generator.pointee.state = .finished
    handled = generator.pointee.handled
    generator.pointee.handled = .unbound
    generator.pointee.delegate = .unbound
  }

  /// Runs a generator until it yields (the value), or to its end (`.unbound`, with what it returned in `callResult`).
  package func resume(_ generator: Ref<GeneratorObject>, sending value: Value) throws(PyError) -> Value {
    let result = try fromSwift { () throws(PyError) -> Bool in try self.enter(generator, sending: value) }
    if case .finished = generator.pointee.state {
      callResult = result
      return .unbound
    }
    return result
  }

  /// `generator.throw(exception)`: raises inside it where it is suspended.
  package func resume(_ generator: Ref<GeneratorObject>, throwing thrown: Value) throws(PyError) -> Value {
    switch generator.pointee.state {
    case .fresh:
      generator.pointee.state = .finished
      exception = thrown
      if let state = exceptionState(thrown) {
        let globals = generator.pointee.function.pointee.globals
        state.pointee.traceback = .traceback(
          heap.new(TracebackObject(code: generator.pointee.code, instruction: 0, globals: globals, next: state.pointee.traceback)))
      }
      hideStopIteration()
      throw PyError()
    case .finished:
      exception = thrown
      throw PyError()
    case .running: throw valueError("generator already executing")
    case .suspended: break
    }
    if !generator.pointee.delegate.isUnbound, isSubtype(typeOf(thrown), of: type(.generatorExit)) {
      do throws(PyError) {
        try closeDelegate(of: generator)
      } catch {
        return try resume(generator, throwing: exception)
      }
    }
    if !generator.pointee.delegate.isUnbound {
      let delegate = generator.pointee.delegate
      if let value = try throwInto(delegate, thrown, from: generator) { return value }
      // Behind the `yield from`, with its result.
      generator.pointee.resumeAt += 1
      return try resume(generator, sending: callResult)
    }
    let result = try fromSwift { () throws(PyError) -> Bool in
      let depth = self.frameCount
      let inner = generator.pointee.handled
      guard try self.enter(generator, sending: .none) else { return false }
      self.frames[depth].isEntry = true
      self.exception = thrown
      // What the caller is handling is no context of what it throws; what the generator is handling is.
      if case .instance = inner { self.linkContext() }
      try self.unwind()
      return true
    }
    if case .finished = generator.pointee.state {
      callResult = result
      return .unbound
    }
    return result
  }

  /// Throws into what a generator delegates to. The value it yields, or nil if it returned (the result is in `callResult`).
  private func throwInto(_ delegate: Value, _ thrown: Value, from generator: Ref<GeneratorObject>) throws(PyError) -> Value? {
    do throws(PyError) {
      if case .generator(let inner) = delegate {
        generator.pointee.state = .running
        defer { generator.pointee.state = .suspended }
        let value = try resume(inner, throwing: thrown)
        if !value.isUnbound { return value }
        generator.pointee.delegate = .unbound
        return nil
      }
      let method = try attributeIfPresent(delegate, names.throwName)
      if method.isUnbound {
        exception = thrown
        throw PyError()
      }
      return try call(method, [thrown])
    } catch {
      let raisedInside = exception
      if isRaised(.stopIteration) {
        callResult = stopValue(raisedInside)
        generator.pointee.delegate = .unbound
        return nil
      }
      // The delegating generator sees what came out.
      generator.pointee.delegate = .unbound
      return try resume(generator, throwing: raisedInside)
    }
  }

  /// The value that a StopIteration carries.
  func stopValue(_ exception: Value) -> Value {
    if let state = exceptionState(exception), case .tuple(let args) = state.pointee.args, args.pointee.count > 0 {
      return args.items[0]
    }
    return .none
  }

  /// `generator.close()`
  package func close(_ generator: Ref<GeneratorObject>) throws(PyError) {
    switch generator.pointee.state {
    case .fresh, .finished:
      generator.pointee.state = .finished
      return
    case .running: throw valueError("generator already executing")
    case .suspended: break
    }
    do throws(PyError) {
      var thrown = newException(type(.generatorExit), [])
      do throws(PyError) {
        try closeDelegate(of: generator)
      } catch {
        thrown = exception
      }
      let value = try resume(generator, throwing: thrown)
      if !value.isUnbound { throw runtimeError("generator ignored GeneratorExit") }
    } catch {
      if isRaised(.generatorExit) || isRaised(.stopIteration) { return }
      throw error
    }
  }

  /// Closes what a suspended generator delegates to, which it does no longer afterwards.
  private func closeDelegate(of generator: Ref<GeneratorObject>) throws(PyError) {
    let delegate = generator.pointee.delegate
    if delegate.isUnbound { return }
    generator.pointee.delegate = .unbound
    generator.pointee.state = .running
    defer { generator.pointee.state = .suspended }
    if case .generator(let inner) = delegate { return try close(inner) }
    let method = try attributeIfPresent(delegate, names.close)
    if !method.isUnbound { _ = try call(method, []) }
  }

  /// One step of `yield from`: true if the delegate yielded (the value is in `callResult`), false when it is done.
  func delegate(_ frame: UnsafeMutablePointer<Frame>, _ i: Instruction) throws(PyError) -> Bool {
    guard case .generator(let outer) = frame.pointee.base.companion else { return false }
    let base = frame.pointee.base
    let iterator = base[Int(i.b)]
    let sent = outer.pointee.delegate.isUnbound ? Value.none : base[Int(i.a)]
    outer.pointee.delegate = iterator
    var value: Value
    if case .generator(let inner) = iterator {
      do throws(PyError) {
        value = try resume(inner, sending: sent)
      } catch {
        outer.pointee.delegate = .unbound
        throw error
      }
      if value.isUnbound {
        outer.pointee.delegate = .unbound
        base[Int(i.a)] = callResult
        return false
      }
    } else {
      do throws(PyError) {
        if case .none = sent {
          let method = special(.next, of: typeOf(iterator))
          if case .iterator = iterator {
            value = try next(iterator)
            if value.isUnbound { callResult = .none }
          } else {
            value = try callMethod(method, iterator)
          }
        } else {
          value = try call(getAttribute(iterator, names.send), [sent])
        }
      } catch {
        if !isRaised(.stopIteration) {
          outer.pointee.delegate = .unbound
          throw error
        }
        value = .unbound
        callResult = stopValue(exception)
      }
      if value.isUnbound {
        outer.pointee.delegate = .unbound
        base[Int(i.a)] = callResult
        return false
      }
    }
    callResult = value
    // The instruction is run again when the generator is taken up.
    frame.pointee.pc -= 1
    return true
  }
}
