/// Filling in `str.format` templates.
extension VM {
  func render(_ template: FormatTemplate, _ arguments: FormatArguments) throws(PyError) -> Value {
    var arguments = arguments
    var builder = takeBuilder()
    try render(template, &arguments, depth: 2, to: &builder)
    return .str(finish(builder))
  }

  private func render(
    _ template: FormatTemplate, _ arguments: inout FormatArguments, depth: Int, to builder: inout TextBuilder
  ) throws(PyError) {
    if depth == 0 { throw valueError("Max string recursion exceeded") }
    var template = template
    while let piece = try template.next(self) {
      switch piece {
      case .literal(let range): builder.append(template.text, range)
      case .field(let field):
        var value = try value(of: field, in: template, &arguments)
        if let conversion = field.conversion { value = try convert(value, conversion) }
        let spec = try spec(of: field, in: template, &arguments, depth: depth)
        builder.append(try format(value, spec: spec))
        if builder.count > 1 << 12 { try reserve(builder.count &* 8) }
      }
    }
  }

  private func spec(
    of field: FormatTemplate.Field, in template: FormatTemplate, _ arguments: inout FormatArguments, depth: Int
  ) throws(PyError) -> Ref<StrObject> {
    if field.spec.isEmpty { return names.empty }
    if !field.hasNestedFields { return part(of: template.text, field.spec) }
    var builder = TextBuilder()
    try render(template.part(field.spec), &arguments, depth: depth - 1, to: &builder)
    return object(builder)
  }

  private func part(of text: Ref<StrObject>, _ range: Range<Int>) -> Ref<StrObject> {
    if case .str(let part) = substring(text, range.lowerBound, range.upperBound) { return part }
    return text
  }

  /// `!r`, `!s` and `!a`
  private func convert(_ value: Value, _ conversion: UInt32) throws(PyError) -> Value {
    switch conversion {
    case 114: return .str(try repr(value))
    case 115: return .str(try str(of: value))
    case 97: return .str(try ascii(value))
    default:
      let isShown = conversion > 32 && conversion < 127
      let shown = isShown ? String(decoding: [UInt8(conversion)], as: UTF8.self) : "\\x\(String(conversion, radix: 16))"
      throw valueError("Unknown conversion specifier \(shown)")
    }
  }

  private func value(
    of field: FormatTemplate.Field, in template: FormatTemplate, _ arguments: inout FormatArguments
  ) throws(PyError) -> Value {
    let text = template.text
    var name = FieldName(text, field.name)
    var value: Value
    if let number = try arguments.number(of: name, self) {
      value = try argument(number, of: arguments)
    } else {
      value = try named(part(of: text, name.first), arguments)
    }
    while let step = try name.next(self) {
      switch step {
      case .attribute(let range):
        value = try getAttribute(value, self.name(of: part(of: text, range)))
      case .item(let range):
        let number = try name.number(range, self)
        value = try getItem(value, number.map { .int($0) } ?? .str(part(of: text, range)))
      }
    }
    return value
  }

  private func argument(_ number: Int, of arguments: FormatArguments) throws(PyError) -> Value {
    guard let positional = arguments.positional else { throw valueError("Format string contains positional fields") }
    if number >= positional.pointee.count {
      throw indexError("Replacement index \(number) out of range for positional args tuple")
    }
    return positional.items[number]
  }

  private func named(_ key: Ref<StrObject>, _ arguments: FormatArguments) throws(PyError) -> Value {
    if arguments.positional == nil { return try getItem(arguments.named, .str(key)) }
    guard case .dict(let named) = arguments.named else { throw keyError(.str(key)) }
    let value = lookUp(named, key)
    if value.isUnbound { throw keyError(.str(key)) }
    return value
  }
}

/// What fields of a template refer to, and whether they are numbered by hand.
struct FormatArguments {
  /// Nil for `format_map`, which has only names.
  let positional: Ref<TupleObject>?
  let named: Value
  private var nextNumber = 0
  private var numbering = Numbering.undecided

  private enum Numbering {
    case undecided, automatic, manual
  }

  init(positional: Ref<TupleObject>?, named: Value) {
    self.positional = positional
    self.named = named
  }

  /// The number of the argument that a field begins with; nil for one with a name.
  mutating func number(of name: FieldName, _ vm: VM) throws(PyError) -> Int? {
    let number = try name.number(name.first, vm)
    if number == nil && !name.first.isEmpty { return nil }
    let wanted = number == nil ? Numbering.automatic : .manual
    if numbering == .undecided { numbering = wanted }
    if numbering != wanted {
      throw vm.valueError(
        wanted == .automatic
          ? "cannot switch from manual field specification to automatic field numbering"
          : "cannot switch from automatic field numbering to manual field specification")
    }
    if let number { return number }
    defer { nextNumber += 1 }
    return nextNumber
  }
}
