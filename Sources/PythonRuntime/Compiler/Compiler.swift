import Diagnostics
import PythonSyntax

/// From tree to bytecode.
package struct Compiler {
  let vm: VM
  let source: SourceFile
  let scopes: [ScopeKey: Scope]
  let future: FutureFeatures

  /// How the names of a module's code are kept.
  package enum Namespace {
    /// In the globals.
    case globals
    /// In a dict of its own (`exec` with locals).
    case locals
  }

  /// The code of a module; with `displaysLast` its result is the value of a last expression statement, with `displaysEach` it prints those
  /// of all.
  package static func compile(
    _ module: Module, vm: VM, namespace: Namespace = .globals, displaysLast: Bool = false,
    displaysEach: Bool = false
  ) throws(SyntaxProblem) -> Ref<CodeObject> {
    do throws(SyntaxProblem) {
      return try moduleCode(
        module, vm: vm, namespace: namespace, displaysLast: displaysLast, displaysEach: displaysEach)
    } catch {
      throw error.afterParsing
    }
  }

  private static func moduleCode(
    _ module: Module, vm: VM, namespace: Namespace, displaysLast: Bool, displaysEach: Bool
  ) throws(SyntaxProblem) -> Ref<CodeObject> {
    let future = try FutureFeatures(of: module, postponingAnnotations: displaysLast && vm.postponesAnnotations)
    let found = try ScopeBuilder.build(module)
    let compiler = Compiler(vm: vm, source: module.source, scopes: found.scopes, future: future)
    vm.syntaxRemarks = module.unknownEscapes.map(SyntaxRemark.unknownEscape) + found.remarks
    if displaysLast { vm.postponesAnnotations = future.postponesAnnotations }
    return try compiler.code(of: found.root, name: "<module>", qualifiedName: "<module>", span: Span(0, 0), parent: nil) {
      function throws(SyntaxProblem) in
      function.usesNamespace = namespace == .locals
      function.displaysEach = displaysEach
      try function.moduleBody(module.body, displaysLast: displaysLast)
    }
  }

  /// The code of an expression, for `eval`.
  package static func compile(
    expression source: SourceFile, vm: VM, namespace: Namespace = .globals
  ) throws(SyntaxProblem) -> Ref<CodeObject> {
    let source = try source.decoded()
    let parsed = try parseEvaluated(source)
    do throws(SyntaxProblem) {
      let code = try expressionCode(parsed.expression, source: source, vm: vm, namespace: namespace)
      vm.syntaxRemarks = parsed.unknownEscapes.map(SyntaxRemark.unknownEscape) + vm.syntaxRemarks
      return code
    } catch {
      throw error.afterParsing
    }
  }

  private static func expressionCode(
    _ expression: Expression, source: SourceFile, vm: VM, namespace: Namespace
  ) throws(SyntaxProblem) -> Ref<CodeObject> {
    let found = try ScopeBuilder.build(expression)
    let compiler = Compiler(vm: vm, source: source, scopes: found.scopes, future: FutureFeatures(of: source))
    vm.syntaxRemarks = found.remarks
    return try compiler.code(of: found.root, name: "<module>", qualifiedName: "<module>", span: expression.span, parent: nil) {
      function throws(SyntaxProblem) in
      function.usesNamespace = namespace == .locals
      let value = try function.operand(expression)
      function.code.emit(.returnValue, value)
    }
  }

  /// Compiles what `body` emits, again with far jumps if it turned out too long for near ones.
  func code(
    of scope: Scope, name: String, qualifiedName: String, span: Span, parent: FunctionCompiler?,
    _ body: (FunctionCompiler) throws(SyntaxProblem) -> Void
  ) throws(SyntaxProblem) -> Ref<CodeObject> {
    for usesFarJumps in [false, true] {
      let builder = CodeBuilder(vm: vm, usesFarJumps: usesFarJumps)
      builder.span = span
      let function = FunctionCompiler(
        compiler: self, scope: scope, code: builder, name: name, qualifiedName: qualifiedName, parent: parent)
      try body(function)
      if builder.isTooLarge { throw SyntaxProblem(.syntaxError, "code too large", span) }
      builder.resolveLabels()
      if builder.needsFarJumps { continue }
      let finished = function.finish(span: span)
      if vm.switches.verifiesBytecode {
        do throws(Verifier.Problem) {
          try Verifier.verify(finished)
        } catch {
          throw SyntaxProblem(
            .syntaxError, "bytecode of \(qualifiedName), instruction \(error.instruction): \(error.message)", span)
        }
      }
      return finished
    }
    throw SyntaxProblem(.syntaxError, "code too large", span)
  }
}

extension SyntaxProblem {
  /// The same problem, known to lie in a text that parses.
  fileprivate var afterParsing: SyntaxProblem {
    var problem = self
    problem.isAfterParsing = true
    return problem
  }
}
