import PythonSyntax

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

  /// The last line of the definition that begins on a line of a source text.
  package func definitionEnd(in text: Ref<StrObject>, line: Int) -> Int {
    DefinitionLines(text.string, from: line).end()
  }

  /// The line on which a class begins in a source text.
  package func classLine(in text: Ref<StrObject>, _ qualifiedName: String) -> Int? {
    DefinitionLines(text.string).classLine(qualifiedName)
  }

  /// `__name__` of the module whose code runs `depth` calls out, past the library's own modules.
  package func callerModuleName(_ depth: Int) -> Value {
    var depth = depth
    while let frame = frame(depth) {
      depth += 1
      if frame.code.pointee.details.source.libraryModule != nil { continue }
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

  /// What a generator shows as its frame.
  func frame(of generator: Ref<GeneratorObject>) -> Value {
    let code = generator.pointee.code
    let function = generator.pointee.function
    let isFresh = generator.pointee.state == .fresh
    let line = isFresh ? code.pointee.details.firstLine : code.pointee.details.line(of: max(0, generator.pointee.resumeAt - 1))
    var object = FrameObject(code: code, globals: function.pointee.globals, line: line)
    // While it runs, its registers are on the stack.
    if generator.pointee.state == .running {
      let running = (0..<frameCount).last { index in
        if case .generator(let candidate) = frames[index].base.companion { return candidate == generator }
        return false
      }
      if let running { object.locals = localNamespace(of: frames[running]) }
    } else {
      object.locals = localNamespace(code, generator.registers, function)
    }
    return .frame(heap.new(object))
  }

  /// `sys._getframe(depth)`, or nil where the calls end.
  package func runningFrame(_ depth: Int) -> Value? {
    let shown = (0..<frameCount).filter { frames[$0].code.pointee.details.source.name != Prelude.file }
    guard depth >= 0, depth < shown.count else { return nil }
    var made = Value.none
    for index in shown.dropLast(depth) {
      let frame = frames[index]
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
