import Diagnostics

extension Diagnosis {
  mutating func matchStatement() throws -> Bool {
    let isMatch = try matches { d in
      guard try d.takeWord("match"), try d.matchSubject(), try d.take(.colon), try d.take(.newline),
        try d.take(.indent), try d.matchCase()
      else { return false }
      while try d.matchCase() {}
      return try d.take(.dedent)
    }
    if isMatch { return true }
    try explain { d in
      let start = d.index
      if try d.takeWord("match"), try d.matchSubject(), try d.take(.newline) { throw d.problemHere("expected ':'") }
      d.index = start
      let keyword = d.tokens[start].span
      if try d.takeWord("match"), try d.matchSubject(), try d.missesBlock() {
        throw d.missingBlock("'match' statement", keyword)
      }
    }
    return false
  }

  private mutating func matchSubject() throws -> Bool {
    let isTuple = try matches { d in
      guard try d.starNamedExpression() != nil, try d.take(.comma) else { return false }
      _ = try d.starNamedExpressions()
      return true
    }
    return try isTuple || namedExpression() != nil
  }

  private mutating func matchCase() throws -> Bool {
    try explain { d in
      let start = d.index
      if try d.caseHead(), try d.take(.newline) { throw d.problemHere("expected ':'") }
      d.index = start
      let keyword = d.tokens[start].span
      if try d.caseHead(), try d.missesBlock() { throw d.missingBlock("'case' statement", keyword) }
    }
    return try matches { try $0.caseHead() && $0.take(.colon) && $0.block() }
  }

  private mutating func caseHead() throws -> Bool {
    guard try takeWord("case"), try patterns() else { return false }
    _ = try matches { try $0.take(.if) && $0.namedExpression() != nil }
    return true
  }

  private mutating func patterns() throws -> Bool {
    if try openSequence() { return true }
    return try pattern() != nil
  }

  private mutating func openSequence() throws -> Bool {
    try matches { d in
      guard try d.starPatternOrPattern() != nil, try d.take(.comma) else { return false }
      _ = try d.sequenceItems()
      return true
    }
  }

  private mutating func sequenceItems() throws -> Bool {
    guard try separated({ try $0.starPatternOrPattern() }) != nil else { return false }
    _ = try take(.comma)
    return true
  }

  private mutating func starPatternOrPattern() throws -> Piece? {
    let star = try remember(.starPattern) { d in
      let start = d.here
      guard try d.take(.star), try d.captureTarget() || d.takeWord("_") else { return nil }
      return d.piece(.part, from: start)
    }
    if let star { return star }
    return try pattern()
  }

  private mutating func pattern() throws -> Piece? {
    let start = here
    let named = try matches { d in
      try d.orPattern() && d.take(.as) && d.captureTarget()
    }
    if named { return piece(.part, from: start) }
    try explain { d in
      let start = d.index
      if try d.orPattern(), try d.take(.as) {
        let target = d.tokens[d.index].span
        if try d.takeWord("_") { throw d.problem("cannot use '_' as a target", target) }
      }
      d.index = start
      if try d.orPattern(), try d.take(.as), try !d.at(.name), let target = try d.expression() {
        throw d.problem("invalid pattern target", target.span)
      }
    }
    return try orPattern() ? piece(.part, from: start) : nil
  }

  private mutating func orPattern() throws -> Bool {
    try separated(by: .pipe) { try $0.closedPattern() } != nil
  }

  /// A name that is bound: not `_`, and not the start of something longer.
  private mutating func captureTarget() throws -> Bool {
    try matches { d in
      try !d.atWord("_") && d.take(.name) && !d.at(.dot, .leftParenthesis, .equal)
    }
  }

  private mutating func closedPattern() throws -> Piece? {
    try remember(.closedPattern) { d in
      let start = d.here
      let isMatch =
        try d.literal() || d.captureTarget() || d.takeWord("_")
        || d.matches { d in
          try d.dottedName(needsDot: true) && !d.at(.dot, .leftParenthesis, .equal)
        }
        || d.matches { d in
          try d.take(.leftParenthesis) && d.pattern() != nil && d.take(.rightParenthesis)
        } || d.sequencePattern() || d.mappingPattern() || d.classPattern()
      return isMatch ? d.piece(.part, from: start) : nil
    }
  }

  private mutating func dottedName(needsDot: Bool) throws -> Bool {
    try matches { d in
      guard try d.take(.name) else { return false }
      var dots = 0
      while try d.matches({ try $0.take(.dot) && $0.take(.name) }) { dots += 1 }
      return dots > 0 || !needsDot
    }
  }

  private mutating func literal() throws -> Bool {
    let start = index
    if try signedNumber(), try !at(.plus, .minus) { return true }
    index = start
    if try complexNumber() { return true }
    index = start
    if try strings() != nil { return true }
    return try take(.none) || take(.true) || take(.false)
  }

  private mutating func signedNumber() throws -> Bool {
    try matches { d in
      _ = try d.take(.minus)
      return try d.at(.number) && d.atom() != nil
    }
  }

  private mutating func complexNumber() throws -> Bool {
    try matches { d in
      _ = try d.take(.minus)
      guard try d.at(.number) else { return false }
      try d.checkReal(true, "real number required in complex literal")
      guard try d.at(.plus, .minus) else { return false }
      d.index += 1
      guard try d.at(.number) else { return false }
      try d.checkReal(false, "imaginary number required in complex literal")
      return true
    }
  }

  private mutating func checkReal(_ isReal: Bool, _ complaint: String) throws {
    let span = tokens[index].span
    guard try atom() != nil else { return }
    let isImaginary = source.bytes[Int(span.end) - 1] | 0x20 == UInt8(ascii: "j")
    if isImaginary == isReal { throw problem(complaint, span) }
  }

  private mutating func sequencePattern() throws -> Bool {
    let isList = try matches { d in
      guard try d.take(.leftBracket) else { return false }
      _ = try d.sequenceItems()
      return try d.take(.rightBracket)
    }
    if isList { return true }
    return try matches { d in
      guard try d.take(.leftParenthesis) else { return false }
      _ = try d.openSequence()
      return try d.take(.rightParenthesis)
    }
  }

  private mutating func mappingPattern() throws -> Bool {
    try matches { d in
      guard try d.take(.leftBrace) else { return false }
      let items = try d.separated { d in
        let start = d.here
        guard try d.literal() || d.dottedName(needsDot: true), try d.take(.colon), try d.pattern() != nil else {
          return nil
        }
        return d.piece(.part, from: start)
      }
      let afterItems = d.index
      if try items == nil || d.take(.comma), try d.take(.doubleStar), try d.captureTarget() {
        _ = try d.take(.comma)
      } else {
        d.index = afterItems
        if items != nil { _ = try d.take(.comma) }
      }
      return try d.take(.rightBrace)
    }
  }

  private mutating func classPattern() throws -> Bool {
    let isClass = try matches { d in
      guard try d.dottedName(needsDot: false), try d.take(.leftParenthesis) else { return false }
      let hasPositional = try d.separated { try $0.pattern() } != nil
      let afterPositional = d.index
      if try !hasPositional || d.take(.comma), try d.keywordPatterns() {
        _ = try d.take(.comma)
      } else {
        d.index = afterPositional
        if hasPositional { _ = try d.take(.comma) }
      }
      return try d.take(.rightParenthesis)
    }
    if isClass { return true }
    try explain { d in
      guard try d.dottedName(needsDot: false), try d.take(.leftParenthesis) else { return }
      let inside = d.index
      if try d.separated({ try $0.pattern() }) == nil || !d.take(.comma) { d.index = inside }
      guard try d.keywordPatterns(), try d.take(.comma),
        let late = try d.separated({ try $0.pattern() }), let first = late.first, let last = late.last
      else { return }
      throw d.problem("positional patterns follow keyword patterns", first.span.union(last.span))
    }
    return false
  }

  private mutating func keywordPatterns() throws -> Bool {
    try separated { d in
      let start = d.here
      guard try d.take(.name), try d.take(.equal), try d.pattern() != nil else { return nil }
      return d.piece(.part, from: start)
    } != nil
  }
}
