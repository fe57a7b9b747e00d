import Diagnostics

extension Diagnosis {
  /// The arguments of a call, before the closing bracket.
  func arguments() throws -> Piece? {
    try remember(.arguments) {
      let start = index
      if let arguments = try argumentList() {
        _ = try take(.comma)
        if try at(.rightParenthesis) { return Piece(form: .part, span: arguments.span) }
      }
      index = start
      try explain { try invalidArguments() }
      return nil
    }
  }

  private struct Arguments {
    let span: Span
    var positional: [Piece] = []
    var hasMapping = false
  }

  private func argumentList() throws -> Arguments? {
    let begin = index
    let start = here
    let positional = try positionalArguments()
    if let positional {
      let before = index
      if try take(.comma), let keywords = try keywordArguments() {
        return Arguments(
          span: span(from: start), positional: positional + keywords.starred, hasMapping: keywords.hasMapping)
      }
      index = before
      return Arguments(span: span(from: start), positional: positional)
    }
    index = begin
    guard let keywords = try keywordArguments() else { return nil }
    return Arguments(span: span(from: start), positional: keywords.starred, hasMapping: keywords.hasMapping)
  }

  private func positionalArguments() throws -> [Piece]? {
    try separated {
      if let starred = try starredExpression() { return starred }
      guard let value = try plainNamedExpression(), try !at(.equal) else { return nil }
      return value
    }
  }

  /// `name=value` and `*values`, then `name=value` and `**values`.
  private func keywordArguments() throws -> (starred: [Piece], hasMapping: Bool)? {
    let start = index
    let first = try separated { try keywordOrStarred() }
    let starred = (first ?? []).filter { if case .starred = $0.form { true } else { false } }
    if first != nil {
      let before = index
      if try take(.comma), let second = try separated({ try keywordOrMapping() }) {
        return (starred, second.contains { if case .dict = $0.form { true } else { false } })
      }
      index = before
      return (starred, false)
    }
    index = start
    guard let second = try separated({ try keywordOrMapping() }) else { return nil }
    return ([], second.contains { if case .dict = $0.form { true } else { false } })
  }

  private func keywordOrStarred() throws -> Piece? {
    try explain { try invalidKeyword() }
    if let keyword = try keyword() { return keyword }
    return try starredExpression()
  }

  /// A mapping counts as a `dict` here.
  private func keywordOrMapping() throws -> Piece? {
    try explain { try invalidKeyword() }
    if let keyword = try keyword() { return keyword }
    return try attempt {
      let start = here
      guard try take(.doubleStar), try expression() != nil else { return nil }
      return piece(.dict, from: start)
    }
  }

  private func keyword() throws -> Piece? {
    try attempt {
      let start = here
      guard try take(.name), try take(.equal), try expression() != nil else { return nil }
      return piece(.part, from: start)
    }
  }

  // MARK: Mistakes

  private func invalidKeyword() throws {
    let start = index
    if try at(.true, .false, .none) {
      let constant = tokens[index].span
      index += 1
      if let sign = try span(of: .equal) {
        let word = String(decoding: source.bytes[Int(constant.start)..<Int(constant.end)], as: UTF8.self)
        throw problem("cannot assign to \(word)", constant.union(sign))
      }
    }
    index = start
    try assignmentInGenerator()
    index = start
    let isKeyword = try sees { try take(.name) && take(.equal) }
    if !isKeyword, let target = try expression(), let sign = try span(of: .equal) {
      throw problem("expression cannot contain assignment, perhaps you meant \"==\"?", target.span.union(sign))
    }
  }

  private func assignmentInGenerator() throws {
    guard let name = try span(of: .name), let sign = try span(of: .equal), try expression() != nil,
      try comprehensionClauses() != nil
    else { return }
    throw problem("invalid syntax. Maybe you meant '==' or ':=' instead of '='?", name.union(sign))
  }

  private func invalidArguments() throws {
    let start = index
    let unparenthesized = "Generator expression must be parenthesized"
    let endsInKeywords =
      try matches { try positionalArguments() != nil && take(.comma) && keywordArguments() != nil }
      || keywordArguments() != nil
    if endsInKeywords, try take(.comma), let star = try span(of: .star) {
      throw problem("iterable argument unpacking follows keyword argument unpacking", star)
    }
    index = start
    if let element = try expression(), let last = try comprehensionClauses(), try take(.comma) {
      let before = index
      if try argumentList() == nil {
        index = before
        if try expression() == nil || comprehensionClauses() == nil { index = before }
      }
      throw problem(unparenthesized, element.span.union(last.span))
    }
    index = start
    try assignmentInGenerator()
    index = start
    if let arguments = try argumentList(), let last = try comprehensionClauses(), arguments.positional.count > 1,
      let element = arguments.positional.last
    {
      throw problem(unparenthesized, element.span.union(last.span))
    }
    index = start
    if try argumentList() != nil, try take(.comma), let element = try expression(),
      let last = try comprehensionClauses()
    {
      throw problem(unparenthesized, element.span.union(last.span))
    }
    index = start
    if let arguments = try argumentList(), try take(.comma), try argumentList() != nil {
      let what = arguments.hasMapping ? "keyword argument unpacking" : "keyword argument"
      throw problemHere("positional argument follows \(what)")
    }
  }
}
