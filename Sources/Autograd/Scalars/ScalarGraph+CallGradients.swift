/// Gradients of calls: the additions that their nodes would make, in the same order. Neurons come from the last to the first, and the
/// products of a neuron from the last to the first.
extension ScalarGraph {
  /// An entry of the order that belongs to a call: the call, a further output, or a step.
  @inline(never)
  func propagateCall(_ slot: Int) throws(ScalarError) {
    switch operation[slot] {
    case .call: try propagateWhole(slot)
    case .output:
      let call = Int(left[slot])
      let segments = segmentCount(of: call)
      try propagateLast(call, segments, neuron: Int(right[slot]))
    case .link:
      // Steps go on where the products behind them ended.
      var call = slot - 1
      while operation[call] != .call { call -= 1 }
      let neuron = segmentCount(of: call) == 1 ? Int(owner[call]) : 0
      try propagateFirst(call, neuron: neuron, below: slot - firstLink(of: call), stopsAtSteps: true)
    default: break
    }
  }

  private func propagateWhole(_ call: Int) throws(ScalarError) {
    flags[call].insert(.isPropagated)
    let segments = segmentCount(of: call)
    let reached = Int(owner[call])
    if segments == 1 {
      return try propagateFirst(call, neuron: reached, below: linkCount(of: call), stopsAtSteps: true)
    }
    try propagateLast(call, segments, neuron: reached)
    var place = firstOutput(of: call)
    var index = segments - 2
    while index >= 0 {
      let segment = call + 1 + index
      let count = neuronCount(of: segment)
      place -= count
      if index > 0 {
        let inputs = place - neuronCount(of: segment - 1)
        for neuron in (0..<count).reversed() { propagateInner(call, segment, neuron, place + neuron, from: inputs) }
        noteFloats(segment)
      } else if flags[call].contains(.isConsecutive), !hasSteps(call) {
        let (links, inputs) = (firstLink(of: call), Int(left[firstLink(of: call)]))
        for neuron in (0..<count).reversed() { propagateInner(call, segment, neuron, place + neuron, from: links, to: inputs) }
        noteFloats(segment)
        for input in inputs..<(inputs + linkCount(of: call)) { flags[input].insert(.gradientIsFloat) }
      } else {
        for neuron in (0..<count).reversed() {
          try propagateFirst(call, neuron: neuron, below: linkCount(of: call), stopsAtSteps: neuron == 0)
        }
      }
      index -= 1
    }
  }

  private func hasSteps(_ call: Int) -> Bool {
    let links = firstLink(of: call)
    for link in links..<(links + linkCount(of: call)) where flags[link].contains(.isStep) { return true }
    return false
  }

  /// What reaches a neuron's sum.
  @inline(__always)
  private func flow(_ segment: Int, _ result: Int) -> Double {
    isRectified(segment) ? (data[result] > 0 ? 1 : 0) * gradient[result] : gradient[result]
  }

  /// A neuron of the last segment.
  private func propagateLast(_ call: Int, _ segments: Int, neuron: Int) throws(ScalarError) {
    if segments == 1 { return try propagateFirst(call, neuron: neuron, below: linkCount(of: call), stopsAtSteps: false) }
    let segment = call + segments
    let result = firstOutput(of: call) + neuron
    flags[result].insert(.isPropagated)
    let inputs = firstOutput(of: call) - neuronCount(of: segment - 1)
    propagateInner(call, segment, neuron, result, from: inputs)
    guard let layer = layers[Int(right[segment])] else { return }
    let weights = layer.firstWeight(ofNeuron: firstNeuron(of: segment) + neuron)
    let kind = flags[result].intersection(.gradientIsFloat)
    if kind.isEmpty {
      // An integer gradient keeps the integers that it meets.
      for input in 0..<layer.inputCount { flags[weights + input].formUnion(flags[inputs + input].dataAsGradient) }
      if !ScalarNumber.isExact(gradient[result]) { throw .wideInteger }
    } else {
      for slot in weights...(weights + layer.inputCount) { flags[slot].insert(.gradientIsFloat) }
    }
  }

  /// All gradients of a segment's weights are floats now.
  private func noteFloats(_ segment: Int) {
    guard let layer = layers[Int(right[segment])], layer.floatGradients != gradientWrites else { return }
    for slot in layer.slots { flags[slot].insert(.gradientIsFloat) }
    if neuronCount(of: segment) == layer.neuronCount { layer.floatGradients = gradientWrites }
  }

  /// A neuron whose inputs are different from each other and consecutive, in any order.
  @inline(__always)
  private func propagateInner(_ call: Int, _ segment: Int, _ neuron: Int, _ result: Int, from inputs: Int, to target: Int? = nil) {
    let flow = flow(segment, result)
    if flow == 0, flags[call].contains(.isFinite) { return }
    guard let layer = layers[Int(right[segment])] else { return }
    let weights = layer.firstWeight(ofNeuron: firstNeuron(of: segment) &+ neuron)
    let count = layer.inputCount
    gradient[weights &+ count] += flow
    let (x, dx) = (data + inputs, gradient + (target ?? inputs))
    let (w, dw) = (data + weights, gradient + weights)
    let flows = SIMD8(repeating: flow)
    var index = 0
    while index &+ 8 <= count {
      (SIMD8(at: dw + index) + SIMD8(at: x + index) * flows).store(at: dw + index)
      (SIMD8(at: dx + index) + SIMD8(at: w + index) * flows).store(at: dx + index)
      index &+= 8
    }
    while index < count {
      dw[index] += x[index] * flow
      dx[index] += w[index] * flow
      index &+= 1
    }
  }

  /// A neuron of the first segment, product by product from the one below `end` on.
  private func propagateFirst(_ call: Int, neuron: Int, below end: Int, stopsAtSteps: Bool) throws(ScalarError) {
    let segment = call + 1
    guard let layer = layers[Int(right[segment])] else { return }
    let links = firstLink(of: call)
    let results = links + linkCount(of: call)
    let flow = flow(segment, results + neuron)
    flags[results + neuron].insert(.isPropagated)
    let kind = segmentCount(of: call) == 1 ? flags[results + neuron].intersection(.gradientIsFloat) : .gradientIsFloat
    let weights = layer.firstWeight(ofNeuron: firstNeuron(of: segment) + neuron)
    var index = end
    while index > 0 {
      index -= 1
      let link = links + index
      if index == 0 { try contribute(flow, kind, to: weights + layer.inputCount) }
      try contribute(data[link] * flow, kind.union(flags[link].dataAsGradient), to: weights + index)
      if left[link] != 0 { try contribute(data[weights + index] * flow, .gradientIsFloat, to: Int(left[link])) }
      if stopsAtSteps, flags[link].contains(.isStep) { return }
    }
  }
}
