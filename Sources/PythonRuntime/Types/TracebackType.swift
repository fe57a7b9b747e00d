import Diagnostics

/// Tracebacks and frames as values.
extension VM {
  func installTraceback() {
    populate(types.traceback) { vm, type in
      vm.attribute(
        type, "tb_frame",
        get: { vm, value throws(PyError) in
          let traceback = try vm.traceback(value)
          let code = traceback.pointee.code
          var frame = FrameObject(code: code, globals: traceback.pointee.globals, line: vm.line(of: traceback))
          let region = traceback.pointee.region
          if region >= 0 { frame.regionName = code.pointee.details.regions[region].name }
          return .frame(vm.heap.new(frame))
        })
      vm.attribute(type, "tb_lineno", get: { vm, value throws(PyError) in .int(vm.line(of: try vm.traceback(value))) })
      vm.attribute(
        type, "tb_lasti",
        get: { vm, value throws(PyError) in
          .int(try vm.traceback(value).pointee.instruction)
        })
      vm.attribute(
        type, "tb_next", get: { vm, value throws(PyError) in vm.visible(try vm.traceback(value).pointee.next) },
        set: { vm, value, new throws(PyError) in try vm.setNext(vm.traceback(value), new) })
    }
    populate(types.frame) { vm, type in vm.fillFrame(type) }
  }

  private func traceback(_ value: Value) throws(PyError) -> Ref<TracebackObject> {
    if case .traceback(let traceback) = value { return traceback }
    throw typeError("descriptor requires a 'traceback' object but received a '\(typeName(value))'")
  }

  private func line(of traceback: Ref<TracebackObject>) -> Int {
    traceback.pointee.code.pointee.details.line(of: traceback.pointee.instruction, region: traceback.pointee.region)
  }

  /// The first entry from here on that is no code of the library's own modules.
  package func visible(_ traceback: Value) -> Value {
    var next = traceback
    while case .traceback(let current) = next, TracebackEntry(current).isInternal { next = current.pointee.next }
    return next
  }

  private func setNext(_ traceback: Ref<TracebackObject>, _ next: Value) throws(PyError) {
    if !next.isNone {
      guard case .traceback = next else {
        throw typeError("expected traceback object or None, got '\(typeName(next))'")
      }
      var link = next
      while case .traceback(let current) = link {
        if current == traceback { throw valueError("traceback loop detected") }
        link = current.pointee.next
      }
    }
    traceback.pointee.next = next
  }

  private func fillFrame(_ type: Ref<TypeObject>) {
    func field(_ name: StaticString, _ get: @escaping (VM, Ref<FrameObject>) -> Value) {
      attribute(
        type, name,
        get: { vm, value throws(PyError) in
          guard case .frame(let frame) = value else {
            throw vm.typeError("descriptor requires a 'frame' object but received a '\(vm.typeName(value))'")
          }
          return get(vm, frame)
        })
    }
    field("f_code") { _, frame in .code(frame.pointee.code) }
    field("f_lineno") { _, frame in .int(frame.pointee.line) }
    field("f_globals") { _, frame in frame.pointee.globals.map { .dict($0) } ?? .none }
    field("f_builtins") { vm, _ in .dict(vm.builtins) }
    field("f_locals") { vm, frame in
      if !frame.pointee.locals.isUnbound { return frame.pointee.locals }
      let isNamespace = frame.pointee.code.pointee.traits.contains(.namespace)
      return .dict((isNamespace ? frame.pointee.globals : nil) ?? vm.dict())
    }
    field("f_back") { _, frame in frame.pointee.back }
    field("_name") { vm, frame in frame.pointee.regionName.map { vm.str($0) } ?? .str(frame.pointee.code.pointee.name) }
    field("f_trace") { _, _ in .none }
    operatorMethod(type, "__repr__(self, /)") { vm, a throws(PyError) in
      guard case .frame(let frame) = a[0] else { return vm.str(vm.defaultRepr(a[0])) }
      let code = frame.pointee.code
      let place = "file '\(code.pointee.details.source.name)', line \(frame.pointee.line)"
      return vm.str("<frame at \(vm.address(a[0])), \(place), code \(code.pointee.name.string)>")
    }
  }
}
