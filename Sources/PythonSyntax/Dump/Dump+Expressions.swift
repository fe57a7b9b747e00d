extension Dump {
  mutating func write(_ expression: Expression) {
    let span = expression.span
    switch expression.kind {
    case .constant(let constant): line(words(constant), span)
    case .name(let name): line("name " + name, span)
    case .formatted(let parts): line("formatted", span) { $0.write(parts) }
    case .tuple(let items): line("tuple", span) { $0.write(items) }
    case .list(let items): line("list", span) { $0.write(items) }
    case .set(let items): line("set", span) { $0.write(items) }
    case .dict(let items):
      line("dict", span) { dump in
        for item in items {
          if let key = item.key { dump.write(key) } else { dump.line("**") }
          dump.write(item.value)
        }
      }
    case .unary(let op, let operand): line("unary " + op.rawValue, span) { $0.write(operand) }
    case .binary(let op, let left, let right):
      line("binary " + op.rawValue, span) { dump in
        dump.write(left)
        dump.write(right)
      }
    case .boolean(let op, let operands): line(op.rawValue, span) { $0.write(operands) }
    case .compare(let left, let rest):
      line("compare " + rest.map(\.op.rawValue).joined(separator: " "), span) { dump in
        dump.write(left)
        for comparison in rest { dump.write(comparison.right) }
      }
    case .conditional(let test, let then, let otherwise):
      line("conditional", span) { dump in
        dump.write(test)
        dump.write(then)
        dump.write(otherwise)
      }
    case .call(let function, let arguments):
      line("call", span) { dump in
        dump.write(function)
        for argument in arguments { dump.write(argument) }
      }
    case .attribute(let object, let name): line("attribute " + name.text, span) { $0.write(object) }
    case .subscript(let object, let index):
      line("subscript", span) { dump in
        dump.write(object)
        dump.write(index)
      }
    case .slice(let lower, let upper, let step):
      line("slice", span) { dump in
        dump.group("lower", lower)
        dump.group("upper", upper)
        dump.group("step", step)
      }
    case .starred(let value): line("starred", span) { $0.write(value) }
    case .lambda(let parameters, let body):
      line("lambda", span) { dump in
        dump.write(parameters)
        dump.write(body)
      }
    case .comprehension(let comprehension):
      line("comprehension \(comprehension.kind)", span) { dump in
        dump.write(comprehension.element)
        dump.group("value", comprehension.value)
        for clause in comprehension.clauses {
          dump.line("for") { dump in
            dump.write(clause.target)
            dump.write(clause.iterable)
            for condition in clause.conditions { dump.group("if", condition) }
          }
        }
      }
    case .yield(let value): line("yield", span) { dump in if let value { dump.write(value) } }
    case .yieldFrom(let value): line("yield from", span) { $0.write(value) }
    case .named(let name, let value): line("named " + name.text, span) { $0.write(value) }
    }
  }

  mutating func write(_ argument: Argument) {
    switch argument.kind {
    case .positional: write(argument.value)
    case .keyword(let name): line("keyword " + name.text, name.span) { $0.write(argument.value) }
    case .iterable: line("*") { $0.write(argument.value) }
    case .mapping: line("**") { $0.write(argument.value) }
    }
  }

  private mutating func write(_ parts: [FormattedPart]) {
    for part in parts {
      switch part {
      case .text(let bytes): line("text " + quoted(bytes))
      case .value(let value, let conversion, let spec, let debugText):
        if let debugText { line("debug " + quoted(debugText)) }
        line("value" + (conversion == .none ? "" : " \(conversion)")) { dump in
          dump.write(value)
          if let spec { dump.line("spec") { $0.write(spec) } }
        }
      }
    }
  }

  private func words(_ constant: Constant) -> String {
    switch constant {
    case .none: "None"
    case .true: "True"
    case .false: "False"
    case .ellipsis: "..."
    case .int(let value): "int \(value)"
    case .bigInteger(let digits, let radix): "int \(digits) in base \(radix)"
    case .float(let value): "float \(value)"
    case .imaginary(let value): "imaginary \(value)"
    case .string(let bytes): "string " + quoted(bytes)
    case .bytes(let bytes): "bytes " + quoted(bytes)
    }
  }
}
