/// Functions, methods, natives, descriptors, modules, cells and generators as values.
extension VM {
  func installFunctions() {
    populate(types.function) { vm, type in vm.fillFunction(type) }
    populate(types.method) { vm, type in vm.fillMethod(type) }
    for type in [types.builtinFunction, types.methodDescriptor, types.wrapperDescriptor, types.classMethodDescriptor, types.methodWrapper] {
      populate(type) { vm, type in vm.fillNative(type) }
    }
    populate(types.generator) { vm, type in vm.fillGenerator(type) }
    populate(types.code) { vm, type in vm.fillCode(type) }
    populate(types.cell) { vm, type in vm.fillCell(type) }
    populate(types.module) { vm, type in vm.fillModule(type) }
  }

  private func fillFunction(_ type: Ref<TypeObject>) {
    addFunctionConstructor(type)
    func field(
      _ name: StaticString, _ path: WritableKeyPath<FunctionObject, Value>, isDeletable: Bool = false,
      _ check: ((VM, Value) throws(PyError) -> Void)? = nil
    ) {
      attribute(
        type, name,
        get: { vm, value throws(PyError) in
          let found = try vm.function(value).pointee[keyPath: path]
          return found.isUnbound ? .none : found
        },
        set: { vm, value, new throws(PyError) in
          try check?(vm, new)
          try vm.changing(value).pointee[keyPath: path] = new
        }, delete: isDeletable ? { vm, value throws(PyError) in try vm.function(value).pointee[keyPath: path] = .none } : nil)
    }
    field("__name__", \.name) { vm, value throws(PyError) in
      guard case .str = vm.core(value) else { throw vm.typeError("__name__ must be set to a string object") }
    }
    field("__qualname__", \.qualifiedName) { vm, value throws(PyError) in
      guard case .str = vm.core(value) else { throw vm.typeError("__qualname__ must be set to a string object") }
    }
    field("__doc__", \.doc, isDeletable: true)
    field("__module__", \.module, isDeletable: true)
    field("__defaults__", \.defaults, isDeletable: true) { vm, value throws(PyError) in
      if case .tuple = vm.core(value) { return }
      if !value.isNone { throw vm.typeError("__defaults__ must be set to a tuple object") }
    }
    field("__kwdefaults__", \.keywordDefaults, isDeletable: true) { vm, value throws(PyError) in
      if case .dict = vm.core(value) { return }
      if !value.isNone { throw vm.typeError("__kwdefaults__ must be set to a dict object") }
    }
    attribute(
      type, "__annotations__",
      get: { vm, value throws(PyError) in
        let function = try vm.changing(value)
        if function.pointee.annotations.isUnbound { function.pointee.annotations = .dict(vm.dict()) }
        return function.pointee.annotations
      }, set: { vm, value, new throws(PyError) in try vm.changing(value).pointee.annotations = new })
    attribute(
      type, "__code__",
      get: { vm, value throws(PyError) in
        let code = try vm.function(value).pointee.code
        try vm.complete(code)
        return .code(code)
      },
      set: { vm, value, new throws(PyError) in
        guard case .code(let code) = new else { throw vm.typeError("__code__ must be set to a code object") }
        let function = try vm.changing(value)
        guard code.pointee.details.captures.count == Int(function.pointee.cellCount) else {
          throw vm.valueError(
            "\(vm.qualifiedName(function))() requires a code object with \(function.pointee.cellCount) free vars, not \(code.pointee.details.captures.count)"
          )
        }
        function.pointee.code = code
      })
    attribute(type, "__globals__", get: { vm, value throws(PyError) in .dict(try vm.function(value).pointee.globals) })
    attribute(type, "__builtins__", get: { vm, _ throws(PyError) in .dict(vm.builtins) })
    attribute(
      type, "__closure__",
      get: { vm, value throws(PyError) in
        let function = try vm.function(value)
        let count = Int(function.pointee.cellCount)
        return count == 0 ? .none : vm.tuple(copying: function.cells, count: count)
      })
    attribute(
      type, "__dict__",
      get: { vm, value throws(PyError) in
        let function = try vm.changing(value)
        let attributes = function.pointee.attributes ?? vm.dict()
        function.pointee.attributes = attributes
        return .dict(attributes)
      })
    operatorMethod(type, "__repr__(self, /)") { vm, a throws(PyError) in
      vm.str("<function \(vm.qualifiedName(try vm.function(a[0]))) at \(vm.address(a[0]))>")
    }
    operatorMethod(type, "__call__(self, *args, **kwargs)") { vm, a throws(PyError) in
      try vm.call(a[0], Array(try vm.tuple(a[1]).values), keywords: vm.keywords(a[2]))
    }
    operatorMethod(type, "__get__(self, instance, owner=None, /)") { vm, a throws(PyError) in
      a[1].isNone ? a[0] : vm.bound(a[0], to: a[1])
    }
  }

  func function(_ value: Value) throws(PyError) -> Ref<FunctionObject> {
    if case .function(let function) = value { return function }
    throw typeError("descriptor requires a 'function' object but received a '\(typeName(value))'")
  }

  /// The function whose parts are about to change.
  private func changing(_ value: Value) throws(PyError) -> Ref<FunctionObject> {
    let function = try function(value)
    heap.touch(function)
    return function
  }

  private func fillMethod(_ type: Ref<TypeObject>) {
    addMethodConstructor(type)
    attribute(
      type, "__func__",
      get: { vm, value throws(PyError) in
        if case .boundMethod(let method) = value { return method.pointee.function }
        return .none
      })
    attribute(
      type, "__self__",
      get: { vm, value throws(PyError) in
        if case .boundMethod(let method) = value { return method.pointee.receiver }
        return .none
      })
    operatorMethod(type, "__repr__(self, /)") { vm, a throws(PyError) in
      guard case .boundMethod(let method) = a[0] else { return vm.str(vm.defaultRepr(a[0])) }
      let name = try vm.attributeIfPresent(method.pointee.function, vm.names.qualname)
      let shown = name.isUnbound ? "?" : try vm.str(of: name).string
      return vm.str("<bound method \(shown) of \(try vm.repr(method.pointee.receiver).string)>")
    }
    operatorMethod(type, "__eq__(self, value, /)") { vm, a throws(PyError) in
      guard case .boundMethod(let x) = a[0], case .boundMethod(let y) = a[1] else { return .notImplemented }
      return .bool(x.pointee.function.isIdentical(to: y.pointee.function) && x.pointee.receiver.isIdentical(to: y.pointee.receiver))
    }
    operatorMethod(type, "__hash__(self, /)") { vm, a throws(PyError) in
      guard case .boundMethod(let method) = a[0] else { return .int(0) }
      return .int(vm.identityHash(method.pointee.function) &* 31 &+ vm.identityHash(method.pointee.receiver))
    }
    let doc = names.doc
    attribute(
      type, "__doc__",
      get: { vm, value throws(PyError) in
        guard case .boundMethod(let method) = value else { return .none }
        return try vm.getAttribute(method.pointee.function, doc)
      })
  }

  private func fillNative(_ type: Ref<TypeObject>) {
    func native(_ value: Value) -> Ref<NativeObject>? {
      switch value {
      case .native(let native): native
      case .boundMethod(let method): if case .native(let native) = method.pointee.function { native } else { nil }
      default: nil
      }
    }
    attribute(
      type, "__name__",
      get: { vm, value throws(PyError) in
        if case .function(let function) = value { return function.pointee.name }
        return native(value).map { .str($0.pointee.name) } ?? .none
      })
    attribute(
      type, "__qualname__",
      get: { vm, value throws(PyError) in
        if case .function(let function) = value { return function.pointee.qualifiedName }
        guard let native = native(value) else { return .none }
        guard let owner = native.pointee.owner, native.pointee.role != .function else { return .str(native.pointee.name) }
        return vm.str("\(vm.name(of: owner)).\(native.pointee.name.string)")
      })
    attribute(
      type, "__doc__",
      get: { _, value throws(PyError) in
        if case .function(let function) = value { return function.pointee.doc }
        return .none
      })
    attribute(
      type, "__module__",
      get: { vm, value throws(PyError) in
        if case .function(let function) = value { return function.pointee.module }
        return native(value)?.pointee.module ?? .none
      })
    attribute(
      type, "__text_signature__",
      get: { vm, value throws(PyError) in
        if case .function(let function) = value { return try vm.textSignature(of: function) }
        guard let native = native(value) else { return .none }
        let text = String(describing: native.pointee.signature.text)
        return vm.str(String(text.drop { $0 != "(" }))
      })
    attribute(
      type, "__self__",
      get: { vm, value throws(PyError) in
        if case .boundMethod(let method) = value { return method.pointee.receiver }
        // A function's is its module.
        var home: Value = native(value)?.pointee.module ?? .none
        if case .function(let function) = value { home = function.pointee.module }
        guard case .str(let name) = home else { return .none }
        let module = vm.lookUp(vm.modules, vm.name(of: name))
        return module.isUnbound ? .none : module
      })
    attribute(type, "__objclass__", get: { vm, value throws(PyError) in native(value)?.pointee.owner.map { .type($0) } ?? .none })
    operatorMethod(type, "__repr__(self, /)") { vm, a throws(PyError) in
      if case .function(let function) = a[0] { return vm.str("<built-in function \(try vm.str(of: function.pointee.name).string)>") }
      guard let native = native(a[0]) else { return vm.str(vm.defaultRepr(a[0])) }
      let name = native.pointee.name.string
      if case .boundMethod(let method) = a[0] {
        let word = native.pointee.role == .operatorMethod ? "method-wrapper '\(name)'" : "built-in method \(name)"
        return vm.str("<\(word) of \(vm.typeName(method.pointee.receiver)) object at \(vm.address(method.pointee.receiver))>")
      }
      switch native.pointee.role {
      case .function, .staticMethod: return vm.str("<built-in function \(name)>")
      case .method, .classMethod: return vm.str("<method '\(name)' of '\(native.pointee.owner.map(vm.name(of:)) ?? "?")' objects>")
      case .operatorMethod: return vm.str("<slot wrapper '\(name)' of '\(native.pointee.owner.map(vm.name(of:)) ?? "?")' objects>")
      }
    }
    operatorMethod(type, "__eq__(self, value, /)") { vm, a throws(PyError) in
      if case .boundMethod(let x) = a[0], case .boundMethod(let y) = a[1] {
        return .bool(x.pointee.function.isIdentical(to: y.pointee.function) && x.pointee.receiver.isIdentical(to: y.pointee.receiver))
      }
      return a[0].isIdentical(to: a[1]) ? .bool(true) : .notImplemented
    }
    operatorMethod(type, "__hash__(self, /)") { vm, a throws(PyError) in .int(vm.identityHash(a[0])) }
    operatorMethod(type, "__call__(self, *args, **kwargs)") { vm, a throws(PyError) in
      try vm.call(a[0], Array(try vm.tuple(a[1]).values), keywords: vm.keywords(a[2]))
    }
  }

  /// What `inspect` reads of a builtin's parameters.
  private func textSignature(of function: Ref<FunctionObject>) throws(PyError) -> Value {
    let code = function.pointee.code
    var parts: [String] = []
    let defaults: [Value] = if case .tuple(let tuple) = function.pointee.defaults { Array(tuple.values) } else { [] }
    let names = code.pointee.details.localNames
    let required = code.pointee.argumentCount - defaults.count
    for index in 0..<code.pointee.argumentCount {
      parts.append(names[index].string + (index < required ? "" : "=\(try repr(defaults[index - required]).string)"))
      if index + 1 == code.pointee.positionalOnlyCount { parts.append("/") }
    }
    let named = code.pointee.argumentCount + code.pointee.keywordOnlyCount
    let isVariadic = code.pointee.traits.contains(.variadic)
    if isVariadic { parts.append("*\(names[named].string)") } else if code.pointee.keywordOnlyCount > 0 { parts.append("*") }
    for name in names[code.pointee.argumentCount..<named] {
      let value = if case .dict(let dict) = function.pointee.keywordDefaults { lookUp(dict, name) } else { Value.unbound }
      parts.append(name.string + (value.isUnbound ? "" : "=\(try repr(value).string)"))
    }
    if code.pointee.traits.contains(.keywordVariadic) { parts.append("**\(names[named + (isVariadic ? 1 : 0)].string)") }
    return str("(\(parts.joined(separator: ", ")))")
  }

  private func fillGenerator(_ type: Ref<TypeObject>) {
    func generator(_ vm: VM, _ value: Value) throws(PyError) -> Ref<GeneratorObject> {
      if case .generator(let generator) = value { return generator }
      throw vm.typeError("descriptor requires a 'generator' object but received a '\(vm.typeName(value))'")
    }
    operatorMethod(type, "__iter__(self, /)") { vm, a throws(PyError) in a[0] }
    operatorMethod(type, "__next__(self, /)") { vm, a throws(PyError) in
      try vm.step(vm.resume(generator(vm, a[0]), sending: .none))
    }
    method(type, "send(self, value, /)") { vm, a throws(PyError) in
      let generator = try generator(vm, a[0])
      if case .fresh = generator.pointee.state, !a[1].isNone {
        throw vm.typeError("can't send non-None value to a just-started generator")
      }
      return try vm.step(vm.resume(generator, sending: a[1]))
    }
    method(type, "throw(self, type, value=None, traceback=None, /)") { vm, a throws(PyError) in
      let thrown = try vm.thrown(a[1], a[2, or: .none], a[3, or: .none])
      return try vm.step(vm.resume(generator(vm, a[0]), throwing: thrown))
    }
    method(type, "close(self, /)") { vm, a throws(PyError) in
      try vm.close(generator(vm, a[0]))
      return .none
    }
    func text(_ name: StaticString, _ path: WritableKeyPath<GeneratorObject, Value>) {
      attribute(
        type, name, get: { vm, value throws(PyError) in try generator(vm, value).pointee[keyPath: path] },
        set: { vm, value, new throws(PyError) in
          guard case .str = vm.core(new) else { throw vm.typeError("\(name) must be set to a string object") }
          try generator(vm, value).pointee[keyPath: path] = new
        })
    }
    text("__name__", \.name)
    text("__qualname__", \.qualifiedName)
    attribute(type, "gi_running", get: { vm, value throws(PyError) in .bool(try generator(vm, value).pointee.state == .running) })
    attribute(type, "gi_suspended", get: { vm, value throws(PyError) in .bool(try generator(vm, value).pointee.state == .suspended) })
    attribute(type, "gi_code", get: { vm, value throws(PyError) in .code(try generator(vm, value).pointee.code) })
    attribute(
      type, "gi_yieldfrom",
      get: { vm, value throws(PyError) in
        let generator = try generator(vm, value)
        return generator.pointee.state == .running || generator.pointee.delegate.isUnbound ? .none : generator.pointee.delegate
      })
    attribute(
      type, "gi_frame",
      get: { vm, value throws(PyError) in
        let generator = try generator(vm, value)
        return generator.pointee.state == .finished ? .none : vm.frame(of: generator)
      })
    operatorMethod(type, "__repr__(self, /)") { vm, a throws(PyError) in
      let name = try vm.str(of: generator(vm, a[0]).pointee.qualifiedName).string
      return vm.str("<generator object \(name) at \(vm.address(a[0]))>")
    }
  }

  /// The exception that `throw(type, value, traceback)` means.
  private func thrown(_ type: Value, _ value: Value, _ traceback: Value) throws(PyError) -> Value {
    switch traceback {
    case .none, .traceback: break
    default: throw typeError("throw() third argument must be a traceback object")
    }
    var thrown = type
    if case .type(let thrownType) = type, isSubtype(thrownType, of: self.type(.baseException)) {
      if exceptionState(value) != nil, isSubtype(typeOf(value), of: thrownType) {
        thrown = value
      } else {
        thrown = madeException(type, value)
      }
    } else if exceptionState(type) == nil {
      throw typeError("exceptions must be classes or instances deriving from BaseException, not \(typeName(type))")
    } else if !value.isNone {
      throw typeError("instance exception may not have a separate value")
    }
    if case .traceback = traceback { exceptionState(thrown)?.pointee.traceback = traceback }
    return thrown
  }

  /// `type(*value)`, or whatever that raises.
  private func madeException(_ type: Value, _ value: Value) -> Value {
    do throws(PyError) {
      var arguments = value.isNone ? [] : [value]
      if case .tuple(let tuple) = core(value) { arguments = Array(tuple.values) }
      let made = try call(type, arguments)
      if exceptionState(made) != nil { return made }
      throw typeError(
        "calling \(try repr(type).string) should have returned an instance of BaseException, not \(typeName(made))")
    } catch {
      return exception
    }
  }

  /// What `next` gives: the value, or StopIteration with what the generator returned.
  private func step(_ value: Value) throws(PyError) -> Value {
    if value.isUnbound { throw stopIteration(callResult) }
    return value
  }

  private func fillCode(_ type: Ref<TypeObject>) {
    func field(_ name: StaticString, _ get: @escaping (VM, Ref<CodeObject>) -> Value) {
      attribute(
        type, name,
        get: { vm, value throws(PyError) in
          guard case .code(let code) = value else { return .none }
          return get(vm, code)
        })
    }
    field("co_name") { _, code in .str(code.pointee.name) }
    field("co_qualname") { _, code in .str(code.pointee.qualifiedName) }
    field("co_filename") { vm, code in vm.str(code.pointee.details.source.name) }
    field("co_firstlineno") { _, code in .int(code.pointee.details.firstLine) }
    field("co_argcount") { _, code in .int(code.pointee.argumentCount) }
    field("co_posonlyargcount") { _, code in .int(code.pointee.positionalOnlyCount) }
    field("co_kwonlyargcount") { _, code in .int(code.pointee.keywordOnlyCount) }
    field("co_nlocals") { _, code in .int(code.pointee.details.localNames.count) }
    field("co_varnames") { vm, code in vm.tuple(code.pointee.details.localNames.map { Value.str($0) }) }
    field("co_cellvars") { vm, code in vm.tuple(code.pointee.details.cellNames.map { Value.str($0) }) }
    field("co_freevars") { vm, code in vm.tuple(code.pointee.details.freeNames.map { Value.str($0) }) }
    field("co_names") { vm, code in
      let own = Set(code.pointee.details.localNames + code.pointee.details.freeNames)
      var names = (0..<code.pointee.cacheCount).map { code.pointee.caches[$0].name }
      names += (0..<code.pointee.nameCount).map { code.pointee.names[$0] }.filter { !own.contains($0) }
      var seen: Set<Name> = []
      return vm.tuple(names.filter { seen.insert($0).inserted }.map { Value.str($0) })
    }
    field("co_consts") { vm, code in vm.tuple(copying: code.pointee.constants, count: code.pointee.constantCount) }
    field("co_flags") { _, code in
      let traits = code.pointee.traits
      var flags = traits.contains(.namespace) ? 0 : 3
      if traits.contains(.variadic) { flags |= 4 }
      if traits.contains(.keywordVariadic) { flags |= 8 }
      if traits.contains(.nested) { flags |= 16 }
      if traits.contains(.generator) { flags |= 32 }
      return .int(flags)
    }
    operatorMethod(type, "__repr__(self, /)") { vm, a throws(PyError) in
      guard case .code(let code) = a[0] else { return .none }
      return vm.str(
        "<code object \(code.pointee.name.string) at \(vm.address(a[0])), file \"\(code.pointee.details.source.name)\", line \(code.pointee.details.firstLine)>"
      )
    }
  }

  private func fillModule(_ type: Ref<TypeObject>) {
    constructor(type, "module(name, doc=None)") { vm, a throws(PyError) in
      let name = vm.name(of: try vm.text(a[0]))
      let dict = vm.dict()
      vm.setName(dict, vm.names.name, .str(name))
      vm.setName(dict, vm.names.doc, a[1, or: .none])
      return .module(vm.heap.new(ModuleObject(name: name, dict: dict)))
    }
    operatorMethod(type, "__init__(self, name, doc=None)") { vm, a throws(PyError) in
      let name = Value.str(try vm.text(a[1]))
      try vm.setOrdinary(a[0], vm.names.name, name)
      try vm.setOrdinary(a[0], vm.names.doc, a[2, or: .none])
      for key: StaticString in ["__package__", "__loader__", "__spec__"] { try vm.setOrdinary(a[0], vm.name(key), .none) }
      return .none
    }
    attribute(
      type, "__dict__",
      get: { vm, value throws(PyError) in
        if case .module(let module) = value { return .dict(module.pointee.dict) }
        return .none
      })
    operatorMethod(type, "__repr__(self, /)") { vm, a throws(PyError) in
      guard case .module(let module) = a[0] else {
        return vm.str("<module \(try vm.repr(vm.attributeIfPresent(a[0], vm.names.name)).string)>")
      }
      let file = vm.lookUp(module.pointee.dict, vm.names.file)
      if case .str(let path) = file { return vm.str("<module '\(module.pointee.name.string)' from '\(path.string)'>") }
      let name = module.pointee.name.string
      let isBuiltin = name == "builtins" || vm.importer.natives[name] != nil || vm.importer.librarySource(name) != nil
      return vm.str("<module '\(name)'\(isBuiltin ? " (built-in)" : "")>")
    }
  }
}
