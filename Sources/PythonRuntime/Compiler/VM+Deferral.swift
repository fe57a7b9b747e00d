import Diagnostics
import PythonSyntax

// Modules of the library have hundreds of functions, of which a lesson calls a few: bodies are read and compiled when they are first called.
extension VM {
  /// Code of a module of the library.
  func compileLibrary(_ source: SourceFile) throws(PyError) -> Ref<CodeObject> {
    try compile(source) { () throws(SyntaxProblem) -> Ref<CodeObject> in
      try Compiler.compile(parseModule(source, defersBodies: true), vm: self)
    }
  }

  /// Compiles the body that was left for later.
  @inline(never)
  func complete(_ code: Ref<CodeObject>) throws(PyError) {
    guard let deferral = code.pointee.details.deferral else { return }
    let source = code.pointee.details.source
    let remarks = syntaxRemarks
    defer { syntaxRemarks = remarks }
    let module = try compile(source) { () throws(SyntaxProblem) -> Ref<CodeObject> in
      var statement = try parseDeferred(source, deferral.span)
      if let name = deferral.className {
        let definition = ClassDefinition(name: Identifier(name, Span(0, 0)), arguments: [], body: [statement], decorators: [])
        statement = Statement(.class(definition), Span(0, 0))
      }
      return try Compiler.compile(Module(source: source, body: [statement]), vm: self)
    }
    let around = deferral.className == nil ? module : inner(module, nil)
    guard let around, let whole = inner(around, code.pointee.name) else {
      throw raise(.systemError, "\(code.pointee.qualifiedName.string) cannot be compiled")
    }
    let header = code.pointee.header
    code.pointee.deallocate()
    code.pointee = whole.move()
    // Nobody looks at the code around it again, and what it took over is no longer its own.
    whole.header.pointee.kind = .free
    code.pointee.header = header
    heap.keepForever(contentsOf: code)
  }

  private func inner(_ code: Ref<CodeObject>, _ name: Name?) -> Ref<CodeObject>? {
    for index in 0..<code.pointee.constantCount {
      if case .code(let inner) = code.pointee.constants[index], inner.pointee.name == name ?? inner.pointee.name { return inner }
    }
    return nil
  }
}
