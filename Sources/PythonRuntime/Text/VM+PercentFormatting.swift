import Glibc

/// `template % arguments`, for strings and bytes.
extension VM {
  func percent(_ template: Ref<StrObject>, _ arguments: Value) throws(PyError) -> Value {
    let result =
      template.pointee.isASCII
      ? try percent(template.asciiBytes, arguments, isBytes: false)
      : try percent(template.wideScalars, arguments, isBytes: false)
    return .str(finish(result))
  }

  func percent(_ template: [UInt8], _ arguments: Value) throws(PyError) -> [UInt8] {
    // A copy in the heap, which lasts while arguments run code of their own.
    let copy = heap.newStr(asciiCount: template.count)
    template.withUnsafeBytes { if let base = $0.baseAddress { memcpy(copy.pointee.data, base, $0.count) } }
    let result = try percent(copy.asciiBytes, arguments, isBytes: true)
    return result.isWide ? result.wide.map { UInt8(truncatingIfNeeded: $0) } : result.narrow
  }

  private static let sign = UInt8(ascii: "%")

  private func percent<Unit: TextUnit>(
    _ template: Run<Unit>, _ value: Value, isBytes: Bool
  ) throws(PyError) -> TextBuilder {
    var arguments = PercentArguments(value, forBytes: isBytes, self)
    var builder = takeBuilder()
    var index = 0
    while index < template.count {
      let literal = Unit.first(Unit(VM.sign), in: template.part(index, template.count))
      let end = literal < 0 ? template.count : index &+ literal
      builder.append(template.part(index, end))
      if literal < 0 { break }
      index = end &+ 1
      if index < template.count, template[index] == VM.sign {
        builder.append(ascii: VM.sign)
        index &+= 1
        continue
      }
      var conversion = try readConversion(template, at: index, hasMapping: !arguments.mapping.isUnbound)
      index = conversion.end
      if let key = conversion.key {
        let text = template[key].map { UInt32($0) }
        let keyValue = isBytes ? bytes(text.map { UInt8(truncatingIfNeeded: $0) }) : str(scalars: text)
        arguments.replace(by: try getItem(arguments.mapping, keyValue))
      }
      if conversion.width == .argument { conversion.setWidth(try amount(&arguments, upTo: .max, "ssize_t")) }
      if conversion.precision == .argument {
        conversion.setPrecision(try amount(&arguments, upTo: Int(Int32.max), "int"))
      }
      let operand = try operand(try take(&arguments), for: conversion, isBytes: isBytes)
      try append(operand, by: conversion, to: &builder)
      if builder.count > 1 << 12 { try reserve(builder.count &* 8) }
    }
    if arguments.hasLeftOver {
      throw typeError("not all arguments converted during \(isBytes ? "bytes" : "string") formatting")
    }
    return builder
  }

  private func readConversion<Unit: TextUnit>(
    _ template: Run<Unit>, at index: Int, hasMapping: Bool
  ) throws(PyError) -> PercentConversion {
    do throws(NumberError) {
      return try PercentConversion(template, at: index, hasMapping: hasMapping)
    } catch {
      throw raise(error)
    }
  }

  private func append(
    _ operand: PercentOperand, by conversion: PercentConversion, to builder: inout TextBuilder
  ) throws(PyError) {
    do throws(NumberError) {
      try operand.append(by: conversion, to: &builder)
    } catch {
      throw raise(error)
    }
  }

  private func take(_ arguments: inout PercentArguments) throws(PyError) -> Value {
    if let value = arguments.take() { return value }
    throw typeError("not enough arguments for format string")
  }

  /// A width or precision that `*` takes from the arguments.
  private func amount(
    _ arguments: inout PercentArguments, upTo limit: Int, _ cType: StaticString
  ) throws(PyError) -> Int {
    switch core(try take(&arguments)) {
    case .int(let int) where int.magnitude <= limit: return int
    case .bool(let bool): return bool ? 1 : 0
    case .int, .bigint: throw overflowError("Python int too large to convert to C \(cType)")
    default: throw typeError("* wants int")
    }
  }

  private func operand(
    _ value: Value, for conversion: PercentConversion, isBytes: Bool
  ) throws(PyError) -> PercentOperand {
    switch try argumentKind(conversion, isBytes: isBytes) {
    case .percent: return .character(UInt32(VM.sign))
    case .wholePart:
      // Bytes call all its letters `d`.
      return .integer(try wholePart(value, isBytes ? UInt32(UInt8(ascii: "d")) : conversion.type))
    case .integer: return .integer(try integer(value, conversion.type))
    case .float: return .float(try percentFloat(value, isBytes: isBytes))
    case .character: return .character(try character(value, isBytes: isBytes))
    case .str: return isBytes ? .bytes(try insertedBytes(value)) : .text(try str(of: value))
    case .repr: return .text(isBytes ? try ascii(value) : try repr(value))
    case .ascii: return .text(try ascii(value))
    }
  }

  private func argumentKind(
    _ conversion: PercentConversion, isBytes: Bool
  ) throws(PyError) -> PercentConversion.Argument {
    if isBytes && conversion.type == UInt32(UInt8(ascii: "b")) { return .str }
    do throws(NumberError) {
      return try conversion.argument()
    } catch {
      throw raise(error)
    }
  }

  /// The number for `d`: what `int()` makes of a number.
  private func wholePart(_ value: Value, _ type: UInt32) throws(PyError) -> Integer {
    if let integer = exactInteger(core(value)) { return integer }
    if case .float(let float) = core(value) {
      do throws(NumberError) {
        return try FloatArithmetic.integer(float.rounded(.towardZero))
      } catch {
        throw raise(error)
      }
    }
    for special in [Special.int, .index, .truncate] where !self.special(special, of: typeOf(value)).isUnbound {
      if case .str = core(value) { break }
      if let integer = exactInteger(core(try callSpecial(special, value))) { return integer }
    }
    throw typeError("%\(shown(type)) format: a real number is required, not \(typeName(value))")
  }

  private func integer(_ value: Value, _ type: UInt32) throws(PyError) -> Integer {
    if let integer = exactInteger(core(value)) { return integer }
    if !special(.index, of: typeOf(value)).isUnbound, let integer = exactInteger(try integer(value)) { return integer }
    throw typeError("%\(shown(type)) format: an integer is required, not \(typeName(value))")
  }

  private func shown(_ type: UInt32) -> String { String(decoding: [UInt8(truncatingIfNeeded: type)], as: UTF8.self) }

  private func exactInteger(_ value: Value) -> Integer? {
    switch value {
    case .int(let int): .small(int)
    case .bool(let bool): .small(bool ? 1 : 0)
    case .bigint(let big): .big(big.value)
    default: nil
    }
  }

  private func percentFloat(_ value: Value, isBytes: Bool) throws(PyError) -> Double {
    if case .float(let float) = value { return float }
    if isBytes, special(.float, of: typeOf(value)).isUnbound, special(.index, of: typeOf(value)).isUnbound {
      throw typeError("float argument required, not \(typeName(value))")
    }
    return try double(value)
  }

  private func character(_ value: Value, isBytes: Bool) throws(PyError) -> UInt32 {
    if case .str(let text) = core(value), !isBytes, text.pointee.count == 1 { return text[scalar: 0] }
    if isBytes, let bytes = bytesLike(value), bytes.count == 1 { return UInt32(bytes[0]) }
    if special(.index, of: typeOf(value)).isUnbound {
      throw typeError(isBytes ? "%c requires an integer in range(256) or a single byte" : "%c requires int or char")
    }
    let limit: UInt32 = isBytes ? 0x100 : 0x110000
    guard case .int(let int) = try integer(value), let scalar = UInt32(exactly: int), scalar < limit else {
      throw overflowError(isBytes ? "%c arg not in range(256)" : "%c arg not in range(0x110000)")
    }
    return scalar
  }

  private func insertedBytes(_ value: Value) throws(PyError) -> [UInt8] {
    if let bytes = bytesLike(value) { return bytes }
    let made = try callSpecial(.bytes, value)
    if let bytes = bytesLike(made) { return bytes }
    throw typeError(
      "%b requires a bytes-like object, or an object that implements __bytes__, not '\(typeName(value))'")
  }
}
