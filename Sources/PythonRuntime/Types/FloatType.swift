/// `float`
extension VM {
  func installFloat() {
    constructor(types.float, "float(x=0.0, /)") { vm, a throws(PyError) in
      a.has(0) ? .float(vm.distinct(try vm.float(of: a[0]))) : .float(0)
    }
    populate(types.float) { vm, type in
      vm.addOperators(type, .float, NumberOperator.field + NumberOperator.wholeDivision)
      vm.addFloatPowers(type)
      vm.addFloatConversions(type)
      vm.addFloatParts(type)
      vm.addFloatText(type)
    }
  }

  /// `float(value)`
  package func float(of value: Value) throws(PyError) -> Double {
    switch value {
    case .float(let float): return float
    case .str(let text): return try parseFloat(text, shown: value)
    default: break
    }
    let type = typeOf(value)
    let result = try callSpecial(.float, value)
    if !result.isUnbound {
      if case .float(let float) = core(result) { return float }
      throw typeError("\(name(of: type)).__float__ returned non-float (type \(typeName(result)))")
    }
    if !special(.index, of: type).isUnbound { return try double(integer(value)) }
    if case .str(let text) = core(value) { return try parseFloat(text, shown: value) }
    if let bytes = bytesLike(value) {
      if let number = FloatText.parse(bytes) { return number }
      throw try notFloat(value)
    }
    throw typeError("float() argument must be a string or a real number, not '\(typeName(value))'")
  }

  /// A NaN that no other is identical to, as floats made by separate calls are separate objects.
  private func distinct(_ float: Double) -> Double {
    if !float.isNaN { return float }
    distinctNaNs &+= 1
    let payload = Double(nan: distinctNaNs & 0xFFFF_FFFF_FFFF, signaling: false)
    return float.sign == .minus ? -payload : payload
  }

  private func parseFloat(_ text: Ref<StrObject>, shown: Value) throws(PyError) -> Double {
    if let bytes = asciiDigits(text), let number = FloatText.parse(bytes) { return number }
    throw try notFloat(shown)
  }

  private func notFloat(_ value: Value) throws(PyError) -> PyError {
    valueError("could not convert string to float: \(try repr(core(value)).string)")
  }

  private func float(_ value: Value) throws(PyError) -> Double {
    if case .float(let float) = try number(value, .float) { return float }
    return 0
  }

  private func addFloatPowers(_ type: Ref<TypeObject>) {
    operatorMethod(type, "__pow__(self, value, mod=None, /)") { vm, a throws(PyError) in
      try vm.floatPower(vm.number(a[0], .float), a[1], a[2, or: .none])
    }
    operatorMethod(type, "__rpow__(self, value, mod=None, /)") { vm, a throws(PyError) in
      guard let base = vm.operand(a[1], within: .float) else { return .notImplemented }
      return try vm.floatPower(base, a[0], a[2, or: .none])
    }
    operatorMethod(type, "__divmod__(self, value, /)") { vm, a throws(PyError) in
      guard let divisor = vm.operand(a[1], within: .float) else { return .notImplemented }
      return try vm.floatDivmod(vm.float(a[0]), vm.double(divisor))
    }
    operatorMethod(type, "__rdivmod__(self, value, /)") { vm, a throws(PyError) in
      guard let dividend = vm.operand(a[1], within: .float) else { return .notImplemented }
      return try vm.floatDivmod(vm.double(dividend), vm.float(a[0]))
    }
  }

  private func floatPower(_ base: Value, _ exponent: Value, _ modulus: Value) throws(PyError) -> Value {
    guard let exponent = operand(exponent, within: .float) else { return .notImplemented }
    if !modulus.isNone { throw typeError("pow() 3rd argument not allowed unless all arguments are integers") }
    return try numeric(.power, base, exponent) ?? .notImplemented
  }

  private func floatDivmod(_ a: Double, _ b: Double) throws(PyError) -> Value {
    do throws(NumberError) {
      let (quotient, remainder) = try FloatArithmetic.divmod(a, b)
      return tuple([.float(quotient), .float(remainder)])
    } catch {
      throw raise(error)
    }
  }

  private func addFloatConversions(_ type: Ref<TypeObject>) {
    operatorMethod(type, "__repr__(self, /)") { vm, a throws(PyError) in .str(vm.decimal(try vm.float(a[0]))) }
    operatorMethod(type, "__hash__(self, /)") { vm, a throws(PyError) in .int(NumericHash.of(try vm.float(a[0]))) }
    operatorMethod(type, "__bool__(self, /)") { vm, a throws(PyError) in .bool(try vm.float(a[0]) != 0) }
    operatorMethod(type, "__neg__(self, /)") { vm, a throws(PyError) in .float(-(try vm.float(a[0]))) }
    operatorMethod(type, "__abs__(self, /)") { vm, a throws(PyError) in .float(try vm.float(a[0]).magnitude) }
    operatorMethod(type, "__int__(self, /)") { vm, a throws(PyError) in try vm.whole(vm.float(a[0])) }
    for signature: StaticString in ["__pos__(self, /)", "__float__(self, /)"] {
      operatorMethod(type, signature) { vm, a throws(PyError) in .float(try vm.float(a[0])) }
    }
    method(type, "conjugate(self, /)") { vm, a throws(PyError) in .float(try vm.float(a[0])) }
    method(type, "__trunc__(self, /)") { vm, a throws(PyError) in try vm.whole(vm.float(a[0])) }
    method(type, "__floor__(self, /)") { vm, a throws(PyError) in try vm.whole(vm.float(a[0]).rounded(.down)) }
    method(type, "__ceil__(self, /)") { vm, a throws(PyError) in try vm.whole(vm.float(a[0]).rounded(.up)) }
    method(type, "__round__(self, ndigits=None, /)") { vm, a throws(PyError) in
      try vm.rounded(vm.float(a[0]), places: a[1, or: .none])
    }
    method(type, "__getnewargs__(self, /)") { vm, a throws(PyError) in vm.tuple([.float(try vm.float(a[0]))]) }
  }

  private func rounded(_ float: Double, places: Value) throws(PyError) -> Value {
    if places.isNone { return try whole(float.rounded(.toNearestOrEven)) }
    let places = bigInt(try integer(places))
    do throws(NumberError) {
      return .float(try FloatArithmetic.round(float, places: places.asInt ?? (places.isNegative ? .min : .max)))
    } catch {
      throw raise(error)
    }
  }

  private func addFloatParts(_ type: Ref<TypeObject>) {
    attribute(type, "real", get: { vm, value throws(PyError) in .float(try vm.float(value)) })
    attribute(type, "imag", get: { _, _ throws(PyError) in .float(0) })
    method(type, "is_integer(self, /)") { vm, a throws(PyError) in
      let float = try vm.float(a[0])
      return .bool(float.isFinite && float == float.rounded(.down))
    }
    method(type, "as_integer_ratio(self, /)") { vm, a throws(PyError) in
      let float = try vm.float(a[0])
      do throws(NumberError) {
        let ratio = try FloatArithmetic.integerRatio(float)
        return vm.tuple([vm.int(ratio.numerator), vm.int(ratio.denominator)])
      } catch {
        throw vm.raise(error)
      }
    }
  }

  private func addFloatText(_ type: Ref<TypeObject>) {
    method(type, "hex(self, /)") { vm, a throws(PyError) in vm.str(FloatText.hex(try vm.float(a[0]))) }
    classMethod(type, "fromhex(type, string, /)") { vm, a throws(PyError) in
      guard case .str(let text) = vm.core(a[1]) else {
        throw vm.typeError("bad argument type for built-in operation")
      }
      let number: Double
      do throws(NumberError) {
        number = try FloatText.parseHex(text.utf8)
      } catch {
        throw vm.raise(error)
      }
      if case .type(let type) = a[0], type == vm.types.float { return .float(number) }
      return try vm.call(a[0], [.float(number)])
    }
    method(type, "__format__(self, format_spec, /)") { vm, a throws(PyError) in
      .str(try vm.formatNumber(a[0], spec: a[1]))
    }
    classMethod(type, "__getformat__(type, typestr, /)") { vm, a throws(PyError) in
      switch try vm.text(a[1]).string {
      case "double", "float": return vm.str("IEEE, little-endian")
      default: throw vm.valueError("__getformat__() argument 1 must be 'double' or 'float'")
      }
    }
  }
}
