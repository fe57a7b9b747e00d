import Diagnostics

extension Diagnosis {
  mutating func starTargets() throws -> Piece? {
    let start = here
    guard let items = try separated({ try $0.starTarget() }) else { return nil }
    let hasComma = try take(.comma)
    return items.count == 1 && !hasComma ? items[0] : piece(.tuple, from: start, items)
  }

  mutating func starTarget() throws -> Piece? {
    try remember(.starTarget) { d in
      let start = d.here
      if let starred = try d.attempt({ d -> Piece? in
        guard try d.take(.star), try !d.at(.star), let target = try d.starTarget() else { return nil }
        return d.piece(.starred, from: start, [target])
      }) {
        return starred
      }
      return try d.targetWithStarAtom()
    }
  }

  private mutating func targetWithStarAtom() throws -> Piece? {
    try remember(.targetWithStarAtom) { d in
      if let target = try d.attributeOrSubscript() { return target }
      return try d.starAtom()
    }
  }

  /// `a.b` or `a[b]` that nothing continues.
  private mutating func attributeOrSubscript() throws -> Piece? {
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

  private mutating func continuesTarget() throws -> Bool {
    try at(.leftParenthesis, .leftBracket, .dot)
  }

  /// A primary that is continued, without its last part.
  private mutating func targetPrimary() throws -> Piece? {
    try remember(.targetPrimary) { d in
      let start = d.here
      guard var result = try d.atom(), try d.continuesTarget() else { return nil }
      while true {
        let before = d.index
        guard let form = try d.suffix(), try d.continuesTarget() else {
          d.index = before
          return result
        }
        result = d.piece(form, from: start)
      }
    }
  }

  private mutating func starAtom() throws -> Piece? {
    let start = here
    if let name = try span(of: .name) { return Piece(form: .name, span: name) }
    let grouped = try attempt { d -> Piece? in
      guard try d.take(.leftParenthesis), let target = try d.targetWithStarAtom(), try d.take(.rightParenthesis)
      else { return nil }
      return target
    }
    if let grouped { return grouped }
    let tuple = try attempt { d -> Piece? in
      guard try d.take(.leftParenthesis) else { return nil }
      let inside = d.index
      var items = try d.separated { try $0.starTarget() }
      if let count = items?.count, try !d.take(.comma), count == 1 { items = nil }
      if items == nil { d.index = inside }
      guard try d.take(.rightParenthesis) else { return nil }
      return d.piece(.tuple, from: start, items ?? [])
    }
    if let tuple { return tuple }
    return try attempt { d in
      guard try d.take(.leftBracket) else { return nil }
      let items = try d.separated { try $0.starTarget() }
      if items != nil { _ = try d.take(.comma) }
      guard try d.take(.rightBracket) else { return nil }
      return d.piece(.list, from: start, items ?? [])
    }
  }

  mutating func singleTarget() throws -> Piece? {
    if let target = try attributeOrSubscript() { return target }
    if let name = try span(of: .name) { return Piece(form: .name, span: name) }
    return try attempt { d in
      guard try d.take(.leftParenthesis), let target = try d.singleTarget(), try d.take(.rightParenthesis) else {
        return nil
      }
      return target
    }
  }

  mutating func singleSubscriptOrAttribute() throws -> Piece? { try attributeOrSubscript() }

  // MARK: del

  mutating func deleteTargets() throws -> [Piece]? {
    guard let items = try separated({ try $0.deleteTarget() }) else { return nil }
    _ = try take(.comma)
    return items
  }

  private mutating func deleteTarget() throws -> Piece? {
    try remember(.deleteTarget) { d in
      if let target = try d.attributeOrSubscript() { return target }
      if let name = try d.span(of: .name) { return Piece(form: .name, span: name) }
      let grouped = try d.attempt { d -> Piece? in
        guard try d.take(.leftParenthesis), let target = try d.deleteTarget(), try d.take(.rightParenthesis) else {
          return nil
        }
        return target
      }
      if let grouped { return grouped }
      if let tuple = try d.deleteDisplay(.leftParenthesis, .rightParenthesis) { return tuple }
      return try d.deleteDisplay(.leftBracket, .rightBracket)
    }
  }

  private mutating func deleteDisplay(_ open: Token.Kind, _ close: Token.Kind) throws -> Piece? {
    try attempt { d in
      let start = d.here
      guard try d.take(open) else { return nil }
      _ = try d.deleteTargets()
      guard try d.take(close) else { return nil }
      return d.piece(.part, from: start)
    }
  }

  // MARK: Mistakes

  mutating func invalidForTarget() throws {
    _ = try take(.async)
    guard try take(.for), let target = try starExpressions(), let invalid = target.invalidTarget(.looped) else {
      return
    }
    throw problem("cannot assign to \(invalid.title)", invalid.span)
  }
}
