/// The text that `str.format` fills in, read field by field.
struct FormatTemplate {
  enum Piece {
    case literal(Range<Int>)
    case field(Field)
  }

  struct Field {
    var name: Range<Int>
    var conversion: UInt32?
    var spec: Range<Int>
    var hasNestedFields = false
  }

  let text: Ref<StrObject>
  private var index: Int
  private let end: Int

  init(_ text: Ref<StrObject>) {
    self.init(text, 0..<text.pointee.count)
  }

  private init(_ text: Ref<StrObject>, _ range: Range<Int>) {
    self.text = text
    index = range.lowerBound
    end = range.upperBound
  }

  /// A specification with fields of its own.
  func part(_ range: Range<Int>) -> FormatTemplate { FormatTemplate(text, range) }

  private static let open = UInt32(UInt8(ascii: "{"))
  private static let close = UInt32(UInt8(ascii: "}"))

  /// The next piece; nil at the end.
  mutating func next(_ vm: VM) throws(PyError) -> Piece? {
    if index == end { return nil }
    let start = index
    while index < end && text[scalar: index] != FormatTemplate.open && text[scalar: index] != FormatTemplate.close {
      index += 1
    }
    if index == end { return .literal(start..<end) }
    let brace = text[scalar: index]
    let isDoubled = index + 1 < end && text[scalar: index + 1] == brace
    if isDoubled {
      index += 2
      return .literal(start..<index - 1)
    }
    if brace == FormatTemplate.close { throw vm.valueError("Single '}' encountered in format string") }
    if index + 1 == end { throw vm.valueError("Single '{' encountered in format string") }
    if start < index { return .literal(start..<index) }
    index += 1
    return .field(try field(vm))
  }

  private mutating func field(_ vm: VM) throws(PyError) -> Field {
    let start = index
    var isInBrackets = false
    var last: UInt32 = 0
    name: while index < end {
      last = text[scalar: index]
      switch last {
      case FormatTemplate.open: throw vm.valueError("unexpected '{' in field name")
      case 91: isInBrackets = true
      case 93: isInBrackets = false
      case FormatTemplate.close, 58, 33: if !isInBrackets { break name }
      default: break
      }
      index += 1
    }
    var field = Field(name: start..<index, spec: index..<index)
    if index < end { index += 1 }
    switch last {
    case FormatTemplate.close where !isInBrackets: return field
    case 33 where !isInBrackets:
      if try readConversion(&field, vm) { return field }
    case 58 where !isInBrackets: break
    default: throw vm.valueError("expected '}' before end of string")
    }
    try readSpec(&field, vm)
    return field
  }

  /// True when the field ends behind the conversion.
  private mutating func readConversion(_ field: inout Field, _ vm: VM) throws(PyError) -> Bool {
    if index == end { throw vm.valueError("end of string while looking for conversion specifier") }
    field.conversion = text[scalar: index]
    index += 1
    field.spec = index..<index
    if index == end { return false }
    let next = text[scalar: index]
    index += 1
    if next == FormatTemplate.close { return true }
    if next != 58 { throw vm.valueError("expected ':' after conversion specifier") }
    return false
  }

  private mutating func readSpec(_ field: inout Field, _ vm: VM) throws(PyError) {
    let start = index
    var depth = 1
    while index < end {
      let scalar = text[scalar: index]
      index += 1
      if scalar == FormatTemplate.open {
        field.hasNestedFields = true
        depth += 1
      } else if scalar == FormatTemplate.close {
        depth -= 1
        if depth == 0 {
          field.spec = start..<index - 1
          return
        }
      }
    }
    throw vm.valueError("unmatched '{' in format spec")
  }
}

/// `0.name[key]`: where a field begins, and the attributes and items that lead from there to its value.
struct FieldName {
  enum Step {
    case attribute(Range<Int>)
    case item(Range<Int>)
  }

  private let text: Ref<StrObject>
  let first: Range<Int>
  private var index: Int
  private let end: Int

  init(_ text: Ref<StrObject>, _ range: Range<Int>) {
    self.text = text
    var index = range.lowerBound
    while index < range.upperBound && text[scalar: index] != 46 && text[scalar: index] != 91 { index += 1 }
    first = range.lowerBound..<index
    self.index = index
    end = range.upperBound
  }

  mutating func next(_ vm: VM) throws(PyError) -> Step? {
    if index == end { return nil }
    let opener = text[scalar: index]
    index += 1
    let start = index
    switch opener {
    case 46:
      while index < end && text[scalar: index] != 46 && text[scalar: index] != 91 { index += 1 }
      if start == index { throw vm.valueError("Empty attribute in format string") }
      return .attribute(start..<index)
    case 91:
      while index < end && text[scalar: index] != 93 { index += 1 }
      if index == end { throw vm.valueError("Missing ']' in format string") }
      if start == index { throw vm.valueError("Empty attribute in format string") }
      index += 1
      return .item(start..<index - 1)
    default: throw vm.valueError("Only '.' or '[' may follow ']' in format field specifier")
    }
  }

  /// The number that a part of the name is; nil for other text.
  func number(_ range: Range<Int>, _ vm: VM) throws(PyError) -> Int? {
    if range.isEmpty { return nil }
    var number = 0
    for position in range {
      guard let digit = UnicodeTable.decimal(text[scalar: position]) else { return nil }
      let (product, first) = number.multipliedReportingOverflow(by: 10)
      let (sum, second) = product.addingReportingOverflow(digit)
      if first || second { throw vm.valueError("Too many decimal digits in format string") }
      number = sum
    }
    return number
  }
}
