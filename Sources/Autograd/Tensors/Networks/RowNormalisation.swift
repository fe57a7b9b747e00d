import Kernels

/// Rows of numbers brought to mean 0 and variance 1, with what the gradient needs.
struct RowNormalisation {
  let rows: Int
  let columns: Int
  let mean: NDArray
  let variance: NDArray
  /// What the distances from the mean were multiplied by.
  private let scale: NDArray
  let result: NDArray
  private var dtype: DType { result.dtype }
  private var kernels: KernelTable { result.kernels }
  private var extent: Extent { Extent(columns: columns, rows: rows) }

  /// `array` has no gaps.
  init(_ array: NDArray, rows: Int, epsilon: Double) throws(TensorError) {
    let dtype = array.dtype
    let workspace = array.workspace
    let kernels = array.kernels
    self.rows = rows
    columns = array.count / max(rows, 1)
    let extent = Extent(columns: columns, rows: rows)
    let x = Plane(array.start, step: 1, rowStep: columns)
    let count = try NDArray(scalar: .int(Int64(columns)), dtype, in: workspace)
    mean = try NDArray(uninitialized: [rows], dtype, in: workspace)
    let everyMean = Plane(mean.start, step: 1, rowStep: 1)
    kernels.reduce(.cascadeSum, dtype, everyMean, x, extent)
    try mean.update(.divide, with: count, as: dtype)
    result = try NDArray(uninitialized: [rows, columns], dtype, in: workspace)
    let y = Plane(result.start, step: 1, rowStep: columns)
    kernels.binary(.subtract, dtype, y, x, Plane(mean.start, step: 0, rowStep: 1), extent)
    let squares = try result.unary(.square)
    variance = try NDArray(uninitialized: [rows], dtype, in: workspace)
    kernels.reduce(
      .cascadeSum, dtype, Plane(variance.start, step: 1, rowStep: 1), Plane(squares.start, step: 1, rowStep: columns), extent)
    try variance.update(.divide, with: count, as: dtype)
    scale = try NDArray.binary(.add, variance, NDArray(scalar: .float(epsilon), dtype, in: workspace), as: dtype)
    scale.become(.reciprocalSquareRoot)
    kernels.binary(.multiply, dtype, y, y, Plane(scale.start, step: 0, rowStep: 1), extent)
  }

  /// The rows times a weight plus a bias, which are those of columns or of rows.
  func affine(_ weight: NDArray?, _ bias: NDArray?, ofRows: Bool) throws(TensorError) -> NDArray {
    if weight == nil && bias == nil { return result }
    let out = try result.copied()
    if let weight { combine(.multiply, out, weight, ofRows: ofRows) }
    if let bias { combine(.add, out, bias, ofRows: ofRows) }
    return out
  }

  private func combine(_ kernel: BinaryKernel, _ out: NDArray, _ vector: NDArray, ofRows: Bool) {
    let place = Plane(out.start, step: 1, rowStep: columns)
    kernels.binary(kernel, dtype, place, place, Plane(vector.start, step: ofRows ? 0 : 1, rowStep: ofRows ? 1 : 0), extent)
  }

  /// The gradients of the weight and of the bias, of that of the result.
  func affineGradients(_ gradient: NDArray, ofRows: Bool) throws(TensorError) -> (weight: NDArray, bias: NDArray) {
    let products = try NDArray(uninitialized: [rows, columns], dtype, in: result.workspace)
    let line = Extent(columns: result.count, rows: 1)
    kernels.binary(
      .multiply, dtype, Plane(products.start, step: 1, rowStep: 0), Plane(gradient.start, step: 1, rowStep: 0),
      Plane(result.start, step: 1, rowStep: 0), line)
    return (try sums(products, ofRows: ofRows), try sums(gradient, ofRows: ofRows))
  }

  private func sums(_ array: NDArray, ofRows: Bool) throws(TensorError) -> NDArray {
    let total = try NDArray(uninitialized: [ofRows ? rows : columns], dtype, in: result.workspace)
    kernels.reduce(
      .cascadeSum, dtype, Plane(total.start, step: 1, rowStep: 1),
      Plane(array.start, step: ofRows ? 1 : columns, rowStep: ofRows ? columns : 1),
      Extent(columns: ofRows ? columns : rows, rows: ofRows ? rows : columns))
    return total
  }

  /// The gradient of the rows, of that of the result after the weight; without gaps.
  func rowsGradient(_ gradient: NDArray, _ weight: NDArray?, ofRows: Bool) throws(TensorError) -> NDArray {
    let flow = try gradient.copied()
    if let weight { combine(.multiply, flow, weight, ofRows: ofRows) }
    let products = try NDArray(uninitialized: [rows, columns], dtype, in: result.workspace)
    let line = Extent(columns: result.count, rows: 1)
    let all = Plane(flow.start, step: 1, rowStep: 0)
    let product = Plane(products.start, step: 1, rowStep: 0)
    let y = Plane(result.start, step: 1, rowStep: 0)
    kernels.binary(.multiply, dtype, product, all, y, line)
    let count = try NDArray(scalar: .int(Int64(columns)), dtype, in: result.workspace)
    let level = try sums(flow, ofRows: true)
    try level.update(.divide, with: count, as: dtype)
    let tilt = try sums(products, ofRows: true)
    try tilt.update(.divide, with: count, as: dtype)
    let wide = Plane(flow.start, step: 1, rowStep: columns)
    let wideProduct = Plane(products.start, step: 1, rowStep: columns)
    kernels.binary(.subtract, dtype, wide, wide, Plane(level.start, step: 0, rowStep: 1), extent)
    kernels.binary(
      .multiply, dtype, wideProduct, Plane(result.start, step: 1, rowStep: columns), Plane(tilt.start, step: 0, rowStep: 1), extent)
    kernels.binary(.subtract, dtype, all, all, product, line)
    kernels.binary(.multiply, dtype, wide, wide, Plane(scale.start, step: 0, rowStep: 1), extent)
    return flow
  }
}

extension Tensor {
  /// Normalised over all that a row has, as one operation; `arrange` brings an array into rows, `restore` back into its own shape.
  static func normalisedRows(
    _ name: String, _ input: Tensor, rows: Int, _ weight: Tensor?, _ bias: Tensor?, ofRows: Bool, epsilon: Double,
    arrange: @escaping (NDArray) throws(TensorError) -> NDArray, restore: @escaping (NDArray) throws(TensorError) -> NDArray,
    composed: @escaping (Tensor, Tensor?, Tensor?) throws(TensorError) -> Tensor
  ) throws(TensorError) -> (Tensor, RowNormalisation) {
    let run = try RowNormalisation(arrange(input.array), rows: rows, epsilon: epsilon)
    let result = try restore(run.affine(weight?.array.contiguous(), bias?.array.contiguous(), ofRows: ofRows))
    let inputs = [input] + (weight.map { [$0] } ?? []) + (bias.map { [$0] } ?? [])
    let saved = inputs.map { $0.saved }
    let (hasWeight, hasBias) = (weight != nil, bias != nil)
    let tensor = Node.record(name, result, of: inputs) { (flow) throws(TensorError) in
      var operands: [Tensor] = []
      for part in saved { operands.append(part.anyVersion) }
      _ = try saved[0].tensor()
      if hasWeight { _ = try saved[1].tensor() }
      if flow.isRecorded {
        return try Backward.ofComposition(operands, [flow.gradient()]) { (parts) throws(TensorError) in
          [try composed(parts[0], hasWeight ? parts[1] : nil, hasBias ? parts[parts.count - 1] : nil)]
        }
      }
      let arriving = try arrange(flow.gradient().array)
      var results: [Tensor?] = [nil]
      if flow.needs(0) {
        let factor = hasWeight ? try operands[1].array.contiguous() : nil
        results[0] = Tensor(try restore(run.rowsGradient(arriving, factor, ofRows: ofRows)))
      }
      if hasWeight || hasBias {
        let parts = try run.affineGradients(arriving, ofRows: ofRows)
        if hasWeight { results.append(Tensor(try parts.weight.reshaped(operands[1].shape))) }
        if hasBias { results.append(Tensor(try parts.bias.reshaped(operands[operands.count - 1].shape))) }
      }
      return results
    }
    return (tensor, run)
  }
}
