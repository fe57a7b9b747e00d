import Diagnostics

extension Diagnosis {
  func primary() throws -> Piece? {
    let start = here
    guard var result = try atom() else { return nil }
    while let form = try suffix() { result = piece(form, from: start) }
    return result
  }

  /// One attribute, call or subscript behind a primary.
  func suffix() throws -> Piece.Form? {
    if try matches({ try take(.dot) && take(.name) }) { return .attribute }
    if try generator() != nil { return .call }
    let isCall = try matches {
      guard try take(.leftParenthesis) else { return false }
      _ = try arguments()
      return try take(.rightParenthesis)
    }
    if isCall { return .call }
    let isSubscript = try matches {
      try take(.leftBracket) && slices() && take(.rightBracket)
    }
    return isSubscript ? .subscript : nil
  }

  private func slices() throws -> Bool {
    let isSingle = try matches { try slice() != nil && !at(.comma) }
    if isSingle { return true }
    let items = try separated {
      if let slice = try slice() { return slice }
      return try starredExpression()
    }
    guard items != nil else { return false }
    _ = try take(.comma)
    return true
  }

  private func slice() throws -> Piece? {
    let start = here
    let isRange = try matches {
      _ = try expression()
      guard try take(.colon) else { return false }
      _ = try expression()
      let before = index
      if try take(.colon) { _ = try expression() } else { index = before }
      return true
    }
    return isRange ? piece(.part, from: start) : try namedExpression()
  }

  func atom() throws -> Piece? {
    let span = tokens[index].span
    if try take(.name) { return Piece(form: .name, span: span) }
    if try take(.true) { return Piece(form: .true, span: span) }
    if try take(.false) { return Piece(form: .false, span: span) }
    if try take(.none) { return Piece(form: .none, span: span) }
    if try at(.string) { return try strings() }
    if try at(.number) {
      try checkNumber(span)
      index += 1
      return Piece(form: .literal, span: span)
    }
    if try at(.leftParenthesis) {
      if let tuple = try tuple() { return tuple }
      if let group = try group() { return group }
      return try generator()
    }
    if try at(.leftBracket) {
      if let list = try list() { return list }
      return try listComprehension()
    }
    if try at(.leftBrace) {
      if let dict = try dict() { return dict }
      if let set = try set() { return set }
      if let comprehension = try dictComprehension() { return comprehension }
      return try setComprehension()
    }
    if try take(.ellipsis) { return Piece(form: .ellipsis, span: span) }
    return nil
  }

  private func checkNumber(_ span: Span) throws {
    do throws(Parser.Failure) {
      _ = try parser.number(span)
    } catch .problem(let problem) {
      throw Verdict.problem(problem)
    } catch {}
  }

  func strings() throws -> Piece? {
    try remember(.strings) {
      guard try at(.string) else { return nil }
      parser.index = index
      while try take(.string) {}
      do throws(Parser.Failure) {
        let value = try parser.strings()
        if case .formatted = value.kind { return Piece(form: .formatted, span: value.span) }
        return Piece(form: .literal, span: value.span)
      } catch .problem(let problem) {
        throw Verdict.problem(problem)
      } catch {
        return nil
      }
    }
  }

  // MARK: Brackets

  func list() throws -> Piece? {
    try attempt {
      let start = here
      guard try take(.leftBracket) else { return nil }
      let items = try starNamedExpressions() ?? []
      guard try take(.rightBracket) else { return nil }
      return piece(.list, from: start, items)
    }
  }

  func tuple() throws -> Piece? {
    try attempt {
      let start = here
      guard try take(.leftParenthesis) else { return nil }
      var items: [Piece] = []
      let inside = index
      if let first = try starNamedExpression(), try take(.comma) {
        items = [first] + (try starNamedExpressions() ?? [])
      } else {
        index = inside
      }
      guard try take(.rightParenthesis) else { return nil }
      return piece(.tuple, from: start, items)
    }
  }

  private func group() throws -> Piece? {
    let group = try attempt { () -> Piece? in
      guard try take(.leftParenthesis) else { return nil }
      var content = try yieldExpression()
      if content == nil { content = try namedExpression() }
      guard content != nil, try take(.rightParenthesis) else { return nil }
      return content
    }
    if let group { return group }
    try explain {
      let start = index
      if try take(.leftParenthesis), let starred = try starredExpression(), try take(.rightParenthesis) {
        throw problem("cannot use starred expression here", starred.span)
      }
      index = start
      if try take(.leftParenthesis), let stars = try span(of: .doubleStar), try expression() != nil,
        try take(.rightParenthesis)
      {
        throw problem("cannot use double starred expression here", stars)
      }
    }
    return nil
  }

  private func set() throws -> Piece? {
    try attempt {
      let start = here
      guard try take(.leftBrace), try starNamedExpressions() != nil, try take(.rightBrace) else { return nil }
      return piece(.set, from: start)
    }
  }

  private func dict() throws -> Piece? {
    let start = here
    let dict = try attempt { () -> Piece? in
      guard try take(.leftBrace) else { return nil }
      if try separated({ try dictItem() }) != nil { _ = try take(.comma) }
      guard try take(.rightBrace) else { return nil }
      return piece(.dict, from: start)
    }
    if let dict { return dict }
    let begin = index
    if try take(.leftBrace) { try invalidDictItems() }
    index = begin
    return nil
  }

  private func dictItem() throws -> Piece? {
    let start = here
    let isMapping = try matches { try take(.doubleStar) && bitwiseOr() != nil }
    if isMapping { return piece(.part, from: start) }
    return try pair()
  }

  private func pair() throws -> Piece? {
    try attempt {
      let start = here
      guard try expression() != nil, try take(.colon), try expression() != nil else { return nil }
      return piece(.part, from: start)
    }
  }

  private func invalidDictItems() throws {
    let start = index
    if try separated({ try dictItem() }) != nil, try take(.comma) {
      let item = index
      if let key = try expression(), try !at(.colon) {
        throw problem("':' expected after dictionary key", lastColumn(of: key.span))
      }
      index = item
      try invalidDictValue()
    }
    index = start
    try invalidDictValue()
    index = start
  }

  private func invalidDictValue() throws {
    let start = index
    if try expression() != nil, try take(.colon), let star = try span(of: .star), try bitwiseOr() != nil {
      throw problem("cannot use a starred expression in a dictionary value", reaching(from: star))
    }
    index = start
    if try expression() != nil, let colon = try span(of: .colon), try at(.rightBrace, .comma) {
      throw problem("expression expected after dictionary key and ':'", colon)
    }
  }

  /// The column where `span` ends, in the line where it starts.
  private func lastColumn(of span: Span) -> Span {
    let end = source.position(of: Int(span.end))
    let line = source.line(source.position(of: Int(span.start)).line) ?? []
    var place = min(line.startIndex + max(0, end.column - 1), line.endIndex)
    while line.indices.contains(place), line[place] & 0xC0 == 0x80 { place -= 1 }
    return Span(place, place)
  }

  /// From `start` to the last byte of the last token that was looked at, as CPython counts here.
  func reaching(from start: Span) -> Span { Span(Int(start.start), Int(tokens[filled - 1].span.end) - 1) }

  // MARK: Comprehensions

  func generator() throws -> Piece? {
    let start = here
    let generator = try attempt { () -> Piece? in
      guard try take(.leftParenthesis) else { return nil }
      guard try plainNamedExpression() != nil, try comprehensionClauses() != nil, try take(.rightParenthesis) else {
        return nil
      }
      return piece(.generator, from: start)
    }
    if let generator { return generator }
    try explain { try invalidComprehension() }
    return nil
  }

  private func listComprehension() throws -> Piece? {
    try comprehension(.listComprehension, .leftBracket, .rightBracket)
  }

  private func setComprehension() throws -> Piece? {
    try comprehension(.setComprehension, .leftBrace, .rightBrace)
  }

  private func comprehension(
    _ form: Piece.Form, _ open: Token.Kind, _ close: Token.Kind
  ) throws -> Piece? {
    let start = here
    let result = try attempt { () -> Piece? in
      guard try take(open), try namedExpression() != nil, try comprehensionClauses() != nil, try take(close)
      else { return nil }
      return piece(form, from: start)
    }
    if let result { return result }
    try explain { try invalidComprehension() }
    return nil
  }

  private func dictComprehension() throws -> Piece? {
    let start = here
    let result = try attempt { () -> Piece? in
      guard try take(.leftBrace), try pair() != nil, try comprehensionClauses() != nil, try take(.rightBrace)
      else { return nil }
      return piece(.dictComprehension, from: start)
    }
    if let result { return result }
    try explain {
      guard try take(.leftBrace), let stars = try span(of: .doubleStar), try bitwiseOr() != nil,
        try comprehensionClauses() != nil, try take(.rightBrace)
      else { return }
      throw problem("dict unpacking cannot be used in dict comprehension", stars)
    }
    return nil
  }

  private func invalidComprehension() throws {
    let start = index
    if try at(.leftBracket, .leftParenthesis, .leftBrace) {
      index += 1
      if let starred = try starredExpression(), try comprehensionClauses() != nil {
        throw problem("iterable unpacking cannot be used in comprehension", starred.span)
      }
    }
    index = start
    guard try at(.leftBracket, .leftBrace) else { return }
    let message = "did you forget parentheses around the comprehension target?"
    index += 1
    if let first = try starNamedExpression(), try take(.comma), let last = try starNamedExpressions()?.last,
      try comprehensionClauses() != nil
    {
      throw problem(message, first.span.union(last.span))
    }
    index = start + 1
    if let first = try starNamedExpression(), let comma = try span(of: .comma), try comprehensionClauses() != nil {
      throw problem(message, first.span.union(comma))
    }
  }

  /// The clauses of a comprehension; the piece is what the last of them iterates over or tests.
  func comprehensionClauses() throws -> Piece? {
    var last: Piece?
    while let next = try comprehensionClause() { last = next }
    return last
  }

  private func comprehensionClause() throws -> Piece? {
    for isAsync in [true, false] {
      let start = index
      var isCut = false
      if try !isAsync || take(.async), try take(.for), try starTargets() != nil, try take(.in) {
        isCut = true
        if var last = try disjunction() {
          while true {
            let before = index
            guard try take(.if), let condition = try disjunction() else {
              index = before
              return last
            }
            last = condition
          }
        }
      }
      index = start
      if isCut { return nil }
    }
    try explain { try invalidForTarget() }
    return nil
  }
}
