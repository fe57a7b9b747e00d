import Glibc
import PythonRuntime

/// `math`
enum MathModule {
  static func fill(_ vm: VM, _ namespace: Ref<DictObject>) throws(PyError) {
    vm.set(namespace, "__doc__", vm.str("Functions of real numbers, as C has them."))
    vm.set(namespace, "pi", .float(.pi))
    vm.set(namespace, "e", .float(0x1.5bf0a8b145769p+1))
    vm.set(namespace, "tau", .float(2 * .pi))
    vm.set(namespace, "inf", .float(.infinity))
    vm.set(namespace, "nan", .float(.nan))
    addElementary(vm, namespace)
    addErrorAndGamma(vm, namespace)
    addOfTwo(vm, namespace)
    addClasses(vm, namespace)
    addParts(vm, namespace)
    addLogarithms(vm, namespace)
    addSums(vm, namespace)
    addWholeNumbers(vm, namespace)
    addCounting(vm, namespace)
  }

  /// What an infinite result of a finite number means: that it lies beyond the range, or that there is none.
  private enum Infinity { case isTooLarge, isNoResult }

  private static func addElementary(_ vm: VM, _ namespace: Ref<DictObject>) {
    func add(_ signature: StaticString, _ infinity: Infinity = .isNoResult, _ compute: @escaping (Double) -> Double) {
      vm.function(namespace, signature) { vm, a throws(PyError) in
        let x = try vm.double(a[0])
        let result = compute(x)
        if result.isFinite { return .float(result) }
        if result.isNaN, !x.isNaN { throw vm.mathDomainError() }
        if result.isInfinite, x.isFinite { throw infinity == .isTooLarge ? vm.mathRangeError() : vm.mathDomainError() }
        return .float(result)
      }
    }
    add("sqrt(x, /)") { $0.squareRoot() }
    add("cbrt(x, /)") { Glibc.cbrt($0) }
    add("exp(x, /)", .isTooLarge) { Glibc.exp($0) }
    add("exp2(x, /)", .isTooLarge) { Glibc.exp2($0) }
    add("expm1(x, /)", .isTooLarge) { Glibc.expm1($0) }
    add("log1p(x, /)") { Glibc.log1p($0) }
    add("sin(x, /)") { Glibc.sin($0) }
    add("cos(x, /)") { Glibc.cos($0) }
    add("tan(x, /)") { Glibc.tan($0) }
    add("asin(x, /)") { Glibc.asin($0) }
    add("acos(x, /)") { Glibc.acos($0) }
    add("atan(x, /)") { Glibc.atan($0) }
    add("sinh(x, /)", .isTooLarge) { Glibc.sinh($0) }
    add("cosh(x, /)", .isTooLarge) { Glibc.cosh($0) }
    add("tanh(x, /)") { Glibc.tanh($0) }
    add("asinh(x, /)") { Glibc.asinh($0) }
    add("acosh(x, /)") { Glibc.acosh($0) }
    add("atanh(x, /)") { Glibc.atanh($0) }
    add("fabs(x, /)") { $0.magnitude }
  }

  private static func addErrorAndGamma(_ vm: VM, _ namespace: Ref<DictObject>) {
    vm.function(namespace, "erf(x, /)") { vm, a throws(PyError) in .float(Glibc.erf(try vm.double(a[0]))) }
    vm.function(namespace, "erfc(x, /)") { vm, a throws(PyError) in .float(Glibc.erfc(try vm.double(a[0]))) }
    func add(_ signature: StaticString, _ compute: @escaping (Double) throws(Gamma.Problem) -> Double) {
      vm.function(namespace, signature) { vm, a throws(PyError) in
        let x = try vm.double(a[0])
        do throws(Gamma.Problem) {
          return .float(try compute(x))
        } catch {
          throw error == .domain ? vm.mathDomainError() : vm.mathRangeError()
        }
      }
    }
    add("gamma(x, /)", Gamma.gamma)
    add("lgamma(x, /)", Gamma.logarithm)
  }

  private static func addOfTwo(_ vm: VM, _ namespace: Ref<DictObject>) {
    func add(_ signature: StaticString, _ compute: @escaping (Double, Double) -> Double) {
      vm.function(namespace, signature) { vm, a throws(PyError) in
        let x = try vm.double(a[0])
        let y = try vm.double(a[1])
        let result = compute(x, y)
        if result.isNaN, !x.isNaN, !y.isNaN { throw vm.mathDomainError() }
        if result.isInfinite, x.isFinite, y.isFinite { throw vm.mathRangeError() }
        return .float(result)
      }
    }
    add("atan2(y, x, /)") { Glibc.atan2($0, $1) }
    add("copysign(x, y, /)") { Glibc.copysign($0, $1) }
    add("fmod(x, y, /)") { $1.isInfinite && $0.isFinite ? $0 : Glibc.fmod($0, $1) }
    add("remainder(x, y, /)") { Glibc.remainder($0, $1) }
    vm.function(namespace, "nextafter(x, y, /)") { vm, a throws(PyError) in
      let x = try vm.double(a[0])
      return .float(Glibc.nextafter(x, try vm.double(a[1])))
    }
    vm.function(namespace, "pow(x, y, /)") { vm, a throws(PyError) in
      let x = try vm.double(a[0])
      let y = try vm.double(a[1])
      let result = Glibc.pow(x, y)
      if result.isFinite || !x.isFinite || !y.isFinite { return .float(result) }
      throw result.isNaN || x == 0 ? vm.mathDomainError() : vm.mathRangeError()
    }
  }

  private static func addClasses(_ vm: VM, _ namespace: Ref<DictObject>) {
    vm.function(namespace, "isfinite(x, /)") { vm, a throws(PyError) in .bool(try vm.double(a[0]).isFinite) }
    vm.function(namespace, "isinf(x, /)") { vm, a throws(PyError) in .bool(try vm.double(a[0]).isInfinite) }
    vm.function(namespace, "isnan(x, /)") { vm, a throws(PyError) in .bool(try vm.double(a[0]).isNaN) }
    vm.function(namespace, "isclose(a, b, *, rel_tol=1e-09, abs_tol=0.0)") { vm, a throws(PyError) in
      let x = try vm.double(a[0])
      let y = try vm.double(a[1])
      let relative = try vm.double(a[2, or: .float(1e-9)])
      let absolute = try vm.double(a[3, or: .float(0)])
      if relative < 0 || absolute < 0 { throw vm.valueError("tolerances must be non-negative") }
      if x == y { return .bool(true) }
      if x.isInfinite || y.isInfinite { return .bool(false) }
      let distance = (y - x).magnitude
      return .bool(
        distance <= (relative * y).magnitude || distance <= (relative * x).magnitude || distance <= absolute)
    }
  }
}

extension VM {
  func mathDomainError() -> PyError { valueError("math domain error") }
  func mathRangeError() -> PyError { overflowError("math range error") }
}
