import Diagnostics

extension Dump {
  func write(_ statement: Statement) {
    let span = statement.span
    switch statement.kind {
    case .expression(let value): line("expression", span) { write(value) }
    case .assign(let targets, let value):
      line("assign", span) {
        write(targets)
        group("value", value)
      }
    case .augmentedAssign(let target, let op, let value):
      line("assign \(op.rawValue)=", span) {
        write(target)
        write(value)
      }
    case .annotatedAssign(let target, let annotation, let value, let isSimple):
      line(isSimple ? "annotate" : "annotate target", span) {
        write(target)
        write(annotation)
        group("value", value)
      }
    case .delete(let targets): line("del", span) { write(targets) }
    case .pass: line("pass", span)
    case .break: line("break", span)
    case .continue: line("continue", span)
    case .return(let value): line("return", span) { if let value { write(value) } }
    case .raise(let exception, let cause):
      line("raise", span) {
        if let exception { write(exception) }
        group("from", cause)
      }
    case .assert(let test, let message):
      line("assert", span) {
        write(test)
        group("message", message)
      }
    case .global(let names): line("global " + list(names), span)
    case .nonlocal(let names): line("nonlocal " + list(names), span)
    case .import(let modules):
      line("import", span) {
        for module in modules { line(module.name + alias(module.alias), module.span) }
      }
    case .importFrom(let module, let level, let names):
      line("from " + String(repeating: ".", count: level) + (module ?? ""), span) {
        guard let names else { return line("*") }
        for name in names { line(name.name.text + alias(name.alias), name.name.span) }
      }
    case .if(let test, let body, let otherwise): writeLoop("if", span, test, body, otherwise)
    case .while(let test, let body, let otherwise): writeLoop("while", span, test, body, otherwise)
    case .for(let target, let iterable, let body, let otherwise):
      line("for", span) {
        write(target)
        write(iterable)
        group("body", body)
        group("else", otherwise)
      }
    case .with(let items, let body):
      line("with", span) {
        for item in items {
          write(item.context)
          group("as", item.target)
        }
        group("body", body)
      }
    case .try(let body, let handlers, let otherwise, let finally):
      line("try", span) {
        group("body", body)
        for handler in handlers { write(handler) }
        group("else", otherwise)
        group("finally", finally)
      }
    case .function(let definition):
      line("def " + definition.name.text, span) {
        for decorator in definition.decorators { group("@", decorator) }
        write(definition.parameters)
        group("returns", definition.returns)
        group("body", definition.body)
      }
    case .class(let definition):
      line("class " + definition.name.text, span) {
        for decorator in definition.decorators { group("@", decorator) }
        for argument in definition.arguments { write(argument) }
        group("body", definition.body)
      }
    case .match(let subject, let cases):
      line("match", span) {
        write(subject)
        for one in cases {
          line("case") {
            write(one.pattern)
            group("if", one.guardCondition)
            group("body", one.body)
          }
        }
      }
    }
  }

  private func writeLoop(
    _ word: String, _ span: Span, _ test: Expression, _ body: [Statement], _ otherwise: [Statement]
  ) {
    line(word, span) {
      write(test)
      group("body", body)
      group("else", otherwise)
    }
  }

  private func write(_ handler: ExceptHandler) {
    line((handler.isStar ? "except*" : "except") + alias(handler.name), handler.span) {
      if let type = handler.type { write(type) }
      group("body", handler.body)
    }
  }

  func write(_ parameters: Parameters) {
    for parameter in parameters.positionalOnly { write(parameter, "parameter /") }
    for parameter in parameters.positional { write(parameter, "parameter") }
    if let variadic = parameters.variadic { write(variadic, "parameter *") }
    for parameter in parameters.keywordOnly { write(parameter, "parameter key") }
    if let variadic = parameters.keywordVariadic { write(variadic, "parameter **") }
  }

  private func write(_ parameter: Parameters.Parameter, _ role: String) {
    line(role + " " + parameter.name.text, parameter.name.span) {
      group("annotation", parameter.annotation)
      group("default", parameter.defaultValue)
    }
  }

  func alias(_ name: Identifier?) -> String { name.map { " as " + $0.text } ?? "" }

  private func list(_ names: [Identifier]) -> String { names.map(\.text).joined(separator: " ") }
}
