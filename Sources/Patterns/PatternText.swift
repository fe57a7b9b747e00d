/// Why a regular expression is none, in Python's words; `position` counts code points.
package struct PatternProblem: Error {
  package let message: String
  package let position: Int?

  package init(message: String, position: Int?) {
    self.message = message
    self.position = position
  }
}

/// A Python regular expression as PCRE2 writes it, with what the groups are called.
package struct PatternText {
  private(set) var output: [UInt8] = []
  package private(set) var groupCount = 0
  package private(set) var names: [(name: String, group: Int)] = []
  /// For each group, how many groups were closed before it.
  package private(set) var closingOrder: [Int] = [0]
  package private(set) var flags: PatternFlags

  private let source: [UInt32]
  private var index = 0
  private var isVerbose: Bool
  private var closed = 0
  private var openGroups: Set<Int> = []
  private var groupWidths: [Int: Int] = [:]
  /// The first condition that asks for a group that does not exist so far.
  private var earlyCondition: (group: Int, position: Int)?
  private let isText: Bool
  private let scalarNamed: (String) -> UInt32?
  private var depth = 0
  /// The group that the escape read last refers to.
  private var referred: Int?
  /// How many characters the group read last matches, nil if that varies.
  private var groupWidth: Int? = 0

  /// Deeper nesting is refused before it reaches the native stack.
  private static let deepest = 250

  /// `scalarNamed` knows the characters behind `\N{name}`.
  package init(
    _ source: [UInt32], flags: PatternFlags = [], isText: Bool = true, scalarNamed: @escaping (String) -> UInt32? = { _ in nil }
  ) throws(PatternProblem) {
    self.source = source
    self.scalarNamed = scalarNamed
    self.flags = flags
    self.isText = isText
    isVerbose = flags.contains(.verbose)
    try leadingFlags()
    try alternatives()
    if index < source.count { throw problem("unbalanced parenthesis", index) }
    if let earlyCondition, earlyCondition.group > groupCount {
      throw problem("invalid group reference \(earlyCondition.group)", earlyCondition.position)
    }
  }

  // MARK: Reading

  private func problem(_ message: String, _ position: Int) -> PatternProblem {
    PatternProblem(message: message, position: position)
  }

  private func character(at position: Int) -> Character? {
    guard position < source.count else { return nil }
    return Character(Unicode.Scalar(source[position]) ?? "\u{FFFD}")
  }

  private var next: Character? { character(at: index) }

  private mutating func take(_ character: Character) -> Bool {
    if next == character {
      index += 1
      return true
    }
    return false
  }

  private mutating func emit(_ text: String) { output += Array(text.utf8) }

  /// A code point that stands for itself.
  private mutating func emitLiteral(_ scalar: UInt32) {
    switch scalar {
    case 48...57, 65...90, 97...122, 95: output.append(UInt8(scalar))
    default: emit("\\x{\(String(scalar, radix: 16))}")
    }
  }

  // MARK: Structure

  /// Reads alternatives; how many characters they all match, nil if that varies.
  @discardableResult
  private mutating func alternatives() throws(PatternProblem) -> Int? {
    depth += 1
    defer { depth -= 1 }
    if depth > PatternText.deepest { throw problem("too many nested groups", index) }
    var width = try sequence()
    while take("|") {
      emit("|")
      let other = try sequence()
      if other != width { width = nil }
    }
    return width
  }

  @discardableResult
  private mutating func sequence() throws(PatternProblem) -> Int? {
    var total: Int? = 0
    var last: Int? = 0
    // Whether there is something in front that a quantifier can repeat.
    var repeatable = Repeatable.nothing
    while let character = next, character != "|", character != ")" {
      let start = index
      if isVerbose {
        skipVerboseSpace()
        if index > start { continue }
      }
      if let quantifier = try quantifier() {
        switch repeatable {
        case .nothing: throw problem("nothing to repeat", start)
        case .repeated: throw problem("multiple repeat", start)
        case .item: break
        }
        emit(quantifier)
        total = repeated(total, last, quantifier)
        if take("?") { emit("?") } else if take("+") { emit("+") }
        repeatable = .repeated
        continue
      }
      index += 1
      repeatable = .item
      last = 1
      switch character {
      case ".": emit(".")
      case "^":
        emit("^")
        repeatable = .nothing
        last = 0
      case "$":
        emit("$")
        last = 0
      case "(":
        groupWidth = 0
        repeatable = try group(start)
        last = groupWidth
      case "[": try characterClass(start)
      case "\\":
        let isPosition = "AbBZ".contains(next ?? " ")
        referred = nil
        try escape(start)
        last = referred.map { groupWidths[$0] } ?? (isPosition ? 0 : 1)
      default: emitLiteral(source[start])
      }
      total = total.flatMap { sum in last.map { sum + $0 } }
    }
    return total
  }

  /// Blanks and comments, which say nothing under `re.X`.
  private mutating func skipVerboseSpace() {
    while index < source.count {
      switch source[index] {
      case 9...13, 32: index += 1
      case 35:
        while index < source.count, source[index] != 10 { index += 1 }
      default: return
      }
    }
  }

  /// The width of a sequence whose last item, counted once already, is repeated.
  private func repeated(_ total: Int?, _ last: Int?, _ quantifier: String) -> Int? {
    let count = quantifier.hasPrefix("{") && !quantifier.contains(",") ? Int(quantifier.dropFirst().dropLast()) : nil
    guard let total, let last, let count else { return last == 0 ? total : nil }
    let (product, overflow) = last.multipliedReportingOverflow(by: count - 1)
    return overflow ? nil : total + product
  }

  private enum Repeatable { case nothing, item, repeated }

  /// `*`, `+`, `?` or braces, as PCRE2 writes them; nil if something else comes next.
  private mutating func quantifier() throws(PatternProblem) -> String? {
    let start = index
    switch next {
    case "*", "+", "?":
      let text = String(next ?? " ")
      index += 1
      return text
    case "{":
      index += 1
      if next == "}" {
        index = start
        return nil
      }
      let low = digits()
      var high = low
      if take(",") { high = digits() }
      guard take("}") else {
        index = start
        return nil
      }
      let least = Int(low.isEmpty ? "0" : low) ?? .max
      let most = high.isEmpty ? nil : Int(high) ?? .max
      if least > 65_535 || (most ?? 0) > 65_535 { throw problem("the repetition number is too large", start) }
      if let most, most < least { throw problem("min repeat greater than max repeat", start + 1) }
      if low.isEmpty && high.isEmpty && source[index - 2] != 44 {
        index = start
        return nil
      }
      return "{\(least)\(source[start..<index].contains(44) ? "," + (most.map(String.init) ?? "") : "")}"
    default: return nil
    }
  }

  private mutating func digits() -> String {
    var text = ""
    while let character = next, character.isASCII, character.isNumber {
      text.append(character)
      index += 1
    }
    return text
  }

  // MARK: Groups

  private mutating func group(_ start: Int) throws(PatternProblem) -> Repeatable {
    guard take("?") else {
      try capture(start, name: nil)
      return .item
    }
    let verboseBefore = isVerbose
    defer { isVerbose = verboseBefore }
    guard let kind = next else { throw problem("unexpected end of pattern", index) }
    index += 1
    switch kind {
    case ":", "=", "!", ">":
      emit("(?\(kind)")
      try body(start)
      if kind == "=" || kind == "!" { groupWidth = 0 }
      return .item
    case "#":
      while let character = next, character != ")" {
        _ = character
        index += 1
      }
      if !take(")") { throw problem("missing ), unterminated comment", start) }
      return .nothing
    case "<":
      guard let side = next else { throw problem("unexpected end of pattern", index) }
      guard side == "=" || side == "!" else { throw problem("unknown extension ?<\(side)", start + 1) }
      index += 1
      emit("(?<\(side)")
      try body(start)
      if groupWidth == nil { throw PatternProblem(message: "look-behind requires fixed-width pattern", position: nil) }
      groupWidth = 0
      return .item
    case "P": return try named(start)
    case "(":
      try conditional(start)
      return .item
    default:
      index -= 1
      return try inlineFlags(start)
    }
  }

  private mutating func body(_ start: Int) throws(PatternProblem) {
    let width = try alternatives()
    if !take(")") { throw problem("missing ), unterminated subpattern", start) }
    emit(")")
    groupWidth = width
  }

  private mutating func capture(_ start: Int, name: (text: String, position: Int)?) throws(PatternProblem) {
    groupCount += 1
    let group = groupCount
    closingOrder.append(0)
    if let name {
      if let earlier = names.first(where: { $0.name == name.text }) {
        throw problem("redefinition of group name '\(name.text)' as group \(group); was group \(earlier.group)", name.position)
      }
      names.append((name.text, group))
    }
    openGroups.insert(group)
    emit("(")
    try body(start)
    groupWidths[group] = groupWidth
    openGroups.remove(group)
    closed += 1
    closingOrder[group] = closed
  }

  private mutating func named(_ start: Int) throws(PatternProblem) -> Repeatable {
    if take("<") {
      let name = try groupName(until: ">")
      try capture(start, name: name)
      return .item
    }
    if take("=") {
      let name = try groupName(until: ")")
      guard let found = names.first(where: { $0.name == name.text }) else {
        throw problem("unknown group name '\(name.text)'", name.position)
      }
      if openGroups.contains(found.group) { throw problem("cannot refer to an open group", name.position) }
      emit("\\g{\(found.group)}")
      groupWidth = groupWidths[found.group]
      return .item
    }
    guard let other = next else { throw problem("unexpected end of pattern", index) }
    throw problem("unknown extension ?P\(other)", start + 1)
  }

  private mutating func groupName(until end: Character) throws(PatternProblem) -> (text: String, position: Int) {
    let position = index
    var text = ""
    while let character = next, character != end {
      text.append(character)
      index += 1
    }
    if index >= source.count {
      throw problem(text.isEmpty ? "missing group name" : "missing \(end), unterminated name", position)
    }
    index += 1
    if text.isEmpty { throw problem("missing group name", position) }
    if !isName(text) { throw problem("bad character in group name '\(text)'", position) }
    return (text, position)
  }

  private func isName(_ text: String) -> Bool {
    let begins = text.first.map { $0 == "_" || $0.isLetter } ?? false
    return begins && text.allSatisfy { $0 == "_" || $0.isLetter || $0.isNumber }
  }

  private mutating func conditional(_ start: Int) throws(PatternProblem) {
    let position = index
    var text = ""
    while let character = next, character != ")" {
      text.append(character)
      index += 1
    }
    if !take(")") { throw problem("missing ), unterminated name", position) }
    let group: Int
    if text.isEmpty { throw problem("missing group name", position) }
    if text.utf8.allSatisfy({ (48...57).contains($0) }) {
      let number = Int(text) ?? .max
      if number == 0 { throw problem("bad group number", position) }
      if number > 100_000 { throw problem("invalid group reference \(text)", position) }
      if number > groupCount, earlyCondition == nil { earlyCondition = (number, position) }
      group = number
    } else if !isName(text) {
      throw problem("bad character in group name '\(text)'", position)
    } else if let found = names.first(where: { $0.name == text }) {
      group = found.group
    } else {
      throw problem("unknown group name '\(text)'", position)
    }
    emit("(?(\(group))")
    let yes = try sequence()
    var no: Int? = 0
    if take("|") {
      emit("|")
      no = try sequence()
      if next == "|" { throw problem("conditional backref with more than two branches", index) }
    }
    if !take(")") { throw problem("missing ), unterminated subpattern", start) }
    emit(")")
    groupWidth = yes == no ? yes : nil
  }

  // MARK: Flags

  /// `(?i)` and its like at the very beginning set flags for the whole pattern.
  private mutating func leadingFlags() throws(PatternProblem) {
    while true {
      let begin = index
      if isVerbose { skipVerboseSpace() }
      guard next == "(", character(at: 1 + index) == "?" else {
        index = begin
        return
      }
      var position = index + 2
      var found: PatternFlags = []
      while let character = character(at: position), let flag = PatternFlags(letter: character) {
        found.insert(flag)
        position += 1
      }
      guard position > index + 2, character(at: position) == ")" else {
        index = begin
        return
      }
      if isText && found.contains(.locale) { throw problem("bad inline flags: cannot use 'L' flag with a str pattern", position) }
      if !isText && found.contains(.unicode) { throw problem("bad inline flags: cannot use 'u' flag with a bytes pattern", position) }
      flags.formUnion(found)
      isVerbose = flags.contains(.verbose)
      index = position + 1
    }
  }

  private mutating func inlineFlags(_ start: Int) throws(PatternProblem) -> Repeatable {
    var added: PatternFlags = []
    var removed: PatternFlags = []
    guard let first = next, PatternFlags(letter: first) != nil || first == "-" else {
      throw problem("unknown extension ?\(next.map(String.init) ?? "")", start + 1)
    }
    while let character = next, let flag = PatternFlags(letter: character) {
      added.insert(flag)
      index += 1
    }
    if take(")") { throw problem("global flags not at the start of the expression", start) }
    if take("-") {
      guard let character = next else { throw problem("missing flag", index) }
      if PatternFlags(letter: character) == nil { throw problem(character.isLetter ? "unknown flag" : "missing flag", index) }
      while let character = next, let flag = PatternFlags(letter: character) {
        removed.insert(flag)
        index += 1
      }
    }
    if !added.isDisjoint(with: removed) { throw problem("bad inline flags: flag turned on and off", index) }
    guard take(":") else {
      if let character = next, character.isLetter { throw problem("unknown flag", index) }
      throw problem(removed.isEmpty ? "missing -, : or )" : "missing :", index)
    }
    if added.contains(.verbose) { isVerbose = true }
    if removed.contains(.verbose) { isVerbose = false }
    emit("(?\(added.letters)\(removed.letters.isEmpty ? "" : "-" + removed.letters):")
    try body(start)
    return .item
  }

  // MARK: Escapes

  private mutating func escape(_ start: Int) throws(PatternProblem) {
    guard let character = next else { throw problem("bad escape (end of pattern)", start) }
    switch character {
    case "B":
      // In the empty string there is nothing between words either.
      index += 1
      emit("(?:(?!\\A\\z)\\B)")
    case "A", "b", "d", "D", "s", "S", "w", "W":
      index += 1
      emit("\\\(character)")
    case "Z":
      index += 1
      emit("\\z")
    case "1"..."9" where character.isASCII:
      if let octal = threeOctalDigits() {
        if octal > 0o377 {
          throw problem("octal escape value \(text(start, start + 4)) outside of range 0-0o377", start)
        }
        index += 3
        emitLiteral(octal)
        return
      }
      var number = source[index] - 48
      index += 1
      if let digit = next, digit.isASCII, let value = digit.wholeNumberValue {
        number = number * 10 + UInt32(value)
        index += 1
      }
      if Int(number) > groupCount { throw problem("invalid group reference \(number)", start + 1) }
      if openGroups.contains(Int(number)) { throw problem("cannot refer to an open group", start) }
      emit("\\g{\(number)}")
      referred = Int(number)
    default: emitLiteral(try escapedScalar(start))
    }
  }

  private func text(_ start: Int, _ end: Int) -> String {
    String(String.UnicodeScalarView(source[start..<min(end, source.count)].compactMap { Unicode.Scalar($0) }))
  }

  private func threeOctalDigits() -> UInt32? {
    guard index + 2 < source.count else { return nil }
    var value: UInt32 = 0
    for scalar in source[index..<(index + 3)] {
      guard (48...55).contains(scalar) else { return nil }
      value = value * 8 + (scalar - 48)
    }
    return value
  }

  /// The code point that an escape stands for, in or outside a class; the backslash is behind.
  private mutating func escapedScalar(_ start: Int) throws(PatternProblem) -> UInt32 {
    guard let character = next else { throw problem("bad escape (end of pattern)", start) }
    index += 1
    switch character {
    case "a": return 7
    case "f": return 12
    case "n": return 10
    case "r": return 13
    case "t": return 9
    case "v": return 11
    case "0":
      var value: UInt32 = 0
      for _ in 0..<2 {
        guard let digit = next, ("0"..."7").contains(digit) else { break }
        value = value * 8 + UInt32(digit.wholeNumberValue ?? 0)
        index += 1
      }
      return value
    case "x": return try hexadecimal(2, start)
    case "u" where isText: return try hexadecimal(4, start)
    case "U" where isText:
      let scalar = try hexadecimal(8, start)
      if scalar > 0x10FFFF { throw problem("bad escape \(text(start, start + 10))", start) }
      return scalar
    case "N" where isText && next == "{":
      let name = String(text(index + 1, source.count).prefix { $0 != "}" })
      guard index + 1 + name.count < source.count else {
        throw problem(name.isEmpty ? "missing character name" : "missing }, unterminated name", index + 1)
      }
      if name.isEmpty { throw problem("missing character name", index + 1) }
      guard let scalar = scalarNamed(name) else { throw problem("undefined character name '\(name)'", start) }
      index += name.unicodeScalars.count + 2
      return scalar
    default:
      if character.isASCII, character.isLetter || character.isNumber {
        throw problem("bad escape \\\(character)", start)
      }
      return source[index - 1]
    }
  }

  private mutating func hexadecimal(_ count: Int, _ start: Int) throws(PatternProblem) -> UInt32 {
    var value: UInt32 = 0
    var taken = 0
    while taken < count, let digit = next?.hexDigitValue {
      value = value << 4 | UInt32(digit)
      index += 1
      taken += 1
    }
    if taken < count { throw problem("incomplete escape \(text(start, index))", start) }
    return value
  }

  // MARK: Classes

  private mutating func characterClass(_ start: Int) throws(PatternProblem) {
    emit(take("^") ? "[^" : "[")
    var isFirst = true
    while true {
      guard let character = next else { throw problem("unterminated character set", start) }
      if character == "]", !isFirst { break }
      isFirst = false
      let itemStart = index
      let low = try classItem(start)
      guard next == "-", let after = self.character(at: index + 1), after != "]" else {
        if next == "-", self.character(at: index + 1) == nil { throw problem("unterminated character set", start) }
        emitItem(low)
        continue
      }
      index += 1
      let high = try classItem(start)
      guard case .scalar(let from) = low, case .scalar(let to) = high, from <= to else {
        throw problem("bad character range \(text(itemStart, index))", itemStart)
      }
      emitLiteral(from)
      emit("-")
      emitLiteral(to)
    }
    index += 1
    emit("]")
  }

  private enum ClassItem {
    case scalar(UInt32)
    case category(Character)
  }

  private mutating func emitItem(_ item: ClassItem) {
    switch item {
    case .scalar(let scalar): emitLiteral(scalar)
    case .category(let letter): emit("\\\(letter)")
    }
  }

  private mutating func classItem(_ start: Int) throws(PatternProblem) -> ClassItem {
    let position = index
    guard let character = next else { throw problem("unterminated character set", start) }
    index += 1
    guard character == "\\" else { return .scalar(source[position]) }
    guard let escaped = next else { throw problem("bad escape (end of pattern)", position) }
    switch escaped {
    case "d", "D", "s", "S", "w", "W":
      index += 1
      return .category(escaped)
    case "b":
      index += 1
      return .scalar(8)
    case "0"..."7" where escaped.isASCII:
      var octal: UInt32 = 0
      while index - position < 4, let digit = next, digit.isASCII, ("0"..."7").contains(digit) {
        octal = octal * 8 + (source[index] - 48)
        index += 1
      }
      if octal > 0o377 {
        throw problem("octal escape value \(text(position, index)) outside of range 0-0o377", position)
      }
      return .scalar(octal)
    default: return .scalar(try escapedScalar(position))
    }
  }
}
