import Diagnostics

extension Parser {
  func decorated() throws(Failure) -> Statement {
    var decorators: [Expression] = []
    while accept(.at) {
      decorators.append(try namedExpression())
      try expect(.newline)
    }
    switch kind {
    case .def: return try function(decorators: decorators)
    case .class: return try classDefinition(decorators: decorators)
    case .async: throw asynchronous()
    default: throw .mismatch
    }
  }

  func function(decorators: [Expression]) throws(Failure) -> Statement {
    let start = here
    advance()
    let name = try identifier()
    try expect(.leftParenthesis)
    let parameters = try parameters(until: .rightParenthesis)
    try expect(.rightParenthesis)
    let returns = accept(.arrow) ? try expression() : nil
    try expect(.colon)
    let isDeferred = defersBodies && enclosingFunctions == 0 && enclosingClasses <= 1 && kind == .newline
    enclosingFunctions += 1
    let body = isDeferred ? try deferredBlock() : try block()
    enclosingFunctions -= 1
    let span = span(from: start)
    return Statement(
      .function(
        FunctionDefinition(
          name: name, parameters: parameters, returns: returns, body: body, decorators: decorators, deferral: isDeferred ? span : nil)),
      span)
  }

  func classDefinition(decorators: [Expression]) throws(Failure) -> Statement {
    let start = here
    advance()
    let name = try identifier()
    var arguments: [Argument] = []
    if accept(.leftParenthesis) {
      arguments = try callArguments()
      try expect(.rightParenthesis)
    }
    try expect(.colon)
    enclosingClasses += 1
    let body = try block()
    enclosingClasses -= 1
    return Statement(
      .class(ClassDefinition(name: name, arguments: arguments, body: body, decorators: decorators)),
      span(from: start))
  }

  /// The parameters of a function, up to `)`, or of a lambda, up to `:`, where nothing is annotated.
  func parameters(until end: Token.Kind) throws(Failure) -> Parameters {
    var parameters = Parameters()
    var phase = ParameterPhase.positional
    var sawSlash = false
    while kind != end {
      switch kind {
      case .slash where phase == .positional && !sawSlash && !parameters.positional.isEmpty:
        advance()
        sawSlash = true
        parameters.positionalOnly = parameters.positional
        parameters.positional = []
      case .star where phase == .positional:
        advance()
        phase = .keywordOnly
        if accept(.comma) {
          guard kind == .name else { throw .mismatch }
          continue
        }
        parameters.variadic = try parameter(until: end, annotation: .starred, takesDefault: false)
      case .doubleStar where phase != .finished:
        advance()
        phase = .finished
        parameters.keywordVariadic = try parameter(until: end, annotation: .plain, takesDefault: false)
      case .name where phase == .positional:
        let parameter = try parameter(until: end, annotation: .plain, takesDefault: true)
        let previous = parameters.positional.last ?? parameters.positionalOnly.last
        if parameter.defaultValue == nil, previous?.defaultValue != nil { throw .mismatch }
        parameters.positional.append(parameter)
      case .name where phase == .keywordOnly:
        parameters.keywordOnly.append(try parameter(until: end, annotation: .plain, takesDefault: true))
      default: throw .mismatch
      }
      guard accept(.comma) else { break }
    }
    guard kind == end else { throw .mismatch }
    return parameters
  }

  private enum ParameterPhase { case positional, keywordOnly, finished }

  private enum AnnotationForm { case plain, starred }

  private func parameter(
    until end: Token.Kind, annotation form: AnnotationForm, takesDefault: Bool
  ) throws(Failure) -> Parameters.Parameter {
    let name = try identifier()
    var annotation: Expression?
    if end == .rightParenthesis, accept(.colon) {
      annotation = form == .starred ? try starExpression() : try expression()
    }
    let value = takesDefault && accept(.equal) ? try expression() : nil
    return Parameters.Parameter(name: name, annotation: annotation, defaultValue: value)
  }
}
