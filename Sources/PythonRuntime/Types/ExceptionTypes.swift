/// The builtin exceptions: what they keep and how they show it.
extension VM {
  func installExceptions() {
    populate(type(.baseException)) { vm, type in vm.fillBaseException(type) }
    for exception in BuiltinException.allCases where exception != .baseException {
      let fields = exception.fields
      if fields.isEmpty, exception != .keyError, exception != .osError, exception != .syntaxError { continue }
      populate(type(exception)) { vm, type in
        for field in fields { vm.exceptionField(type, field) }
        if exception == .keyError { vm.fillKeyError(type) }
        if exception == .osError { vm.fillOSError(type) }
        if exception == .syntaxError { vm.fillSyntaxError(type) }
        if exception == .unicodeEncodeError || exception == .unicodeDecodeError { vm.fillUnicodeError(type) }
      }
    }
  }

  private func fillBaseException(_ type: Ref<TypeObject>) {
    constructor(type, "BaseException(*args)") { vm, a throws(PyError) in .none }
    type.pointee.construct = .unbound
    operatorMethod(type, "__init__(self, *args, **kwargs)") { vm, a throws(PyError) in
      try vm.initializeException(a[0], a[1], a[2])
      return .none
    }
    operatorMethod(type, "__repr__(self, /)") { vm, a throws(PyError) in
      let args = try vm.tuple(vm.state(a[0]).pointee.args)
      let shown = args.pointee.count == 1 ? "(\(try vm.repr(args.items[0]).string))" : try vm.repr(.tuple(args)).string
      return vm.str(vm.typeName(a[0]) + shown)
    }
    operatorMethod(type, "__str__(self, /)") { vm, a throws(PyError) in
      let args = try vm.tuple(vm.state(a[0]).pointee.args)
      switch args.pointee.count {
      case 0: return .str(vm.names.empty)
      case 1: return .str(try vm.str(of: args.items[0]))
      default: return .str(try vm.repr(.tuple(args)))
      }
    }
    method(type, "with_traceback(self, tb, /)") { vm, a throws(PyError) in
      try vm.state(a[0]).pointee.traceback = a[1]
      return a[0]
    }
    method(type, "add_note(self, note, /)") { vm, a throws(PyError) in
      guard case .str = vm.core(a[1]) else { throw vm.typeError("note must be a str, not '\(vm.typeName(a[1]))'") }
      let notes = try vm.attributeIfPresent(a[0], vm.names.notes)
      if notes.isUnbound {
        try vm.setAttribute(a[0], vm.names.notes, vm.list([a[1]]))
      } else if case .list(let list) = vm.core(notes) {
        vm.append(list, a[1])
      } else {
        throw vm.typeError("Cannot add note: __notes__ is not a list")
      }
      return .none
    }
    method(type, "__reduce__(self, /)") { vm, a throws(PyError) in
      try vm.reduction(ofException: a[0])
    }
    method(type, "__setstate__(self, state, /)") { vm, a throws(PyError) in
      if a[1].isNone { return .none }
      guard case .dict(let state) = vm.core(a[1]) else { throw vm.typeError("state is not a dictionary") }
      let attributes = vm.dict()
      try vm.update(attributes, from: .dict(state))
      for (key, value) in vm.keywords(.dict(attributes)) { try vm.setAttribute(a[0], key, value) }
      return .none
    }
    addDictionaryAttribute(type)
    attribute(
      type, "args", get: { vm, value throws(PyError) in try vm.state(value).pointee.args },
      set: { vm, value, new throws(PyError) in
        try vm.state(value).pointee.args = vm.tuple(Array(vm.collect(new).pointee.items))
      }, delete: { vm, _ throws(PyError) in throw vm.typeError("args may not be deleted") })
    attribute(
      type, "__cause__", get: { vm, value throws(PyError) in try vm.state(value).pointee.cause },
      set: { vm, value, new throws(PyError) in
        let state = try vm.state(value)
        state.pointee.cause = try vm.linkable(new, "exception cause must be None or derive from BaseException")
        state.pointee.suppressesContext = true
      }, delete: { vm, _ throws(PyError) in throw vm.typeError("__cause__ may not be deleted") })
    attribute(
      type, "__context__", get: { vm, value throws(PyError) in try vm.state(value).pointee.context },
      set: { vm, value, new throws(PyError) in
        try vm.state(value).pointee.context = vm.linkable(new, "exception context must be None or derive from BaseException")
      }, delete: { vm, _ throws(PyError) in throw vm.typeError("__context__ may not be deleted") })
    attribute(
      type, "__suppress_context__", get: { vm, value throws(PyError) in .bool(try vm.state(value).pointee.suppressesContext) },
      set: { vm, value, new throws(PyError) in
        try vm.state(value).pointee.suppressesContext = vm.truth(new)
      })
    attribute(
      type, "__traceback__", get: { vm, value throws(PyError) in try vm.state(value).pointee.traceback },
      set: { vm, value, new throws(PyError) in
        if case .traceback = new {} else if !new.isNone { throw vm.typeError("__traceback__ must be a traceback or None") }
        try vm.state(value).pointee.traceback = new
      }, delete: { vm, _ throws(PyError) in throw vm.typeError("__traceback__ may not be deleted") })
  }

  /// What copies and pickles make an exception from: its arguments, and the attributes it was given beside them.
  private func reduction(ofException value: Value) throws(PyError) -> Value {
    let state = try state(value)
    let type = typeOf(value)
    var arguments = state.pointee.args
    func field(_ key: StaticString) -> Value { state.pointee.fields.map { lookUp($0, name(key)) } ?? .unbound }
    if isSubtype(type, of: self.type(.osError)), !field("filename").isUnbound, case .tuple(let args) = arguments, args.pointee.count == 2 {
      var all = Array(args.values) + [field("filename")]
      if !field("filename2").isUnbound { all += [.none, field("filename2")] }
      arguments = tuple(all)
    }
    let attributes = dict()
    if case .dict(let own) = try attributeIfPresent(value, names.dict) { try update(attributes, from: .dict(own)) }
    if isSubtype(type, of: self.type(.importError)) {
      for key: StaticString in ["name", "path"] where !field(key).isUnbound && !field(key).isNone {
        setName(attributes, name(key), field(key))
      }
    }
    let parts: [Value] = [.type(type), arguments]
    return tuple(attributes.pointee.table.count == 0 ? parts : parts + [.dict(attributes)])
  }

  func state(_ value: Value) throws(PyError) -> Ref<ExceptionState> {
    if let state = exceptionState(value) { return state }
    throw typeError("descriptor requires a 'BaseException' object but received a '\(typeName(value))'")
  }

  private func linkable(_ value: Value, _ refusal: String) throws(PyError) -> Value {
    if value.isNone || exceptionState(value) != nil { return value }
    throw typeError(refusal)
  }

  /// `BaseException.__init__`: the arguments, and what particular exceptions take from them.
  private func initializeException(_ value: Value, _ arguments: Value, _ keywords: Value) throws(PyError) {
    let state = try state(value)
    state.pointee.args = arguments
    let args = try tuple(arguments)
    let type = typeOf(value)
    let named = self.keywords(keywords)
    if !named.isEmpty {
      let taking = [BuiltinException.importError, .nameError, .attributeError].first { isSubtype(type, of: self.type($0)) }
      guard let taking else { throw typeError("\(name(of: type))() takes no keyword arguments") }
      for keyword in named {
        guard taking.fields.contains(where: { keyword.name.string == String(describing: $0) }), keyword.name.string != "msg" else {
          throw typeError("'\(keyword.name.string)' is an invalid keyword argument for \(taking.name)()")
        }
        setField(keyword.name, keyword.value, of: state)
      }
    }
    if isSubtype(type, of: self.type(.osError)), args.pointee.count >= 2 {
      setField(name("errno"), args.items[0], of: state)
      setField(name("strerror"), args.items[1], of: state)
      if args.pointee.count >= 3 {
        setField(name("filename"), args.items[2], of: state)
        if args.pointee.count >= 5 { setField(name("filename2"), args.items[4], of: state) }
        state.pointee.args = tuple([args.items[0], args.items[1]])
      }
    }
    if isSubtype(type, of: self.type(.syntaxError)), args.pointee.count >= 1 {
      setField(name("msg"), args.items[0], of: state)
      if args.pointee.count == 2 {
        try setPlace(args.items[1], of: state)
      }
    }
    let unicode = ["encoding", "object", "start", "end", "reason"]
    if isSubtype(type, of: self.type(.unicodeError)), args.pointee.count == 5 {
      for (index, key) in unicode.enumerated() { setField(name(key), args.items[index], of: state) }
    }
  }

  /// Where a SyntaxError is, as its second argument says.
  private func setPlace(_ place: Value, of state: Ref<ExceptionState>) throws(PyError) {
    let keys = ["filename", "lineno", "offset", "text", "end_lineno", "end_offset"]
    let items = try collect(place).pointee.items
    if items.count < 4 { throw typeError("function takes at least 4 arguments (\(items.count) given)") }
    if items.count > 6 { throw typeError("function takes at most 6 arguments (\(items.count) given)") }
    for (key, item) in zip(keys, items) { setField(name(key), item, of: state) }
    if items.count == 5 { throw typeError("end_offset must be provided when end_lineno is provided") }
  }

  private func setField(_ key: Name, _ value: Value, of state: Ref<ExceptionState>) {
    let fields = state.pointee.fields ?? dict()
    state.pointee.fields = fields
    setName(fields, key, value)
  }

  /// An attribute that an exception keeps beside its arguments.
  private func exceptionField(_ type: Ref<TypeObject>, _ field: StaticString) {
    let key = interned.name(field)
    attribute(
      type, field,
      get: { vm, value throws(PyError) in
        let state = try vm.state(value)
        if let fields = state.pointee.fields {
          let found = vm.lookUp(fields, key)
          if !found.isUnbound { return found }
        }
        return vm.implied(key, state)
      },
      set: { vm, value, new throws(PyError) in
        vm.setField(key, new, of: try vm.state(value))
      })
  }

  /// What a field is when nothing set it: drawn from the arguments, or None.
  private func implied(_ key: Name, _ state: Ref<ExceptionState>) -> Value {
    guard case .tuple(let args) = state.pointee.args else { return .none }
    let field = key.string
    switch (field, args.pointee.count) {
    case ("value", 1...): return args.items[0]
    case ("code", 1): return args.items[0]
    case ("code", 2...): return .tuple(args)
    case ("msg", 1): return args.items[0]
    default: break
    }
    let unicode = ["encoding", "object", "start", "end", "reason"]
    if args.pointee.count == 5, let index = unicode.firstIndex(of: field) { return args.items[index] }
    return .none
  }

  private func fillKeyError(_ type: Ref<TypeObject>) {
    operatorMethod(type, "__str__(self, /)") { vm, a throws(PyError) in
      let args = try vm.tuple(vm.state(a[0]).pointee.args)
      switch args.pointee.count {
      case 0: return .str(vm.names.empty)
      case 1: return .str(try vm.repr(args.items[0]))
      default: return .str(try vm.repr(.tuple(args)))
      }
    }
  }

  private func fillOSError(_ type: Ref<TypeObject>) {
    operatorMethod(type, "__str__(self, /)") { vm, a throws(PyError) in
      let state = try vm.state(a[0])
      let args = try vm.tuple(state.pointee.args)
      let fields = state.pointee.fields
      func field(_ key: StaticString) -> Value { fields.map { vm.lookUp($0, vm.name(key)) } ?? .unbound }
      if !field("errno").isUnbound {
        let head = "[Errno \(try vm.str(of: field("errno")).string)] \(try vm.str(of: field("strerror")).string)"
        if field("filename").isUnbound || field("filename").isNone { return vm.str(head) }
        let second = field("filename2")
        let arrow = second.isUnbound || second.isNone ? "" : " -> \(try vm.repr(second).string)"
        return vm.str("\(head): \(try vm.repr(field("filename")).string)\(arrow)")
      }
      return args.pointee.count == 1
        ? .str(try vm.str(of: args.items[0])) : args.pointee.count == 0 ? .str(vm.names.empty) : .str(try vm.repr(.tuple(args)))
    }
  }

  private func fillSyntaxError(_ type: Ref<TypeObject>) {
    operatorMethod(type, "__str__(self, /)") { vm, a throws(PyError) in
      func field(_ key: StaticString) throws(PyError) -> Value { try vm.attributeIfPresent(a[0], vm.name(key)) }
      let message = try vm.str(of: field("msg")).string
      let line = try field("lineno")
      guard case .int(let number) = line else { return vm.str(message) }
      let file = try field("filename")
      guard case .str(let path) = file else { return vm.str("\(message) (line \(number))") }
      let base = path.string.split(separator: "/").last.map(String.init) ?? path.string
      return vm.str("\(message) (\(base), line \(number))")
    }
  }
}

extension BuiltinException {
  /// Attributes beside the arguments.
  var fields: [StaticString] {
    switch self {
    case .stopIteration: ["value"]
    case .systemExit: ["code"]
    case .importError: ["name", "path", "msg"]
    case .nameError: ["name"]
    case .attributeError: ["name", "obj"]
    case .osError: ["errno", "strerror", "filename", "filename2"]
    case .syntaxError: ["msg", "filename", "lineno", "offset", "text", "end_lineno", "end_offset", "print_file_and_line"]
    case .unicodeDecodeError, .unicodeEncodeError, .unicodeTranslateError: ["encoding", "object", "start", "end", "reason"]
    default: []
    }
  }
}

extension BuiltinException {
  /// The subclass of OSError that stands for one of C's error numbers.
  init?(errorNumber: Int) {
    switch errorNumber {
    case 1, 13: self = .permissionError
    case 2: self = .fileNotFoundError
    case 3: self = .processLookupError
    case 4: self = .interruptedError
    case 10: self = .childProcessError
    case 11, 114, 115: self = .blockingIOError
    case 17: self = .fileExistsError
    case 20: self = .notADirectoryError
    case 21: self = .isADirectoryError
    case 32, 108: self = .brokenPipeError
    case 103: self = .connectionAbortedError
    case 104: self = .connectionResetError
    case 110: self = .timeoutError
    case 111: self = .connectionRefusedError
    default: return nil
    }
  }
}
