/// `complex`
extension VM {
  func installComplex() {
    constructor(types.complex, "complex(real=0, imag=0)") { vm, a throws(PyError) in try vm.newComplex(a[0], a[1]) }
    populate(types.complex) { vm, type in
      vm.addOperators(type, .complex, NumberOperator.field)
      vm.addComplexPowers(type)
      vm.addComplexConversions(type)
    }
  }

  /// A number as a complex one; nil for what is no builtin number.
  func complexNumber(_ value: Value) throws(PyError) -> Complex? {
    switch core(value) {
    case .complex(let object): return Complex(object.pointee.real, object.pointee.imaginary)
    case .int, .bigint, .bool, .float: return Complex(try double(value), 0)
    default: return nil
    }
  }

  package func complex(_ number: Complex) -> Value { complex(number.real, number.imaginary) }

  private func newComplex(_ real: Value, _ imaginary: Value) throws(PyError) -> Value {
    if case .str(let text) = core(real) {
      if !imaginary.isUnbound { throw typeError("complex() can't take second arg if first is a string") }
      return try parseComplex(text)
    }
    if case .str = core(imaginary) { throw typeError("complex() second arg can't be a string") }
    if case .complex = real, imaginary.isUnbound { return real }
    var result = Complex(0, 0)
    var isAlreadyComplex = false
    if !real.isUnbound {
      guard let part = try complexPart(real) else {
        throw typeError("complex() first argument must be a string or a number, not '\(typeName(real))'")
      }
      result = part
      isAlreadyComplex = isComplex(real) || !special(.complex, of: typeOf(real)).isUnbound
    }
    if !imaginary.isUnbound {
      let part = try imaginaryPart(imaginary)
      if isComplex(imaginary) { result.real -= part.imaginary }
      result.imaginary = isAlreadyComplex ? result.imaginary + part.real : part.real
    }
    return complex(result)
  }

  private func imaginaryPart(_ value: Value) throws(PyError) -> Complex {
    let type = typeOf(value)
    let isNumber = isComplex(value) || !special(.float, of: type).isUnbound || !special(.index, of: type).isUnbound
    guard isNumber, let part = try complexPart(value) else {
      throw typeError("complex() second argument must be a number, not '\(typeName(value))'")
    }
    return part
  }

  private func isComplex(_ value: Value) -> Bool {
    if case .complex = core(value) { return true }
    return false
  }

  /// What `complex(value)` and `cmath` take for a number; nil if it is none.
  package func complexPart(_ value: Value) throws(PyError) -> Complex? {
    if case .instance = value {} else if let number = try complexNumber(value) { return number }
    let type = typeOf(value)
    let converted = try callSpecial(.complex, value)
    if !converted.isUnbound {
      if case .complex(let object) = core(converted) { return Complex(object.pointee.real, object.pointee.imaginary) }
      throw typeError("__complex__ returned non-complex (type \(typeName(converted)))")
    }
    if let number = try complexNumber(value) { return number }
    if special(.float, of: type).isUnbound && special(.index, of: type).isUnbound { return nil }
    return Complex(try double(value), 0)
  }

  private func parseComplex(_ text: Ref<StrObject>) throws(PyError) -> Value {
    guard let bytes = asciiDigits(text) else { throw valueError("complex() arg is a malformed string") }
    do throws(NumberError) {
      return complex(try Complex.parse(bytes))
    } catch {
      throw raise(error)
    }
  }

  private func complexValue(_ value: Value) throws(PyError) -> Complex {
    if case .complex(let object) = try number(value, .complex) {
      return Complex(object.pointee.real, object.pointee.imaginary)
    }
    return Complex(0, 0)
  }

  private func addComplexPowers(_ type: Ref<TypeObject>) {
    operatorMethod(type, "__pow__(self, value, mod=None, /)") { vm, a throws(PyError) in
      try vm.complexPower(vm.number(a[0], .complex), a[1], a[2, or: .none])
    }
    operatorMethod(type, "__rpow__(self, value, mod=None, /)") { vm, a throws(PyError) in
      guard let base = vm.operand(a[1], within: .complex) else { return .notImplemented }
      return try vm.complexPower(base, a[0], a[2, or: .none])
    }
  }

  private func complexPower(_ base: Value, _ exponent: Value, _ modulus: Value) throws(PyError) -> Value {
    guard let exponent = operand(exponent, within: .complex) else { return .notImplemented }
    if !modulus.isNone { throw valueError("complex modulo") }
    return try numeric(.power, base, exponent) ?? .notImplemented
  }

  private func addComplexConversions(_ type: Ref<TypeObject>) {
    operatorMethod(type, "__repr__(self, /)") { vm, a throws(PyError) in vm.str(try vm.complexValue(a[0]).repr) }
    operatorMethod(type, "__hash__(self, /)") { vm, a throws(PyError) in
      let number = try vm.complexValue(a[0])
      return .int(NumericHash.of(real: number.real, imaginary: number.imaginary))
    }
    operatorMethod(type, "__bool__(self, /)") { vm, a throws(PyError) in
      .bool(try vm.complexValue(a[0]) != Complex(0, 0))
    }
    operatorMethod(type, "__neg__(self, /)") { vm, a throws(PyError) in vm.complex(-(try vm.complexValue(a[0]))) }
    operatorMethod(type, "__pos__(self, /)") { vm, a throws(PyError) in try vm.number(a[0], .complex) }
    operatorMethod(type, "__abs__(self, /)") { vm, a throws(PyError) in
      let number = try vm.complexValue(a[0])
      do throws(NumberError) { return .float(try number.absolute()) } catch { throw vm.raise(error) }
    }
    method(type, "__complex__(self, /)") { vm, a throws(PyError) in try vm.number(a[0], .complex) }
    method(type, "conjugate(self, /)") { vm, a throws(PyError) in vm.complex(try vm.complexValue(a[0]).conjugate) }
    method(type, "__format__(self, format_spec, /)") { vm, a throws(PyError) in
      .str(try vm.formatNumber(a[0], spec: a[1]))
    }
    method(type, "__getnewargs__(self, /)") { vm, a throws(PyError) in
      let number = try vm.complexValue(a[0])
      return vm.tuple([.float(number.real), .float(number.imaginary)])
    }
    attribute(type, "real", get: { vm, value throws(PyError) in .float(try vm.complexValue(value).real) })
    attribute(type, "imag", get: { vm, value throws(PyError) in .float(try vm.complexValue(value).imaginary) })
  }
}
