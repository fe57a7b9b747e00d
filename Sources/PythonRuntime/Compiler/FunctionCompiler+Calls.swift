import Diagnostics
import PythonSyntax

extension FunctionCompiler {
  /// More arguments than this go through a list.
  private static let mostRegisterArguments = 200

  func call(_ function: Expression, _ arguments: [Argument], into target: Int, span: Span) throws(SyntaxProblem) {
    if try consume(function, arguments, into: target, span: span) { return }
    let isSpread =
      arguments.count > FunctionCompiler.mostRegisterArguments
      || arguments.contains { argument in
        switch argument.kind {
        case .iterable, .mapping: true
        case .positional, .keyword: false
        }
      }
    let base = code.newRegisters(2)
    if case .attribute(let value, let name) = function.kind {
      try evaluate(value, into: base + 1)
      code.span = placed(function.span, at: name)
      let span = placed(span, at: name)
      if isSpread {
        code.emit(.loadMethod, 0, base, code.cache(mangled(name.text)))
        try spread(arguments, base, into: target, span: span)
      } else if let keywords = try keywordNames(arguments, span: span) {
        code.emit(.loadMethod, 0, base, code.cache(mangled(name.text)))
        try positional(arguments)
        code.span = span
        code.emit(.callMethodKeywords, target, base, keywords, d: arguments.count)
      } else {
        let cache = code.cache(mangled(name.text))
        try positional(arguments)
        code.span = span
        code.emit(.callMethod, target, base, cache, d: arguments.count)
      }
      return
    }
    if isSpread {
      try evaluate(function, into: base)
      code.emit(.clear, base + 1, 1)
      try spread(arguments, base, into: target, span: span)
      return
    }
    code.release(to: base + 1)
    try evaluate(function, into: base)
    if case .name("super") = function.kind, arguments.isEmpty, !comprehensions.isEmpty, case .global = variable("super") {
      // CPython gives a comprehension a frame, whose first argument is its iterator: nothing that could be an instance.
      let pair = code.newRegisters(2)
      _ = load("__class__", into: pair)
      load(.int(0), into: pair + 1)
      code.span = span
      code.emit(.call, target, base, d: 2)
      return
    }
    let keywords = try keywordNames(arguments, span: span)
    try positional(arguments)
    code.span = span
    if let keywords {
      code.emit(.callKeywords, target, base, keywords, d: arguments.count)
    } else {
      code.emit(.call, target, base, d: arguments.count)
    }
  }

  /// Where an error in reading an attribute is shown: at the name, if that stands on a later line than its object.
  func placed(_ span: Span, at name: Identifier) -> Span {
    let source = compiler.source
    let isLower = source.lineIndex(of: Int(span.start)) != source.lineIndex(of: Int(name.span.start))
    return isLower ? Span(Int(name.span.start), Int(span.end)) : span
  }

  /// Evaluates arguments into the registers that follow.
  func positional(_ arguments: [Argument]) throws(SyntaxProblem) {
    for argument in arguments {
      let register = code.newRegister()
      try evaluate(argument.value, into: register)
    }
  }

  /// The constant tuple of the names of keyword arguments, which come last; nil without any.
  func keywordNames(_ arguments: [Argument], span: Span) throws(SyntaxProblem) -> Int? {
    try refuseRepeatedKeywords(arguments, span: span)
    var names: [Value] = []
    for argument in arguments {
      if case .keyword(let name) = argument.kind { names.append(.str(code.vm.name(name.text))) }
    }
    return names.isEmpty ? nil : code.add(code.vm.tuple(names))
  }

  /// A call with `*` or `**`: the arguments as a list in R[base+2] and a dict in R[base+3].
  private func spread(_ arguments: [Argument], _ base: Int, into target: Int, span: Span) throws(SyntaxProblem) {
    try refuseRepeatedKeywords(arguments, span: span)
    let list = code.newRegister()
    let keywords = code.newRegister()
    code.span = span
    code.emit(.buildList, list, 0, 0)
    var items: [Expression] = []
    for argument in arguments {
      switch argument.kind {
      case .positional: items.append(argument.value)
      case .iterable: items.append(Expression(.starred(argument.value), argument.value.span))
      case .keyword, .mapping: break
      }
    }
    // Only a list that stands alone is refused in the callee's name.
    try appendItems(items, to: list, isSet: false, callee: items.count == 1 ? base : nil, span: span)
    let named = arguments.filter { argument in
      switch argument.kind {
      case .keyword, .mapping: true
      case .positional, .iterable: false
      }
    }
    if named.isEmpty {
      code.emit(.clear, keywords, 1)
    } else {
      code.emit(.buildDict, keywords, 0, 0)
      for argument in named {
        let mark = code.free
        if case .keyword(let name) = argument.kind {
          let pair = code.newRegisters(2)
          load(.string(Array(name.text.utf8)), into: pair)
          try evaluate(argument.value, into: pair + 1)
          code.emit(.buildDict, pair, pair, 1)
          code.span = span
          code.emit(.dictUpdate, keywords, pair, base, d: 1)
        } else {
          let mapping = try operand(argument.value)
          code.span = span
          code.emit(.dictUpdate, keywords, mapping, base, d: 1)
        }
        code.release(to: mark)
      }
    }
    code.span = span
    code.emit(.callSpread, target, base)
  }
}
