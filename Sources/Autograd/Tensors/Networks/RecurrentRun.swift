import Glibc
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
    let line = Plane(product.start, step: 1, rowStep: 0)
    for number in 0..<length {
      let step = isReversed ? length - 1 - number : number
      let old = hidden.start + before(step) * rowBytes
      kernels.multiply(
        dtype, Matrix(product.start, rowStep: width, columnStep: 1), Matrix(old, rowStep: size, columnStep: 1),
        Matrix(factor.start, rowStep: isTurned ? width : 1, columnStep: isTurned ? 1 : size), batch, width, size, scratch)
      if let bias { product.addToRows(bias) }
      let given = steps.start + step * batch * width * dtype.byteCount
      let gate = gates.start + step * batch * width * dtype.byteCount
      let whole = Extent(columns: batch * width, rows: 1)
      if cell == .gru {
        let extent = Extent(columns: 2 * size, rows: batch)
        let place = Plane(gate, step: 1, rowStep: width)
        kernels.binary(
          .add, dtype, place, Plane(given, step: 1, rowStep: width), Plane(product.start, step: 1, rowStep: width), extent)
        kernels.unary(.sigmoid, dtype, place, place, extent)
      } else {
        kernels.binary(.add, dtype, Plane(gate, step: 1, rowStep: 0), Plane(given, step: 1, rowStep: 0), line, whole)
      }
      if dtype == .f32 {
        advance(step, given, product, Float.self)
      } else {
        advance(step, given, product, Double.self)
      }
    }
  }

  private func apply(_ kernel: UnaryKernel, _ step: Int, from column: Int, count: Int) {
    let width = cell.gates * size
    let place = Plane(gates.start + (step * batch * width + column) * dtype.byteCount, step: 1, rowStep: width)
    kernels.unary(kernel, dtype, place, place, Extent(columns: count, rows: batch))
  }

  /// The states after a step, whose gates are summed up.
  private func advance<T: BinaryFloatingPoint>(_ step: Int, _ given: UnsafeMutableRawPointer, _ product: NDArray, _: T.Type) {
    let (width, count) = (cell.gates * size, batch * size)
    let gate = gates.pointer(T.self) + step * batch * width
    let old = hidden.pointer(T.self) + before(step) * count
    let new = hidden.pointer(T.self) + after(step) * count
    switch cell {
    case .tanh, .relu:
      apply(cell == .tanh ? .hyperbolicTangent : .relu, step, from: 0, count: size)
      memcpy(new, gate, rowBytes)
    case .gru:
      let part = given.assumingMemoryBound(to: T.self)
      let own = product.pointer(T.self)
      let kept = further.pointer(T.self) + step * count
      for row in 0..<batch {
        let line = row * width
        for column in 0..<size {
          let mine = own[line + 2 * size + column]
          kept[row * size + column] = mine
          let share = gate[line + column] * mine
          gate[line + 2 * size + column] = part[line + 2 * size + column] + share
        }
      }
      apply(.hyperbolicTangent, step, from: 2 * size, count: size)
      for row in 0..<batch {
        let line = row * width
        for column in 0..<size {
          let fresh = gate[line + 2 * size + column]
          let share = (old[row * size + column] - fresh) * gate[line + size + column]
          new[row * size + column] = share + fresh
        }
      }
    case .lstm:
      apply(.sigmoid, step, from: 0, count: 2 * size)
      apply(.hyperbolicTangent, step, from: 2 * size, count: size)
      apply(.sigmoid, step, from: 3 * size, count: size)
      let was = memory.pointer(T.self) + before(step) * count
      let becomes = memory.pointer(T.self) + after(step) * count
      let curved = further.pointer(T.self) + step * count
      for row in 0..<batch {
        let line = row * width
        for column in 0..<size {
          let kept = gate[line + size + column] * was[row * size + column]
          let added = gate[line + column] * gate[line + 2 * size + column]
          becomes[row * size + column] = kept + added
        }
      }
      kernels.unary(
        .hyperbolicTangent, dtype, Plane(curved, step: 1, rowStep: 0), Plane(becomes, step: 1, rowStep: 0), Extent(columns: count, rows: 1))
      for row in 0..<batch {
        for column in 0..<size { new[row * size + column] = gate[row * width + 3 * size + column] * curved[row * size + column] }
      }
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
      if dtype == .f32 {
        goBack(step, flowing, steps, products, Float.self)
      } else {
        goBack(step, flowing, steps, products, Double.self)
      }
      let sent = products.start + step * batch * width * dtype.byteCount
      let target = cell == .gru ? passed : flowing[0]
      kernels.multiply(
        dtype, Matrix(target.start, rowStep: size, columnStep: 1), Matrix(sent, rowStep: width, columnStep: 1),
        Matrix(factor.start, rowStep: size, columnStep: 1), batch, size, width, scratch)
      if cell == .gru { kernels.binary(.add, dtype, line, line, Plane(passed.start, step: 1, rowStep: 0), whole) }
    }
    return (steps, flowing, products)
  }

  /// The gradients of the gates of a step; what flows on past the product with the weight stays in `flowing`.
  private func goBack<T: BinaryFloatingPoint>(_ step: Int, _ flowing: [NDArray], _ steps: NDArray, _ products: NDArray, _: T.Type) {
    let (width, count) = (cell.gates * size, batch * size)
    let gate = gates.pointer(T.self) + step * batch * width
    let out = steps.pointer(T.self) + step * batch * width
    let flow = flowing[0].pointer(T.self)
    switch cell {
    case .tanh:
      for place in 0..<count { out[place] = flow[place] * (1 - gate[place] * gate[place]) }
    case .relu:
      for place in 0..<count { out[place] = gate[place] > 0 ? flow[place] : 0 }
    case .gru:
      let sent = products.pointer(T.self) + step * batch * width
      let old = hidden.pointer(T.self) + before(step) * count
      let kept = further.pointer(T.self) + step * count
      for row in 0..<batch {
        let line = row * width
        for column in 0..<size {
          let place = row * size + column
          let (reset, update, new) = (gate[line + column], gate[line + size + column], gate[line + 2 * size + column])
          let arriving = flow[place]
          let through = arriving * update
          let ofUpdate = arriving * (old[place] - new) * (1 - update) * update
          let ofNew = (arriving - through) * (1 - new * new)
          let ofReset = ofNew * kept[place] * (1 - reset) * reset
          (out[line + column], out[line + size + column], out[line + 2 * size + column]) = (ofReset, ofUpdate, ofNew)
          (sent[line + column], sent[line + size + column], sent[line + 2 * size + column]) = (ofReset, ofUpdate, ofNew * reset)
          flow[place] = through
        }
      }
    case .lstm:
      let remembered = flowing[1].pointer(T.self)
      let was = memory.pointer(T.self) + before(step) * count
      let curved = further.pointer(T.self) + step * count
      for row in 0..<batch {
        let line = row * width
        for column in 0..<size {
          let place = row * size + column
          let (input, forget) = (gate[line + column], gate[line + size + column])
          let (new, output) = (gate[line + 2 * size + column], gate[line + 3 * size + column])
          let arriving = flow[place]
          let curve = curved[place]
          let slope = arriving * output * (1 - curve * curve)
          let ofMemory = slope + remembered[place]
          out[line + column] = ofMemory * new * (1 - input) * input
          out[line + size + column] = ofMemory * was[place] * (1 - forget) * forget
          out[line + 2 * size + column] = ofMemory * input * (1 - new * new)
          out[line + 3 * size + column] = arriving * curve * (1 - output) * output
          remembered[place] = ofMemory * forget
        }
      }
    }
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
