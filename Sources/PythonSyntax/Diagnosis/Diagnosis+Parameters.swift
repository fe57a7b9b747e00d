import Diagnostics

extension Diagnosis {
  /// What differs between the parameters of a function and of a lambda.
  enum ParameterStyle {
    case function, lambda

    var end: Token.Kind { self == .function ? .rightParenthesis : .colon }
    var owner: String { self == .function ? "Function" : "Lambda expression" }
  }

  /// Reads the parameters that there are.
  func parameters(of style: ParameterStyle) throws {
    try explain { try invalidParameters(style) }
    if try slashGroup(style, .without) {
      _ = try repeated { try parameter(style, .without) }
    } else if try !slashGroup(style, .with) {
      _ = try repeated { try parameter(style, .without) }
    }
    _ = try repeated { try parameter(style, .with) }
    _ = try starParameters(style)
  }

  private enum Default { case with, without, maybe }

  /// Plain parameters and the `/` behind them.
  private func slashGroup(_ style: ParameterStyle, _ defaults: Default) throws -> Bool {
    try matches {
      let plain = try repeated { try parameter(style, .without) }
      if defaults == .with {
        guard try !repeated({ try parameter(style, .with) }).isEmpty else { return false }
      } else if plain.isEmpty {
        return false
      }
      guard try take(.slash) else { return false }
      if try take(.comma) { return true }
      return try at(style.end)
    }
  }

  private func parameter(_ style: ParameterStyle, _ defaults: Default) throws -> Piece? {
    try attempt {
      guard let name = try bareParameter(style) else { return nil }
      if defaults != .without {
        guard try defaultValue() || defaults == .maybe else { return nil }
      }
      if try take(.comma) { return name }
      return try at(style.end) ? name : nil
    }
  }

  private func bareParameter(_ style: ParameterStyle) throws -> Piece? {
    let start = here
    guard try take(.name) else { return nil }
    if style == .function {
      let afterName = index
      if try !take(.colon) || expression() == nil { index = afterName }
    }
    return piece(.part, from: start)
  }

  private func defaultValue() throws -> Bool {
    if try matches({ try take(.equal) && expression() != nil }) { return true }
    try explain {
      if let sign = try span(of: .equal), try at(.rightParenthesis, .comma) {
        throw problem("expected default value expression", sign)
      }
    }
    return false
  }

  /// `*args` and what follows it.
  private func starParameters(_ style: ParameterStyle) throws -> Bool {
    try explain { try invalidStarParameters(style) }
    let hasVariadic = try matches {
      guard try take(.star) else { return false }
      guard try parameter(style, .without) != nil || starAnnotatedParameter(style) else { return false }
      _ = try repeated { try parameter(style, .maybe) }
      _ = try keywordVariadic(style)
      return true
    }
    if hasVariadic { return true }
    let hasBareStar = try matches {
      guard try take(.star), try take(.comma),
        try !repeated({ try parameter(style, .maybe) }).isEmpty
      else { return false }
      _ = try keywordVariadic(style)
      return true
    }
    return try hasBareStar || keywordVariadic(style)
  }

  private func starAnnotatedParameter(_ style: ParameterStyle) throws -> Bool {
    guard style == .function else { return false }
    return try matches {
      guard try take(.name), try take(.colon), try starExpression() != nil else { return false }
      if try take(.comma) { return true }
      return try at(style.end)
    }
  }

  private func keywordVariadic(_ style: ParameterStyle) throws -> Bool {
    try explain { try invalidKeywordVariadic(style) }
    return try matches {
      try take(.doubleStar) && parameter(style, .without) != nil
    }
  }

  // MARK: Mistakes

  private func invalidParameters(_ style: ParameterStyle) throws {
    let start = index
    _ = try repeated { try parameter(style, .without) }
    let afterPlain = index
    var hasDefaults = try slashGroup(style, .with)
    if !hasDefaults { hasDefaults = try !repeated { try parameter(style, .with) }.isEmpty }
    if hasDefaults, let late = try parameter(style, .without) {
      throw problem("non-default argument follows default argument", late.span)
    }
    index = afterPlain
    if let open = try span(of: .leftParenthesis), try parenthesizedParameters(style) {
      _ = try take(.comma)
      if let close = try span(of: .rightParenthesis) {
        throw problem("\(style.owner) parameters cannot be parenthesized", open.union(close))
      }
    }
    index = start
    if let slash = try span(of: .slash), try take(.comma) {
      throw problem("at least one argument must precede /", slash)
    }
    index = start
    if try anySlashGroup(style) {
      _ = try repeated { try parameter(style, .maybe) }
      if let slash = try span(of: .slash) { throw problem("/ may appear only once", slash) }
    }
    index = start
    _ = try anySlashGroup(style)
    _ = try repeated { try parameter(style, .maybe) }
    if try take(.star) {
      let hasNext = try take(.comma) || parameter(style, .without) != nil
      if hasNext {
        _ = try repeated { try parameter(style, .maybe) }
        if let slash = try span(of: .slash) { throw problem("/ must be ahead of *", slash) }
      }
    }
    index = start
    if try !repeated({ try parameter(style, .maybe) }).isEmpty, try take(.slash),
      let star = try span(of: .star)
    {
      throw problem("expected comma between / and *", star)
    }
  }

  private func anySlashGroup(_ style: ParameterStyle) throws -> Bool {
    if try slashGroup(style, .without) { return true }
    return try slashGroup(style, .with)
  }

  private func parenthesizedParameters(_ style: ParameterStyle) throws -> Bool {
    switch style {
    case .function: try !repeated { try parameter(.function, .without) }.isEmpty
    case .lambda: try separated { try bareParameter(.lambda) } != nil
    }
  }

  private func invalidStarParameters(_ style: ParameterStyle) throws {
    let start = index
    guard let star = try span(of: .star) else { return }
    let afterStar = index
    let isBare = try take(style.end) || (take(.comma) && at(style.end, .doubleStar))
    if isBare {
      let message = "named arguments must follow bare *"
      switch style {
      case .function: throw problem(message, star)
      case .lambda: throw problemHere(message)
      }
    }
    index = afterStar
    if try bareParameter(style) != nil, let sign = try span(of: .equal) {
      throw problem("var-positional argument cannot have default value", sign)
    }
    index = afterStar
    if try parameter(style, .without) != nil || take(.comma) {
      _ = try repeated { try parameter(style, .maybe) }
      if let second = try span(of: .star), try parameter(style, .without) != nil || take(.comma) {
        throw problem("* argument may appear only once", second)
      }
    }
    index = start
  }

  private func invalidKeywordVariadic(_ style: ParameterStyle) throws {
    guard try take(.doubleStar), try bareParameter(style) != nil else { return }
    if let sign = try span(of: .equal) { throw problem("var-keyword argument cannot have default value", sign) }
    guard try take(.comma) else { return }
    let late = "arguments cannot follow var-keyword argument"
    let coming = tokens[index].span
    if let parameter = try bareParameter(style) { throw problem(late, parameter.span) }
    if try at(.star, .doubleStar, .slash) { throw problem(late, coming) }
  }
}
