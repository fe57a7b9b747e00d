import Diagnostics

extension Diagnosis {
  func matchStatement() throws -> Bool {
    let isMatch = try matches {
      guard try takeWord("match"), try matchSubject(), try take(.colon), try take(.newline),
        try take(.indent), try matchCase()
      else { return false }
      while try matchCase() {}
      return try take(.dedent)
    }
    if isMatch { return true }
    try explain {
      let start = index
      if try takeWord("match"), try matchSubject(), try take(.newline) { throw problemHere("expected ':'") }
      index = start
      let keyword = tokens[start].span
      if try takeWord("match"), try matchSubject(), try missesBlock() {
        throw missingBlock("'match' statement", keyword)
      }
    }
    return false
  }

  private func matchSubject() throws -> Bool {
    let isTuple = try matches {
      guard try starNamedExpression() != nil, try take(.comma) else { return false }
      _ = try starNamedExpressions()
      return true
    }
    return try isTuple || namedExpression() != nil
  }

  private func matchCase() throws -> Bool {
    try explain {
      let start = index
      if try caseHead(), try take(.newline) { throw problemHere("expected ':'") }
      index = start
      let keyword = tokens[start].span
      if try caseHead(), try missesBlock() { throw missingBlock("'case' statement", keyword) }
    }
    return try matches { try caseHead() && take(.colon) && block() }
  }

  private func caseHead() throws -> Bool {
    guard try takeWord("case"), try patterns() else { return false }
    _ = try matches { try take(.if) && namedExpression() != nil }
    return true
  }

  private func patterns() throws -> Bool {
    if try openSequence() { return true }
    return try pattern() != nil
  }

  private func openSequence() throws -> Bool {
    try matches {
      guard try starPatternOrPattern() != nil, try take(.comma) else { return false }
      _ = try sequenceItems()
      return true
    }
  }

  private func sequenceItems() throws -> Bool {
    guard try separated({ try starPatternOrPattern() }) != nil else { return false }
    _ = try take(.comma)
    return true
  }

  private func starPatternOrPattern() throws -> Piece? {
    let start = here
    let isStar = try matches { try take(.star) && (captureTarget() || takeWord("_")) }
    return isStar ? piece(.part, from: start) : try pattern()
  }

  private func pattern() throws -> Piece? {
    let start = here
    let named = try matches {
      try orPattern() && take(.as) && captureTarget()
    }
    if named { return piece(.part, from: start) }
    try explain {
      let start = index
      if try orPattern(), try take(.as) {
        let target = tokens[index].span
        if try takeWord("_") { throw problem("cannot use '_' as a target", target) }
      }
      index = start
      if try orPattern(), try take(.as), try !at(.name), let target = try expression() {
        throw problem("invalid pattern target", target.span)
      }
    }
    return try orPattern() ? piece(.part, from: start) : nil
  }

  private func orPattern() throws -> Bool {
    try separated(by: .pipe) { try closedPattern() } != nil
  }

  /// A name that is bound: not `_`, and not the start of something longer.
  private func captureTarget() throws -> Bool {
    try matches {
      try !atWord("_") && take(.name) && !at(.dot, .leftParenthesis, .equal)
    }
  }

  private func closedPattern() throws -> Piece? {
    try remember(.closedPattern) {
      let start = here
      let isMatch =
        try literal() || captureTarget() || takeWord("_")
        || matches {
          try dottedName(needsDot: true) && !at(.dot, .leftParenthesis, .equal)
        }
        || matches {
          try take(.leftParenthesis) && pattern() != nil && take(.rightParenthesis)
        } || sequencePattern() || mappingPattern() || classPattern()
      return isMatch ? piece(.part, from: start) : nil
    }
  }

  private func dottedName(needsDot: Bool) throws -> Bool {
    try matches {
      guard try take(.name) else { return false }
      var dots = 0
      while try matches({ try take(.dot) && take(.name) }) { dots += 1 }
      return dots > 0 || !needsDot
    }
  }

  private func literal() throws -> Bool {
    let start = index
    if try signedNumber(), try !at(.plus, .minus) { return true }
    index = start
    if try complexNumber() { return true }
    index = start
    if try strings() != nil { return true }
    return try take(.none) || take(.true) || take(.false)
  }

  private func signedNumber() throws -> Bool {
    try matches {
      _ = try take(.minus)
      return try at(.number) && atom() != nil
    }
  }

  private func complexNumber() throws -> Bool {
    try matches {
      _ = try take(.minus)
      guard try at(.number) else { return false }
      try checkReal(true, "real number required in complex literal")
      guard try at(.plus, .minus) else { return false }
      index += 1
      guard try at(.number) else { return false }
      try checkReal(false, "imaginary number required in complex literal")
      return true
    }
  }

  private func checkReal(_ isReal: Bool, _ complaint: String) throws {
    let span = tokens[index].span
    guard try atom() != nil else { return }
    let isImaginary = source.bytes[Int(span.end) - 1] | 0x20 == UInt8(ascii: "j")
    if isImaginary == isReal { throw problem(complaint, span) }
  }

  private func sequencePattern() throws -> Bool {
    let isList = try matches {
      guard try take(.leftBracket) else { return false }
      _ = try sequenceItems()
      return try take(.rightBracket)
    }
    if isList { return true }
    return try matches {
      guard try take(.leftParenthesis) else { return false }
      _ = try openSequence()
      return try take(.rightParenthesis)
    }
  }

  private func mappingPattern() throws -> Bool {
    try matches {
      guard try take(.leftBrace) else { return false }
      let items = try separated {
        let start = here
        guard try literal() || dottedName(needsDot: true), try take(.colon), try pattern() != nil else {
          return nil
        }
        return piece(.part, from: start)
      }
      let afterItems = index
      if try items == nil || take(.comma), try take(.doubleStar), try captureTarget() {
        _ = try take(.comma)
      } else {
        index = afterItems
        if items != nil { _ = try take(.comma) }
      }
      return try take(.rightBrace)
    }
  }

  private func classPattern() throws -> Bool {
    let isClass = try matches {
      guard try dottedName(needsDot: false), try take(.leftParenthesis) else { return false }
      let hasPositional = try separated { try pattern() } != nil
      let afterPositional = index
      if try !hasPositional || take(.comma), try keywordPatterns() {
        _ = try take(.comma)
      } else {
        index = afterPositional
        if hasPositional { _ = try take(.comma) }
      }
      return try take(.rightParenthesis)
    }
    if isClass { return true }
    try explain {
      guard try dottedName(needsDot: false), try take(.leftParenthesis) else { return }
      let inside = index
      if try separated({ try pattern() }) == nil || !take(.comma) { index = inside }
      guard try keywordPatterns(), try take(.comma),
        let late = try separated({ try pattern() }), let first = late.first, let last = late.last
      else { return }
      throw problem("positional patterns follow keyword patterns", first.span.union(last.span))
    }
    return false
  }

  private func keywordPatterns() throws -> Bool {
    try separated {
      let start = here
      guard try take(.name), try take(.equal), try pattern() != nil else { return nil }
      return piece(.part, from: start)
    } != nil
  }
}
