import Glibc
import PythonRuntime

/// Wholes and fractions, exponents, degrees.
extension MathModule {
  static func addParts(_ vm: VM, _ namespace: Ref<DictObject>) {
    let degrees = 180 / Double.pi
    let radians = Double.pi / 180
    vm.function(namespace, "degrees(x, /)") { vm, a throws(PyError) in .float(try vm.double(a[0]) * degrees) }
    vm.function(namespace, "radians(x, /)") { vm, a throws(PyError) in .float(try vm.double(a[0]) * radians) }
    vm.function(namespace, "floor(x, /)") { vm, a throws(PyError) in try vm.whole(a[0], .down, .floor) }
    vm.function(namespace, "ceil(x, /)") { vm, a throws(PyError) in try vm.whole(a[0], .up, .ceiling) }
    vm.function(namespace, "trunc(x, /)") { vm, a throws(PyError) in
      if case .float(let float) = a[0] { return try vm.int(whole: float.rounded(.towardZero)) }
      let result = try vm.callSpecial(.truncate, a[0])
      if result.isUnbound { throw vm.typeError("type \(vm.typeName(a[0])) doesn't define __trunc__ method") }
      return result
    }
    vm.function(namespace, "modf(x, /)") { vm, a throws(PyError) in
      let x = try vm.double(a[0])
      if x.isInfinite { return vm.tuple([.float(Glibc.copysign(0, x)), .float(x)]) }
      let whole = x.rounded(.towardZero)
      return vm.tuple([.float(Glibc.copysign(x - whole, x)), .float(whole)])
    }
    vm.function(namespace, "frexp(x, /)") { vm, a throws(PyError) in
      let x = try vm.double(a[0])
      if x == 0 || !x.isFinite { return vm.tuple([.float(x), .int(0)]) }
      let exponent = Int(x.exponent) + 1
      return vm.tuple([.float(Glibc.scalbn(x, Int32(-exponent))), .int(exponent)])
    }
    vm.function(namespace, "ldexp(x, i, /)") { vm, a throws(PyError) in try vm.ldexp(a[0], a[1]) }
    vm.function(namespace, "ulp(x, /)") { vm, a throws(PyError) in
      let x = try vm.double(a[0]).magnitude
      return .float(x.isFinite ? x.ulp : x)
    }
  }
}

extension VM {
  /// The integer that a whole float is.
  func int(whole: Double) throws(PyError) -> Value {
    if let small = Int(exactly: whole) { return .int(small) }
    if whole.isNaN { throw valueError("cannot convert float NaN to integer") }
    if whole.isInfinite { throw overflowError("cannot convert float infinity to integer") }
    return int(BigInt(truncating: whole))
  }

  /// `floor` and `ceil`: the type's own method comes before the conversion to a float.
  fileprivate func whole(
    _ value: Value, _ direction: FloatingPointRoundingRule, _ special: Special
  ) throws(PyError) -> Value {
    switch value {
    case .float(let float): return try int(whole: float.rounded(direction))
    case .int: return value
    default: break
    }
    let result = try callSpecial(special, value)
    return result.isUnbound ? try int(whole: double(value).rounded(direction)) : result
  }

  fileprivate func ldexp(_ value: Value, _ exponent: Value) throws(PyError) -> Value {
    let x = try double(value)
    let places: Int
    switch core(exponent) {
    case .int(let int): places = min(max(int, -5_000), 5_000)
    case .bool(let bool): places = bool ? 1 : 0
    case .bigint(let big): places = big.value.isNegative ? -5_000 : 5_000
    default: throw typeError("Expected an int as second argument to ldexp.")
    }
    if x == 0 || !x.isFinite { return .float(x) }
    let result = Glibc.scalbn(x, Int32(places))
    if result.isInfinite { throw mathRangeError() }
    return .float(result)
  }
}
