import Diagnostics

extension Diagnosis {
  mutating func statement() throws -> Bool {
    if try compoundStatement() { return true }
    return try simpleStatements()
  }

  /// `a; b; c` and the end of the line.
  mutating func simpleStatements() throws -> Bool {
    let isSingle = try matches { d in
      try d.simpleStatement() != nil && !d.at(.semicolon) && d.take(.newline)
    }
    if isSingle { return true }
    return try matches { d in
      guard try d.separated(by: .semicolon, { try $0.simpleStatement() }) != nil else {
        return false
      }
      _ = try d.take(.semicolon)
      return try d.take(.newline)
    }
  }

  private mutating func simpleStatement() throws -> Piece? {
    try remember(.simpleStatement) { d in
      let start = d.here
      let isMatch = try d.assignment() || d.matches { try $0.starExpressions() != nil } || d.keywordStatement()
      return isMatch ? d.piece(.part, from: start) : nil
    }
  }

  private mutating func keywordStatement() throws -> Bool {
    _ = try at(.endMarker)
    switch tokens[index].kind {
    case .pass, .break, .continue: return try take(tokens[index].kind)
    case .return:
      index += 1
      _ = try starExpressions()
      return true
    case .import: return try matches { try $0.take(.import) && $0.importedModules() }
    case .from: return try matches { try $0.importFrom() }
    case .raise:
      index += 1
      guard try expression() != nil else { return true }
      _ = try matches { try $0.take(.from) && $0.expression() != nil }
      return true
    case .del: return try delete()
    case .yield: return try yieldExpression() != nil
    case .assert:
      return try matches { d in
        guard try d.take(.assert), try d.expression() != nil else { return false }
        _ = try d.matches { try $0.take(.comma) && $0.expression() != nil }
        return true
      }
    case .global, .nonlocal:
      return try matches { d in
        d.index += 1
        return try d.separated { try $0.name() } != nil
      }
    default: return false
    }
  }

  private mutating func name() throws -> Piece? {
    guard let span = try span(of: .name) else { return nil }
    return Piece(form: .name, span: span)
  }

  private mutating func delete() throws -> Bool {
    let isDelete = try matches { d in
      try d.take(.del) && d.deleteTargets() != nil && d.at(.semicolon, .newline)
    }
    if isDelete { return true }
    try explain { d in
      guard try d.take(.del), let targets = try d.starExpressions(), let invalid = targets.invalidTarget(.deleted)
      else { return }
      throw d.problem("cannot delete \(invalid.title)", invalid.span)
    }
    return false
  }

  // MARK: Imports

  private mutating func importedModules() throws -> Bool {
    try separated { d in
      let start = d.here
      guard try d.dottedName() else { return nil }
      _ = try d.alias()
      return d.piece(.part, from: start)
    } != nil
  }

  private mutating func dottedName() throws -> Bool {
    guard try take(.name) else { return false }
    while try matches({ try $0.take(.dot) && $0.take(.name) }) {}
    return true
  }

  mutating func alias() throws -> Bool {
    try matches { try $0.take(.as) && $0.take(.name) }
  }

  private mutating func importFrom() throws -> Bool {
    guard try take(.from) else { return false }
    let start = index
    while try at(.dot, .ellipsis) { index += 1 }
    let hasDots = index > start
    let afterDots = index
    if try dottedName(), try take(.import), try importedNames() { return true }
    index = afterDots
    return try hasDots && take(.import) && importedNames()
  }

  private mutating func importedNames() throws -> Bool {
    let isParenthesized = try matches { d in
      guard try d.take(.leftParenthesis), try d.namesWithAliases() else { return false }
      _ = try d.take(.comma)
      return try d.take(.rightParenthesis)
    }
    if isParenthesized { return true }
    if try matches({ try $0.namesWithAliases() && !$0.at(.comma) }) { return true }
    if try take(.star) { return true }
    try explain { d in
      guard try d.namesWithAliases(), try d.take(.comma), try d.take(.newline) else { return }
      throw d.problemHere("trailing comma not allowed without surrounding parentheses")
    }
    return false
  }

  private mutating func namesWithAliases() throws -> Bool {
    try separated { d in
      guard let name = try d.name() else { return nil }
      _ = try d.alias()
      return name
    } != nil
  }

  // MARK: Assignments

  private mutating func assignment() throws -> Bool {
    if try matches({ try $0.take(.name) && $0.annotation() }) { return true }
    let isAnnotation = try matches { d in
      let isGrouped = try d.matches { d in
        try d.take(.leftParenthesis) && d.singleTarget() != nil && d.take(.rightParenthesis)
      }
      guard try isGrouped || d.singleSubscriptOrAttribute() != nil else { return false }
      return try d.annotation()
    }
    if isAnnotation { return true }
    let isAssignment = try matches { d in
      guard try d.assignedTarget() else { return false }
      while try d.assignedTarget() {}
      return try d.assignedValue() && !d.at(.equal)
    }
    if isAssignment { return true }
    let start = index
    if try singleTarget() != nil, try takeAugmentedOperator() {
      if try assignedValue() { return true }
      // Behind the operator there is no way back.
      index = start
      return false
    }
    index = start
    try explain { try $0.invalidAssignment() }
    return false
  }

  private mutating func annotation() throws -> Bool {
    guard try take(.colon), try expression() != nil else { return false }
    _ = try matches { try $0.take(.equal) && $0.assignedValue() }
    return true
  }

  private mutating func assignedTarget() throws -> Bool {
    try matches { try $0.starTargets() != nil && $0.take(.equal) }
  }

  private mutating func assignedValue() throws -> Bool {
    if try yieldExpression() != nil { return true }
    return try starExpressions() != nil
  }

  private mutating func takeAugmentedOperator() throws -> Bool {
    guard try !at(.endMarker), tokens[index].kind.rawValue >= Token.Kind.plusEqual.rawValue,
      tokens[index].kind.rawValue <= Token.Kind.caretEqual.rawValue
    else { return false }
    index += 1
    return true
  }

  private mutating func invalidAssignment() throws {
    let start = index
    if let target = try unannotatableTarget(), try take(.colon), try expression() != nil {
      throw problem("only single target (not \(target.title)) can be annotated", target.span)
    }
    index = start
    if let first = try starNamedExpression(), try take(.comma) {
      while try starNamedExpressions() != nil {}
      if try take(.colon), try expression() != nil {
        throw problem("only single target (not tuple) can be annotated", first.span)
      }
    }
    index = start
    if let target = try expression(), try take(.colon), try expression() != nil {
      throw problem("illegal target for annotation", target.span)
    }
    index = start
    while try assignedTarget() {}
    let afterTargets = index
    if let target = try starExpressions(), try take(.equal), let invalid = target.invalidTarget(.assigned) {
      throw problem("cannot assign to \(invalid.title)", invalid.span)
    }
    index = afterTargets
    if let target = try yieldExpression(), try take(.equal) {
      throw problem("assignment to yield expression not possible", target.span)
    }
    index = start
    if let target = try starExpressions(), try takeAugmentedOperator(), try assignedValue() {
      throw problem("'\(target.title)' is an illegal expression for augmented assignment", target.span)
    }
  }

  private mutating func unannotatableTarget() throws -> Piece? {
    if let list = try list() { return list }
    if let tuple = try tuple() { return tuple }
    return try attempt { d in
      guard try d.take(.leftParenthesis), let target = try d.unannotatableTarget(), try d.take(.rightParenthesis)
      else { return nil }
      return target
    }
  }
}
