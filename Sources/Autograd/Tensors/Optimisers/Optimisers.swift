import Glibc
import Kernels

/// What an optimiser remembers of one parameter, named as torch names it.
package struct ParameterState {
  package var step = 0
  package var buffers = Buffers()

  package init() {}

  /// The buffer of that name; zeros the first time.
  fileprivate mutating func kept(_ name: String, like parameter: NDArray) throws(TensorError) -> NDArray {
    if let buffer = buffers[name] { return buffer }
    let buffer = try NDArray(zeros: parameter.shape, parameter.dtype, in: parameter.workspace)
    buffers[name] = buffer
    return buffer
  }

  /// Takes a buffer out, so that it is changed and not copied; zeros the first time.
  fileprivate func buffer(_ name: String, like parameter: NDArray, filledWith value: Double = 0) throws(TensorError) -> NDArray {
    if let buffer = buffers[name] { return buffer }
    return try NDArray(filled: parameter.shape, with: .float(value), parameter.dtype, in: parameter.workspace)
  }
}

/// Arrays by name; there are so few that looking through them is fastest.
package struct Buffers: Sequence {
  private var items: [(key: String, value: NDArray)] = []

  package subscript(name: String) -> NDArray? {
    get {
      for item in items where item.key == name { return item.value }
      return nil
    }
    set {
      items.removeAll { $0.key == name }
      if let newValue { items.append((name, newValue)) }
    }
  }

  package func makeIterator() -> IndexingIterator<[(key: String, value: NDArray)]> { items.makeIterator() }
}

/// A way to change a parameter by its gradient.
package protocol Optimiser {
  /// Makes one step; `gradient` has no gaps and may be changed.
  func step(_ parameter: NDArray, _ gradient: NDArray, _ state: inout ParameterState) throws(TensorError)
  var maximizes: Bool { get }
}

extension Optimiser {
  /// Makes one step for a parameter that has a gradient.
  package func step(_ parameter: Tensor, _ state: inout ParameterState) throws(TensorError) {
    guard let gradient = parameter.gradient?.array else { return }
    guard parameter.dtype.isFloat else { throw .unsupported(operation: "optimizer", parameter.dtype) }
    guard gradient.shape == parameter.shape else { throw .gradientShape(gradient.shape, tensor: parameter.shape) }
    let whole = try parameter.array.contiguous()
    var slope = try gradient.converted(to: parameter.dtype).contiguous()
    if maximizes { slope = try slope.unary(.negate) }
    state.step += 1
    try step(whole, slope, &state)
    if !parameter.array.isContiguous { try parameter.array.assign(whole) }
    parameter.countChange()
  }
}

extension NDArray {
  /// `self += factor * other`.
  fileprivate func add(_ factor: Double, _ other: NDArray) { kernels.addScaled(dtype, start, other.start, factor, count) }

  /// `self += factor * left * right`.
  fileprivate func addProduct(_ factor: Double, _ left: NDArray, _ right: NDArray) {
    kernels.addProduct(dtype, start, left.start, right.start, factor, count)
  }

  /// `self += factor * left / right`.
  fileprivate func addQuotient(_ factor: Double, _ left: NDArray, _ right: NDArray) throws(TensorError) {
    let scale = try NDArray(scalar: .float(factor), dtype, in: workspace)
    let quotient = try NDArray.binary(.divide, NDArray.binary(.multiply, left, scale, as: dtype), right, as: dtype)
    try update(.add, with: quotient, as: dtype)
  }

  fileprivate func scale(by factor: Double) throws(TensorError) {
    try update(.multiply, with: NDArray(scalar: .float(factor), dtype, in: workspace), as: dtype)
  }

  fileprivate func increase(by number: Double) throws(TensorError) {
    try update(.add, with: NDArray(scalar: .float(number), dtype, in: workspace), as: dtype)
  }

  /// Moves towards another by a share of the way.
  fileprivate func approach(_ target: NDArray, by share: Double) throws(TensorError) {
    add(share, try NDArray.binary(.subtract, target, self, as: dtype))
  }

  /// With a share of the parameter added: what pulls weights towards zero.
  fileprivate func decayed(_ decay: Double, _ parameter: NDArray) throws(TensorError) -> NDArray {
    if decay == 0 { return self }
    let result = try copied()
    result.add(decay, parameter)
    return result
  }
}

/// Steps against the gradient, with momentum.
package struct SGD: Optimiser {
  package var rate: Double
  package var momentum = 0.0
  package var dampening = 0.0
  package var weightDecay = 0.0
  package var isNesterov = false
  package var maximizes = false

  package init(rate: Double) { self.rate = rate }

  package func step(_ parameter: NDArray, _ gradient: NDArray, _ state: inout ParameterState) throws(TensorError) {
    var slope = try gradient.decayed(weightDecay, parameter)
    if momentum != 0 {
      let velocity: NDArray
      if let old = state.buffers["momentum_buffer"] {
        velocity = old
        try velocity.scale(by: momentum)
        velocity.add(1 - dampening, slope)
      } else {
        velocity = try slope.copied()
        state.buffers["momentum_buffer"] = velocity
      }
      if isNesterov {
        slope = try slope.copied()
        slope.add(momentum, velocity)
      } else {
        slope = velocity
      }
    }
    parameter.add(-rate, slope)
  }
}

/// Steps by the mean of gradients over the root of the mean of their squares; AdamW where `isDecoupled`.
package struct Adam: Optimiser {
  package var rate = 1e-3
  package var beta1 = 0.9
  package var beta2 = 0.999
  package var epsilon = 1e-8
  package var weightDecay = 0.0
  package var isDecoupled = false
  package var keepsLargest = false
  package var maximizes = false

  package init(rate: Double = 1e-3) { self.rate = rate }

  package func step(_ parameter: NDArray, _ gradient: NDArray, _ state: inout ParameterState) throws(TensorError) {
    var slope = gradient
    if isDecoupled {
      if weightDecay != 0 { try parameter.scale(by: 1 - rate * weightDecay) }
    } else {
      slope = try gradient.decayed(weightDecay, parameter)
    }
    let mean = try state.kept("exp_avg", like: parameter)
    let square = try state.kept("exp_avg_sq", like: parameter)
    let correction1 = 1 - pow(beta1, Double(state.step))
    let root = (1 - pow(beta2, Double(state.step))).squareRoot()
    guard keepsLargest else {
      let step = AdamStep(rate: rate, beta1: beta1, beta2: beta2, epsilon: epsilon, correction1: correction1, rootOfCorrection2: root)
      return parameter.kernels.adam(parameter.dtype, parameter.start, slope.start, mean.start, square.start, step, parameter.count)
    }
    try mean.approach(slope, by: 1 - beta1)
    try square.scale(by: beta2)
    square.addProduct(1 - beta2, slope, slope)
    let largest = try state.buffer("max_exp_avg_sq", like: parameter)
    state.buffers["max_exp_avg_sq"] = largest
    try largest.update(.maximum, with: square, as: parameter.dtype)
    let scale = try NDArray(scalar: .float(root), parameter.dtype, in: parameter.workspace)
    let denominator = try NDArray.binary(.divide, largest.unary(.squareRoot), scale, as: parameter.dtype)
    try denominator.increase(by: epsilon)
    try parameter.addQuotient(-rate / correction1, mean, denominator)
  }
}

/// Steps by the gradient over the root of the mean of its squares.
package struct RMSprop: Optimiser {
  package var rate = 1e-2
  package var smoothing = 0.99
  package var epsilon = 1e-8
  package var weightDecay = 0.0
  package var momentum = 0.0
  package var isCentered = false
  package var maximizes = false

  package init(rate: Double = 1e-2) { self.rate = rate }

  package func step(_ parameter: NDArray, _ gradient: NDArray, _ state: inout ParameterState) throws(TensorError) {
    let slope = try gradient.decayed(weightDecay, parameter)
    let square = try state.buffer("square_avg", like: parameter)
    state.buffers["square_avg"] = square
    try square.scale(by: smoothing)
    square.addProduct(1 - smoothing, slope, slope)
    var spread = square
    if isCentered {
      let mean = try state.buffer("grad_avg", like: parameter)
      state.buffers["grad_avg"] = mean
      try mean.approach(slope, by: 1 - smoothing)
      spread = try square.copied()
      spread.addProduct(-1, mean, mean)
    }
    let root = try spread.unary(.squareRoot)
    try root.increase(by: epsilon)
    guard momentum > 0 else { return try parameter.addQuotient(-rate, slope, root) }
    let velocity = try state.buffer("momentum_buffer", like: parameter)
    state.buffers["momentum_buffer"] = velocity
    try velocity.scale(by: momentum)
    try velocity.addQuotient(1, slope, root)
    parameter.add(-rate, velocity)
  }
}

/// Steps by the gradient over the root of the sum of its squares.
package struct Adagrad: Optimiser {
  package var rate = 1e-2
  package var rateDecay = 0.0
  package var weightDecay = 0.0
  package var initialSum = 0.0
  package var epsilon = 1e-10
  package var maximizes = false

  package init(rate: Double = 1e-2) { self.rate = rate }

  package func step(_ parameter: NDArray, _ gradient: NDArray, _ state: inout ParameterState) throws(TensorError) {
    let slope = try gradient.decayed(weightDecay, parameter)
    let sum = try state.buffer("sum", like: parameter, filledWith: initialSum)
    state.buffers["sum"] = sum
    sum.addProduct(1, slope, slope)
    let root = try sum.unary(.squareRoot)
    try root.increase(by: epsilon)
    try parameter.addQuotient(-rate / (1 + Double(state.step - 1) * rateDecay), slope, root)
  }
}
