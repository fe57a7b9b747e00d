extension Tensor {
  /// A convolution of all channels as one operation: by sliding where that pays, else by copied windows.
  static func wholeConvolution(
    _ input: Tensor, _ weight: Tensor, _ bias: Tensor?, _ window: Window, rows: Int, columns: Int
  ) throws(TensorError) -> Tensor {
    let (images, outputs) = (input.shape[0], weight.shape[0])
    let inputs = [input, weight] + (bias.map { [$0] } ?? [])
    let isRecorded = input.workspace.isRecording && inputs.contains { $0.requiresGradient }
    let whole = try input.array.contiguous()
    let sliding = SlidingConvolution(whole, outputs: outputs, window, rows: rows, columns: columns)
    let plan = try ConvolutionByGroup(whole, outputs: outputs, window, rows: rows, columns: columns)
    let result =
      if let sliding { try sliding.result(whole, weight.array.contiguous(), bias?.array) } else {
        try plan.result(whole, weight.array.contiguous(), bias?.array, keepsPatches: isRecorded)
      }
    let (x, w) = (input.saved, weight.saved)
    return Node.record("ConvolutionBackward0", result, of: inputs) { (flow) throws(TensorError) in
      let (operand, factor, gradient) = (try x.tensor(), try w.tensor(), try flow.gradient())
      var results: [Tensor?] = [nil, nil]
      if flow.isRecorded {
        let arriving = try gradient.reshaped([images, outputs, rows * columns])
        let flat = try factor.reshaped([outputs, -1])
        if flow.needs(0) {
          results[0] = try product(flat.transposed(0, 1), arriving).folded(
            window, channels: operand.shape[1], height: operand.shape[2], width: operand.shape[3])
        }
        if flow.needs(1) {
          results[1] = try product(arriving, operand.unfolded(window).transposed(1, 2)).sum(over: [0]).reshaped(factor.shape)
        }
      } else if let sliding {
        let arriving = try gradient.array.contiguous()
        if flow.needs(0) { results[0] = Tensor(try sliding.gradientOfImages(arriving, factor.array.contiguous())) }
        if flow.needs(1) { results[1] = Tensor(try sliding.gradientOfWeight(arriving, operand.array.contiguous())) }
      } else {
        let found = try plan.gradients(
          gradient.array.contiguous(), operand.array.contiguous(), factor.array.contiguous(), ofInput: flow.needs(0),
          ofWeight: flow.needs(1))
        results = [found.input.map { Tensor($0) }, found.weight.map { Tensor($0) }]
      }
      if inputs.count > 2 { results.append(flow.needs(2) ? try gradient.sum(over: [0, 2, 3]) : nil) }
      return results
    }
  }
}
