import PythonRuntime

/// `sys`
enum SystemModule {
  static func fill(_ vm: VM, _ namespace: Ref<DictObject>) throws(PyError) { vm.fillSys(namespace) }
}

extension VM {
  fileprivate func fillSys(_ module: Ref<DictObject>) {
    set(module, "argv", list(host.arguments.map { str($0) }))
    set(module, "orig_argv", list(host.arguments.map { str($0) }))
    set(module, "path", list(importer.path.map { str($0) }))
    set(module, "modules", .dict(modules))
    addSysStreams(module)
    addSysFacts(module)
    addSysRecords(module)
    addSysErrors(module)
    addSysLimits(module)
    addSysInspection(module)
    addSysHooks(module)
  }

  private func addSysStreams(_ module: Ref<DictObject>) {
    let streams: [(StaticString, StaticString, Int32)] = [
      ("stdin", "__stdin__", 0), ("stdout", "__stdout__", 1), ("stderr", "__stderr__", 2),
    ]
    for (name, original, number) in streams {
      let stream = standardStream(number)
      set(module, name, stream)
      set(module, original, stream)
    }
  }

  private func addSysFacts(_ module: Ref<DictObject>) {
    set(module, "version", str("3.11.7 (Lectern) [Swift]"))
    set(module, "hexversion", .int(0x030B_07F0))
    set(module, "api_version", .int(1013))
    set(module, "copyright", str("Copyright (c) 2001-2023 Python Software Foundation.\nAll Rights Reserved."))
    set(module, "platform", str("linux"))
    set(module, "byteorder", str("little"))
    set(module, "maxsize", .int(.max))
    set(module, "maxunicode", .int(0x10FFFF))
    set(module, "float_repr_style", str("short"))
    for name: StaticString in ["executable", "_base_executable"] { set(module, name, str("")) }
    let prefixes: [StaticString] = ["prefix", "exec_prefix", "base_prefix", "base_exec_prefix"]
    for name in prefixes { set(module, name, str("/usr")) }
    set(module, "platlibdir", str("lib"))
    set(module, "dont_write_bytecode", .bool(true))
    set(module, "pycache_prefix", .none)
    set(module, "warnoptions", list([]))
    set(module, "path_hooks", list([]))
    set(module, "meta_path", list([]))
    set(module, "builtin_module_names", tuple(NativeModules.all.keys.sorted().map { str($0) }))
    for (signature, text) in [
      ("getdefaultencoding(/)", "utf-8"), ("getfilesystemencoding(/)", "utf-8"),
      ("getfilesystemencodeerrors(/)", "surrogateescape"),
    ] as [(StaticString, StaticString)] {
      function(module, signature) { vm, _ throws(PyError) in vm.str(text) }
    }
    function(module, "is_finalizing(/)") { _, _ throws(PyError) in .bool(false) }
    function(module, "intern(string, /)") { vm, a throws(PyError) in
      guard case .str(let text) = a[0] else {
        throw vm.typeError("intern() argument must be str, not \(vm.typeName(a[0]))")
      }
      return .str(vm.name(of: text))
    }
  }

  private func addSysRecords(_ module: Ref<DictObject>) {
    func add(_ name: String, _ fields: [(String, Value)]) -> Value {
      let type = recordType(name, module: "sys", fields: fields.map(\.0))
      return record(type, fields.map(\.1))
    }
    set(
      module, "version_info",
      add(
        "version_info",
        [
          ("major", .int(3)), ("minor", .int(11)), ("micro", .int(7)), ("releaselevel", str("final")), ("serial", .int(0)),
        ]))
    set(
      module, "float_info",
      add(
        "float_info",
        [
          ("max", .float(.greatestFiniteMagnitude)), ("max_exp", .int(1024)), ("max_10_exp", .int(308)),
          ("min", .float(.leastNormalMagnitude)), ("min_exp", .int(-1021)), ("min_10_exp", .int(-307)), ("dig", .int(15)),
          ("mant_dig", .int(53)), ("epsilon", .float(.ulpOfOne)), ("radix", .int(2)), ("rounds", .int(1)),
        ]))
    set(
      module, "int_info",
      add(
        "int_info",
        [
          ("bits_per_digit", .int(30)), ("sizeof_digit", .int(4)), ("default_max_str_digits", .int(4300)),
          ("str_digits_check_threshold", .int(640)),
        ]))
    set(
      module, "hash_info",
      add(
        "hash_info",
        [
          ("width", .int(64)), ("modulus", .int(1 << 61 - 1)), ("inf", .int(314159)), ("nan", .int(0)),
          ("imag", .int(1_000_003)), ("algorithm", str("siphash13")), ("hash_bits", .int(64)), ("seed_bits", .int(128)),
          ("cutoff", .int(0)),
        ]))
    set(
      module, "thread_info",
      add(
        "thread_info",
        [
          ("name", str("pthread")), ("lock", str("semaphore")), ("version", str("NPTL 2.36")),
        ]))
    let flagNames = [
      "debug", "inspect", "interactive", "optimize", "dont_write_bytecode", "no_user_site", "no_site",
      "ignore_environment", "verbose", "bytes_warning", "quiet", "hash_randomization", "isolated", "dev_mode",
      "utf8_mode", "warn_default_encoding", "safe_path", "int_max_str_digits",
    ]
    set(
      module, "flags",
      add(
        "flags",
        flagNames.map { name in
          switch name {
          case "dev_mode", "safe_path": (name, .bool(false))
          case "int_max_str_digits": (name, .int(4300))
          default: (name, .int(0))
          }
        }))
    // A SimpleNamespace in CPython; a record reads the same.
    if case .instance(let version) = lookUp(module, name("version_info")) {
      set(
        module, "implementation",
        add(
          "implementation",
          [
            ("name", str("lectern")), ("cache_tag", .none), ("version", .instance(version)),
            ("hexversion", .int(0x030B_07F0)),
          ]))
    }
  }

  private func addSysErrors(_ module: Ref<DictObject>) {
    function(module, "exit(status=None, /)") { vm, a throws(PyError) in
      if a[0, or: .none].isNone { throw vm.raise(vm.type(.systemExit)) }
      throw vm.raise(.systemExit, a[0])
    }
    function(module, "exc_info(/)") { vm, _ throws(PyError) in
      let value = vm.handledException
      if value.isNone { return vm.tuple([.none, .none, .none]) }
      return vm.tuple([.type(vm.typeOf(value)), value, vm.traceback(of: value)])
    }
    function(module, "exception(/)") { vm, _ throws(PyError) in vm.handledException }
    let hooks: [StaticString] = [
      "excepthook(exctype, value, traceback, /)", "__excepthook__(exctype, value, traceback, /)",
    ]
    for signature in hooks {
      function(module, signature) { vm, a throws(PyError) in
        try vm.writeToStandardError(vm.formatException(a[1]))
        return .none
      }
    }
    function(module, "_traceback_marks(traceback, /)") { vm, a throws(PyError) in
      vm.marks(below: a[0]).map { vm.str($0) } ?? .none
    }
    function(module, "_finalize_rings(/)") { vm, _ throws(PyError) in
      vm.finalizeRings()
      return .none
    }
    function(module, "_format_exception(value, /)") { vm, a throws(PyError) in vm.str(vm.formatException(a[0], isCaught: true)) }
  }

  private func addSysLimits(_ module: Ref<DictObject>) {
    function(module, "getrecursionlimit(/)") { vm, _ throws(PyError) in .int(vm.recursionLimit) }
    function(module, "setrecursionlimit(limit, /)") { vm, a throws(PyError) in
      guard case .int(let limit) = try vm.integer(a[0]), Int32(exactly: limit) != nil else {
        throw vm.overflowError("Python int too large to convert to C int")
      }
      try vm.setRecursionLimit(limit)
      return .none
    }
    function(module, "get_int_max_str_digits(/)") { vm, _ throws(PyError) in .int(vm.integerDigitLimit) }
    function(module, "set_int_max_str_digits(maxdigits)") { vm, a throws(PyError) in
      let limit = try vm.size(a[0])
      if limit != 0, limit < 640 { throw vm.valueError("maxdigits must be 0 or larger than 640") }
      vm.integerDigitLimit = limit
      return .none
    }
    function(module, "getswitchinterval(/)") { _, _ throws(PyError) in .float(0.005) }
    function(module, "setswitchinterval(interval, /)") { _, _ throws(PyError) in .none }
  }

  private func addSysInspection(_ module: Ref<DictObject>) {
    function(module, "getsizeof(object, default=?)") { vm, a throws(PyError) in .int(try vm.sizeInCPython(a[0])) }
    function(module, "getrefcount(object, /)") { _, _ throws(PyError) in .int(2) }
    function(module, "_getframe(depth=0, /)") { vm, a throws(PyError) in
      guard let frame = vm.runningFrame(try vm.index(a[0, or: .int(0)])) else {
        throw vm.valueError("call stack is not deep enough")
      }
      return frame
    }
    function(module, "_reload(module, /)") { vm, a throws(PyError) in
      guard case .module(let module) = a[0] else { throw vm.typeError("reload() argument must be a module") }
      return try vm.reload(module)
    }
    function(module, "_caller_module_name(depth, /)") { vm, a throws(PyError) in
      vm.callerModuleName(try vm.index(a[0]))
    }
    function(module, "_caller_location(depth, /)") { vm, a throws(PyError) in
      guard let place = vm.callerLocation(try vm.index(a[0])) else { return .none }
      return vm.tuple([vm.str(place.file), .int(place.line), vm.str(place.function), place.module])
    }
    function(module, "_source_text(file, /)") { vm, a throws(PyError) in
      guard let bytes = try? vm.host.files.read(try vm.text(a[0]).string) else { return .none }
      return vm.str(utf8: bytes)
    }
    function(module, "_definition_end(text, line, /)") { vm, a throws(PyError) in
      .int(vm.definitionEnd(in: try vm.text(a[0]), line: try vm.index(a[1])))
    }
    function(module, "_class_line(text, name, /)") { vm, a throws(PyError) in
      vm.classLine(in: try vm.text(a[0]), try vm.text(a[1]).string).map { .int($0) } ?? .none
    }
    function(module, "_source_line(file, line, /)") { vm, a throws(PyError) in
      let number = try vm.index(a[1])
      guard let bytes = try? vm.host.files.read(try vm.text(a[0]).string) else { return vm.str("") }
      let lines = bytes.split(separator: 10, omittingEmptySubsequences: false)
      return number > 0 && number <= lines.count ? vm.str(utf8: Array(lines[number - 1])) : vm.str("")
    }
  }

  private func addSysHooks(_ module: Ref<DictObject>) {
    for signature: StaticString in ["displayhook(object, /)", "__displayhook__(object, /)"] {
      function(module, signature) { vm, a throws(PyError) in
        if a[0].isNone { return .none }
        vm.set(vm.builtins, "_", a[0])
        let text = vm.str(try vm.repr(a[0]).string + "\n")
        _ = try vm.call(vm.getAttribute(vm.lookUp(module, vm.name("stdout")), vm.name("write")), [text])
        return .none
      }
    }
    for signature: StaticString in ["gettrace(/)", "getprofile(/)"] {
      function(module, signature) { _, _ throws(PyError) in .none }
    }
    for signature: StaticString in ["settrace(function, /)", "setprofile(function, /)"] {
      function(module, signature) { vm, a throws(PyError) in
        if a[0].isNone { return .none }
        throw vm.unsupported("sys.\(signature)".prefix { $0 != "(" } + "()")
      }
    }
    function(module, "audit(event, *args)") { _, _ throws(PyError) in .none }
    function(module, "addaudithook(hook)") { _, _ throws(PyError) in .none }
  }
}
