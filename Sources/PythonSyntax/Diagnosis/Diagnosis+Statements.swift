import Diagnostics

extension Diagnosis {
  func statement() throws -> Bool {
    if try compoundStatement() { return true }
    return try simpleStatements()
  }

  /// `a; b; c` and the end of the line.
  func simpleStatements() throws -> Bool {
    let isSingle = try matches {
      try simpleStatement() != nil && !at(.semicolon) && take(.newline)
    }
    if isSingle { return true }
    return try matches {
      guard try separated(by: .semicolon, { try simpleStatement() }) != nil else {
        return false
      }
      _ = try take(.semicolon)
      return try take(.newline)
    }
  }

  private func simpleStatement() throws -> Piece? {
    try remember(.simpleStatement) {
      let start = here
      let isMatch = try assignment() || matches { try starExpressions() != nil } || keywordStatement()
      return isMatch ? piece(.part, from: start) : nil
    }
  }

  private func keywordStatement() throws -> Bool {
    _ = try at(.endMarker)
    switch tokens[index].kind {
    case .pass, .break, .continue: return try take(tokens[index].kind)
    case .return:
      index += 1
      _ = try starExpressions()
      return true
    case .import: return try matches { try take(.import) && importedModules() }
    case .from: return try matches { try importFrom() }
    case .raise:
      index += 1
      guard try expression() != nil else { return true }
      _ = try matches { try take(.from) && expression() != nil }
      return true
    case .del: return try delete()
    case .yield: return try yieldExpression() != nil
    case .assert:
      return try matches {
        guard try take(.assert), try expression() != nil else { return false }
        _ = try matches { try take(.comma) && expression() != nil }
        return true
      }
    case .global, .nonlocal:
      return try matches {
        index += 1
        return try separated { try name() } != nil
      }
    default: return false
    }
  }

  private func name() throws -> Piece? {
    guard let span = try span(of: .name) else { return nil }
    return Piece(form: .name, span: span)
  }

  private func delete() throws -> Bool {
    let isDelete = try matches {
      try take(.del) && deleteTargets() != nil && at(.semicolon, .newline)
    }
    if isDelete { return true }
    try explain {
      guard try take(.del), let targets = try starExpressions(), let invalid = targets.invalidTarget(.deleted)
      else { return }
      throw problem("cannot delete \(invalid.title)", invalid.span)
    }
    return false
  }

  // MARK: Imports

  private func importedModules() throws -> Bool {
    try separated {
      let start = here
      guard try dottedName() else { return nil }
      _ = try alias()
      return piece(.part, from: start)
    } != nil
  }

  private func dottedName() throws -> Bool {
    guard try take(.name) else { return false }
    while try matches({ try take(.dot) && take(.name) }) {}
    return true
  }

  func alias() throws -> Bool {
    try matches { try take(.as) && take(.name) }
  }

  private func importFrom() throws -> Bool {
    guard try take(.from) else { return false }
    let start = index
    while try at(.dot, .ellipsis) { index += 1 }
    let hasDots = index > start
    let afterDots = index
    if try dottedName(), try take(.import), try importedNames() { return true }
    index = afterDots
    return try hasDots && take(.import) && importedNames()
  }

  private func importedNames() throws -> Bool {
    let isParenthesized = try matches {
      guard try take(.leftParenthesis), try namesWithAliases() else { return false }
      _ = try take(.comma)
      return try take(.rightParenthesis)
    }
    if isParenthesized { return true }
    if try matches({ try namesWithAliases() && !at(.comma) }) { return true }
    if try take(.star) { return true }
    try explain {
      guard try namesWithAliases(), try take(.comma), try take(.newline) else { return }
      throw problemHere("trailing comma not allowed without surrounding parentheses")
    }
    return false
  }

  private func namesWithAliases() throws -> Bool {
    try separated {
      guard let name = try name() else { return nil }
      _ = try alias()
      return name
    } != nil
  }

  // MARK: Assignments

  private func assignment() throws -> Bool {
    if try matches({ try take(.name) && annotation() }) { return true }
    let isAnnotation = try matches {
      let isGrouped = try matches {
        try take(.leftParenthesis) && singleTarget() != nil && take(.rightParenthesis)
      }
      guard try isGrouped || singleSubscriptOrAttribute() != nil else { return false }
      return try annotation()
    }
    if isAnnotation { return true }
    let isAssignment = try matches {
      guard try assignedTarget() else { return false }
      while try assignedTarget() {}
      return try assignedValue() && !at(.equal)
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
    try explain { try invalidAssignment() }
    return false
  }

  private func annotation() throws -> Bool {
    guard try take(.colon), try expression() != nil else { return false }
    _ = try matches { try take(.equal) && assignedValue() }
    return true
  }

  private func assignedTarget() throws -> Bool {
    try matches { try starTargets() != nil && take(.equal) }
  }

  private func assignedValue() throws -> Bool {
    if try yieldExpression() != nil { return true }
    return try starExpressions() != nil
  }

  private func takeAugmentedOperator() throws -> Bool {
    guard try !at(.endMarker), tokens[index].kind.rawValue >= Token.Kind.plusEqual.rawValue,
      tokens[index].kind.rawValue <= Token.Kind.caretEqual.rawValue
    else { return false }
    index += 1
    return true
  }

  private func invalidAssignment() throws {
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

  private func unannotatableTarget() throws -> Piece? {
    if let list = try list() { return list }
    if let tuple = try tuple() { return tuple }
    return try attempt {
      guard try take(.leftParenthesis), let target = try unannotatableTarget(), try take(.rightParenthesis)
      else { return nil }
      return target
    }
  }
}
