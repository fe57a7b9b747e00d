import PythonRuntime

/// `gcd`, `lcm`, `isqrt`
extension MathModule {
  static func addWholeNumbers(_ vm: VM, _ namespace: Ref<DictObject>) {
    vm.function(namespace, "gcd(*integers)") { vm, a throws(PyError) in
      try vm.fold(a[0], from: .int(0)) { x, y throws(PyError) in
        guard case .int(let a) = x, case .int(let b) = y else { return vm.int(try vm.greatestDivisor(vm.wide(x), vm.wide(y))) }
        return vm.int(BigInt(BigInt.gcd(UInt64(a.magnitude), UInt64(b.magnitude))))
      }
    }
    vm.function(namespace, "lcm(*integers)") { vm, a throws(PyError) in
      try vm.fold(a[0], from: .int(1)) { x, y throws(PyError) in
        let (a, b) = (vm.wide(x), vm.wide(y))
        guard let quotient = try? a.divided(by: vm.greatestDivisor(a, b)).quotient else { return .int(0) }
        return vm.int((quotient * b).absolute)
      }
    }
    vm.function(namespace, "isqrt(n, /)") { vm, a throws(PyError) in
      let n = vm.wide(try vm.integer(a[0]))
      if n.isNegative { throw vm.valueError("isqrt() argument must be nonnegative") }
      try vm.announce(steps: 2 * BigInt.stepsOfDivision(n.bitLength, n.bitLength / 2))
      return vm.int(n.squareRoot)
    }
  }
}

extension VM {
  /// An integer value of either representation.
  func wide(_ integer: Value) -> BigInt {
    switch integer {
    case .int(let int): BigInt(int)
    case .bigint(let big): big.value
    default: .zero
    }
  }

  fileprivate func greatestDivisor(_ a: BigInt, _ b: BigInt) throws(PyError) -> BigInt {
    // A turn takes about 60 bits off both numbers.
    let limbs = Double(min(a.bitLength, b.bitLength) / 64 + 1)
    try announce(steps: 4 * limbs * limbs + BigInt.stepsOfDivision(max(a.bitLength, b.bitLength), min(a.bitLength, b.bitLength)))
    return BigInt.gcd(a, b)
  }

  /// Works through integer arguments from the left.
  fileprivate func fold(
    _ arguments: Value, from start: Value, _ combine: (Value, Value) throws(PyError) -> Value
  ) throws(PyError) -> Value {
    var result = start
    try forEach(in: arguments) { item throws(PyError) in
      result = try combine(result, try self.integer(item))
      return true
    }
    return result
  }
}
