import Diagnostics

extension Dump {
  mutating func write(_ statement: Statement) {
    let span = statement.span
    switch statement.kind {
    case .expression(let value): line("expression", span) { $0.write(value) }
    case .assign(let targets, let value):
      line("assign", span) { dump in
        dump.write(targets)
        dump.group("value", value)
      }
    case .augmentedAssign(let target, let op, let value):
      line("assign \(op.rawValue)=", span) { dump in
        dump.write(target)
        dump.write(value)
      }
    case .annotatedAssign(let target, let annotation, let value, let isSimple):
      line(isSimple ? "annotate" : "annotate target", span) { dump in
        dump.write(target)
        dump.write(annotation)
        dump.group("value", value)
      }
    case .delete(let targets): line("del", span) { $0.write(targets) }
    case .pass: line("pass", span)
    case .break: line("break", span)
    case .continue: line("continue", span)
    case .return(let value): line("return", span) { dump in if let value { dump.write(value) } }
    case .raise(let exception, let cause):
      line("raise", span) { dump in
        if let exception { dump.write(exception) }
        dump.group("from", cause)
      }
    case .assert(let test, let message):
      line("assert", span) { dump in
        dump.write(test)
        dump.group("message", message)
      }
    case .global(let names): line("global " + list(names), span)
    case .nonlocal(let names): line("nonlocal " + list(names), span)
    case .import(let modules):
      line("import", span) { dump in
        for module in modules { dump.line(module.name + dump.alias(module.alias), module.span) }
      }
    case .importFrom(let module, let level, let names):
      line("from " + String(repeating: ".", count: level) + (module ?? ""), span) { dump in
        guard let names else { return dump.line("*") }
        for name in names { dump.line(name.name.text + dump.alias(name.alias), name.name.span) }
      }
    case .if(let test, let body, let otherwise): writeLoop("if", span, test, body, otherwise)
    case .while(let test, let body, let otherwise): writeLoop("while", span, test, body, otherwise)
    case .for(let target, let iterable, let body, let otherwise):
      line("for", span) { dump in
        dump.write(target)
        dump.write(iterable)
        dump.group("body", body)
        dump.group("else", otherwise)
      }
    case .with(let items, let body):
      line("with", span) { dump in
        for item in items {
          dump.write(item.context)
          dump.group("as", item.target)
        }
        dump.group("body", body)
      }
    case .try(let body, let handlers, let otherwise, let finally):
      line("try", span) { dump in
        dump.group("body", body)
        for handler in handlers { dump.write(handler) }
        dump.group("else", otherwise)
        dump.group("finally", finally)
      }
    case .function(let definition):
      line("def " + definition.name.text, span) { dump in
        for decorator in definition.decorators { dump.group("@", decorator) }
        dump.write(definition.parameters)
        dump.group("returns", definition.returns)
        dump.group("body", definition.body)
      }
    case .class(let definition):
      line("class " + definition.name.text, span) { dump in
        for decorator in definition.decorators { dump.group("@", decorator) }
        for argument in definition.arguments { dump.write(argument) }
        dump.group("body", definition.body)
      }
    case .match(let subject, let cases):
      line("match", span) { dump in
        dump.write(subject)
        for one in cases {
          dump.line("case") { dump in
            dump.write(one.pattern)
            dump.group("if", one.guardCondition)
            dump.group("body", one.body)
          }
        }
      }
    }
  }

  private mutating func writeLoop(
    _ word: String, _ span: Span, _ test: Expression, _ body: [Statement], _ otherwise: [Statement]
  ) {
    line(word, span) { dump in
      dump.write(test)
      dump.group("body", body)
      dump.group("else", otherwise)
    }
  }

  private mutating func write(_ handler: ExceptHandler) {
    line("except" + alias(handler.name), handler.span) { dump in
      if let type = handler.type { dump.write(type) }
      dump.group("body", handler.body)
    }
  }

  mutating func write(_ parameters: Parameters) {
    for parameter in parameters.positionalOnly { write(parameter, "parameter /") }
    for parameter in parameters.positional { write(parameter, "parameter") }
    if let variadic = parameters.variadic { write(variadic, "parameter *") }
    for parameter in parameters.keywordOnly { write(parameter, "parameter key") }
    if let variadic = parameters.keywordVariadic { write(variadic, "parameter **") }
  }

  private mutating func write(_ parameter: Parameters.Parameter, _ role: String) {
    line(role + " " + parameter.name.text, parameter.name.span) { dump in
      dump.group("annotation", parameter.annotation)
      dump.group("default", parameter.defaultValue)
    }
  }

  func alias(_ name: Identifier?) -> String { name.map { " as " + $0.text } ?? "" }

  private func list(_ names: [Identifier]) -> String { names.map(\.text).joined(separator: " ") }
}
