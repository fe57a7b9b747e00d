import Diagnostics

extension Diagnosis {
  mutating func compoundStatement() throws -> Bool {
    _ = try at(.endMarker)
    switch tokens[index].kind {
    case .def: return try function()
    case .class: return try classDefinition()
    case .at:
      if try matches({ try $0.decorators() && $0.function() }) { return true }
      return try matches { try $0.decorators() && $0.classDefinition() }
    case .async: return try function() || with() || forLoop()
    case .if: return try conditional(.if)
    case .with: return try with()
    case .for: return try forLoop()
    case .try: return try tryStatement()
    case .while: return try whileLoop()
    default: return try matchStatement()
    }
  }

  mutating func block() throws -> Bool {
    try remember(.block) { d in
      let start = d.here
      let isIndented = try d.matches { d in
        guard try d.take(.newline), try d.take(.indent), try d.statement() else { return false }
        while try d.statement() {}
        return try d.take(.dedent)
      }
      if try isIndented || d.simpleStatements() { return d.piece(.part, from: start) }
      try d.explain { d in
        guard try d.take(.newline), try !d.at(.indent) else { return }
        throw Verdict.problem(SyntaxProblem(.indentationError, "expected an indented block", d.place(of: d.filled - 1)))
      }
      return nil
    } != nil
  }

  /// Whether a colon, a line ending and no indentation come: the start of a block that is missing.
  mutating func missesBlock() throws -> Bool {
    try take(.colon) && take(.newline) && !at(.indent)
  }

  private mutating func decorators() throws -> Bool {
    var count = 0
    while try matches({ d in
      try d.take(.at) && d.namedExpression() != nil && d.take(.newline)
    }) { count += 1 }
    return count > 0
  }

  // MARK: Definitions

  private mutating func function() throws -> Bool {
    try explain { d in
      _ = try d.take(.async)
      guard let keyword = try d.span(of: .def), try d.take(.name), try d.take(.leftParenthesis) else { return }
      try d.parameters(of: .function)
      guard try d.take(.rightParenthesis) else { return }
      try d.returnAnnotation()
      if try d.missesBlock() { throw d.missingBlock("function definition", keyword) }
    }
    for isAsync in [false, true] {
      let isFunction = try matches { d in
        if isAsync, try !d.take(.async) { return false }
        guard try d.take(.def), try d.take(.name) else { return false }
        try d.demand(.leftParenthesis, "(")
        try d.parameters(of: .function)
        guard try d.take(.rightParenthesis) else { return false }
        try d.returnAnnotation()
        try d.demand(.colon, ":")
        return try d.block()
      }
      if isFunction { return true }
    }
    return false
  }

  private mutating func returnAnnotation() throws {
    _ = try matches { try $0.take(.arrow) && $0.expression() != nil }
  }

  private mutating func classDefinition() throws -> Bool {
    try explain { d in
      let start = d.index
      if try d.classHead() != nil, try d.take(.newline) { throw d.problemHere("expected ':'") }
      d.index = start
      if let keyword = try d.classHead(), try d.missesBlock() { throw d.missingBlock("class definition", keyword) }
    }
    return try matches { try $0.classHead() != nil && $0.take(.colon) && $0.block() }
  }

  private mutating func classHead() throws -> Span? {
    guard let keyword = try span(of: .class), try take(.name) else { return nil }
    _ = try matches { d in
      guard try d.take(.leftParenthesis) else { return false }
      _ = try d.arguments()
      return try d.take(.rightParenthesis)
    }
    return keyword
  }

  // MARK: Branches and loops

  private enum Branch: String {
    case `if`, elif, `while`
    var keyword: Token.Kind {
      switch self {
      case .if: .if
      case .elif: .elif
      case .while: .while
      }
    }
  }

  private mutating func invalidBranch(_ branch: Branch) throws {
    try explain { d in
      let start = d.index
      if try d.take(branch.keyword), try d.namedExpression() != nil, try d.take(.newline) {
        throw d.problemHere("expected ':'")
      }
      d.index = start
      if let keyword = try d.span(of: branch.keyword), try d.namedExpression() != nil, try d.missesBlock() {
        throw d.missingBlock("'\(branch.rawValue)' statement", keyword)
      }
    }
  }

  private mutating func conditional(_ branch: Branch) throws -> Bool {
    try invalidBranch(branch)
    let start = index
    guard try take(branch.keyword), try namedExpression() != nil, try take(.colon), try block() else {
      index = start
      return false
    }
    depth += 1
    guard depth < Self.deepestRule else { throw Verdict.tooDeep }
    if try !conditional(.elif) { _ = try elseBlock() }
    depth -= 1
    return true
  }

  private mutating func elseBlock() throws -> Bool {
    try explain { d in
      if let keyword = try d.span(of: .else), try d.missesBlock() { throw d.missingBlock("'else' statement", keyword) }
    }
    return try matches { d in
      guard try d.take(.else) else { return false }
      try d.demand(.colon, ":")
      return try d.block()
    }
  }

  private mutating func whileLoop() throws -> Bool {
    try invalidBranch(.while)
    return try matches { d in
      guard try d.take(.while), try d.namedExpression() != nil, try d.take(.colon), try d.block() else { return false }
      _ = try d.elseBlock()
      return true
    }
  }

  private mutating func forLoop() throws -> Bool {
    try explain { d in
      let start = d.index
      if try d.forHead() != nil, try d.take(.newline) { throw d.problemHere("expected ':'") }
      d.index = start
      if let keyword = try d.forHead(), try d.missesBlock() { throw d.missingBlock("'for' statement", keyword) }
    }
    let start = index
    for isAsync in [false, true] {
      index = start
      if isAsync, try !take(.async) { continue }
      guard try take(.for), try starTargets() != nil, try take(.in) else { continue }
      // Behind `in` there is no way back.
      if try starExpressions() != nil, try take(.colon), try block() {
        _ = try elseBlock()
        return true
      }
      index = start
      return false
    }
    index = start
    try explain { try $0.invalidForTarget() }
    return false
  }

  private mutating func forHead() throws -> Span? {
    _ = try take(.async)
    guard let keyword = try span(of: .for), try starTargets() != nil, try take(.in), try starExpressions() != nil else {
      return nil
    }
    return keyword
  }

  // MARK: with

  private mutating func with() throws -> Bool {
    try explain { d in
      for isParenthesized in [false, true] {
        let start = d.index
        if let keyword = try d.withHead(isParenthesized), try d.missesBlock() {
          throw d.missingBlock("'with' statement", keyword)
        }
        d.index = start
      }
    }
    for isAsync in [false, true] {
      for isParenthesized in [true, false] {
        let isWith = try matches { d in
          if isAsync, try !d.take(.async) { return false }
          guard try d.take(.with) else { return false }
          if isParenthesized, try !d.take(.leftParenthesis) { return false }
          guard try d.separated({ try $0.withItem() }) != nil else { return false }
          if isParenthesized {
            _ = try d.take(.comma)
            guard try d.take(.rightParenthesis) else { return false }
          }
          return try d.take(.colon) && d.block()
        }
        if isWith { return true }
      }
    }
    try explain { d in
      for isParenthesized in [false, true] {
        let start = d.index
        if try d.withHead(isParenthesized) != nil, try d.take(.newline) { throw d.problemHere("expected ':'") }
        d.index = start
      }
    }
    return false
  }

  /// A `with` up to its colon, read without care for what can be a target.
  private mutating func withHead(_ isParenthesized: Bool) throws -> Span? {
    _ = try take(.async)
    guard let keyword = try span(of: .with) else { return nil }
    if isParenthesized, try !take(.leftParenthesis) { return nil }
    let items = try separated { d in
      let context =
        isParenthesized ? try d.commaSeparated { try $0.expression() } : try d.expression()
      guard let context else { return nil }
      _ = try d.matches { try $0.take(.as) && $0.starTarget() != nil }
      return context
    }
    guard items != nil else { return nil }
    if isParenthesized {
      _ = try take(.comma)
      guard try take(.rightParenthesis) else { return nil }
    }
    return keyword
  }

  private mutating func withItem() throws -> Piece? {
    let named = try attempt { d -> Piece? in
      guard let context = try d.expression(), try d.take(.as), try d.starTarget() != nil,
        try d.at(.comma, .rightParenthesis, .colon)
      else { return nil }
      return context
    }
    if let named { return named }
    try explain { d in
      guard try d.expression() != nil, try d.take(.as), let target = try d.expression(),
        try d.at(.comma, .rightParenthesis, .colon), let invalid = target.invalidTarget(.assigned)
      else { return }
      throw d.problem("cannot assign to \(invalid.title)", invalid.span)
    }
    return try expression()
  }

  // MARK: try

  private mutating func tryStatement() throws -> Bool {
    try explain { try $0.invalidTry() }
    let start = index
    guard try take(.try) else { return false }
    try demand(.colon, ":")
    guard try block() else {
      index = start
      return false
    }
    if try finallyBlock() { return true }
    var handlers = 0
    while try exceptBlock() { handlers += 1 }
    if handlers == 0 {
      while try exceptStarBlock() { handlers += 1 }
    }
    guard handlers > 0 else {
      index = start
      return false
    }
    _ = try elseBlock()
    _ = try finallyBlock()
    return true
  }

  private mutating func invalidTry() throws {
    let start = index
    if let keyword = try span(of: .try), try missesBlock() { throw missingBlock("'try' statement", keyword) }
    index = start
    if try take(.try), try take(.colon), try block(), try !at(.except, .finally) {
      throw problemHere("expected 'except' or 'finally' block")
    }
    index = start
    guard try take(.try), try take(.colon) else { return }
    while try block() {}
    let afterBlocks = index
    let both = "cannot have both 'except' and 'except*' on the same 'try'"
    var handlers = 0
    while try exceptBlock() { handlers += 1 }
    if handlers > 0, let keyword = try span(of: .except), let star = try span(of: .star), try expression() != nil {
      _ = try alias()
      if try take(.colon) { throw problem(both, keyword.union(star)) }
    }
    index = afterBlocks
    handlers = 0
    while try exceptStarBlock() { handlers += 1 }
    if handlers > 0, let keyword = try span(of: .except) {
      if try expression() != nil { _ = try alias() }
      if try take(.colon) { throw problem(both, keyword) }
    }
  }

  private mutating func exceptBlock() throws -> Bool {
    try explain { d in
      let start = d.index
      if let keyword = try d.span(of: .except), try d.expression() != nil {
        _ = try d.alias()
        if try d.missesBlock() { throw d.missingBlock("'except' statement", keyword) }
      }
      d.index = start
      if let keyword = try d.span(of: .except), try d.missesBlock() {
        throw d.missingBlock("'except' statement", keyword)
      }
    }
    let isHandler = try matches { d in
      guard try d.take(.except), try d.expression() != nil else { return false }
      _ = try d.alias()
      return try d.take(.colon) && d.block()
    }
    if isHandler { return true }
    if try matches({ try $0.take(.except) && $0.take(.colon) && $0.block() }) { return true }
    try explain { try $0.invalidExcept() }
    return false
  }

  private mutating func exceptStarBlock() throws -> Bool {
    try explain { d in
      if let keyword = try d.span(of: .except), try d.take(.star), try d.expression() != nil {
        _ = try d.alias()
        if try d.missesBlock() { throw d.missingBlock("'except*' statement", keyword) }
      }
    }
    let isHandler = try matches { d in
      guard try d.take(.except), try d.take(.star), try d.expression() != nil else { return false }
      _ = try d.alias()
      return try d.take(.colon) && d.block()
    }
    if isHandler { return true }
    try explain { try $0.invalidExcept() }
    return false
  }

  private mutating func invalidExcept() throws {
    let start = index
    guard try take(.except) else { return }
    _ = try take(.star)
    let afterKeyword = index
    if let first = try expression(), try take(.comma),
      try commaSeparated({ try $0.expression() }) != nil
    {
      _ = try alias()
      if try take(.colon) { throw problem("multiple exception types must be parenthesized", reaching(from: first.span)) }
    }
    index = afterKeyword
    if try expression() != nil {
      _ = try alias()
      if try take(.newline) { throw problemHere("expected ':'") }
    }
    index = start + 1
    if try take(.newline) { throw problemHere("expected ':'") }
    index = start + 1
    if try take(.star), try at(.newline, .colon) {
      index += 1
      throw problemHere("expected one or more exception types")
    }
  }

  private mutating func finallyBlock() throws -> Bool {
    try explain { d in
      if let keyword = try d.span(of: .finally), try d.missesBlock() {
        throw d.missingBlock("'finally' statement", keyword)
      }
    }
    return try matches { d in
      guard try d.take(.finally) else { return false }
      try d.demand(.colon, ":")
      return try d.block()
    }
  }
}
