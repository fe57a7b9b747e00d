import Autograd
import Kernels
import PythonRuntime

/// The text of an array: elements between brackets, lines filled up to a width.
struct ArrayText {
  let options: PrintOptions
  let separator: String
  /// What an element is written as.
  let word: (Scalar) throws(PyError) -> String
  let isSummarised: Bool

  /// Whether the middle of a dimension is left out.
  private func cuts(_ size: Int) -> Bool { isSummarised && 2 * options.edgeItems < size }

  /// The elements that are shown.
  static func shown(_ array: NDArray, _ options: PrintOptions) throws(TensorError) -> [Scalar] {
    guard array.count > options.threshold else { return array.scalars }
    var rest = array
    for dimension in 0..<array.rank where array.shape[dimension] > 2 * options.edgeItems {
      let size = rest.shape[dimension]
      let parts = [
        try rest.narrowed(dimension, from: 0, count: options.edgeItems),
        try rest.narrowed(dimension, from: size - options.edgeItems, count: options.edgeItems),
      ]
      rest = try NDArray.joined(parts, along: dimension, as: array.dtype)
    }
    return rest.scalars
  }

  func text(_ array: NDArray, indent: String, width: Int) throws(PyError) -> String {
    if array.rank == 0 { return try word(array.scalars.first ?? .int(0)) }
    let size = array.shape[0]
    let next = indent + " "
    var result = ""
    if array.rank == 1 {
      let bareSeparator = separator == ", " ? 1 : 0
      let elementWidth = width - max(bareSeparator, 1)
      var line = indent
      func extend(_ word: String) {
        if line.utf8.count + word.utf8.count > elementWidth && line.utf8.count > indent.utf8.count {
          while line.last == " " { line.removeLast() }
          result += line + "\n"
          line = indent
        }
        line += word
      }
      let values = try wrapped { () throws(TensorError) in
        cuts(size)
          ? try array.narrowed(0, from: 0, count: options.edgeItems).scalars
            + array.narrowed(0, from: size - options.edgeItems, count: options.edgeItems).scalars : array.scalars
      }
      for (index, value) in values.enumerated() {
        if cuts(size) && index == options.edgeItems {
          extend("...")
          line += separator
        }
        extend(try word(value))
        if index < values.count - 1 { line += separator }
      }
      if values.isEmpty && cuts(size) { extend("...") }
      result += line
    } else {
      let bare = separator.prefix(separator.count - separator.reversed().prefix { $0 == " " }.count)
      let lineEnd = bare + String(repeating: "\n", count: array.rank - 1)
      var places = Array(0..<size)
      if cuts(size) { places = Array(0..<options.edgeItems) + Array((size - options.edgeItems)..<size) }
      for (number, place) in places.enumerated() {
        if cuts(size) && number == options.edgeItems { result += indent + "..." + lineEnd }
        let part = try wrapped { () throws(TensorError) in try array.selected(0, place) }
        result += indent + (try text(part, indent: next, width: width - 1))
        if number < places.count - 1 { result += lineEnd }
      }
    }
    return "[" + String(result.dropFirst(indent.count)) + "]"
  }

  private func wrapped<Result>(_ work: () throws(TensorError) -> Result) throws(PyError) -> Result {
    // Parts of an array that is there always exist.
    do throws(TensorError) { return try work() } catch { throw PyError() }
  }
}

extension NumpyWorld {
  /// `np.array2string`
  func text(
    _ vm: VM, _ array: NDArray, separator: String, prefix: String, suffix: String, options: PrintOptions, formatter: Value = .none
  ) throws(PyError) -> String {
    let shown = try asking(vm) { () throws(TensorError) in try ArrayText.shown(array, options) }
    if array.count == 0 { return "[]" }
    let word: (Scalar) throws(PyError) -> String
    if formatter.isNone && array.dtype.isComplex {
      let type: DType = array.dtype == .c64 ? .f32 : .f64
      let real = ElementFormat(options, type, shown.map { .float($0.complex.real) }, rank: array.rank)
      var signing = options
      signing.sign = "+"
      let imaginary = ElementFormat(signing, type, shown.map { .float($0.complex.imaginary) }, rank: array.rank)
      word = { (scalar) throws(PyError) in
        let tail = imaginary.text(.float(scalar.complex.imaginary))
        let digits = tail.reversed().drop { $0 == " " }.count
        return real.text(.float(scalar.complex.real)) + tail.prefix(digits) + "j" + tail.dropFirst(digits)
      }
    } else if formatter.isNone && array.dtype.isReference {
      word = { (scalar) throws(PyError) in
        let value = self.number(vm, array.dtype, scalar)
        let text = try vm.repr(value).string
        if case .list = value { return "list(\(text))" }
        return text
      }
    } else if formatter.isNone {
      let format = ElementFormat(options, array.dtype, shown, rank: array.rank)
      word = { (scalar) throws(PyError) in format.text(scalar) }
    } else {
      word = { (scalar) throws(PyError) in
        try vm.str(of: vm.call(formatter, [self.element(vm, array.dtype, scalar)])).string
      }
    }
    let text = ArrayText(options: options, separator: separator, word: word, isSummarised: array.count > options.threshold)
    let indent = String(repeating: " ", count: prefix.utf8.count + 1)
    return try text.text(array, indent: indent, width: options.lineWidth - suffix.utf8.count)
  }

  func str(_ vm: VM, _ array: NDArray) throws(PyError) -> String {
    if array.rank == 0 {
      let scalar = array.scalars.first ?? .int(0)
      return array.dtype == .object ? try vm.str(of: objects.value(scalar)).string : scalarText(array.dtype, scalar)
    }
    return try text(vm, array, separator: " ", prefix: "", suffix: "", options: printing, formatter: formatter(vm, array.dtype))
  }

  func repr(_ vm: VM, _ part: ArrayPart) throws(PyError) -> String {
    let array = part.array
    let prefix = "array("
    let body = try text(
      vm, array, separator: ", ", prefix: prefix, suffix: ")", options: printing, formatter: formatter(vm, array.dtype))
    var extras: [String] = []
    if (array.count == 0 && array.shape != [0]) || array.count > printing.threshold { extras.append("shape=\(shapeText(array.shape))") }
    let isImplied = array.dtype == .f64 || array.dtype == .i64 || array.dtype == .bool || array.dtype == .c128
    if !isImplied || array.count == 0 {
      extras.append("dtype=\(array.dtype == .text ? "'<U\(part.textWidth)'" : array.dtype == .object ? "object" : array.dtype.numpyName)")
    }
    if extras.isEmpty { return prefix + body + ")" }
    let start = prefix + body + ","
    let end = extras.joined(separator: ", ") + ")"
    let lastLine = start.utf8.count - (Array(start.utf8).lastIndex(of: 10).map { $0 + 1 } ?? 0)
    let isLong = lastLine + end.utf8.count + 1 > printing.lineWidth
    return start + (isLong ? "\n" + String(repeating: " ", count: prefix.utf8.count) : " ") + end
  }

  /// The function of `set_printoptions(formatter=…)` for a type.
  private func formatter(_ vm: VM, _ dtype: DType) throws(PyError) -> Value {
    guard case .dict(let dict) = formatters else { return .none }
    let keys =
      switch dtype {
      case .bool: ["bool", "all"]
      case .text: ["numpystr", "str_kind", "all"]
      case .object: ["object", "all"]
      default:
        dtype.isFloat
          ? ["float", "float_kind", "all"]
          : dtype.isComplex ? ["complexfloat", "complex_kind", "all"] : ["int", "int_kind", "all"]
      }
    for key in keys {
      let found = try vm.get(dict, vm.str(key))
      if !found.isUnbound && !found.isNone { return found }
    }
    return .none
  }

  func scalarText(_ dtype: DType, _ scalar: Scalar) -> String {
    if dtype == .bool { return scalar.isTrue ? "True" : "False" }
    if dtype == .text { return texts.text(scalar) }
    if dtype.isComplex { return complexText(dtype == .c64 ? .f32 : .f64, scalar.complex.real, scalar.complex.imaginary) }
    return dtype.isFloat ? DecimalText.scalar(scalar.double, in: dtype) : scalar.digits
  }

  /// A complex number by itself: parts without zeros behind the point.
  private func complexText(_ type: DType, _ real: Double, _ imaginary: Double) -> String {
    func part(_ value: Double) -> String {
      let text = DecimalText.scalar(value, in: type)
      return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
    }
    if real == 0 && real.sign == .plus { return part(imaginary) + "j" }
    let tail = part(imaginary)
    return "(" + part(real) + (tail.hasPrefix("-") || imaginary.isNaN && tail.hasPrefix("+") ? "" : "+") + tail + "j)"
  }
}
