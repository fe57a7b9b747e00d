import Autograd
import Glibc
import PythonRuntime

/// Functions of complex numbers; where there is no result, what C gives instead.
enum ComplexFunction {
  static func named(_ name: String) -> ((Complex) -> Complex)? {
    switch name {
    case "exp": { guarded($0) { (x) throws(Complex.Problem) in try x.exponential() } }
    case "exp2": { x in guarded(Complex(x.real * M_LN2, x.imaginary * M_LN2)) { (x) throws(Complex.Problem) in try x.exponential() } }
    case "expm1": { guarded($0) { (x) throws(Complex.Problem) in try x.exponential() - .one } }
    case "log": { logarithm($0) }
    case "log2": { scaled(logarithm($0), 1 / M_LN2) }
    case "log10": { scaled(logarithm($0), 1 / M_LN10) }
    case "log1p": { logarithm($0 + .one) }
    case "sqrt": { $0.squareRoot() }
    case "sin": { guarded($0) { (x) throws(Complex.Problem) in try x.sine() } }
    case "cos": { guarded($0) { (x) throws(Complex.Problem) in try x.cosine() } }
    case "tan": { guarded($0) { (x) throws(Complex.Problem) in try x.tangent() } }
    case "sinh": { guarded($0) { (x) throws(Complex.Problem) in try x.hyperbolicSine() } }
    case "cosh": { guarded($0) { (x) throws(Complex.Problem) in try x.hyperbolicCosine() } }
    case "tanh": { guarded($0) { (x) throws(Complex.Problem) in try x.hyperbolicTangent() } }
    case "arcsin": { $0.inverseSine() }
    case "arccos": { $0.inverseCosine() }
    case "arctan": { guarded($0) { (x) throws(Complex.Problem) in try x.inverseTangent() } }
    case "arcsinh": { $0.inverseHyperbolicSine() }
    case "arccosh": { $0.inverseHyperbolicCosine() }
    case "arctanh": { guarded($0) { (x) throws(Complex.Problem) in try x.inverseHyperbolicTangent() } }
    default: nil
    }
  }

  private static func guarded(_ number: Complex, _ function: (Complex) throws(Complex.Problem) -> Complex) -> Complex {
    do throws(Complex.Problem) { return try function(number) } catch { return Complex(.nan, .nan) }
  }

  private static func logarithm(_ number: Complex) -> Complex {
    if number.real == 0 && number.imaginary == 0 { return Complex(-.infinity, number.real.sign == .minus ? .pi : number.imaginary) }
    return guarded(number) { (x) throws(Complex.Problem) in try x.logarithm() }
  }

  private static func scaled(_ number: Complex, _ factor: Double) -> Complex { Complex(number.real * factor, number.imaginary * factor) }
}

extension Complex {
  /// As arrays hold it.
  var element: ComplexElement { ComplexElement(real, imaginary) }
}

extension DType {
  /// The float that functions give for numbers of the type.
  var floatType: DType {
    switch self {
    case .bool, .i8, .u8: .f16
    case .i16, .u16: .f32
    case .i32, .i64, .u32, .u64, .text, .object: .f64
    case .f16, .bf16, .f32, .f64, .c64, .c128: self
    }
  }
}
