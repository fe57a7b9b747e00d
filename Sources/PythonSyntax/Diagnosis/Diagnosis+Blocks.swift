import Diagnostics

extension Diagnosis {
  func compoundStatement() throws -> Bool {
    _ = try at(.endMarker)
    switch tokens[index].kind {
    case .def: return try function()
    case .class: return try classDefinition()
    case .at:
      if try matches({ try decorators() && function() }) { return true }
      return try matches { try decorators() && classDefinition() }
    case .async: return try function() || with() || forLoop()
    case .if: return try conditional(.if)
    case .with: return try with()
    case .for: return try forLoop()
    case .try: return try tryStatement()
    case .while: return try whileLoop()
    default: return try matchStatement()
    }
  }

  func block() throws -> Bool {
    try remember(.block) {
      let start = here
      let isIndented = try matches {
        guard try take(.newline), try take(.indent), try statement() else { return false }
        while try statement() {}
        return try take(.dedent)
      }
      if try isIndented || simpleStatements() { return piece(.part, from: start) }
      try explain {
        guard try take(.newline), try !at(.indent) else { return }
        throw problemHere("expected an indented block", .indentationError)
      }
      return nil
    } != nil
  }

  /// Whether a colon, a line ending and no indentation come: the start of a block that is missing.
  func missesBlock() throws -> Bool {
    try take(.colon) && take(.newline) && !at(.indent)
  }

  private func decorators() throws -> Bool {
    var count = 0
    while try matches({
      try take(.at) && namedExpression() != nil && take(.newline)
    }) { count += 1 }
    return count > 0
  }

  // MARK: Definitions

  private func function() throws -> Bool {
    try explain {
      _ = try take(.async)
      guard let keyword = try span(of: .def), try take(.name), try take(.leftParenthesis) else { return }
      try parameters(of: .function)
      guard try take(.rightParenthesis) else { return }
      try returnAnnotation()
      if try missesBlock() { throw missingBlock("function definition", keyword) }
    }
    for isAsync in [false, true] {
      let isFunction = try matches {
        if isAsync, try !take(.async) { return false }
        guard try take(.def), try take(.name) else { return false }
        try demand(.leftParenthesis, "(")
        try parameters(of: .function)
        guard try take(.rightParenthesis) else { return false }
        try returnAnnotation()
        try demand(.colon, ":")
        return try block()
      }
      if isFunction { return true }
    }
    return false
  }

  private func returnAnnotation() throws {
    _ = try matches { try take(.arrow) && expression() != nil }
  }

  private func classDefinition() throws -> Bool {
    try explain {
      let start = index
      if try classHead() != nil, try take(.newline) { throw problemHere("expected ':'") }
      index = start
      if let keyword = try classHead(), try missesBlock() { throw missingBlock("class definition", keyword) }
    }
    return try matches { try classHead() != nil && take(.colon) && block() }
  }

  private func classHead() throws -> Span? {
    guard let keyword = try span(of: .class), try take(.name) else { return nil }
    _ = try matches {
      guard try take(.leftParenthesis) else { return false }
      _ = try arguments()
      return try take(.rightParenthesis)
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

  private func invalidBranch(_ branch: Branch) throws {
    try explain {
      let start = index
      if try take(branch.keyword), try namedExpression() != nil, try take(.newline) {
        throw problemHere("expected ':'")
      }
      index = start
      if let keyword = try span(of: branch.keyword), try namedExpression() != nil, try missesBlock() {
        throw missingBlock("'\(branch.rawValue)' statement", keyword)
      }
    }
  }

  private func conditional(_ branch: Branch) throws -> Bool {
    try invalidBranch(branch)
    let start = index
    guard try take(branch.keyword), try namedExpression() != nil, try take(.colon), try block() else {
      index = start
      return false
    }
    if try !nest({ try conditional(.elif) }) { _ = try elseBlock() }
    return true
  }

  private func elseBlock() throws -> Bool {
    try explain {
      if let keyword = try span(of: .else), try missesBlock() { throw missingBlock("'else' statement", keyword) }
    }
    return try matches {
      guard try take(.else) else { return false }
      try demand(.colon, ":")
      return try block()
    }
  }

  private func whileLoop() throws -> Bool {
    try invalidBranch(.while)
    return try matches {
      guard try take(.while), try namedExpression() != nil, try take(.colon), try block() else { return false }
      _ = try elseBlock()
      return true
    }
  }

  private func forLoop() throws -> Bool {
    try explain {
      let start = index
      if try forHead() != nil, try take(.newline) { throw problemHere("expected ':'") }
      index = start
      if let keyword = try forHead(), try missesBlock() { throw missingBlock("'for' statement", keyword) }
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
    try explain { try invalidForTarget() }
    return false
  }

  private func forHead() throws -> Span? {
    _ = try take(.async)
    guard let keyword = try span(of: .for), try starTargets() != nil, try take(.in), try starExpressions() != nil else {
      return nil
    }
    return keyword
  }

  // MARK: with

  private func with() throws -> Bool {
    try explain {
      for isParenthesized in [false, true] {
        let start = index
        if let keyword = try withHead(isParenthesized), try missesBlock() {
          throw missingBlock("'with' statement", keyword)
        }
        index = start
      }
    }
    for isAsync in [false, true] {
      for isParenthesized in [true, false] {
        let isWith = try matches {
          if isAsync, try !take(.async) { return false }
          guard try take(.with) else { return false }
          if isParenthesized, try !take(.leftParenthesis) { return false }
          guard try separated({ try withItem() }) != nil else { return false }
          if isParenthesized {
            _ = try take(.comma)
            guard try take(.rightParenthesis) else { return false }
          }
          return try take(.colon) && block()
        }
        if isWith { return true }
      }
    }
    try explain {
      for isParenthesized in [false, true] {
        let start = index
        if try withHead(isParenthesized) != nil, try take(.newline) { throw problemHere("expected ':'") }
        index = start
      }
    }
    return false
  }

  /// A `with` up to its colon, read without care for what can be a target.
  private func withHead(_ isParenthesized: Bool) throws -> Span? {
    _ = try take(.async)
    guard let keyword = try span(of: .with) else { return nil }
    if isParenthesized, try !take(.leftParenthesis) { return nil }
    let items = try separated {
      let context =
        isParenthesized ? try commaSeparated { try expression() } : try expression()
      guard let context else { return nil }
      _ = try matches { try take(.as) && starTarget() != nil }
      return context
    }
    guard items != nil else { return nil }
    if isParenthesized {
      _ = try take(.comma)
      guard try take(.rightParenthesis) else { return nil }
    }
    return keyword
  }

  private func withItem() throws -> Piece? {
    let named = try attempt { () -> Piece? in
      guard let context = try expression(), try take(.as), try starTarget() != nil,
        try at(.comma, .rightParenthesis, .colon)
      else { return nil }
      return context
    }
    if let named { return named }
    try explain {
      guard try expression() != nil, try take(.as), let target = try expression(),
        try at(.comma, .rightParenthesis, .colon), let invalid = target.invalidTarget(.assigned)
      else { return }
      throw problem("cannot assign to \(invalid.title)", invalid.span)
    }
    return try expression()
  }

  // MARK: try

  private func tryStatement() throws -> Bool {
    try explain { try invalidTry() }
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

  private func invalidTry() throws {
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

  private func exceptBlock() throws -> Bool {
    try explain {
      let start = index
      if let keyword = try span(of: .except), try expression() != nil {
        _ = try alias()
        if try missesBlock() { throw missingBlock("'except' statement", keyword) }
      }
      index = start
      if let keyword = try span(of: .except), try missesBlock() {
        throw missingBlock("'except' statement", keyword)
      }
    }
    let isHandler = try matches {
      guard try take(.except), try expression() != nil else { return false }
      _ = try alias()
      return try take(.colon) && block()
    }
    if isHandler { return true }
    if try matches({ try take(.except) && take(.colon) && block() }) { return true }
    try explain { try invalidExcept() }
    return false
  }

  private func exceptStarBlock() throws -> Bool {
    try explain {
      if let keyword = try span(of: .except), try take(.star), try expression() != nil {
        _ = try alias()
        if try missesBlock() { throw missingBlock("'except*' statement", keyword) }
      }
    }
    let isHandler = try matches {
      guard try take(.except), try take(.star), try expression() != nil else { return false }
      _ = try alias()
      return try take(.colon) && block()
    }
    if isHandler { return true }
    try explain { try invalidExcept() }
    return false
  }

  private func invalidExcept() throws {
    let start = index
    guard try take(.except) else { return }
    _ = try take(.star)
    let afterKeyword = index
    if let first = try expression(), try take(.comma),
      try commaSeparated({ try expression() }) != nil
    {
      _ = try alias()
      if try take(.colon) {
        throw problem("multiple exception types must be parenthesized", reaching(from: first.span))
      }
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

  private func finallyBlock() throws -> Bool {
    try explain {
      if let keyword = try span(of: .finally), try missesBlock() {
        throw missingBlock("'finally' statement", keyword)
      }
    }
    return try matches {
      guard try take(.finally) else { return false }
      try demand(.colon, ":")
      return try block()
    }
  }
}
