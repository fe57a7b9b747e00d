import Kernels

/// A sequence read by one layer, with what its gradient needs.
///
/// Every state has a place for each step and one more: in front for what was there before the first step, or behind if it runs backwards.
struct RecurrentRun {
  let cell: RecurrentCell
  let length: Int
  let batch: Int
  let size: Int
  let isReversed: Bool
  let hidden: NDArray
  /// The memory of an LSTM.
  private let memory: NDArray
  /// Gates after their functions, and what else the gradient needs: an LSTM's memory through its function, a GRU's own part of what is new.
  private let gates: NDArray
  private let further: NDArray
  private let dtype: DType
  private let kernels: KernelTable

  init(
    _ cell: RecurrentCell, _ steps: NDArray, _ states: [NDArray], _ weight: NDArray, _ bias: NDArray?, isReversed: Bool
  ) throws(TensorError) {
    self.cell = cell
    self.isReversed = isReversed
    (length, batch, size) = (steps.shape[0], steps.shape[1], weight.shape[1])
    dtype = steps.dtype
    kernels = steps.kernels
    let workspace = steps.workspace
    let isMemorizing = cell == .lstm
    hidden = try NDArray(uninitialized: [length + 1, batch, size], dtype, in: workspace)
    memory = try NDArray(uninitialized: [isMemorizing ? length + 1 : 0, batch, size], dtype, in: workspace)
    gates = try NDArray(uninitialized: [length, batch, cell.gates * size], dtype, in: workspace)
    further = try NDArray(uninitialized: [cell.gates > 1 ? length : 0, batch, size], dtype, in: workspace)
    let first = isReversed ? length : 0
    try hidden.selected(0, first).assign(states[0])
    if isMemorizing { try memory.selected(0, first).assign(states[1]) }
    try run(steps.contiguous(), weight, try bias?.contiguous())
  }

  /// All hidden states, then the last states.
  var results: [NDArray] {
    get throws(TensorError) {
      let last = isReversed ? 0 : length
      var results = [try hidden.narrowed(0, from: isReversed ? 0 : 1, count: length), try hidden.selected(0, last).copied()]
      if cell == .lstm { results.append(try memory.selected(0, last).copied()) }
      return results
    }
  }

  private var rowBytes: Int { batch * size * dtype.byteCount }
  private func before(_ step: Int) -> Int { isReversed ? step + 1 : step }
  private func after(_ step: Int) -> Int { isReversed ? step : step + 1 }

  private func run(_ steps: NDArray, _ weight: NDArray, _ bias: NDArray?) throws(TensorError) {
    let width = cell.gates * size
    // Turned once, if there are several steps.
    let isTurned = length > 1
    let factor = try isTurned ? weight.transposed().copied() : weight.contiguous()
    let product = try NDArray(uninitialized: [batch, width], dtype, in: steps.workspace)
    if product.count == 0 { return }
    let bytes = MatrixBlocks.scratchBytes(dtype, rows: batch, columns: width, inner: size)
    let (scratch, capacity) = try steps.workspace.reserve(bytes)
    defer { steps.workspace.release(scratch, bytes, capacity: capacity) }
    for number in 0..<length {
      let step = isReversed ? length - 1 - number : number
      let old = hidden.start + before(step) * rowBytes
      kernels.multiply(
        dtype, Matrix(product.start, rowStep: width, columnStep: 1), Matrix(old, rowStep: size, columnStep: 1),
        Matrix(factor.start, rowStep: isTurned ? width : 1, columnStep: isTurned ? 1 : size), nil, batch, width, size, scratch)
      let rowOfGates = step * batch * width * dtype.byteCount
      kernels.recur(
        cell, dtype,
        RecurrentStep(
          rows: batch, size: size, gates: gates.start + rowOfGates, given: steps.start + rowOfGates, product: product.start,
          bias: bias.map { UnsafeRawPointer($0.start) }, old: old, new: hidden.start + after(step) * rowBytes,
          was: memory.start + before(step) * rowBytes, becomes: memory.start + after(step) * rowBytes,
          further: further.start + step * rowBytes))
    }
  }

  // MARK: Gradients

  /// Gradients of the steps, of the first states, and of the products with the weight.
  func gradients(
    _ arrived: [NDArray?], states: [NDArray], _ weight: NDArray
  ) throws(TensorError) -> (steps: NDArray, states: [NDArray], products: NDArray) {
    let width = cell.gates * size
    let steps = try NDArray(uninitialized: gates.shape, dtype, in: gates.workspace)
    let products = cell == .gru ? try NDArray(uninitialized: gates.shape, dtype, in: gates.workspace) : steps
    var flowing: [NDArray] = []
    for number in 0..<cell.states {
      let start = try NDArray(zeros: [batch, size], dtype, in: gates.workspace)
      if number + 1 < arrived.count, let last = arrived[number + 1] { try start.assign(last) }
      flowing.append(start)
    }
    if gates.count == 0 { return (steps, flowing, products) }
    let outer = try arrived[0]?.contiguous()
    let factor = try weight.contiguous()
    let passed = try NDArray(uninitialized: [batch, size], dtype, in: gates.workspace)
    let bytes = MatrixBlocks.scratchBytes(dtype, rows: batch, columns: size, inner: width)
    let (scratch, capacity) = try gates.workspace.reserve(bytes)
    defer { gates.workspace.release(scratch, bytes, capacity: capacity) }
    let line = Plane(flowing[0].start, step: 1, rowStep: 0)
    let whole = Extent(columns: batch * size, rows: 1)
    for number in 0..<length {
      let step = isReversed ? number : length - 1 - number
      if let outer { kernels.binary(.add, dtype, line, line, Plane(outer.start + step * rowBytes, step: 1, rowStep: 0), whole) }
      let rowOfGates = step * batch * width * dtype.byteCount
      kernels.recurBack(
        cell, dtype,
        RecurrentReturn(
          rows: batch, size: size, gates: gates.start + rowOfGates, old: hidden.start + before(step) * rowBytes,
          was: memory.start + before(step) * rowBytes, further: further.start + step * rowBytes, flow: flowing[0].start,
          remembered: flowing[flowing.count - 1].start, out: steps.start + rowOfGates, sent: products.start + rowOfGates))
      let sent = products.start + rowOfGates
      let target = cell == .gru ? passed : flowing[0]
      kernels.multiply(
        dtype, Matrix(target.start, rowStep: size, columnStep: 1), Matrix(sent, rowStep: width, columnStep: 1),
        Matrix(factor.start, rowStep: size, columnStep: 1), nil, batch, size, width, scratch)
      if cell == .gru { kernels.binary(.add, dtype, line, line, Plane(passed.start, step: 1, rowStep: 0), whole) }
    }
    return (steps, flowing, products)
  }

  /// The gradient of the weight, of that of the products of all steps: one product.
  func weightGradient(_ products: NDArray) throws(TensorError) -> NDArray {
    let width = cell.gates * size
    let rows = length * batch
    let sent = products.view([rows, width], [width, 1])
    let old = try hidden.narrowed(0, from: isReversed ? 1 : 0, count: length).view([rows, size], [size, 1])
    return try NDArray.matrixProduct(sent, isTurned: true, old, shape: [width, size])
  }
}
