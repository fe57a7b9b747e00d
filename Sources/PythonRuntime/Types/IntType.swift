/// `int`: making one, and what operators and builtins ask of it.
extension VM {
  func installInt() {
    constructor(types.int, "int(x=0, /, base=10)") { vm, a throws(PyError) in try vm.newInt(a[0], base: a[1]) }
    populate(types.int) { vm, type in
      vm.addOperators(
        type, .int, NumberOperator.field + NumberOperator.wholeDivision + NumberOperator.logic + NumberOperator.shifts)
      vm.addIntPowers(type)
      vm.addIntConversions(type)
      vm.addIntBits(type)
      vm.addIntParts(type)
    }
  }

  private func addIntPowers(_ type: Ref<TypeObject>) {
    operatorMethod(type, "__pow__(self, value, mod=None, /)") { vm, a throws(PyError) in
      try vm.intPower(vm.number(a[0], .int), a[1], modulo: a[2, or: .none])
    }
    operatorMethod(type, "__rpow__(self, value, mod=None, /)") { vm, a throws(PyError) in
      guard let base = vm.operand(a[1], within: .int) else { return .notImplemented }
      return try vm.intPower(base, a[0], modulo: a[2, or: .none])
    }
    operatorMethod(type, "__divmod__(self, value, /)") { vm, a throws(PyError) in
      try vm.intDivmod(vm.number(a[0], .int), a[1])
    }
    operatorMethod(type, "__rdivmod__(self, value, /)") { vm, a throws(PyError) in
      guard let dividend = vm.operand(a[1], within: .int) else { return .notImplemented }
      return try vm.intDivmod(dividend, a[0])
    }
  }

  private func intPower(_ base: Value, _ exponent: Value, modulo modulus: Value) throws(PyError) -> Value {
    guard let exponent = operand(exponent, within: .int) else { return .notImplemented }
    if modulus.isNone { return try numeric(.power, base, exponent) ?? .notImplemented }
    guard let modulus = integerOperand(modulus) else { return .notImplemented }
    let power = bigInt(exponent)
    let steps = 1.25 * Double(power.bitLength) * 4 * BigInt.stepsOfProduct(modulus.bitLength, modulus.bitLength)
    try announce(steps: steps + BigInt.stepsOfDivision(bigInt(base).bitLength, modulus.bitLength))
    do throws(NumberError) {
      return int(try bigInt(base).power(power, modulo: modulus))
    } catch {
      throw raise(error)
    }
  }

  private func intDivmod(_ dividend: Value, _ divisor: Value) throws(PyError) -> Value {
    guard let divisor = operand(divisor, within: .int) else { return .notImplemented }
    let quotient = try numeric(.floorDivide, dividend, divisor) ?? .notImplemented
    let remainder = try numeric(.modulo, dividend, divisor) ?? .notImplemented
    return tuple([quotient, remainder])
  }

  /// An integer that is known to be one.
  func bigInt(_ value: Value) -> BigInt { integerOperand(value) ?? .zero }

  /// The integer of a value that is an int, or nil.
  func integerOperand(_ value: Value) -> BigInt? {
    switch core(value) {
    case .int(let int): BigInt(int)
    case .bool(let bool): BigInt(bool ? 1 : 0)
    case .bigint(let big): big.value
    default: nil
    }
  }

  private func addIntConversions(_ type: Ref<TypeObject>) {
    operatorMethod(type, "__repr__(self, /)") { vm, a throws(PyError) in .str(try vm.decimal(vm.number(a[0], .int))) }
    operatorMethod(type, "__hash__(self, /)") { vm, a throws(PyError) in .int(try vm.hash(vm.number(a[0], .int))) }
    operatorMethod(type, "__bool__(self, /)") { vm, a throws(PyError) in .bool(try vm.truth(vm.number(a[0], .int))) }
    operatorMethod(type, "__neg__(self, /)") { vm, a throws(PyError) in try vm.negated(vm.number(a[0], .int)) }
    operatorMethod(type, "__invert__(self, /)") { vm, a throws(PyError) in try vm.inverted(vm.number(a[0], .int)) }
    operatorMethod(type, "__abs__(self, /)") { vm, a throws(PyError) in
      let number = try vm.number(a[0], .int)
      return vm.bigInt(number).isNegative ? try vm.negated(number) : number
    }
    operatorMethod(type, "__float__(self, /)") { vm, a throws(PyError) in .float(try vm.double(vm.number(a[0], .int))) }
    for signature: StaticString in ["__int__(self, /)", "__index__(self, /)", "__pos__(self, /)"] {
      operatorMethod(type, signature) { vm, a throws(PyError) in try vm.number(a[0], .int) }
    }
    let same: [StaticString] = ["__trunc__(self, /)", "__floor__(self, /)", "__ceil__(self, /)", "conjugate(self, /)"]
    for signature in same {
      method(type, signature) { vm, a throws(PyError) in try vm.number(a[0], .int) }
    }
    method(type, "__round__(self, ndigits=?, /)") { vm, a throws(PyError) in
      try vm.rounded(vm.number(a[0], .int), places: a[1])
    }
    method(type, "__format__(self, format_spec, /)") { vm, a throws(PyError) in
      .str(try vm.formatNumber(a[0], spec: a[1]))
    }
    method(type, "__getnewargs__(self, /)") { vm, a throws(PyError) in vm.tuple([try vm.number(a[0], .int)]) }
    method(type, "__sizeof__(self, /)") { vm, a throws(PyError) in
      .int(24 + 4 * max(1, (vm.bigInt(a[0]).bitLength + 29) / 30))
    }
  }

  /// The decimal digits of an integer.
  func decimal(_ integer: Value) throws(PyError) -> Ref<StrObject> {
    guard case .bigint(let big) = integer else { return decimal(try index(integer)) }
    if integerDigitLimit > 0, big.value.hasMoreDecimalDigits(than: integerDigitLimit) {
      throw raise(IntegerText.tooManyDigitsToPrint(integerDigitLimit))
    }
    var bytes: [UInt8] = []
    big.value.append(to: &bytes)
    return object(ascii: bytes)
  }

  /// Rounds to a power of ten, halves to the even neighbour.
  private func rounded(_ number: Value, places: Value) throws(PyError) -> Value {
    if places.isUnbound { return number }
    let wanted = bigInt(try integer(places))
    if !wanted.isNegative { return number }
    guard let places = wanted.asInt else { return .int(0) }
    let value = bigInt(number)
    // More zeros than the number has digits.
    if places.magnitude > value.bitLength / 3 + 2 { return .int(0) }
    let unit = BigInt(10).power(-places)
    do throws(NumberError) {
      let (quotient, remainder) = try value.divided(by: unit)
      let comparison = (remainder + remainder).compared(to: unit)
      let goesUp = comparison > 0 || (comparison == 0 && quotient.isOdd)
      return int((goesUp ? quotient + 1 : quotient) * unit)
    } catch {
      throw raise(error)
    }
  }

  private func addIntParts(_ type: Ref<TypeObject>) {
    for name: StaticString in ["real", "numerator"] {
      attribute(type, name, get: { vm, value throws(PyError) in try vm.number(value, .int) })
    }
    attribute(type, "imag", get: { _, _ throws(PyError) in .int(0) })
    attribute(type, "denominator", get: { _, _ throws(PyError) in .int(1) })
    method(type, "as_integer_ratio(self, /)") { vm, a throws(PyError) in
      vm.tuple([try vm.number(a[0], .int), .int(1)])
    }
  }
}
