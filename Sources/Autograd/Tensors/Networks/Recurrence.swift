import Kernels

package typealias RecurrentCell = Kernels.RecurrentCell

extension Tensor {
  /// A layer over a sequence: `steps` has what each step's input gives, `states` those before the first step. Gives all hidden states and
  /// the last ones; one operation.
  package static func recurrence(
    _ cell: RecurrentCell, _ steps: Tensor, _ states: [Tensor], _ weight: Tensor, _ bias: Tensor?, isReversed: Bool = false
  ) throws(TensorError) -> [Tensor] {
    let dtype = steps.dtype
    guard steps.rank == 3, weight.rank == 2, states.count == cell.states, dtype == .f32 || dtype == .f64 else {
      throw .unsupported(operation: "rnn", dtype)
    }
    let size = weight.shape[1]
    guard weight.shape[0] == cell.gates * size, steps.shape[2] == weight.shape[0] else { throw .matrixShapes(steps.shape, weight.shape) }
    let inputs = [steps] + states + [weight] + (bias.map { [$0] } ?? [])
    for input in inputs where input.dtype != dtype { throw .differentTypes(dtype, input.dtype) }
    for state in states where state.shape != [steps.shape[1], size] { throw .differentShapes([steps.shape[1], size], state.shape) }
    if let bias, bias.shape != [weight.shape[0]] { throw .differentShapes([weight.shape[0]], bias.shape) }
    let run = try RecurrentRun(cell, steps.array, states.map { $0.array }, weight.array, bias?.array, isReversed: isReversed)
    let hasBias = bias != nil
    let saved = inputs.map { $0.saved }
    let hidden = SavedResult(run.hidden)
    return try Node.record("StackBackward0", run.results, of: inputs) { (flow) throws(TensorError) in
      var operands: [Tensor] = []
      for input in saved { operands.append(input.anyVersion) }
      _ = try saved[1 + cell.states].tensor()
      _ = try hidden.tensor(flow)
      if flow.isRecorded {
        return try composed(cell, operands, hasBias: hasBias, isReversed: isReversed, flow.gradients())
      }
      var arrived: [NDArray?] = [flow.arrived?.array]
      for number in 0..<cell.states { arrived.append(number < flow.further.count ? flow.further[number]?.array : nil) }
      let gradients = try run.gradients(arrived, states: operands[1...cell.states].map { $0.array }, operands[1 + cell.states].array)
      var results: [Tensor?] = gradients.states.map { Tensor($0) }
      results.insert(Tensor(gradients.steps), at: 0)
      results.append(flow.needs(1 + cell.states) ? Tensor(try run.weightGradient(gradients.products)) : nil)
      if hasBias { results.append(flow.needs(2 + cell.states) ? Tensor(try gradients.products.columnSums()) : nil) }
      return results
    }
  }

  /// The gradients of a layer where they are themselves to have gradients: by way of single operations.
  private static func composed(
    _ cell: RecurrentCell, _ inputs: [Tensor], hasBias: Bool, isReversed: Bool, _ gradients: [Tensor]
  ) throws(TensorError) -> [Tensor?] {
    try Backward.ofComposition(inputs, gradients) { (operands) throws(TensorError) in
      let parts = try operands[0].unbound(0)
      var states = Array(operands[1...cell.states])
      let weight = operands[1 + cell.states]
      let bias = hasBias ? operands[2 + cell.states] : nil
      var outputs: [Tensor] = []
      for part in isReversed ? parts.reversed() : parts {
        states = try step(cell, part, states, linear(states[0], weight, bias))
        outputs.append(states[0])
      }
      if isReversed { outputs.reverse() }
      return [try stacked(outputs, along: 0)] + states
    }
  }

  private static func step(
    _ cell: RecurrentCell, _ part: Tensor, _ states: [Tensor], _ product: Tensor
  ) throws(TensorError) -> [Tensor] {
    switch cell {
    case .tanh: return [try (part + product).applying(.hyperbolicTangent)]
    case .relu: return [try (part + product).applying(.relu)]
    case .gru:
      let (given, own) = (try part.chunked(3, along: -1), try product.chunked(3, along: -1))
      let reset = try (given[0] + own[0]).applying(.sigmoid)
      let update = try (given[1] + own[1]).applying(.sigmoid)
      let new = try (given[2] + reset * own[2]).applying(.hyperbolicTangent)
      return [try (states[0] - new) * update + new]
    case .lstm:
      let gates = try (part + product).chunked(4, along: -1)
      let kept = try gates[1].applying(.sigmoid) * states[1]
      let memory = try kept + gates[0].applying(.sigmoid) * gates[2].applying(.hyperbolicTangent)
      return [try gates[3].applying(.sigmoid) * memory.applying(.hyperbolicTangent), memory]
    }
  }
}
