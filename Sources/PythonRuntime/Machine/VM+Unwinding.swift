import Diagnostics

/// Leaving frames: by a result, or by an exception.
extension VM {
  /// A frame that is not plain returns. The result, if that leaves `run`.
  @inline(never)
  func leave(_ frame: UnsafeMutablePointer<Frame>, _ returned: Value) throws(PyError) -> Value? {
    var value = returned
    // Calls made from here overwrite its place.
    let left = frame.pointee
    frameCount -= 1
    switch left.role {
    case .plain: break
    case .initializer:
      if !value.isNone {
        throw typeError("__init__() should return None, not '\(typeName(value))'")
      }
      value = left.base.companion
    case .generator:
      finish(frame)
      callResult = value
      if left.isEntry { return value }
      // A `for` loop goes on behind its last instruction.
      return nil
    case .binary:
      if value.isNotImplemented {
        let caller = frames + (frameCount - 1)
        top = caller.pointee.base + caller.pointee.code.pointee.registerCount
        value = try retryBinary(caller)
      }
    }
    if left.isEntry { return value }
    let caller = frames + (frameCount - 1)
    caller.pointee.base[Int(left.destination)] = value
    return nil
  }

  /// Finds the handler of the exception in flight, dropping frames on the way; throws when the entry frame has none.
  @inline(never)
  func unwind() throws(PyError) {
    while true {
      let frame = frames + (frameCount - 1)
      let code = frame.pointee.code
      var failed = frame.pointee.pc - code.pointee.instructions - 1
      if stoppedInLoop {
        stoppedInLoop = false
        if code.pointee.loops(to: failed + 1) { failed += 1 }
      }
      if isReraising {
        isReraising = false
      } else {
        addTraceback(code, failed, frame)
      }
      if stopReason == nil {
        for handler in code.pointee.details.handlers where Int(handler.start) <= failed && failed < Int(handler.end) {
          frame.pointee.base[Int(handler.register)] = exception
          frame.pointee.pc = code.pointee.instructions + Int(handler.target)
          return
        }
      }
      frameCount -= 1
      if frame.pointee.role == .generator {
        finish(frame)
        hideStopIteration()
      }
      if frame.pointee.isEntry { throw PyError() }
    }
  }

  /// A StopIteration must not leave a generator: whoever iterates it would take that for its end.
  func hideStopIteration() {
    if !isRaised(.stopIteration) { return }
    let cause = exception
    _ = raise(.runtimeError, "generator raised StopIteration")
    if let state = exceptionState(exception) {
      state.pointee.cause = cause
      state.pointee.context = cause
      state.pointee.suppressesContext = true
    }
  }

  private func addTraceback(_ code: Ref<CodeObject>, _ instruction: Int, _ frame: UnsafeMutablePointer<Frame>) {
    guard var state = exceptionState(exception) else { return }
    var next = state.pointee.traceback
    let globals = frame.pointee.function?.pointee.globals
    for (index, region) in code.pointee.details.regions.enumerated()
    where Int(region.start) <= instruction && instruction < Int(region.end) {
      next = .traceback(
        heap.new(TracebackObject(code: code, instruction: instruction, region: index, globals: globals, next: next)))
      // A generator expression that runs as a loop ends like a generator.
      if region.isGenerator, isRaised(.stopIteration) {
        state.pointee.traceback = next
        hideStopIteration()
        guard let other = exceptionState(exception) else { return }
        state = other
        next = .none
      }
    }
    var entry = TracebackObject(code: code, instruction: instruction, globals: globals, next: next)
    entry.isInLookUp = failedInLookUp
    failedInLookUp = false
    state.pointee.traceback = .traceback(heap.new(entry))
  }

  // MARK: Raising

  /// The `raise` statement.
  func raised(_ i: Instruction, _ base: UnsafeMutablePointer<Value>) throws(PyError) -> PyError {
    if i.d == 0 {
      guard case .instance = handled else { return runtimeError("No active exception to reraise") }
      exception = handled
      isReraising = true
      return PyError()
    }
    let value = try exceptionInstance(base[Int(i.a)], "exceptions must derive from BaseException")
    if i.d == 2, let state = exceptionState(value) {
      let cause = base[Int(i.b)]
      state.pointee.cause = cause.isNone ? .none : try exceptionInstance(cause, "exception causes must derive from BaseException")
      state.pointee.suppressesContext = true
    }
    exception = value
    linkContext()
    return PyError()
  }

  /// An exception from what stands behind `raise`: an instance, or a class that is called.
  func exceptionInstance(_ value: Value, _ refusal: String) throws(PyError) -> Value {
    if case .type(let type) = value, isSubtype(type, of: self.type(.baseException)) {
      let instance = try call(value, [])
      if exceptionState(instance) == nil {
        throw typeError(
          "calling \(try repr(value).string) should have returned an instance of BaseException, not \(try repr(.type(typeOf(instance))).string)"
        )
      }
      return instance
    }
    if exceptionState(value) != nil { return value }
    throw typeError(refusal)
  }

  /// Whether an exception is caught by `except pattern`.
  func matches(_ exception: Value, _ pattern: Value) throws(PyError) -> Bool {
    if case .type(let type) = pattern, isException(type) { return isSubtype(typeOf(exception), of: type) }
    guard case .tuple(let tuple) = pattern else { throw notAnExceptionClass() }
    var isMatch = false
    for item in tuple.values {
      guard case .type(let type) = item, isException(type) else { throw notAnExceptionClass() }
      if isSubtype(typeOf(exception), of: type) { isMatch = true }
    }
    return isMatch
  }

  private func isException(_ type: Ref<TypeObject>) -> Bool { isSubtype(type, of: self.type(.baseException)) }

  private func notAnExceptionClass() -> PyError {
    typeError("catching classes that do not inherit from BaseException is not allowed")
  }

  // MARK: Contexts

  func enterContext(_ manager: Value) throws(PyError) -> (value: Value, exit: Value) {
    let type = typeOf(manager)
    let enter = special(.enter, of: type)
    if enter.isUnbound {
      throw typeError("'\(typeName(manager))' object does not support the context manager protocol")
    }
    let exit = special(.exit, of: type)
    if exit.isUnbound {
      throw typeError(
        "'\(typeName(manager))' object does not support the context manager protocol (missed __exit__ method)")
    }
    let boundExit = try bind(exit, to: manager, type: type)
    return (try callMethod(enter, manager), boundExit)
  }

  /// Calls an exit method with the exception, or with Nones; whether it suppresses the exception.
  func exitContext(_ exit: Value, _ exception: Value) throws(PyError) -> Bool {
    if case .none = exception {
      _ = try call(exit, [.none, .none, .none])
      return false
    }
    let traceback = exceptionState(exception)?.pointee.traceback ?? .none
    return try truth(call(exit, [.type(typeOf(exception)), exception, traceback]))
  }

  // MARK: Limits

  @inline(never)
  func slowPoll() throws(PyError) {
    heap.silence()
    if countdown.pointee < 0 {
      countdown.pointee = heap.collectsAlways ? 0 : VM.sliceLength
      executed += (heap.collectsAlways ? 1 : VM.sliceLength) * VM.instructionsPerPoll
      if stopReason == nil {
        if limits.instructions > 0, executed > limits.instructions {
          stopReason = .instructions
        } else if limits.time > 0, host.monotonic() > deadline {
          stopReason = .time
        } else if host.isInterrupted() {
          stopReason = .interrupted
        }
      }
      if stopReason != nil || host.takesInterrupt() {
        stoppedInLoop = pollsInLoop
        throw raise(type(.keyboardInterrupt))
      }
    }
    if heap.needsCollection || heap.isDue(after: pinnedEpoch) {
      collectGarbage()
      if heap.live > heap.maximumBytes { throw memoryError() }
    }
  }

  /// What stands in unused registers would live until something else is put there: a second large array beside the one in use.
  @inline(never)
  func slowPoll(_ code: Ref<CodeObject>, _ base: UnsafeMutablePointer<Value>, unusedFrom first: Int, but kept: Int) throws(PyError) {
    let item = base[kept]
    let count = code.pointee.registerCount - first
    if count > 0 { (base + first).update(repeating: .unbound, count: count) }
    base[kept] = item
    callResult = .none
    try slowPoll()
  }

  /// A safepoint while arguments stand above the frame's registers.
  @inline(never)
  func slowPoll(above end: UnsafeMutablePointer<Value>) throws(PyError) {
    let before = top
    if end > top { top = end }
    if top > highWater { highWater = top }
    pollsInLoop = false
    defer {
      top = before
      pollsInLoop = true
    }
    try slowPoll()
  }

  /// Looks at limits and interrupts inside a loop of a native; collects, which is safe there as everything older is pinned.
  @inline(__always)
  package func pollInNative() throws(PyError) {
    countdown.pointee &-= 1
    if countdown.pointee < 0 { try slowPollInNative() }
  }

  @inline(never)
  private func slowPollInNative() throws(PyError) {
    let pinned = pinnedEpoch
    heap.epoch &+= 1
    pinnedEpoch = heap.epoch
    pollsInLoop = false
    defer {
      pinnedEpoch = pinned
      pollsInLoop = true
      if heap.isDue(after: pinned) { heap.ring() }
    }
    try slowPoll()
  }

  /// How many instructions a loop's turn or a call stands for when instructions are counted.
  static let instructionsPerPoll = 5
}

extension CodeObject {
  /// Whether a later instruction jumps back to the one with that index.
  ///
  /// A turn of a loop is interrupted after the jump: the instruction before the target is not the one that was running.
  fileprivate func loops(to target: Int) -> Bool {
    guard target >= 0, target < instructionCount else { return false }
    return (target..<instructionCount).contains { index in
      let instruction = instructions[index]
      let operands = instruction.op.operands
      for (operand, value) in [(operands.a, instruction.a), (operands.b, instruction.b), (operands.c, instruction.c)] {
        switch operand {
        case .near: if index + 1 + Int(Int16(bitPattern: value)) == target { return true }
        case .far: if index + 1 + instruction.far == target { return true }
        case .unused, .source, .target, .sources, .targets, .constant, .name, .cache, .free, .number: break
        }
      }
      return false
    }
  }
}
