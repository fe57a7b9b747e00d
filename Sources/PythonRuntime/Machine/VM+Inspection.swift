/// What programs may ask about the calls that are running.
extension VM {
  /// The exception that the innermost running `except` or `finally` handles, or None.
  package var handledException: Value { handled }

  /// The traceback of an exception as programs see it.
  package func traceback(of exception: Value) -> Value {
    exceptionState(exception).map { visible($0.pointee.traceback) } ?? .none
  }

  /// The frame `depth` calls out from the one that called a native, 0 being that one.
  ///
  /// Builtins that are written in Python do not count.
  private func frame(_ depth: Int) -> Frame? {
    guard depth >= 0 else { return nil }
    var rest = depth
    var index = frameCount - 1
    while index >= 0 {
      if frames[index].code.pointee.details.source.name != Prelude.file {
        if rest == 0 { return frames[index] }
        rest -= 1
      }
      index -= 1
    }
    return nil
  }

  /// `__name__` of the module whose code runs `depth` calls out, past the library's own modules.
  package func callerModuleName(_ depth: Int) -> Value {
    var depth = depth
    while let frame = frame(depth) {
      depth += 1
      if frame.code.pointee.details.source.name.hasPrefix("<lectern ") { continue }
      guard let globals = frame.function?.pointee.globals else { continue }
      let name = lookUp(globals, names.name)
      if !name.isUnbound { return name }
    }
    return .str(names.main)
  }

  /// File, line, function and `__name__` of the code that runs `depth` calls out.
  package func callerLocation(_ depth: Int) -> (file: String, line: Int, function: String, module: Value)? {
    guard let frame = frame(depth) else { return nil }
    let module = frame.function.map { lookUp($0.pointee.globals, names.name) } ?? .unbound
    let code = frame.code.pointee
    return (code.details.source.name, line(of: frame), code.name.string, module.isUnbound ? .none : module)
  }

  private func line(of frame: Frame) -> Int {
    let running = frame.pc - frame.code.pointee.instructions - 1
    return frame.code.pointee.details.line(of: max(0, running))
  }

  /// `sys._getframe(depth)`, or nil where the calls end.
  package func runningFrame(_ depth: Int) -> Value? {
    guard depth >= 0, frameCount - 1 - depth >= 0 else { return nil }
    var made = Value.none
    for index in 0..<(frameCount - depth) {
      let frame = frames[index]
      if frame.code.pointee.details.source.name.hasPrefix("<lectern ") { continue }
      var object = FrameObject(code: frame.code, globals: frame.function?.pointee.globals, line: line(of: frame))
      object.back = made
      object.locals = localNamespace(of: frame)
      made = .frame(heap.new(object))
    }
    return made
  }

  /// How deep calls may nest; RecursionError if they already nest deeper.
  package func setRecursionLimit(_ limit: Int) throws(PyError) {
    if limit < 1 { throw valueError("recursion limit must be greater or equal than 1") }
    if frameCount >= limit {
      throw raise(
        .recursionError,
        "cannot set the recursion limit to \(limit) at the recursion depth \(frameCount): the limit is too low")
    }
    recursionLimit = min(limit, frameCapacity)
  }
}
