import Autograd
import Kernels
import PythonRuntime

/// What `set_printoptions` sets.
struct PrintOptions {
  enum FloatMode: String { case fixed, unique, maxprec, maxprecEqual = "maxprec_equal" }

  var precision = 8
  var threshold = 1000
  var edgeItems = 3
  var lineWidth = 75
  var suppresses = false
  var nan = "nan"
  var infinity = "inf"
  var sign = "-"
  var floatMode = FloatMode.maxprec
  /// `legacy="1.25"` and earlier: scalars without their type.
  var showsPlainScalars = false
}

/// Texts of the elements of one array, all of one width.
struct ElementFormat {
  let options: PrintOptions
  let dtype: DType
  private var width = 0
  private var leftWidth = 0
  private var rightWidth = 0
  private var precision = 0
  private var minimumDigits = 0
  private var exponentDigits = -1
  private var usesExponent = false
  private var isUnique = true
  private var keepsZeros = false

  init(_ options: PrintOptions, _ dtype: DType, _ values: [Scalar], rank: Int) {
    self.options = options
    self.dtype = dtype
    if dtype == .bool {
      width = rank == 0 ? 0 : 5
    } else if dtype.isComplex || dtype.isReference {
      // Written part by part, or as they are.
    } else if dtype.isFloat {
      measureFloats(values.map(\.double))
    } else {
      for value in values { width = max(width, value.digits.utf8.count + (options.sign != "-" && value.double >= 0 ? 1 : 0)) }
    }
  }

  private func signed(_ text: String) -> String {
    options.sign == "+" && !text.hasPrefix("-") ? "+" + text : text
  }

  private mutating func measureFloats(_ values: [Double]) {
    let finite = values.filter(\.isFinite)
    let magnitudes = finite.filter { $0 != 0 }.map(abs)
    if let largest = magnitudes.max(), let smallest = magnitudes.min() {
      let ratio: Double
      let cutoff: Double
      let least: Double
      switch dtype {
      case .f32: (ratio, cutoff, least) = (Double(Float(largest) / Float(smallest)), 1e6, Double(Float(0.0001)))
      case .f16: (ratio, cutoff, least) = (Double(Float16(largest) / Float16(smallest)), 1e3, Double(Float16(0.0001)))
      default: (ratio, cutoff, least) = (largest / smallest, 1e8, 0.0001)
      }
      usesExponent = largest >= cutoff || (!options.suppresses && (smallest < least || ratio > 1000))
    }
    let limit: Int? = options.floatMode == .unique ? nil : options.precision
    isUnique = options.floatMode != .fixed
    if finite.isEmpty {
      usesExponent = false
      leftWidth = 0
      rightWidth = 0
    } else if usesExponent {
      var fractionWidth = 0
      for value in finite {
        let parts = DecimalText.scientific(value, in: dtype, precision: limit, isUnique: isUnique)
        let fraction = isUnique ? DecimalText.withoutZeros(parts.fraction) : parts.fraction
        fractionWidth = max(fractionWidth, fraction.utf8.count)
        leftWidth = max(leftWidth, signed(parts.whole).utf8.count)
        exponentDigits = max(exponentDigits, max(2, String(parts.exponent.magnitude).utf8.count))
      }
      precision = fractionWidth
      minimumDigits = fractionWidth
      keepsZeros = true
      rightWidth = exponentDigits + 2 + fractionWidth
    } else {
      for value in finite {
        let parts = DecimalText.positional(value, in: dtype, precision: limit, isUnique: isUnique)
        let fraction = isUnique ? DecimalText.withoutZeros(parts.fraction) : parts.fraction
        leftWidth = max(leftWidth, signed(parts.whole).utf8.count)
        rightWidth = max(rightWidth, fraction.utf8.count)
      }
      precision = options.precision
      if options.floatMode == .fixed || options.floatMode == .maxprecEqual {
        precision = rightWidth
        minimumDigits = rightWidth
        keepsZeros = true
      }
    }
    if options.sign == " " && !finite.contains(where: { $0.sign == .minus }) { leftWidth += 1 }
    if finite.count != values.count {
      let hasNegative = options.sign != "-" || values.contains { $0.isInfinite && $0 < 0 }
      let offset = rightWidth + 1
      leftWidth = max(leftWidth, options.nan.utf8.count - offset, options.infinity.utf8.count + (hasNegative ? 1 : 0) - offset)
    }
  }

  private func padded(_ text: String, _ width: Int) -> String {
    String(repeating: " ", count: max(0, width - text.utf8.count)) + text
  }

  func text(_ scalar: Scalar) -> String {
    if dtype == .bool { return padded(scalar.isTrue ? "True" : "False", width) }
    guard dtype.isFloat else { return padded(signed(scalar.digits), width) }
    let value = scalar.double
    if !value.isFinite {
      let sign = value.isInfinite && value < 0 ? "-" : options.sign == "+" ? "+" : ""
      return padded(value.isNaN ? (sign == "+" ? "+" : "") + options.nan : sign + options.infinity, leftWidth + rightWidth + 1)
    }
    if usesExponent {
      var parts = DecimalText.scientific(value, in: dtype, precision: precision, isUnique: isUnique)
      // Further digits than are needed are those of the number itself.
      if parts.fraction.utf8.count < minimumDigits {
        parts = DecimalText.scientific(value, in: dtype, precision: minimumDigits, isUnique: false)
      }
      return padded(signed(parts.whole), leftWidth) + "." + parts.fraction
        + DecimalText.exponentText(parts.exponent, digits: exponentDigits)
    }
    let limit: Int? = options.floatMode == .unique ? nil : precision
    let parts = DecimalText.positional(value, in: dtype, precision: limit, isUnique: isUnique)
    var fraction = isUnique ? DecimalText.withoutZeros(parts.fraction) : parts.fraction
    if keepsZeros && fraction.utf8.count < minimumDigits {
      fraction = DecimalText.positional(value, in: dtype, precision: minimumDigits, isUnique: false).fraction
    }
    let tail = String(repeating: " ", count: max(0, rightWidth - fraction.utf8.count))
    return padded(signed(parts.whole), leftWidth) + "." + fraction + tail
  }
}
