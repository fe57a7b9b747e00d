import Autograd

/// A function of tensors whose gradients are compared with finite differences.
struct DifferentiableCase: Sendable, CustomStringConvertible {
  let name: String
  /// Shapes of the operands; their elements lie between the bounds.
  let shapes: [[Int]]
  var range: ClosedRange<Double> = -1...1
  let body: @Sendable ([Tensor]) throws -> Tensor

  var description: String { name }

  init(
    _ name: String, _ shapes: [[Int]], _ range: ClosedRange<Double> = -1...1,
    _ body: @escaping @Sendable ([Tensor]) throws -> Tensor
  ) {
    self.name = name
    self.shapes = shapes
    self.range = range
    self.body = body
  }

  func operands(in workspace: Workspace) throws -> [Tensor] {
    var generator = MersenneTwister(seed: 5)
    return try shapes.map { shape in
      let values = (0..<shape.reduce(1, *)).map { _ in
        range.lowerBound + generator.nextDouble() * (range.upperBound - range.lowerBound)
      }
      return Tensor(try NDArray(values, shape: shape, in: workspace), requiresGradient: true)
    }
  }

  /// A number that depends on all elements of the result, each in its own way.
  func value(of operands: [Tensor]) throws -> Tensor {
    let result = try body(operands)
    let weights = (0..<result.count).map { 0.3 + 0.7 * Double(($0 * 7) % 5) }
    return try (result * Tensor(NDArray(weights, shape: result.shape, in: result.workspace))).sum()
  }

  /// The largest difference between gradients and finite differences; of second derivatives too.
  func largestError() throws -> Double {
    let workspace = Workspace()
    workspace.defaultFloat = .f64
    let operands = try operands(in: workspace)
    let gradients = try Backward.gradients([value(of: operands)], [], of: operands, creatingGraph: true, allowingUnused: true)
    var error = try difference(operands, gradients) { try value(of: $0).array.item().double }
    // The same once more for a number made of the gradients.
    guard gradients.contains(where: { $0?.requiresGradient == true }) else { return error }
    func slope(_ operands: [Tensor]) throws -> Tensor {
      let gradients = try Backward.gradients([value(of: operands)], [], of: operands, creatingGraph: true, allowingUnused: true)
      var sum: Tensor?
      for case let gradient? in gradients {
        let weights = (0..<gradient.count).map { 0.2 + 0.5 * Double(($0 * 3) % 7) }
        let part = try (gradient * Tensor(NDArray(weights, shape: gradient.shape, in: workspace))).sum()
        sum = try sum.map { try $0 + part } ?? part
      }
      return try sum ?? Tensor(NDArray([0.0], shape: [], in: workspace))
    }
    let seconds = try Backward.gradients([slope(operands)], [], of: operands, creatingGraph: true, allowingUnused: true)
    error = max(error, try difference(operands, seconds) { try slope($0).array.item().double })
    return error
  }

  private func difference(_ operands: [Tensor], _ gradients: [Tensor?], _ value: ([Tensor]) throws -> Double) throws -> Double {
    var largest = 0.0
    let step = 1e-6
    for (number, operand) in operands.enumerated() {
      let elements = operand.array.doubles
      let actual = gradients[number]?.array.doubles ?? [Double](repeating: 0, count: elements.count)
      if gradients[number].map({ $0.shape != operand.shape }) ?? false { return .infinity }
      for index in elements.indices {
        func moved(_ distance: Double) throws -> Double {
          var elements = elements
          elements[index] += distance
          var others = operands
          others[number] = Tensor(try NDArray(elements, shape: operand.shape, in: operand.workspace), requiresGradient: true)
          return try value(others)
        }
        let expected = try (moved(step) - moved(-step)) / (2 * step)
        largest = max(largest, (expected - actual[index]).magnitude / max(1, expected.magnitude))
      }
    }
    return largest
  }
}
