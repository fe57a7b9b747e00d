import Glibc
import PythonRuntime

/// `cmath`
enum ComplexMathModule {
  static func fill(_ vm: VM, _ namespace: Ref<DictObject>) throws(PyError) {
    vm.set(namespace, "__doc__", vm.str("Functions of complex numbers."))
    vm.set(namespace, "pi", .float(.pi))
    vm.set(namespace, "e", .float(0x1.5bf0a8b145769p+1))
    vm.set(namespace, "tau", .float(2 * .pi))
    vm.set(namespace, "inf", .float(.infinity))
    vm.set(namespace, "nan", .float(.nan))
    vm.set(namespace, "infj", vm.complex(0, .infinity))
    vm.set(namespace, "nanj", vm.complex(0, .nan))
    addFunctions(vm, namespace)
    addLogarithms(vm, namespace)
    addPolar(vm, namespace)
    addClasses(vm, namespace)
  }

  private static func addFunctions(_ vm: VM, _ namespace: Ref<DictObject>) {
    func add(_ signature: StaticString, _ compute: @escaping (Complex) throws(Complex.Problem) -> Complex) {
      vm.function(namespace, signature) { vm, a throws(PyError) in
        let z = try vm.complexArgument(a[0])
        do throws(Complex.Problem) { return vm.complex(try compute(z)) } catch { throw vm.complexError(error) }
      }
    }
    add("sqrt(z, /)") { $0.squareRoot() }
    add("exp(z, /)") { z throws(Complex.Problem) in try z.exponential() }
    add("log10(z, /)") { z throws(Complex.Problem) in try z.logarithmToTen() }
    add("sin(z, /)") { z throws(Complex.Problem) in try z.sine() }
    add("cos(z, /)") { z throws(Complex.Problem) in try z.cosine() }
    add("tan(z, /)") { z throws(Complex.Problem) in try z.tangent() }
    add("asin(z, /)") { $0.inverseSine() }
    add("acos(z, /)") { $0.inverseCosine() }
    add("atan(z, /)") { z throws(Complex.Problem) in try z.inverseTangent() }
    add("sinh(z, /)") { z throws(Complex.Problem) in try z.hyperbolicSine() }
    add("cosh(z, /)") { z throws(Complex.Problem) in try z.hyperbolicCosine() }
    add("tanh(z, /)") { z throws(Complex.Problem) in try z.hyperbolicTangent() }
    add("asinh(z, /)") { $0.inverseHyperbolicSine() }
    add("acosh(z, /)") { $0.inverseHyperbolicCosine() }
    add("atanh(z, /)") { z throws(Complex.Problem) in try z.inverseHyperbolicTangent() }
  }

  private static func addLogarithms(_ vm: VM, _ namespace: Ref<DictObject>) {
    vm.function(namespace, "log(z, base=None, /)") { vm, a throws(PyError) in
      let z = try vm.complexArgument(a[0])
      let base = a.has(1) ? try vm.complexArgument(a[1]) : nil
      do throws(Complex.Problem) {
        let logarithm = try z.logarithm()
        guard let base else { return vm.complex(logarithm) }
        let divisor = try base.logarithm()
        guard let quotient = try? logarithm.divided(by: divisor) else { throw .domain }
        return vm.complex(quotient)
      } catch {
        throw vm.complexError(error)
      }
    }
  }

  private static func addPolar(_ vm: VM, _ namespace: Ref<DictObject>) {
    vm.function(namespace, "phase(z, /)") { vm, a throws(PyError) in
      let z = try vm.complexArgument(a[0])
      return .float(Glibc.atan2(z.imaginary, z.real))
    }
    vm.function(namespace, "polar(z, /)") { vm, a throws(PyError) in
      let z = try vm.complexArgument(a[0])
      guard let length = try? z.absolute() else { throw vm.mathRangeError() }
      return vm.tuple([.float(length), .float(Glibc.atan2(z.imaginary, z.real))])
    }
    vm.function(namespace, "rect(r, phi, /)") { vm, a throws(PyError) in
      let length = try vm.double(a[0])
      let angle = try vm.double(a[1])
      if angle.isInfinite, length != 0, !length.isNaN { throw vm.mathDomainError() }
      if length == 0, !angle.isFinite { return vm.complex(0, 0) }
      if angle == 0 { return vm.complex(length, length.isNaN ? 0 : length.sign == .minus ? -angle : angle) }
      if length.isInfinite, angle.isNaN { return vm.complex(.infinity, .nan) }
      return vm.complex(length * Glibc.cos(angle), length * Glibc.sin(angle))
    }
  }

  private static func addClasses(_ vm: VM, _ namespace: Ref<DictObject>) {
    vm.function(namespace, "isfinite(z, /)") { vm, a throws(PyError) in .bool(try vm.complexArgument(a[0]).isFinite) }
    vm.function(namespace, "isnan(z, /)") { vm, a throws(PyError) in
      let z = try vm.complexArgument(a[0])
      return .bool(z.real.isNaN || z.imaginary.isNaN)
    }
    vm.function(namespace, "isinf(z, /)") { vm, a throws(PyError) in
      let z = try vm.complexArgument(a[0])
      return .bool(z.real.isInfinite || z.imaginary.isInfinite)
    }
    vm.function(namespace, "isclose(a, b, *, rel_tol=1e-09, abs_tol=0.0)") { vm, a throws(PyError) in
      let x = try vm.complexArgument(a[0])
      let y = try vm.complexArgument(a[1])
      let relative = try vm.double(a[2, or: .float(1e-9)])
      let absolute = try vm.double(a[3, or: .float(0)])
      if relative < 0 || absolute < 0 { throw vm.valueError("tolerances must be non-negative") }
      if x == y { return .bool(true) }
      let hasInfinity = [x.real, x.imaginary, y.real, y.imaginary].contains { $0.isInfinite }
      if hasInfinity { return .bool(false) }
      let distance = (x - y).length
      return .bool(distance <= relative * y.length || distance <= relative * x.length || distance <= absolute)
    }
  }
}

extension Complex {
  fileprivate var length: Double { Glibc.hypot(real, imaginary) }
}

extension VM {
  fileprivate func complexArgument(_ value: Value) throws(PyError) -> Complex {
    if let number = try complexPart(value) { return number }
    throw typeError("must be real number, not \(typeName(value))")
  }

  fileprivate func complexError(_ problem: Complex.Problem) -> PyError {
    problem == .domain ? mathDomainError() : mathRangeError()
  }
}
