import Autograd
import Testing

/// Gradients of all operations against finite differences.
@Suite struct GradientTests {
  @Test(arguments: Function.all.indices)
  func functions(number: Int) throws {
    let function = Function.all[number]
    let isLarge = ["AcoshBackward0"].contains(function.name)
    let range =
      isLarge
      ? 1.2...3
      : ["RsqrtBackward0", "SqrtBackward0", "LogBackward0", "Log2Backward0", "Log10Backward0"].contains(function.name) ? 0.3...2 : 0.1...0.9
    let error = try DifferentiableCase(function.name, [[2, 3]], range) { try $0[0].applying(function) }.largestError()
    #expect(error < 1e-6, "\(function.name)")
  }

  @Test(arguments: GradientTests.cases)
  func operations(test: DifferentiableCase) throws {
    #expect(try test.largestError() < 2e-6)
  }

  static let cases: [DifferentiableCase] = arithmetic + arranging + picking + reductions + matrices + networks

  static let arithmetic: [DifferentiableCase] = [
    .init("add", [[2, 3], [3]]) { try $0[0] + $0[1] },
    .init("subtract", [[2, 1], [1, 3]]) { try $0[0] - $0[1] },
    .init("multiply", [[2, 3], [2, 1]]) { try $0[0] * $0[1] },
    .init("divide", [[2, 3], [3]], 0.5...2) { try $0[0] / $0[1] },
    .init("number divided", [[3]], 0.5...2) { try Tensor.divide(2, .tensor($0[0])) },
    .init("number less", [[3]]) { try Tensor.subtract(2, .tensor($0[0])) },
    .init("cube", [[3]]) { try Tensor.power(.tensor($0[0]), 3) },
    .init("power of number", [[3]], 0.5...2) { try Tensor.power(.tensor($0[0]), 2.5) },
    .init("power", [[2, 3], [3]], 0.5...2) { try Tensor.power(.tensor($0[0]), .tensor($0[1])) },
    .init("number to power", [[3]]) { try Tensor.power(3, .tensor($0[0])) },
    .init("atan2", [[3], [3]], 0.5...2) { try Tensor.arcTangent2(.tensor($0[0]), .tensor($0[1])) },
    .init("maximum", [[2, 3], [3]]) { try Tensor.extreme(.maximum, .tensor($0[0]), .tensor($0[1])) },
    .init("minimum", [[2, 3], [3]]) { try Tensor.extreme(.minimum, .tensor($0[0]), .tensor($0[1])) },
    .init("remainder", [[3], [3]], 0.5...2) { try Tensor.rest(.remainder, .tensor($0[0]), .tensor($0[1])) },
    .init("where", [[2, 2], [2]]) {
      try Tensor.select(NDArray([1, 0, 0, 1], shape: [2, 2], .bool, in: $0[0].workspace), .tensor($0[0]), .tensor($0[1]))
    },
    .init("clamp", [[5]]) { try $0[0].clamped(.float(-0.5), .float(0.5)) },
  ]

  static let arranging: [DifferentiableCase] = [
    .init("reshape", [[2, 3]]) { try $0[0].reshaped([3, 2]) },
    .init("permute", [[2, 3, 2]]) { try $0[0].permuted([2, 0, 1]) },
    .init("transposed and reshaped", [[2, 3]]) { try $0[0].transposed().reshaped([6]) },
    .init("expand", [[3, 1]]) { try $0[0].expanded(to: [2, 3, 4]) },
    .init("squeeze", [[1, 3, 1]]) { try $0[0].squeezed().unsqueezed(1) },
    .init("diagonal", [[3, 4]]) { try $0[0].diagonal(1) },
    .init("flip and roll", [[3, 4]]) { try $0[0].flipped([0]).rolled([1], along: [1]) },
    .init("tril", [[3, 3]]) { try $0[0].triangle(isLower: true) },
    .init("as strided", [[6]]) { try $0[0].asStrided([3, 2], [1, 2], offset: 1) },
    .init("split", [[5, 2]]) {
      let parts = try $0[0].split(every: 2, along: 0)
      return try parts[0] * parts[1]
    },
    .init("unbind", [[3, 2]]) {
      let rows = try $0[0].unbound(0)
      return try rows[0] * rows[2]
    },
    .init("cat", [[2, 2], [1, 2]]) { try Tensor.joined([$0[0], $0[1], $0[0]], along: 0) },
    .init("stack", [[2], [2]]) { try Tensor.stacked([$0[0], $0[1]], along: 1) },
    .init("repeat", [[2, 2]]) { try $0[0].tiled([2, 1, 3]) },
    .init("repeat interleave", [[2, 2]]) { try $0[0].repeated(3, along: 1) },
  ]

  static let picking: [DifferentiableCase] = [
    .init("index", [[3, 4]]) { try $0[0].indexed([.at(1), .slice(start: 0, stop: 4, step: 2)]) },
    .init("new axis", [[3]]) { try $0[0].indexed([.newAxis, .ellipsis]) },
    .init("rows", [[3, 2]]) { try $0[0].indexed([.array(NDArray([2, 0, 2], in: $0[0].workspace))]) },
    .init("mask", [[2, 2]]) { try $0[0].indexed([.array(NDArray([1, 0, 1, 1], shape: [2, 2], .bool, in: $0[0].workspace))]) },
    .init("pairs", [[3, 3]]) {
      let workspace = $0[0].workspace
      return try $0[0].indexed([.array(NDArray([0, 1, 0], in: workspace)), .array(NDArray([2, 1, 2], in: workspace))])
    },
    .init("gather", [[2, 3]]) { try $0[0].gathered(1, NDArray([0, 2, 2, 1], shape: [2, 2], in: $0[0].workspace)) },
    .init("index select", [[2, 3]]) { try $0[0].selecting(1, NDArray([2, 0], in: $0[0].workspace)) },
    .init("masked fill", [[2, 2]]) {
      try $0[0].masked(NDArray([1, 0, 1, 0], shape: [2, 2], .bool, in: $0[0].workspace), with: .float(3))
    },
    .init("sort", [[2, 4]]) { try $0[0].sorted().values },
    .init("topk", [[2, 4]]) { try $0[0].top(2).values },
  ]

  static let reductions: [DifferentiableCase] = [
    .init("sum", [[2, 3]]) { try $0[0].sum() },
    .init("sum of rows", [[2, 3, 2]]) { try $0[0].sum(over: [0, 2]) },
    .init("mean", [[2, 3]]) { try $0[0].mean(over: [1], keeping: true) },
    .init("prod", [[2, 3]]) { try $0[0].product(over: [1]) },
    .init("cumsum", [[2, 3]]) { try $0[0].cumulativeSum(1) },
    .init("cumprod", [[2, 3]], 0.5...2) { try $0[0].cumulativeProduct(1) },
    .init("cumprod with zeros", [[2, 4]]) { try $0[0].triangle(isLower: true, diagonal: 1).cumulativeProduct(1) },
    .init("max", [[2, 3]]) { try $0[0].extreme(.maximum) },
    .init("max of rows", [[2, 3]]) { try $0[0].extreme(.maximum, along: 1).values },
    .init("min of columns", [[2, 3]]) { try $0[0].extreme(.minimum, along: 0, keeping: true).values },
    .init("var", [[2, 3]]) { try $0[0].variance(over: [1]) },
    .init("std", [[2, 3]]) { try $0[0].standardDeviation() },
    .init("norm", [[2, 3]]) { try $0[0].norm(2, over: [1]) },
    .init("3-norm", [[3]], 0.5...2) { try $0[0].norm(3) },
    .init("logsumexp", [[2, 3]]) { try $0[0].logSumExp(over: [1]) },
    .init("softmax", [[2, 3]]) { try $0[0].softmax(1) },
    .init("log softmax", [[2, 3]]) { try $0[0].logSoftmax(0) },
  ]

  static let matrices: [DifferentiableCase] = [
    .init("dot", [[3], [3]]) { try Tensor.product($0[0], $0[1]) },
    .init("matrix times vector", [[2, 3], [3]]) { try Tensor.product($0[0], $0[1]) },
    .init("vector times matrix", [[2], [2, 3]]) { try Tensor.product($0[0], $0[1]) },
    .init("matrices", [[2, 3], [3, 2]]) { try Tensor.product($0[0], $0[1]) },
    .init("stack times matrix", [[2, 2, 3], [3, 2]]) { try Tensor.product($0[0], $0[1]) },
    .init("stacks", [[2, 1, 2, 3], [3, 3, 2]]) { try Tensor.product($0[0], $0[1]) },
    .init("stack times vector", [[2, 2, 3], [3]]) { try Tensor.product($0[0], $0[1]) },
    .init("linear", [[2, 3], [4, 3], [4]]) { try Tensor.linear($0[0], $0[1], $0[2]) },
    .init("linear of a stack", [[2, 2, 3], [4, 3], [4]]) { try Tensor.linear($0[0], $0[1], $0[2]) },
    .init("einsum", [[2, 3], [3, 2], [2]]) { try Tensor.einsum("ij,jk,k->ik", $0) },
    .init("trace by einsum", [[3, 3]]) { try Tensor.einsum("ii", $0) },
    .init("attention by einsum", [[2, 2, 3], [2, 4, 3]]) { try Tensor.einsum("...qd,...kd->...qk", $0) },
  ]

  static let networks: [DifferentiableCase] = [
    .init("gelu", [[5]]) { try $0[0].gelu() },
    .init("approximate gelu", [[5]]) { try $0[0].approximateGelu() },
    .init("silu", [[5]]) { try $0[0].applying(.silu) },
    .init("softplus", [[5]]) { try $0[0].softplus(beta: 2) },
    .init("log sigmoid", [[5]]) { try $0[0].logSigmoid() },
    .init("leaky relu", [[5]]) { try $0[0].leakyRelu() },
    .init("selu", [[5]]) { try $0[0].selu() },
    .init("squared error", [[2, 3], [2, 3]]) { try Tensor.squaredError($0[0], $0[1]) },
    .init("absolute error", [[4], [4]]) { try Tensor.absoluteError($0[0], $0[1]) },
    .init("Huber", [[4], [4]]) { try Tensor.smoothError($0[0], $0[1], delta: 0.4, isHuber: true) },
    .init("binary cross entropy", [[4], [4]], 0.2...0.8) { try Tensor.binaryCrossEntropy($0[0], $0[1]) },
    .init("binary cross entropy of logits", [[4], [4]]) { try Tensor.binaryCrossEntropyOfLogits($0[0], $0[1]) },
    .init("cross entropy", [[3, 4]]) { try Tensor.crossEntropy($0[0], Tensor(NDArray([1, 3, 0], in: $0[0].workspace))) },
    .init("smoothed cross entropy", [[3, 4]]) {
      try Tensor.crossEntropy($0[0], Tensor(NDArray([1, 3, 0], in: $0[0].workspace)), smoothing: 0.1)
    },
    .init("divergence", [[4], [4]], 0.2...0.8) { try Tensor.divergence($0[0], $0[1]) },
    .init("layer norm", [[2, 4], [4], [4]]) { try $0[0].layerNormalised([4], $0[1], $0[2]) },
    .init("batch norm", [[4, 2], [2], [2]]) { try $0[0].batchNormalised(nil, nil, $0[1], $0[2], isTraining: true) },
    .init("embedding", [[4, 2]]) { try Tensor.embedding($0[0], NDArray([1, 3, 1], in: $0[0].workspace)) },
    .init("convolution", [[1, 2, 4, 3], [2, 2, 2, 2], [2]]) { try Tensor.convolution($0[0], $0[1], $0[2], padding: (1, 0)) },
    .init("grouped convolution", [[1, 2, 3, 3], [2, 1, 2, 2]]) { try Tensor.convolution($0[0], $0[1], nil, groups: 2) },
    .init("transposed convolution", [[1, 2, 2, 2], [2, 1, 2, 2]]) {
      try Tensor.transposedConvolution($0[0], $0[1], nil, stride: (2, 2))
    },
    .init("max pool", [[1, 1, 4, 4]]) { try $0[0].maxPooled(Window(height: 2, width: 2, stride: (2, 2))).values },
    .init("average pool", [[1, 1, 4, 4]]) { try $0[0].averagePooled(Window(height: 2, width: 2)) },
    .init("adaptive pool", [[1, 1, 5, 4]]) { try $0[0].adaptivelyPooled(2, 3) },
    .init("pad", [[2, 3]]) { try $0[0].padded([1, -1, 2, 0]) },
  ]
}
