import Diagnostics

extension Diagnosis {
  mutating func primary() throws -> Piece? {
    try remember(.primary) { d in
      let start = d.here
      guard var result = try d.atom() else { return nil }
      while let form = try d.suffix() { result = d.piece(form, from: start) }
      return result
    }
  }

  /// One attribute, call or subscript behind a primary.
  mutating func suffix() throws -> Piece.Form? {
    if try matches({ try $0.take(.dot) && $0.take(.name) }) { return .attribute }
    if try generator() != nil { return .call }
    let isCall = try matches { d in
      guard try d.take(.leftParenthesis) else { return false }
      _ = try d.arguments()
      return try d.take(.rightParenthesis)
    }
    if isCall { return .call }
    let isSubscript = try matches { d in
      try d.take(.leftBracket) && d.slices() && d.take(.rightBracket)
    }
    return isSubscript ? .subscript : nil
  }

  private mutating func slices() throws -> Bool {
    let isSingle = try matches { try $0.slice() != nil && !$0.at(.comma) }
    if isSingle { return true }
    let items = try separated { d in
      if let slice = try d.slice() { return slice }
      return try d.starredExpression()
    }
    guard items != nil else { return false }
    _ = try take(.comma)
    return true
  }

  private mutating func slice() throws -> Piece? {
    let start = here
    let isRange = try matches { d in
      _ = try d.expression()
      guard try d.take(.colon) else { return false }
      _ = try d.expression()
      let before = d.index
      if try d.take(.colon) { _ = try d.expression() } else { d.index = before }
      return true
    }
    return isRange ? piece(.part, from: start) : try namedExpression()
  }

  mutating func atom() throws -> Piece? {
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

  mutating func strings() throws -> Piece? {
    try remember(.strings) { d in
      guard try d.at(.string) else { return nil }
      var reader = d.parser
      reader.index = d.index
      while try d.take(.string) {}
      do throws(Parser.Failure) {
        let value = try reader.strings()
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

  mutating func list() throws -> Piece? {
    try attempt { d in
      let start = d.here
      guard try d.take(.leftBracket) else { return nil }
      let items = try d.starNamedExpressions() ?? []
      guard try d.take(.rightBracket) else { return nil }
      return d.piece(.list, from: start, items)
    }
  }

  mutating func tuple() throws -> Piece? {
    try attempt { d in
      let start = d.here
      guard try d.take(.leftParenthesis) else { return nil }
      var items: [Piece] = []
      let inside = d.index
      if let first = try d.starNamedExpression(), try d.take(.comma) {
        items = [first] + (try d.starNamedExpressions() ?? [])
      } else {
        d.index = inside
      }
      guard try d.take(.rightParenthesis) else { return nil }
      return d.piece(.tuple, from: start, items)
    }
  }

  private mutating func group() throws -> Piece? {
    let group = try attempt { d -> Piece? in
      guard try d.take(.leftParenthesis) else { return nil }
      var content = try d.yieldExpression()
      if content == nil { content = try d.namedExpression() }
      guard content != nil, try d.take(.rightParenthesis) else { return nil }
      return content
    }
    if let group { return group }
    try explain { d in
      let start = d.index
      if try d.take(.leftParenthesis), let starred = try d.starredExpression(), try d.take(.rightParenthesis) {
        throw d.problem("cannot use starred expression here", starred.span)
      }
      d.index = start
      if try d.take(.leftParenthesis), let stars = try d.span(of: .doubleStar), try d.expression() != nil,
        try d.take(.rightParenthesis)
      {
        throw d.problem("cannot use double starred expression here", stars)
      }
    }
    return nil
  }

  private mutating func set() throws -> Piece? {
    try attempt { d in
      let start = d.here
      guard try d.take(.leftBrace), try d.starNamedExpressions() != nil, try d.take(.rightBrace) else { return nil }
      return d.piece(.set, from: start)
    }
  }

  private mutating func dict() throws -> Piece? {
    let start = here
    let dict = try attempt { d -> Piece? in
      guard try d.take(.leftBrace) else { return nil }
      if try d.separated({ try $0.dictItem() }) != nil { _ = try d.take(.comma) }
      guard try d.take(.rightBrace) else { return nil }
      return d.piece(.dict, from: start)
    }
    if let dict { return dict }
    let begin = index
    if try take(.leftBrace) { try invalidDictItems() }
    index = begin
    return nil
  }

  private mutating func dictItem() throws -> Piece? {
    let start = here
    let isMapping = try matches { try $0.take(.doubleStar) && $0.bitwiseOr() != nil }
    if isMapping { return piece(.part, from: start) }
    return try pair()
  }

  private mutating func pair() throws -> Piece? {
    try attempt { d in
      let start = d.here
      guard try d.expression() != nil, try d.take(.colon), try d.expression() != nil else { return nil }
      return d.piece(.part, from: start)
    }
  }

  private mutating func invalidDictItems() throws {
    let start = index
    if try separated({ try $0.dictItem() }) != nil, try take(.comma) {
      let item = index
      if let key = try expression(), try !at(.colon) {
        let end = Int(key.span.end)
        throw problem("':' expected after dictionary key", Span(end - 1, end - 1))
      }
      index = item
      try invalidDictValue()
    }
    index = start
    try invalidDictValue()
    index = start
  }

  private mutating func invalidDictValue() throws {
    let start = index
    if try expression() != nil, try take(.colon), let star = try span(of: .star), try bitwiseOr() != nil {
      throw problem("cannot use a starred expression in a dictionary value", reaching(from: star))
    }
    index = start
    if try expression() != nil, let colon = try span(of: .colon), try at(.rightBrace, .comma) {
      throw problem("expression expected after dictionary key and ':'", colon)
    }
  }

  /// From `start` to the last byte of the last token that was looked at, as CPython counts here.
  func reaching(from start: Span) -> Span { Span(Int(start.start), Int(tokens[filled - 1].span.end) - 1) }

  // MARK: Comprehensions

  mutating func generator() throws -> Piece? {
    let start = here
    let generator = try attempt { d -> Piece? in
      guard try d.take(.leftParenthesis) else { return nil }
      let assignment = try d.assignmentExpression()
      if assignment.piece == nil {
        guard !assignment.isCut, try d.expressionWithoutWalrus() != nil else { return nil }
      }
      guard try d.comprehensionClauses() != nil, try d.take(.rightParenthesis) else { return nil }
      return d.piece(.generator, from: start)
    }
    if let generator { return generator }
    try explain { try $0.invalidComprehension() }
    return nil
  }

  private mutating func listComprehension() throws -> Piece? {
    try comprehension(.listComprehension, .leftBracket, .rightBracket)
  }

  private mutating func setComprehension() throws -> Piece? {
    try comprehension(.setComprehension, .leftBrace, .rightBrace)
  }

  private mutating func comprehension(
    _ form: Piece.Form, _ open: Token.Kind, _ close: Token.Kind
  ) throws -> Piece? {
    let start = here
    let result = try attempt { d -> Piece? in
      guard try d.take(open), try d.namedExpression() != nil, try d.comprehensionClauses() != nil, try d.take(close)
      else { return nil }
      return d.piece(form, from: start)
    }
    if let result { return result }
    try explain { try $0.invalidComprehension() }
    return nil
  }

  private mutating func dictComprehension() throws -> Piece? {
    let start = here
    let result = try attempt { d -> Piece? in
      guard try d.take(.leftBrace), try d.pair() != nil, try d.comprehensionClauses() != nil, try d.take(.rightBrace)
      else { return nil }
      return d.piece(.dictComprehension, from: start)
    }
    if let result { return result }
    try explain { d in
      guard try d.take(.leftBrace), let stars = try d.span(of: .doubleStar), try d.bitwiseOr() != nil,
        try d.comprehensionClauses() != nil, try d.take(.rightBrace)
      else { return }
      throw d.problem("dict unpacking cannot be used in dict comprehension", stars)
    }
    return nil
  }

  private mutating func invalidComprehension() throws {
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
  mutating func comprehensionClauses() throws -> Piece? {
    var last: Piece?
    while let next = try comprehensionClause() { last = next }
    return last
  }

  private mutating func comprehensionClause() throws -> Piece? {
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
    try explain { try $0.invalidForTarget() }
    return nil
  }
}
