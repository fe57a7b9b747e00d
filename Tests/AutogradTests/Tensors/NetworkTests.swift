import Autograd
import TestCases
import Testing

/// Results and gradients of tensors' operations against torch's.
@Suite struct NetworkTests {
  let workspace = Workspace()

  @Test(arguments: CaseTable.rows("networks.tsv"))
  func computesWhatTorchComputes(_ row: CaseTable.Row) throws {
    let operands = try row[1].split(separator: ";").map { text in
      let array = try WrittenArray(text, in: workspace).array
      return Tensor(array, requiresGradient: array.dtype.isFloat)
    }
    if operands[0].dtype == .f64 { workspace.defaultFloat = .f64 }
    let tolerance = try #require(Double(row[4]))
    let result = try NetworkTests.result(row[0], operands)
    let expected = try WrittenArray(row[2], in: workspace).array
    #expect(result.array.difference(from: expected, tolerance: tolerance, ofLargest: true) == "")
    #expect(result.node?.name == row[5])
    let weights = (0..<result.count).map { 0.3 + 0.7 * Double(($0 * 7) % 5) }
    try Backward.run([result], [Tensor(NDArray(weights, shape: result.shape, result.dtype, in: workspace))])
    let gradients = row[3].split(separator: ";")
    for (operand, text) in zip(operands.filter(\.requiresGradient), gradients) {
      let gradient = try #require(operand.gradient).array
      #expect(gradient.difference(from: try WrittenArray(text, in: workspace).array, tolerance: tolerance, ofLargest: true) == "")
    }
  }

  /// Integers from -20 to 20 become indices below a limit as Python's `%` makes them.
  private static func labels(_ tensor: Tensor, below limit: Int64) throws -> Tensor {
    try Tensor.rest(.remainder, .tensor(tensor), .number(.int(limit)))
  }

  static func result(_ name: String, _ x: [Tensor]) throws -> Tensor {
    let reductions: [Substring: LossReduction] = ["mean": .mean, "sum": .sum, "none": .none]
    if let last = name.split(separator: " ").last, let reduction = reductions[last] {
      return try loss(String(name.dropLast(last.count + 1)), x, reduction)
    }
    switch name {
    case "gelu": return try x[0].gelu()
    case "gelu tanh": return try x[0].approximateGelu()
    case "silu": return try x[0].applying(.silu)
    case "softplus": return try x[0].softplus()
    case "logsigmoid": return try x[0].logSigmoid()
    case "leaky relu": return try x[0].leakyRelu()
    case "elu": return try x[0].elu()
    case "selu": return try x[0].selu()
    case "softmax": return try x[0].softmax(1)
    case "log softmax": return try x[0].logSoftmax(1)
    case "logsumexp": return try x[0].logSumExp(over: [1])
    case "weighted cross entropy":
      let weight = try NDArray([0.5, 1, 2, 1, 0.1], x[0].dtype, in: x[0].workspace)
      return try Tensor.crossEntropy(x[0], labels(x[1], below: 5), weight: weight)
    case "cross entropy of images": return try Tensor.crossEntropy(x[0], labels(x[1], below: 3))
    case "cross entropy of shares": return try Tensor.crossEntropy(x[0], x[1].softmax(1))
    case "layer norm": return try x[0].layerNormalised([5], x[1], x[2])
    case "batch norm": return try x[0].batchNormalised(nil, nil, x[1], x[2], isTraining: true)
    case "batch norm evaluated":
      let mean = Tensor(try NDArray([0.1, 0.2, 0.3], x[0].dtype, in: x[0].workspace))
      let variance = Tensor(try NDArray([1.0, 2, 3], x[0].dtype, in: x[0].workspace))
      return try x[0].batchNormalised(mean, variance, x[1], x[2], isTraining: false)
    case "embedding": return try Tensor.embedding(x[0], labels(x[1], below: 4).array)
    case "linear", "linear of a stack": return try Tensor.linear(x[0], x[1], x[2])
    case "conv2d": return try Tensor.convolution(x[0], x[1], x[2])
    case "conv2d strided": return try Tensor.convolution(x[0], x[1], x[2], stride: (2, 2), padding: (1, 1))
    case "conv2d dilated groups": return try Tensor.convolution(x[0], x[1], x[2], padding: (2, 1), dilation: (2, 2), groups: 2)
    case "conv transpose":
      return try Tensor.transposedConvolution(x[0], x[1], x[2], stride: (2, 2), padding: (1, 1), outputPadding: (1, 1))
    case "max pool": return try x[0].maxPooled(Window(height: 2, width: 2, stride: (2, 2))).values
    case "max pool padded":
      return try x[0].maxPooled(Window(height: 3, width: 3, stride: (2, 2), padding: (1, 1)), roundingUp: true).values
    case "avg pool": return try x[0].averagePooled(Window(height: 2, width: 2))
    case "adaptive pool": return try x[0].adaptivelyPooled(2, 3)
    case "pad": return try x[0].padded([1, 2, 0, 3])
    case "crop": return try x[0].padded([-1, 2])
    case "max of rows": return try x[0].extreme(.maximum, along: 1).values
    case "std": return try x[0].standardDeviation(over: [1])
    case "norm": return try x[0].norm()
    case "prod": return try x[0].product(over: [1])
    case "cumsum": return try x[0].cumulativeSum(1)
    case "cumprod": return try x[0].cumulativeProduct(1)
    case "pow": return try Tensor.power(.tensor(x[0]), 3)
    case "rdiv": return try Tensor.divide(2, .tensor(x[0] + 3))
    case "rsub": return try Tensor.subtract(2, .tensor(x[0]))
    case "matmul", "bmm", "mv", "dot": return try Tensor.product(x[0], x[1])
    case "index": return try x[0].indexed([.array(labels(x[1], below: 4).array)])
    case "slice": return try x[0].indexed([.slice(start: 1, stop: 3, step: nil)])
    case "select": return try x[0].indexed([.at(1)])
    case "t": return try x[0].transposed()
    case "gather": return try x[0].gathered(1, labels(x[1], below: 5).array)
    case "clamp": return try x[0].clamped(.float(-0.5), .float(0.5))
    case "einsum": return try Tensor.einsum("bij,bjk->ik", x)
    default: throw WrittenArray.Unreadable(text: name)
    }
  }

  private static func loss(_ name: String, _ x: [Tensor], _ reduction: LossReduction) throws -> Tensor {
    switch name {
    case "mse": return try Tensor.squaredError(x[0], x[1], reduction)
    case "l1": return try Tensor.absoluteError(x[0], x[1], reduction)
    case "huber": return try Tensor.smoothError(x[0], x[1], delta: 0.5, isHuber: true, reduction)
    case "smooth": return try Tensor.smoothError(x[0], x[1], delta: 0.5, isHuber: false, reduction)
    case "bce logits": return try Tensor.binaryCrossEntropyOfLogits(x[0], x[1].applying(.sigmoid), reduction)
    case "bce": return try Tensor.binaryCrossEntropy(x[0].applying(.sigmoid), x[1].applying(.sigmoid), reduction)
    case "cross entropy": return try Tensor.crossEntropy(x[0], labels(x[1], below: 5), reduction)
    case "smoothed cross entropy":
      return try Tensor.crossEntropy(x[0], labels(x[1], below: 5), ignoring: 2, smoothing: 0.1, reduction)
    default: throw WrittenArray.Unreadable(text: name)
    }
  }

  @Test(arguments: CaseTable.rows("optimisers.tsv"))
  func stepsAsTorchSteps(_ row: CaseTable.Row) throws {
    let dtype = row[1]
    let parameter = Tensor(try WrittenArray("\(dtype)[19]~3", in: workspace).array, requiresGradient: true)
    var state = ParameterState()
    for number in 0..<(try #require(Int(row[2]))) {
      parameter.gradient = Tensor(try WrittenArray("\(dtype)[19]~\(10 + number)", in: workspace).array)
      try NetworkTests.optimiser(row[0]).step(parameter, &state)
    }
    let expected = try WrittenArray(row[3], in: workspace).array
    // Square roots of torch's are not all the nearest.
    let isRooted = row[0].hasPrefix("rmsprop") || row[0].hasPrefix("adagrad")
    let tolerance = isRooted ? (dtype == "f64" ? 1e-15 : 1e-6) : 0
    #expect(parameter.array.difference(from: expected, tolerance: tolerance, ofLargest: true) == "")
  }

  private static func optimiser(_ name: String) -> any Optimiser {
    var sgd = SGD(rate: 0.1)
    var adam = Adam(rate: 0.01)
    var rmsprop = RMSprop(rate: 0.01)
    var adagrad = Adagrad(rate: 0.01)
    switch name {
    case "sgd momentum": (sgd.momentum, sgd.weightDecay) = (0.9, 0.01)
    case "sgd nesterov": (sgd.momentum, sgd.isNesterov) = (0.9, true)
    case "sgd dampened": (sgd.momentum, sgd.dampening, sgd.maximizes) = (0.9, 0.3, true)
    case "adam decay": (adam.weightDecay, adam.keepsLargest) = (0.1, true)
    case "adamw": (adam.weightDecay, adam.isDecoupled) = (0.01, true)
    case "rmsprop centered": (rmsprop.isCentered, rmsprop.momentum, rmsprop.weightDecay) = (true, 0.5, 0.1)
    case "adagrad decay": (adagrad.rateDecay, adagrad.weightDecay, adagrad.initialSum) = (0.1, 0.1, 0.2)
    default: break
    }
    switch name.split(separator: " ").first {
    case "adam", "adamw": return adam
    case "rmsprop": return rmsprop
    case "adagrad": return adagrad
    default: return sgd
    }
  }
}
