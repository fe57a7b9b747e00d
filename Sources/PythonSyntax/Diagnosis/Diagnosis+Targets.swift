import Diagnostics

extension Diagnosis {
  func starTargets() throws -> Piece? {
    let start = here
    guard let items = try separated({ try starTarget() }) else { return nil }
    let hasComma = try take(.comma)
    return items.count == 1 && !hasComma ? items[0] : piece(.tuple, from: start, items)
  }

  func starTarget() throws -> Piece? {
    let start = here
    let starred = try attempt { () -> Piece? in
      guard try take(.star), try !at(.star), let target = try starTarget() else { return nil }
      return piece(.starred, from: start, [target])
    }
    if let starred { return starred }
    return try targetWithStarAtom()
  }

  private func targetWithStarAtom() throws -> Piece? {
    try remember(.targetWithStarAtom) {
      if let target = try attributeOrSubscript() { return target }
      return try starAtom()
    }
  }

  /// `a.b` or `a[b]` that nothing continues.
  private func attributeOrSubscript() throws -> Piece? {
    let begin = index
    let start = here
    guard try targetPrimary() != nil else { return nil }
    let afterPrimary = index
    if try take(.dot), try take(.name), try !continuesTarget() { return piece(.attribute, from: start) }
    index = afterPrimary
    if try at(.leftBracket), try suffix() != nil, try !continuesTarget() { return piece(.subscript, from: start) }
    index = begin
    return nil
  }

  private func continuesTarget() throws -> Bool {
    try at(.leftParenthesis, .leftBracket, .dot)
  }

  /// A primary that is continued, without its last part.
  private func targetPrimary() throws -> Piece? {
    let start = here
    let begin = index
    guard var result = try atom(), try continuesTarget() else {
      index = begin
      return nil
    }
    while true {
      let before = index
      guard let form = try suffix(), try continuesTarget() else {
        index = before
        return result
      }
      result = piece(form, from: start)
    }
  }

  private func starAtom() throws -> Piece? {
    let start = here
    if let name = try span(of: .name) { return Piece(form: .name, span: name) }
    let grouped = try attempt { () -> Piece? in
      guard try take(.leftParenthesis), let target = try targetWithStarAtom(), try take(.rightParenthesis)
      else { return nil }
      return target
    }
    if let grouped { return grouped }
    let tuple = try attempt { () -> Piece? in
      guard try take(.leftParenthesis) else { return nil }
      let inside = index
      var items = try separated { try starTarget() }
      if let count = items?.count, try !take(.comma), count == 1 { items = nil }
      if items == nil { index = inside }
      guard try take(.rightParenthesis) else { return nil }
      return piece(.tuple, from: start, items ?? [])
    }
    if let tuple { return tuple }
    return try attempt {
      guard try take(.leftBracket) else { return nil }
      let items = try separated { try starTarget() }
      if items != nil { _ = try take(.comma) }
      guard try take(.rightBracket) else { return nil }
      return piece(.list, from: start, items ?? [])
    }
  }

  func singleTarget() throws -> Piece? {
    if let target = try attributeOrSubscript() { return target }
    if let name = try span(of: .name) { return Piece(form: .name, span: name) }
    return try attempt {
      guard try take(.leftParenthesis), let target = try singleTarget(), try take(.rightParenthesis) else {
        return nil
      }
      return target
    }
  }

  func singleSubscriptOrAttribute() throws -> Piece? { try attributeOrSubscript() }

  // MARK: del

  func deleteTargets() throws -> [Piece]? {
    guard let items = try separated({ try deleteTarget() }) else { return nil }
    _ = try take(.comma)
    return items
  }

  private func deleteTarget() throws -> Piece? {
    try remember(.deleteTarget) {
      if let target = try attributeOrSubscript() { return target }
      if let name = try span(of: .name) { return Piece(form: .name, span: name) }
      let grouped = try attempt { () -> Piece? in
        guard try take(.leftParenthesis), let target = try deleteTarget(), try take(.rightParenthesis) else {
          return nil
        }
        return target
      }
      if let grouped { return grouped }
      if let tuple = try deleteDisplay(.leftParenthesis, .rightParenthesis) { return tuple }
      return try deleteDisplay(.leftBracket, .rightBracket)
    }
  }

  private func deleteDisplay(_ open: Token.Kind, _ close: Token.Kind) throws -> Piece? {
    try attempt {
      let start = here
      guard try take(open) else { return nil }
      _ = try deleteTargets()
      guard try take(close) else { return nil }
      return piece(.part, from: start)
    }
  }

  // MARK: Mistakes

  func invalidForTarget() throws {
    _ = try take(.async)
    guard try take(.for), let target = try starExpressions(), let invalid = target.invalidTarget(.looped) else {
      return
    }
    throw problem("cannot assign to \(invalid.title)", invalid.span)
  }
}
