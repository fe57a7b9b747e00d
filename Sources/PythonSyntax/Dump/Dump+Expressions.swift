extension Dump {
  func write(_ expression: Expression) {
    let span = expression.span
    switch expression.kind {
    case .constant(let constant): line(words(constant), span)
    case .name(let name): line("name " + name, span)
    case .formatted(let parts): line("formatted", span) { write(parts) }
    case .tuple(let items): line("tuple", span) { write(items) }
    case .list(let items): line("list", span) { write(items) }
    case .set(let items): line("set", span) { write(items) }
    case .dict(let items):
      line("dict", span) {
        for item in items {
          if let key = item.key { write(key) } else { line("**") }
          write(item.value)
        }
      }
    case .unary(let op, let operand): line("unary " + op.rawValue, span) { write(operand) }
    case .binary(let op, let left, let right):
      line("binary " + op.rawValue, span) {
        write(left)
        write(right)
      }
    case .boolean(let op, let operands): line(op.rawValue, span) { write(operands) }
    case .compare(let left, let rest):
      line("compare " + rest.map(\.op.rawValue).joined(separator: " "), span) {
        write(left)
        for comparison in rest { write(comparison.right) }
      }
    case .conditional(let test, let then, let otherwise):
      line("conditional", span) {
        write(test)
        write(then)
        write(otherwise)
      }
    case .call(let function, let arguments):
      line("call", span) {
        write(function)
        for argument in arguments { write(argument) }
      }
    case .attribute(let object, let name): line("attribute " + name.text, span) { write(object) }
    case .subscript(let object, let index):
      line("subscript", span) {
        write(object)
        write(index)
      }
    case .slice(let lower, let upper, let step):
      line("slice", span) {
        group("lower", lower)
        group("upper", upper)
        group("step", step)
      }
    case .starred(let value): line("starred", span) { write(value) }
    case .lambda(let parameters, let body):
      line("lambda", span) {
        write(parameters)
        write(body)
      }
    case .comprehension(let comprehension):
      line("comprehension \(comprehension.kind)", span) {
        write(comprehension.element)
        group("value", comprehension.value)
        for clause in comprehension.clauses {
          line("for") {
            write(clause.target)
            write(clause.iterable)
            for condition in clause.conditions { group("if", condition) }
          }
        }
      }
    case .yield(let value): line("yield", span) { if let value { write(value) } }
    case .yieldFrom(let value): line("yield from", span) { write(value) }
    case .named(let name, let value): line("named " + name.text, span) { write(value) }
    }
  }

  func write(_ argument: Argument) {
    switch argument.kind {
    case .positional: write(argument.value)
    case .keyword(let name): line("keyword " + name.text, name.span) { write(argument.value) }
    case .iterable: line("*") { write(argument.value) }
    case .mapping: line("**") { write(argument.value) }
    }
  }

  private func write(_ parts: [FormattedPart]) {
    for part in parts {
      switch part {
      case .text(let bytes): line("text " + quoted(bytes))
      case .value(let value, let conversion, let spec, let debugText):
        if let debugText { line("debug " + quoted(debugText)) }
        line("value" + (conversion == .none ? "" : " \(conversion)")) {
          write(value)
          if let spec { line("spec") { write(spec) } }
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
