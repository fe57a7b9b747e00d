import Diagnostics
import PythonSyntax

/// Compiles the body of one code object. Extensions hold expressions, statements and the rest.
final class FunctionCompiler {
  let compiler: Compiler
  let scope: Scope
  let code: CodeBuilder
  let name: String
  let qualifiedName: String
  let parent: FunctionCompiler?

  /// Names are kept in the dict R[0].
  var usesNamespace = false
  var docstring: Value = .none
  /// A decorated definition begins there.
  var firstDecorator: Span?
  var parameters: Parameters?
  /// The registers of variables, by name.
  private(set) var registers: [String: Int] = [:]
  private var parameterCount = 0
  /// Holds the dict of `locals()`.
  private var localsRegister: Int?
  /// Prints the values of expression statements, as at a prompt.
  var displaysEach = false
  /// The comprehensions being compiled inline, innermost last, with the registers of their variables.
  var comprehensions: [(scope: Scope, registers: [String: Int], name: String)] = []
  /// What surrounds the statement being compiled, innermost last.
  var blocks: [Block] = []
  /// Local variables that certainly have a value here.
  var assigned: Set<String> = []
  /// Variables whose registers must start out unbound.
  private var mayBeUnbound: Set<String> = []

  /// What a jump out of a statement has to leave.
  enum Block {
    /// `popped` are the registers of iterators and the like: nothing to do.
    case loop(exit: CodeBuilder.Label, next: CodeBuilder.Label)
    /// Inside the body of a `try` with `except` clauses.
    case body(Protection)
    /// A `finally` body still to run.
    case finally([Statement], Protection)
    /// Inside an `except`: what was handled before is in the register.
    case handling(register: Int, Protection)
    /// Inside a `with`: its exit method is in the register.
    case with(exit: Int, span: Span, Protection)
    /// Inside `except … as name`.
    case named(Identifier, Protection)
    /// Inside an `except` without a name: nothing to do.
    case clause
    /// Inside `except*`, which no jump may leave.
    case exceptStar
  }

  /// The instructions that an exception handler covers, which may have holes where a jump out of it leaves its protection.
  final class Protection {
    private(set) var ranges: [Range<Int>] = []
    private var start: Int?

    func open(_ code: CodeBuilder) { start = code.position }

    func close(_ code: CodeBuilder) {
      if let start { ranges.append(start..<code.position) }
      start = nil
    }
  }

  init(
    compiler: Compiler, scope: Scope, code: CodeBuilder, name: String, qualifiedName: String, parent: FunctionCompiler?
  ) {
    self.compiler = compiler
    self.scope = scope
    self.code = code
    self.name = name
    self.qualifiedName = qualifiedName
    self.parent = parent
    if scope.kind == .module || scope.kind == .classBody { _ = code.newRegister() }
    if scope.isFunctionLike {
      for name in scope.bound where isLocal(name) { registers[name] = code.newRegister() }
      parameterCount = scope.parameters.count
      assigned = Set(scope.parameters)
      if scope.looksAtItsVariables { localsRegister = code.newRegister() }
    }
    if scope.kind == .classBody, scope.captured.contains("__class__") { registers["__class__"] = code.newRegister() }
  }

  private func isLocal(_ name: String) -> Bool { scope.globals[name] == nil && scope.nonlocals[name] == nil }

  func childScope(_ span: Span, _ kind: Scope.Kind) -> Scope {
    // The builder visited the same tree, so the scope is there; an empty one compiles to code without names.
    compiler.scopes[ScopeKey(span: span, kind: kind)] ?? Scope(kind, name: "", parent: nil)
  }

  // MARK: Variables

  enum Variable {
    case register(Int)
    case cell(Int)
    case free(Int)
    case global
    /// In the dict R[0], or else global.
    case namespace
    /// In the dict R[0], or else a closure variable.
    case namespaceOrFree(Int)
  }

  func variable(_ name: String) -> Variable {
    let name = mangled(name)
    for comprehension in comprehensions.reversed() {
      let inner = comprehension.scope
      if let register = comprehension.registers[name] {
        return inner.captured.contains(name) ? .cell(register) : .register(register)
      }
      if inner.globals[name] != nil { return .global }
    }
    if scope.globals[name] != nil { return .global }
    if scope.isFunctionLike {
      if let register = registers[name] { return scope.captured.contains(name) ? .cell(register) : .register(register) }
      if let index = scope.free.firstIndex(of: name) { return .free(index) }
      return .global
    }
    if scope.kind == .classBody {
      if name == "__class__", let register = registers[name], !comprehensions.isEmpty { return .cell(register) }
      let index = scope.free.firstIndex(of: name)
      if scope.nonlocals[name] != nil, let index { return .free(index) }
      if !comprehensions.isEmpty { return index.map(Variable.free) ?? .global }
      // A name that the class binds itself is not looked for in the functions around it.
      if scope.isBound(name) { return .namespace }
      return index.map(Variable.namespaceOrFree) ?? .namespace
    }
    // A comprehension's code is not the module's: it sees no locals given to `exec`.
    return usesNamespace && comprehensions.isEmpty ? .namespace : .global
  }

  /// The register that holds a variable's value: the variable's own, or a temporary.
  func load(_ name: String, into target: Int? = nil) -> Int {
    let name = mangled(name)
    switch variable(name) {
    case .register(let register):
      checkBound(name, register)
      guard let target, target != register else { return register }
      code.emit(.move, target, register)
      return target
    case .cell(let register):
      let result = target ?? code.newRegister()
      code.emit(.loadCell, result, register)
      if !isCertainlyAssigned(name) { code.emit(.checkBound, result, code.name(name), d: comprehensions.isEmpty ? 0 : 1) }
      return result
    case .free(let index):
      let result = target ?? code.newRegister()
      code.emit(.loadFree, result, index)
      return result
    case .global:
      let result = target ?? code.newRegister()
      code.emit(.loadGlobal, result, 0, code.cache(name))
      return result
    case .namespace:
      let result = target ?? code.newRegister()
      code.emit(.loadName, result, code.name(name))
      return result
    case .namespaceOrFree(let index):
      let result = target ?? code.newRegister()
      code.emit(.loadClassFree, result, code.name(name), index)
      code.emit(.checkBound, result, code.name(name), d: 1)
      return result
    }
  }

  private func isCertainlyAssigned(_ name: String) -> Bool {
    if comprehensions.contains(where: { $0.registers[name] != nil }) { return true }
    return assigned.contains(name) && !scope.deleted.contains(name)
  }

  private func checkBound(_ name: String, _ register: Int) {
    if isCertainlyAssigned(name) { return }
    mayBeUnbound.insert(name)
    // To a comprehension, which is a function in CPython, the variable is one of its closure.
    code.emit(.checkBound, register, code.name(name), d: comprehensions.isEmpty ? 0 : 1)
  }

  func store(_ name: String, _ value: Int) {
    let name = mangled(name)
    switch variable(name) {
    case .register(let register):
      if register != value { code.emit(.move, register, value) }
    case .cell(let register): code.emit(.storeCell, register, value)
    case .free(let index): code.emit(.storeFree, index, value)
    case .global: code.emit(.storeGlobal, value, 0, code.cache(name))
    case .namespace, .namespaceOrFree: code.emit(.storeName, value, code.name(name))
    }
    assigned.insert(name)
  }

  /// The register that a value for this variable may be computed in directly, if it has one.
  func ownRegister(_ name: String) -> Int? {
    if case .register(let register) = variable(name) { return register }
    return nil
  }

  func delete(_ name: String) {
    let name = mangled(name)
    switch variable(name) {
    case .register(let register):
      checkBound(name, register)
      mayBeUnbound.insert(name)
      code.emit(.clear, register, 1)
    case .cell, .free:
      let value = load(name)
      code.emit(.clear, value, 1)
      switch variable(name) {
      case .cell(let register): code.emit(.storeCell, register, value)
      case .free(let index): code.emit(.storeFree, index, value)
      case .register, .global, .namespace, .namespaceOrFree: break
      }
    case .global: code.emit(.deleteGlobal, 0, code.name(name))
    case .namespace, .namespaceOrFree: code.emit(.deleteName, 0, code.name(name))
    }
    assigned.remove(name)
  }

  // MARK: Finishing

  func finish(span: Span) -> Ref<CodeObject> {
    var prologue: [Instruction] = []
    func add(_ op: Opcode, _ a: Int, _ b: Int = 0, d: UInt8 = 0) {
      prologue.append(Instruction(op: op, d: d, a: UInt16(a), b: UInt16(b), c: 0))
    }
    let locals = scope.isFunctionLike ? scope.bound.filter { registers[$0] != nil } : []
    let isGenerator = scope.isGenerator
    for name in locals where !scope.captured.contains(name) && !scope.parameters.contains(name) {
      if let register = registers[name], localsRegister != nil || mayBeUnbound.contains(name), !isGenerator { add(.clear, register, 1) }
    }
    // `locals()` looks at variables that may not be set yet.
    if let localsRegister, !isGenerator { add(.clear, localsRegister, 1) }
    for name in locals where scope.captured.contains(name) {
      if let register = registers[name] { add(.makeCell, register, d: scope.parameters.contains(name) ? 0 : 1) }
    }
    if scope.kind == .classBody, let register = registers["__class__"] { add(.makeCell, register, d: 1) }
    code.prepend(prologue, span: span)
    return makeCode(locals: locals, span: span)
  }

  private func makeCode(locals: [String], span: Span) -> Ref<CodeObject> {
    let vm = compiler.vm
    let source = compiler.source
    let details = CodeDetails(
      source: source, spans: code.spans, handlers: code.handlers, regions: code.regions,
      localNames: locals.map { vm.name($0) }, cellNames: scope.captured.sorted().map { vm.name($0) },
      freeNames: scope.free.map { vm.name($0) },
      firstLine: source.position(of: Int((firstDecorator ?? span).start)).line, localsRegister: localsRegister,
      captures: scope.free.map { parent?.capture($0) ?? CodeDetails.Capture(isFree: true, index: 0) })
    var traits: CodeObject.Traits = []
    if parameters?.variadic != nil { traits.insert(.variadic) }
    if parameters?.keywordVariadic != nil { traits.insert(.keywordVariadic) }
    if scope.isGenerator { traits.insert(.generator) }
    if scope.kind == .module || scope.kind == .classBody { traits.insert(.namespace) }
    if parent?.scope.isFunctionLike ?? false { traits.insert(.nested) }
    if parent?.scope.kind == .module, let module = source.libraryModule, vm.importer.isNativeInCPython(module, name) {
      traits.insert(.builtin)
    }
    let positionalOnly = parameters?.positionalOnly.count ?? (scope.kind == .generatorExpression ? 1 : 0)
    let argumentCount = positionalOnly + (parameters?.positional.count ?? 0)
    let keywordOnly = parameters?.keywordOnly.count ?? 0
    return vm.heap.new(
      CodeObject(
        instructions: copied(code.instructions), instructionCount: code.instructions.count,
        constants: copied(code.constants), constantCount: code.constants.count, names: copied(code.names),
        nameCount: code.names.count, caches: copied(code.caches.map { InlineCache(name: $0) }), cacheCount: code.caches.count,
        parameters: copied(locals.prefix(scope.parameters.count).map { vm.name($0) }),
        registerCount: max(code.registerCount, 1), argumentCount: argumentCount, positionalOnlyCount: positionalOnly,
        keywordOnlyCount: keywordOnly, traits: traits,
        isSimple: traits.isDisjoint(with: [.variadic, .keywordVariadic, .generator]) && keywordOnly == 0,
        name: vm.name(name), qualifiedName: vm.name(qualifiedName), docstring: docstring, details: details))
  }

  private func copied<T>(_ array: [T]) -> UnsafeMutablePointer<T> {
    let copy = UnsafeMutablePointer<T>.allocate(capacity: max(array.count, 1))
    for (index, element) in array.enumerated() { (copy + index).initialize(to: element) }
    return copy
  }

  /// Where this code keeps a variable that an inner function captures.
  private func capture(_ name: String) -> CodeDetails.Capture {
    for comprehension in comprehensions.reversed() {
      if let register = comprehension.registers[name] { return CodeDetails.Capture(isFree: false, index: register) }
    }
    if scope.isFunctionLike || name == "__class__", let register = registers[name], scope.captured.contains(name) {
      return CodeDetails.Capture(isFree: false, index: register)
    }
    return CodeDetails.Capture(isFree: true, index: scope.free.firstIndex(of: name) ?? 0)
  }
}
