import Kernels

/// Rows of numbers brought to mean 0 and variance 1, with what the gradient needs.
struct RowNormalisation {
  let rows: Int
  let columns: Int
  let mean: NDArray
  let variance: NDArray
  /// What the distances from the mean were multiplied by.
  private let scale: NDArray
  private let normalised: NDArray
  /// The normalised rows times the weight plus the bias.
  let result: NDArray
  private let ofRows: Bool
  private var dtype: DType { normalised.dtype }
  private var kernels: KernelTable { normalised.kernels }

  /// `array` has no gaps; the weight and the bias are those of columns or of rows.
  init(_ array: NDArray, rows: Int, _ weight: NDArray?, _ bias: NDArray?, ofRows: Bool, epsilon: Double) throws(TensorError) {
    let (dtype, workspace) = (array.dtype, array.workspace)
    self.rows = rows
    self.ofRows = ofRows
    columns = array.count / max(rows, 1)
    mean = try NDArray(uninitialized: [rows], dtype, in: workspace)
    variance = try NDArray(uninitialized: [rows], dtype, in: workspace)
    scale = try NDArray(uninitialized: [rows], dtype, in: workspace)
    normalised = try NDArray(uninitialized: [rows, columns], dtype, in: workspace)
    let out = try NDArray(uninitialized: [rows, columns], dtype, in: workspace)
    func plane(_ array: NDArray) -> Plane { Plane(array.start, step: 1, rowStep: array.count / max(rows, 1)) }
    func factor(_ vector: NDArray) -> Plane { Plane(vector.start, step: ofRows ? 0 : 1, rowStep: ofRows ? 1 : 0) }
    array.kernels.normalise(
      dtype, plane(out), plane(normalised), plane(array),
      RowLevels(means: mean.start, variances: variance.start, scales: scale.start, epsilon: epsilon),
      RowFactors(weight: weight.map(factor), bias: bias.map(factor)), Extent(columns: columns, rows: rows))
    result = weight == nil && bias == nil ? normalised : out
  }

  /// The gradients of the weight and of the bias, of that of the result.
  func affineGradients(_ gradient: NDArray) throws(TensorError) -> (weight: NDArray, bias: NDArray) {
    let products = try NDArray(uninitialized: [rows, columns], dtype, in: normalised.workspace)
    let line = Extent(columns: normalised.count, rows: 1)
    kernels.binary(
      .multiply, dtype, Plane(products.start, step: 1, rowStep: 0), Plane(gradient.start, step: 1, rowStep: 0),
      Plane(normalised.start, step: 1, rowStep: 0), line)
    return (try sums(products), try sums(gradient))
  }

  private func sums(_ array: NDArray) throws(TensorError) -> NDArray {
    let total = try NDArray(uninitialized: [ofRows ? rows : columns], dtype, in: normalised.workspace)
    kernels.reduce(
      .cascadeSum, dtype, Plane(total.start, step: 1, rowStep: 1),
      Plane(array.start, step: ofRows ? 1 : columns, rowStep: ofRows ? columns : 1),
      Extent(columns: ofRows ? columns : rows, rows: ofRows ? rows : columns))
    return total
  }

  /// The gradient of the rows, of that of the result; without gaps.
  func rowsGradient(_ gradient: NDArray, _ weight: NDArray?) throws(TensorError) -> NDArray {
    let out = try NDArray(uninitialized: [rows, columns], dtype, in: normalised.workspace)
    let room = try NDArray(uninitialized: [columns], dtype, in: normalised.workspace)
    func plane(_ array: NDArray) -> Plane { Plane(array.start, step: 1, rowStep: columns) }
    kernels.normaliseGradient(
      dtype, plane(out), plane(gradient), plane(normalised), scale.start,
      weight.map { Plane($0.start, step: ofRows ? 0 : 1, rowStep: ofRows ? 1 : 0) }, room.start, Extent(columns: columns, rows: rows))
    return out
  }
}

extension Tensor {
  /// Normalised over all that a row has, as one operation; `arrange` brings an array into rows, `restore` back into its own shape.
  static func normalisedRows(
    _ name: String, _ input: Tensor, rows: Int, _ weight: Tensor?, _ bias: Tensor?, ofRows: Bool, epsilon: Double,
    arrange: @escaping (NDArray) throws(TensorError) -> NDArray, restore: @escaping (NDArray) throws(TensorError) -> NDArray,
    composed: @escaping (Tensor, Tensor?, Tensor?) throws(TensorError) -> Tensor
  ) throws(TensorError) -> (Tensor, RowNormalisation) {
    let run = try RowNormalisation(
      arrange(input.array), rows: rows, weight?.array.contiguous(), bias?.array.contiguous(), ofRows: ofRows, epsilon: epsilon)
    let result = try restore(run.result)
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
        results[0] = Tensor(try restore(run.rowsGradient(arriving, factor)))
      }
      if hasWeight || hasBias {
        let parts = try run.affineGradients(arriving)
        if hasWeight { results.append(Tensor(try parts.weight.reshaped(operands[1].shape))) }
        if hasBias { results.append(Tensor(try parts.bias.reshaped(operands[operands.count - 1].shape))) }
      }
      return results
    }
    return (tensor, run)
  }
}
