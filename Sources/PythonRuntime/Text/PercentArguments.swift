/// What stands right of `%`, taken one by one or by key.
struct PercentArguments {
  private var single: Value
  private var items: Ref<TupleObject>?
  /// A mapping, for `%(key)s`; `.unbound` if the value cannot be one.
  let mapping: Value
  private var next = 0

  init(_ value: Value, forBytes: Bool, _ vm: VM) {
    single = value
    switch vm.core(value) {
    case .tuple(let tuple):
      items = tuple
      mapping = .unbound
    case .str: mapping = .unbound
    case .bytes where forBytes, .bytearray where forBytes: mapping = .unbound
    default: mapping = vm.special(.getItem, of: vm.typeOf(value)).isUnbound ? .unbound : value
    }
  }

  /// The next argument; nil when there are no more.
  mutating func take() -> Value? {
    defer { next += 1 }
    guard let items else { return next == 0 ? single : nil }
    return next < items.pointee.count ? items.items[next] : nil
  }

  /// Puts what a key stood for in place of all arguments.
  mutating func replace(by value: Value) {
    single = value
    next = 0
  }

  var hasLeftOver: Bool {
    if !mapping.isUnbound { return false }
    return next < (items?.pointee.count ?? 1)
  }
}

/// An argument as its conversion wants it.
enum PercentOperand {
  case integer(Integer)
  case float(Double)
  case character(UInt32)
  case text(Ref<StrObject>)
  case bytes([UInt8])

  func append(by conversion: PercentConversion, to builder: inout TextBuilder) throws(NumberError) {
    switch self {
    case .integer(let integer): try conversion.append(integer, to: &builder)
    case .float(let float): try conversion.append(float, to: &builder)
    case .character(let scalar): try conversion.append(character: scalar, to: &builder)
    case .text(let text):
      if text.pointee.isASCII {
        try append(text.asciiBytes, conversion, to: &builder)
      } else {
        try append(text.wideScalars, conversion, to: &builder)
      }
    case .bytes(let bytes):
      try bytes.withUnsafeBufferPointer { run throws(NumberError) in
        try append(run, conversion, to: &builder)
      }
    }
  }

  private func append<Unit: TextUnit>(
    _ text: Run<Unit>, _ conversion: PercentConversion, to builder: inout TextBuilder
  ) throws(NumberError) {
    let layout = try conversion.layout(textLength: text.count)
    builder.append(ascii: repeatElement(32, count: layout.leading))
    builder.append(text.part(0, layout.shown))
    builder.append(ascii: repeatElement(32, count: layout.trailing))
  }
}
