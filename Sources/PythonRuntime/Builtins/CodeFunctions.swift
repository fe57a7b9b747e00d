import Diagnostics
import PythonSyntax

/// `eval`, `exec`, `compile`, `__import__`.
extension VM {
  func installCodeFunctions() {
    function(builtins, "eval(source, globals=None, locals=None, /)") { vm, a throws(PyError) in
      try vm.evaluate(a[0], a[1, or: .none], a[2, or: .none], isExpression: true)
    }
    function(builtins, "exec(source, globals=None, locals=None, /, *, closure=None)") { vm, a throws(PyError) in
      _ = try vm.evaluate(a[0], a[1, or: .none], a[2, or: .none], isExpression: false)
      return .none
    }
    function(
      builtins, "compile(source, filename, mode, flags=0, dont_inherit=False, optimize=-1)"
    ) { vm, a throws(PyError) in
      let file = try vm.str(of: a[1]).string
      let mode = try vm.text(a[2]).string
      if case .code = a[0] { return a[0] }
      let source = SourceFile(
        name: file, bytes: try vm.sourceBytes(a[0], "compile"), isFile: vm.host.files.isFile(file),
        countsBytes: vm.isBytes(a[0]))
      switch mode {
      case "exec": return .code(try vm.compileModule(source))
      case "single": return .code(try vm.compileInteractive(source))
      case "eval": return .code(try vm.compileExpression(source, namespace: .locals))
      default: throw vm.valueError("compile() mode must be 'exec', 'eval' or 'single'")
      }
    }
    function(builtins, "__import__(name, globals=None, locals=None, fromlist=(), level=0)") { vm, a throws(PyError) in
      let wantsLeaf = try vm.truth(a[3, or: .none])
      var globals = vm.builtins
      if case .dict(let dict) = a[1, or: .none] { globals = dict }
      return try vm.importModule(
        a[0], level: vm.index(a[4, or: .int(0)]), wantsLeaf: wantsLeaf, globals: globals)
    }
    for signature: StaticString in ["exit(code=None)", "quit(code=None)"] {
      function(builtins, signature) { vm, a throws(PyError) in throw vm.raise(vm.type(.systemExit), a[0, or: .none]) }
    }
    displayFunction = native("displayhook(object, /)") { vm, a throws(PyError) in
      if a[0].isNone { return .none }
      vm.set(vm.builtins, "_", a[0])
      _ = try vm.call(vm.lookUp(vm.builtins, vm.name("print")), [.str(try vm.repr(a[0]))])
      return .none
    }
    function(builtins, "breakpoint(*args, **kws)") { vm, _ throws(PyError) in throw vm.unsupported("breakpoint") }
    function(builtins, "help(object=?, /)") { vm, a throws(PyError) in
      try vm.call(vm.getAttribute(vm.importModule("_help"), vm.name("show")), a.has(0) ? [a[0]] : [])
    }
  }

  private func sourceBytes(_ value: Value, _ function: String) throws(PyError) -> [UInt8] {
    switch core(value) {
    case .str(let text): return text.utf8
    case .bytes(let object), .bytearray(let object): return object.pointee.bytes
    default: throw typeError("\(function)() arg 1 must be a string, bytes or \(function == "compile" ? "AST" : "code") object")
    }
  }

  private func isBytes(_ value: Value) -> Bool {
    switch core(value) {
    case .bytes, .bytearray: true
    default: false
    }
  }

  /// Code that prints the values of its expression statements.
  private func compileInteractive(_ source: SourceFile) throws(PyError) -> Ref<CodeObject> {
    try compile(source, endsLines: false) { () throws(SyntaxProblem) -> Ref<CodeObject> in
      let module = try parseModule(source)
      if module.body.isEmpty { throw SyntaxProblem(.syntaxError, "invalid syntax", Span(0, 0)) }
      if let first = module.body.first, let last = module.body.last,
        source.position(of: Int(last.span.start)).line > source.position(of: Int(first.span.end)).line
      {
        throw SyntaxProblem(.syntaxError, "multiple statements found while compiling a single statement", first.span)
      }
      return try Compiler.compile(module, vm: self, namespace: .locals, displaysEach: true)
    }
  }

  /// Code that may be run with locals of its own.
  private func compileModule(_ source: SourceFile) throws(PyError) -> Ref<CodeObject> {
    try compile(source) { () throws(SyntaxProblem) -> Ref<CodeObject> in
      try Compiler.compile(parseModule(source), vm: self, namespace: .locals)
    }
  }

  private func compileExpression(_ source: SourceFile, namespace: Compiler.Namespace) throws(PyError) -> Ref<CodeObject> {
    try compile(source, endsLines: false) { () throws(SyntaxProblem) -> Ref<CodeObject> in
      try Compiler.compile(expression: source, vm: self, namespace: namespace)
    }
  }

  private func evaluate(_ code: Value, _ globalsValue: Value, _ localsValue: Value, isExpression: Bool) throws(PyError) -> Value {
    let function = isExpression ? "eval" : "exec"
    var globals = frameCount > 0 ? self.globals(of: frames[frameCount - 1].base) : builtins
    var locals: Value = localsValue
    if case .dict(let dict) = core(globalsValue) {
      globals = dict
      if lookUp(dict, names.builtins).isUnbound { setName(dict, names.builtins, .dict(builtins)) }
    } else if !globalsValue.isNone {
      if !isExpression { throw typeError("exec() globals must be a dict, not \(typeName(globalsValue))") }
      let isMapping = !special(.getItem, of: typeOf(globalsValue)).isUnbound
      throw typeError("globals must be a \(isMapping ? "real dict; try eval(expr, {}, mapping)" : "dict")")
    } else if localsValue.isNone {
      locals = localNamespace()
    }
    if !localsValue.isNone, special(.getItem, of: typeOf(localsValue)).isUnbound {
      throw typeError(isExpression ? "locals must be a mapping" : "locals must be a mapping or None, not \(typeName(localsValue))")
    }
    let usesLocals: Bool
    if case .dict(let dict) = locals { usesLocals = dict != globals } else { usesLocals = !locals.isNone }
    let compiled: Ref<CodeObject>
    if case .code(let ready) = code {
      if !ready.pointee.details.captures.isEmpty {
        throw typeError("code object passed to \(function)() may not contain free variables")
      }
      compiled = ready
    } else {
      var bytes = try sourceBytes(code, function)
      if isExpression { bytes.removeFirst(bytes.prefix { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }.count) }
      let source = SourceFile(name: "<string>", bytes: bytes, isFile: false, countsBytes: isBytes(code))
      if isExpression {
        compiled = try compileExpression(source, namespace: usesLocals ? .locals : .globals)
      } else {
        compiled = try compile(source) { () throws(SyntaxProblem) -> Ref<CodeObject> in
          try Compiler.compile(parseModule(source), vm: self, namespace: usesLocals ? .locals : .globals)
        }
      }
    }
    return try run(self.function(of: compiled, globals: globals), namespace: usesLocals ? locals : .dict(globals))
  }
}
