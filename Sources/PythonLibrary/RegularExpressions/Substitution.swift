import Patterns
import PythonRuntime

/// A replacement text taken apart.
enum TemplatePiece {
  case literal(Value)
  case group(Int)
}

extension VM {
  /// `pattern.subn(replacement, string)`
  func substitute(
    _ patternValue: Value, _ replacement: Value, _ string: Value, count most: Int
  ) throws(PyError) -> (text: Value, count: Int) {
    let pattern = try pattern(patternValue)
    let subject = try pattern.subject(self, string)
    var pieces: [Value] = []
    var last = 0
    var count = 0
    let isFunction: Bool
    switch core(replacement) {
    case .str, .bytes, .bytearray: isFunction = false
    default: isFunction = true
    }
    if isFunction, try !isCallable(replacement) {
      throw typeError("decoding to str: need a bytes-like object, \(typeName(replacement)) found")
    }
    let template = isFunction ? [] : try template(replacement, pattern)
    try pattern.forEachMatch(self, subject) { spans throws(PyError) in
      if most > 0, count >= most { return false }
      count += 1
      if spans[0] > last { pieces.append(try self.part(subject, last, spans[0])) }
      if isFunction {
        let match = self.match(patternValue, pattern, subject, spans, 0, subject.count)
        let result = try self.call(replacement, [match])
        if !result.isNone { pieces.append(result) }
      } else {
        pieces += try self.expanded(template, subject, spans)
      }
      last = spans[1]
      return true
    }
    if count == 0 { return (string, 0) }
    if last < subject.count { pieces.append(try part(subject, last, subject.count)) }
    return (try joined(pieces, pattern.isText), count)
  }

  private func isCallable(_ value: Value) throws(PyError) -> Bool {
    switch value {
    case .function, .native, .boundMethod, .type: true
    default: !special(.call, of: typeOf(value)).isUnbound
    }
  }

  func joined(_ pieces: [Value], _ isText: Bool) throws(PyError) -> Value {
    if isText {
      var builder = TextBuilder()
      for (index, piece) in pieces.enumerated() {
        guard case .str(let text) = core(piece) else {
          throw typeError("sequence item \(index): expected str instance, \(typeName(piece)) found")
        }
        builder.append(text)
      }
      return str(builder)
    }
    var all: [UInt8] = []
    for (index, piece) in pieces.enumerated() {
      switch core(piece) {
      case .bytes(let bytes), .bytearray(let bytes): all += bytes.pointee.bytes
      default: throw typeError("sequence item \(index): expected a bytes-like object, \(typeName(piece)) found")
      }
    }
    return bytes(all)
  }

  func expanded(_ template: [TemplatePiece], _ subject: Subject, _ spans: [Int]) throws(PyError) -> [Value] {
    var pieces: [Value] = []
    for piece in template {
      switch piece {
      case .literal(let value): pieces.append(value)
      case .group(let group):
        if spans[group * 2] >= 0 { pieces.append(try part(subject, spans[group * 2], spans[group * 2 + 1])) }
      }
    }
    return pieces
  }

  /// Takes a replacement text apart: `\1`, `\g<name>` and escapes.
  func template(_ value: Value, _ pattern: PatternObject) throws(PyError) -> [TemplatePiece] {
    let scalars: [UInt32]
    switch core(value) {
    case .str(let text): scalars = text.scalars
    case .bytes(let bytes), .bytearray(let bytes): scalars = bytes.pointee.bytes.map(UInt32.init)
    default: throw typeError("expected str instance, \(typeName(value)) found")
    }
    if !scalars.contains(92) { return [.literal(value)] }
    do throws(PatternProblem) {
      var reader = TemplateReader(scalars, pattern.compiled.text)
      return try reader.read { literal in
        pattern.isText ? self.str(scalars: literal) : self.bytes(literal.map { UInt8(truncatingIfNeeded: $0) })
      }
    } catch {
      if error.message.hasPrefix("unknown group name") { throw indexError(error.message) }
      throw patternError(error, value)
    }
  }
}

/// Reads a replacement text.
struct TemplateReader {
  private let source: [UInt32]
  private let text: PatternText
  private var index = 0

  init(_ source: [UInt32], _ text: PatternText) {
    self.source = source
    self.text = text
  }

  mutating func read(_ makeLiteral: ([UInt32]) -> Value) throws(PatternProblem) -> [TemplatePiece] {
    var pieces: [TemplatePiece] = []
    var literal: [UInt32] = []
    while index < source.count {
      let start = index
      let scalar = source[index]
      index += 1
      guard scalar == 92 else {
        literal.append(scalar)
        continue
      }
      guard let group = try escape(start, &literal) else { continue }
      if !literal.isEmpty { pieces.append(.literal(makeLiteral(literal))) }
      literal = []
      pieces.append(.group(group))
    }
    if !literal.isEmpty { pieces.append(.literal(makeLiteral(literal))) }
    return pieces
  }

  private var next: Character? {
    index < source.count ? Unicode.Scalar(source[index]).map { Character($0) } : nil
  }

  /// The group that an escape means, or nil after adding what it stands for.
  private mutating func escape(_ start: Int, _ literal: inout [UInt32]) throws(PatternProblem) -> Int? {
    guard let character = next else { throw PatternProblem(message: "bad escape (end of pattern)", position: start) }
    index += 1
    switch character {
    case "g": return try reference(start)
    case "0":
      var value: UInt32 = 0
      for _ in 0..<2 {
        guard let digit = next, ("0"..."7").contains(digit) else { break }
        value = value * 8 + UInt32(digit.wholeNumberValue ?? 0)
        index += 1
      }
      literal.append(value & 0xFF)
      return nil
    case "1"..."9" where character.isASCII:
      var number = character.wholeNumberValue ?? 0
      if let digit = next, digit.isASCII, let second = digit.wholeNumberValue {
        if let third = index + 1 < source.count ? source[index + 1] : nil, (48...55).contains(third), number <= 7, second <= 7 {
          let octal = number * 64 + second * 8 + Int(third - 48)
          if octal > 0o377 {
            throw PatternProblem(
              message: "octal escape value \\\(number)\(second)\(third - 48) outside of range 0-0o377", position: start)
          }
          index += 2
          literal.append(UInt32(octal))
          return nil
        }
        number = number * 10 + second
        index += 1
      }
      if number > text.groupCount { throw PatternProblem(message: "invalid group reference \(number)", position: start + 1) }
      return number
    case "a": literal.append(7)
    case "b": literal.append(8)
    case "f": literal.append(12)
    case "n": literal.append(10)
    case "r": literal.append(13)
    case "t": literal.append(9)
    case "v": literal.append(11)
    case "\\": literal.append(92)
    default:
      if character.isASCII, character.isLetter {
        throw PatternProblem(message: "bad escape \\\(character)", position: start)
      }
      literal += [92, source[index - 1]]
    }
    return nil
  }

  /// `\g<name>` or `\g<number>`
  private mutating func reference(_ start: Int) throws(PatternProblem) -> Int {
    guard next == "<" else { throw PatternProblem(message: "missing <", position: index) }
    index += 1
    let position = index
    var name = ""
    while let character = next, character != ">" {
      name.append(character)
      index += 1
    }
    if next == nil {
      throw PatternProblem(message: name.isEmpty ? "missing group name" : "missing >, unterminated name", position: position)
    }
    index += 1
    if name.isEmpty { throw PatternProblem(message: "missing group name", position: position) }
    if name.utf8.allSatisfy({ (48...57).contains($0) }) {
      let number = Int(name) ?? .max
      if number > text.groupCount { throw PatternProblem(message: "invalid group reference \(number)", position: position) }
      return number
    }
    if let found = text.names.first(where: { $0.name == name }) { return found.group }
    let isName = name.first.map { $0 == "_" || $0.isLetter } ?? false
    if !isName || !name.allSatisfy({ $0 == "_" || $0.isLetter || $0.isNumber }) {
      throw PatternProblem(message: "bad character in group name '\(name)'", position: position)
    }
    throw PatternProblem(message: "unknown group name '\(name)'", position: position)
  }
}
