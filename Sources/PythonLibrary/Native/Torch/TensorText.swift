import Autograd
import PythonRuntime

/// What `torch.set_printoptions` sets.
struct TensorPrintOptions {
  var precision = 4
  var threshold = 1000
  var edgeItems = 3
  var lineWidth = 80
  /// nil: as the numbers want it.
  var isScientific: Bool?
}

/// A tensor written as torch writes it.
struct TensorText {
  let vm: VM
  let store: TensorStore
  let tensor: Tensor
  let options: TensorPrintOptions
  private let isSummarized: Bool
  private var isWhole = true
  private var isScientific = false
  private var width = 1

  init(_ vm: VM, _ store: TensorStore, _ tensor: Tensor) throws(PyError) {
    self.vm = vm
    self.store = store
    self.tensor = tensor
    options = store.print
    isSummarized = tensor.count > options.threshold
    try measure()
  }

  // MARK: One number

  private mutating func measure() throws(PyError) {
    var shown: [Scalar] = []
    try visitShown { shown.append($0) }
    guard tensor.dtype.isFloat else {
      for value in shown { width = max(width, plain(value).utf8.count) }
      return
    }
    let numbers = shown.map(\.double).filter { $0.isFinite && $0 != 0 }
    guard let first = numbers.first else { return }
    var (low, high) = (abs(first), abs(first))
    for number in numbers {
      low = min(low, abs(number))
      high = max(high, abs(number))
      if number != number.rounded(.up) { isWhole = false }
    }
    isScientific = options.isScientific ?? (high / low > 1000 || high > 1e8 || low < 1e-4)
    for number in numbers {
      let text = try isScientific ? formatted(number, "e") : isWhole ? formatted(number, "f", precision: 0) : formatted(number, "f")
      width = max(width, text.utf8.count + (isWhole && !isScientific ? 1 : 0))
    }
  }

  private func formatted(_ number: Double, _ kind: String, precision: Int? = nil) throws(PyError) -> String {
    guard case .str(let spec) = vm.str(".\(precision ?? options.precision)\(kind)") else { return "" }
    return try vm.format(.float(number), spec: spec).string
  }

  private func plain(_ value: Scalar) -> String {
    switch value {
    case .bool(let bool): bool ? "True" : "False"
    case .int(let int): "\(int)"
    case .float(let float): "\(float)"
    case .complex, .unsigned: ""
    }
  }

  private func text(_ value: Scalar) throws(PyError) -> String {
    var text: String
    if tensor.dtype.isFloat {
      let number = value.double
      if isScientific {
        text = try formatted(number, "e")
      } else if isWhole {
        text = try formatted(number, "f", precision: 0)
        if number.isFinite { text += "." }
      } else {
        text = try formatted(number, "f")
      }
    } else {
      text = plain(value)
    }
    return String(repeating: " ", count: max(0, width - text.utf8.count)) + text
  }

  // MARK: Rows

  /// Which indices of a dimension are shown; nil where dots stand.
  private func indices(_ size: Int) -> [Int?] {
    let edge = options.edgeItems
    if isSummarized && size > 2 * edge {
      return Array(0..<edge) + [nil] + Array((size - edge)..<size)
    }
    return Array(0..<size)
  }

  private func visitShown(_ body: (Scalar) -> Void) throws(PyError) {
    func walk(_ part: NDArray) throws(TensorError) {
      if part.rank == 0 { return body(try part.item()) }
      if part.count == 0 { return }
      if !isSummarized { return part.scalars.forEach(body) }
      for index in indices(part.shape[0]) {
        if let index { try walk(part.selected(0, index)) }
      }
    }
    try store.asking(vm) { () throws(TensorError) in try walk(tensor.array) }
  }

  private func text(_ part: NDArray, indent: Int) throws(PyError) -> String {
    if part.rank == 0 { return try text(store.asking(vm) { () throws(TensorError) in try part.item() }) }
    if part.rank == 1 { return try row(part, indent: indent) }
    var slices: [String] = []
    for index in indices(part.shape[0]) {
      if let index {
        let slice = try store.asking(vm) { () throws(TensorError) in try part.selected(0, index) }
        slices.append(try text(slice, indent: indent + 1))
      } else {
        slices.append("...")
      }
    }
    let separator = "," + String(repeating: "\n", count: part.rank - 1) + String(repeating: " ", count: indent + 1)
    return "[" + slices.joined(separator: separator) + "]"
  }

  private func row(_ part: NDArray, indent: Int) throws(PyError) -> String {
    let perLine = max(1, (options.lineWidth - indent) / (width + 2))
    let shown = indices(part.shape[0])
    var numbers: [String] = []
    if shown.contains(where: { $0 == nil }) {
      for index in shown {
        guard let index else {
          numbers.append(" ...")
          continue
        }
        numbers.append(try text(store.asking(vm) { () throws(TensorError) in try part.selected(0, index).item() }))
      }
    } else {
      for value in part.scalars { numbers.append(try text(value)) }
    }
    var lines: [String] = []
    var start = 0
    while start < numbers.count {
      lines.append(numbers[start..<min(start + perLine, numbers.count)].joined(separator: ", "))
      start += perLine
    }
    return "[" + lines.joined(separator: ",\n" + String(repeating: " ", count: indent + 1)) + "]"
  }

  // MARK: The whole

  func whole(_ prefix: String = "tensor(") throws(PyError) -> String {
    let indent = prefix.utf8.count
    var suffixes: [String] = []
    let content: String
    let dtype = tensor.dtype
    let isDefault = dtype == store.workspace.defaultFloat || dtype == .i64 || dtype == .bool
    if tensor.count == 0 {
      if tensor.rank != 1 { suffixes.append("size=" + shapeText) }
      if dtype != store.workspace.defaultFloat { suffixes.append("dtype=torch.\(dtype.torchName)") }
      content = "[]"
    } else {
      if !isDefault { suffixes.append("dtype=torch.\(dtype.torchName)") }
      content = try text(tensor.array, indent: indent)
    }
    if let node = tensor.node {
      suffixes.append("grad_fn=<\(node.name)>")
    } else if tensor.requiresGradient {
      suffixes.append("requires_grad=True")
    }
    var result = prefix + content
    var lastLine = result.utf8.count - (lastNewline(result) ?? -1) + 1
    for suffix in suffixes {
      let length = suffix.utf8.count
      if lastLine + length + 2 > options.lineWidth {
        result += ",\n" + String(repeating: " ", count: indent) + suffix
        lastLine = indent + length
      } else {
        result += ", " + suffix
        lastLine += length + 2
      }
    }
    return result + ")"
  }

  private func lastNewline(_ text: String) -> Int? {
    let bytes = Array(text.utf8)
    return bytes.lastIndex(of: UInt8(ascii: "\n"))
  }

  private var shapeText: String {
    let sizes = tensor.shape.map(String.init).joined(separator: ", ")
    return tensor.rank == 1 ? "(\(sizes),)" : "(\(sizes))"
  }
}
