/// `abs`, `round`, `pow`, `divmod`, `bin`, `oct`, `hex`.
extension VM {
  func installNumberFunctions() {
    function(builtins, "abs(x, /)") { vm, a throws(PyError) in
      switch a[0] {
      case .int(let int) where int != .min: return .int(abs(int))
      case .float(let float): return .float(float.magnitude)
      default: break
      }
      let result = try vm.callSpecial(.absolute, a[0])
      if result.isUnbound { throw vm.typeError("bad operand type for abs(): '\(vm.typeName(a[0]))'") }
      return result
    }
    function(builtins, "round(number, ndigits=None)") { vm, a throws(PyError) in
      let method = vm.special(.round, of: vm.typeOf(a[0]))
      if method.isUnbound { throw vm.typeError("type \(vm.typeName(a[0])) doesn't define __round__ method") }
      return try vm.callMethod(method, a[0], a[1, or: .none].isNone ? [] : [a[1]])
    }
    function(builtins, "pow(base, exp, mod=None)") { vm, a throws(PyError) in
      if a[2, or: .none].isNone { return try vm.binary(.power, a[0], a[1]) }
      let method = vm.special(.power, of: vm.typeOf(a[0]))
      let result = method.isUnbound ? Value.notImplemented : try vm.callMethod(method, a[0], with: a[1], a[2])
      if result.isNotImplemented {
        try vm.refuseModulus(a[0], a[1], a[2])
        throw vm.typeError(
          "unsupported operand type(s) for ** or pow(): '\(vm.typeName(a[0]))', '\(vm.typeName(a[1]))', '\(vm.typeName(a[2]))'")
      }
      return result
    }
    function(builtins, "divmod(x, y, /)") { vm, a throws(PyError) in try vm.divmod(a[0], a[1]) }
    for (signature, radix, prefix) in [("bin(number, /)", 2, "0b"), ("oct(number, /)", 8, "0o"), ("hex(number, /)", 16, "0x")]
      as [(StaticString, Int, String)]
    {
      function(builtins, signature) { vm, a throws(PyError) in
        let digits: String
        let isNegative: Bool
        switch try vm.integer(a[0]) {
        case .int(let int):
          isNegative = int < 0
          digits = String(int.magnitude, radix: radix)
        case .bigint(let big):
          isNegative = big.value.isNegative
          var bytes: [UInt8] = []
          big.value.absolute.append(radix: radix, to: &bytes)
          digits = String(decoding: bytes, as: UTF8.self)
        default: return .none
        }
        return vm.str((isNegative ? "-" : "") + prefix + digits)
      }
    }
  }

  /// What floats and complex numbers say to a third argument, whichever of the three they are.
  private func refuseModulus(_ operands: Value...) throws(PyError) {
    for operand in operands {
      switch core(operand) {
      case .float: throw typeError("pow() 3rd argument not allowed unless all arguments are integers")
      case .complex: throw valueError("complex modulo")
      default: break
      }
    }
  }

  private func divmod(_ x: Value, _ y: Value) throws(PyError) -> Value {
    let method = special(.divmod, of: typeOf(x))
    if !method.isUnbound {
      let result = try callMethod(method, x, with: y)
      if !result.isNotImplemented { return result }
    }
    let reflected = special(.reflectedDivmod, of: typeOf(y))
    if typeOf(x) != typeOf(y), !reflected.isUnbound {
      let result = try callMethod(reflected, y, with: x)
      if !result.isNotImplemented { return result }
    }
    throw typeError("unsupported operand type(s) for divmod(): '\(typeName(x))' and '\(typeName(y))'")
  }
}
