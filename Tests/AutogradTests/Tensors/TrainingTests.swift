import Autograd
import TestCases
import Testing

/// Whole trainings against torch's.
@Suite struct TrainingTests {
  let workspace = Workspace()

  @Test(arguments: CaseTable.rows("training.tsv"))
  func learnsAsTorchLearns(_ row: CaseTable.Row) throws {
    let expected = row[3].split(separator: " ").compactMap { Double($0) }
    let tolerance = try #require(Double(row[2]))
    let actual = row[0] == "descent" ? try descent() : try network(row[0], row[1] == "f64" ? .f64 : .f32)
    #expect(actual.count == expected.count)
    for (one, other) in zip(actual, expected) { #expect((one - other).magnitude <= tolerance * other.magnitude) }
  }

  /// The minimum of x² - 4x + 4 in single precision, to the bit.
  private func descent() throws -> [Double] {
    let x = Tensor(try NDArray(scalar: .float(-0.3742319), .f32, in: workspace), requiresGradient: true)
    var result: [Double] = []
    for _ in 0..<100 {
      let y = try Tensor.add(.tensor(Tensor.subtract(.tensor(x * x), .tensor(Tensor.multiply(4, .tensor(x))))), 4)
      try Backward.run([y], [])
      result += [try x.array.item().double, try y.array.item().double]
      let gradient = try #require(x.gradient)
      try workspace.withoutRecording { () throws(TensorError) in
        try x.update(.subtract, with: .tensor(Tensor.multiply(0.001, .tensor(gradient))))
      }
      x.gradient = nil
    }
    return result
  }

  /// Three layers with torch's first weights, on torch's random points.
  private func network(_ name: String, _ dtype: DType) throws -> [Double] {
    let generator = TorchGenerator(seed: 1337)
    var parameters: [Tensor] = []
    for (inputs, outputs) in [(2, 16), (16, 16), (16, 3)] {
      for shape in [[outputs, inputs], [outputs]] {
        let array = try NDArray(uninitialized: shape, .f32, in: workspace)
        let gain = (2 / (1 + 5.0.squareRoot() * 5.0.squareRoot())).squareRoot()
        let bound = shape.count == 2 ? 3.0.squareRoot() * (gain / Double(inputs).squareRoot()) : 1 / Double(inputs).squareRoot()
        try generator.fillUniform(array, from: -bound, to: bound)
        parameters.append(Tensor(try array.cast(to: dtype), requiresGradient: true))
      }
    }
    let points = try NDArray(uninitialized: [50, 2], .f32, in: workspace)
    try generator.fillNormal(points)
    let labels = try NDArray(uninitialized: [50], .i64, in: workspace)
    generator.fillIntegers(labels, from: 0, to: 3)
    var sgd = SGD(rate: 0.1)
    sgd.momentum = 0.9
    let optimiser: any Optimiser = name == "sgd" ? sgd : Adam(rate: 0.01)
    var states = parameters.map { _ in ParameterState() }
    let input = Tensor(try points.cast(to: dtype))
    var losses: [Double] = []
    for _ in 0..<40 {
      let first = try Tensor.linear(input, parameters[0], parameters[1]).applying(.hyperbolicTangent)
      let second = try Tensor.linear(first, parameters[2], parameters[3]).applying(.relu)
      let scores = try Tensor.linear(second, parameters[4], parameters[5])
      let loss = try Tensor.crossEntropy(scores, Tensor(labels))
      for parameter in parameters { parameter.gradient = nil }
      try Backward.run([loss], [])
      for index in parameters.indices { try optimiser.step(parameters[index], &states[index]) }
      losses.append(try loss.array.item().double)
    }
    return losses
  }
}
