import Glibc
import PythonRuntime

/// Logarithms, also of integers beyond the range of floats.
extension MathModule {
  static func addLogarithms(_ vm: VM, _ namespace: Ref<DictObject>) {
    vm.function(namespace, "log(x, [base])") { vm, a throws(PyError) in
      let numerator = try vm.logarithm(a[0]) { Glibc.log($0) }
      guard a.has(1) else { return .float(numerator) }
      let denominator = try vm.logarithm(a[1]) { Glibc.log($0) }
      if denominator == 0 { throw vm.zeroDivision("float division by zero") }
      return .float(numerator / denominator)
    }
    vm.function(namespace, "log2(x, /)") { vm, a throws(PyError) in .float(try vm.logarithm(a[0]) { Glibc.log2($0) }) }
    vm.function(namespace, "log10(x, /)") { vm, a throws(PyError) in .float(try vm.logarithm(a[0]) { Glibc.log10($0) }) }
  }
}

extension VM {
  fileprivate func logarithm(_ value: Value, _ compute: (Double) -> Double) throws(PyError) -> Double {
    let x: Double
    switch core(value) {
    case .bigint(let big) where big.value.isNegative: throw mathDomainError()
    case .bigint(let big):
      guard let near = big.value.asDouble else {
        let (fraction, exponent) = big.value.fractionAndExponent
        return compute(fraction) + compute(2) * Double(exponent)
      }
      x = near
    default: x = try double(value)
    }
    if x <= 0 { throw mathDomainError() }
    return compute(x)
  }
}
