import Autograd

/// An array as tables write it: `f64[2,3]=1 2 3 4 5 6`, or `f32[100]~7.T` for random numbers.
struct WrittenArray {
  var array: NDArray

  init(_ text: some StringProtocol, in workspace: Workspace) throws {
    guard let open = text.firstIndex(of: "["), let close = text.firstIndex(of: "]"),
      let dtype = WrittenArray.types[String(text[..<open].filter { $0 != " " })]
    else { throw Unreadable(text: String(text)) }
    let shape = text[text.index(after: open)..<close].split(separator: ",").compactMap { Int($0) }
    let rest = text[text.index(after: close)...]
    if rest.first == "~" {
      let isTransposed = rest.hasSuffix(".T")
      guard let seed = UInt32(rest.dropFirst().dropLast(isTransposed ? 2 : 0)) else { throw Unreadable(text: String(text)) }
      var generator = MersenneTwister(seed: seed)
      let values = (0..<shape.reduce(1, *)).map { _ -> Scalar in
        let value = generator.nextDouble() * 2 - 1
        return .float(dtype.isFloat ? value : (value * 20).rounded(.down))
      }
      let written = try NDArray(values, shape: shape, dtype, in: workspace)
      array = isTransposed ? written.transposed() : written
    } else {
      let values = rest.dropFirst().split(separator: " ").compactMap { word in
        dtype == .i64 ? Int64(word).map { Scalar.int($0) } : Double(word).map { Scalar.float($0) }
      }
      array = try NDArray(values, shape: shape, dtype, in: workspace)
    }
  }

  static let types: [String: DType] = [
    "f64": .f64, "f32": .f32, "i64": .i64, "i32": .i32, "i16": .i16, "i8": .i8, "u8": .u8, "bool": .bool,
  ]

  struct Unreadable: Error { let text: String }
}

extension NDArray {
  /// Empty if both are the same within a relative tolerance; zeros of different signs are the same.
  func difference(from expected: NDArray, tolerance: Double, ofLargest: Bool = false) -> String {
    if dtype != expected.dtype || shape != expected.shape { return "is \(dtype)\(shape), not \(expected.dtype)\(expected.shape)" }
    let actual = doubles
    let wanted = expected.doubles
    let largest = wanted.filter { $0.isFinite }.map(\.magnitude).max() ?? 0
    for (index, (one, other)) in zip(actual, wanted).enumerated() {
      if one == other || (one.isNaN && other.isNaN) { continue }
      if (one - other).magnitude <= tolerance * max(other.magnitude, ofLargest ? largest : 0) { continue }
      return "element \(index) is \(one), not \(other)"
    }
    return ""
  }
}
