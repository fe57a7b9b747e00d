/// Calls open up into the nodes that they stand for when somebody looks inside.
extension ScalarGraph {
  @inline(__always)
  func expandIfOutput(_ slot: Int) throws(ScalarError) {
    if operation[slot] == .output { try expand(Int(left[slot])) }
  }

  /// Before the gradient of an output changes that its call has used.
  func expandIfPropagated(_ slot: Int) throws(ScalarError) {
    if operation[slot] == .output, flags[Int(left[slot])].contains(.isPropagated) { try expand(Int(left[slot])) }
  }

  /// Puts ordinary nodes in the place of a call, with the numbers and gradients that they would have by now. The call's own results are as
  /// they were, or, with `computesAnew`, those of the nodes.
  @inline(never)
  func expand(_ call: Int, computesAnew: Bool = false) throws(ScalarError) {
    guard operation[call] == .call else { return }
    let segments = segmentCount(of: call)
    var inputs = firstLink(of: call)
    var results = inputs + linkCount(of: call)
    for segment in (call + 1)...(call + segments) {
      guard let layer = layers[Int(right[segment])] else { return }
      let isInner = segment > call + 1
      for neuron in 0..<neuronCount(of: segment) {
        let result = results + neuron
        if operation[result] == .output || operation[result] == .hidden {
          let made = try expand(call, segment, layer, neuron, result, inputs, isInner: isInner)
          if computesAnew { fill(result, operation[result], made, left: Int(left[result]), right: Int(right[result])) }
        }
      }
      inputs = results
      results += neuronCount(of: segment)
    }
    for slot in call..<(firstLink(of: call) + linkCount(of: call)) { operation[slot] = .storage }
  }

  private func expand(
    _ call: Int, _ segment: Int, _ layer: ScalarLayer, _ neuron: Int, _ result: Int, _ inputs: Int, isInner: Bool
  ) throws(ScalarError) -> ScalarNumber {
    // The gradients of inner results go on together; outputs have theirs one by one.
    let isPropagated = flags[operation[result] == .hidden ? call : result].contains(.isPropagated)
    let isRectified = isRectified(segment)
    if isPropagated, operation[result] == .hidden { flags[result].insert(.gradientIsFloat) }
    flags[result].remove(.isPropagated)
    let flow = 0 + (isRectified ? (data[result] > 0 ? 1 : 0) * gradient[result] : gradient[result])
    let kind = flags[result].intersection(.gradientIsFloat)
    let place = firstNeuron(of: segment) + neuron
    let copy = Int(left[segment]) + place
    let weights = layer.firstWeight(ofNeuron: place)
    var sum = weights + layer.inputCount
    var total = number(at: copy)
    for index in 0..<layer.inputCount {
      let input = inputs + index
      var x = isInner ? input : Int(left[input])
      let weight = number(at: copy + layer.neuronCount * (index + 1))
      if x == 0 {
        x = try takeSlot()
        fill(x, .leaf, data[input], flags[input].intersection(.dataIsFloat))
        if isPropagated { give(x, 0 + weight.value * flow, kind.union(weight.isInteger ? [] : .gradientIsFloat)) }
      }
      let product = try weight.multiplied(by: number(at: input))
      total = try total.added(to: product)
      let isLast = index == layer.inputCount - 1 && !isRectified
      let productSlot = try takeSlot()
      fill(productSlot, .multiply, product, left: weights + index, right: x)
      if isPropagated { give(productSlot, flow, kind) }
      if isLast {
        become(result, .add, left: sum, right: productSlot)
      } else {
        let sumSlot = try takeSlot()
        fill(sumSlot, .add, total, left: sum, right: productSlot)
        if isPropagated { give(sumSlot, flow, kind) }
        sum = sumSlot
      }
    }
    guard isRectified else { return total }
    become(result, .relu, left: sum, right: 0)
    return total.value < 0 ? ScalarNumber(0, isInteger: true) : total
  }

  /// What a copy or an input was, a float or an integer.
  private func number(at slot: Int) -> ScalarNumber { data(of: ScalarNode(slot)) }

  private func fill(_ slot: Int, _ operation: ScalarOperation, _ number: ScalarNumber, left: Int, right: Int) {
    fill(slot, operation, number.value, number.isInteger ? [] : .dataIsFloat, left: left, right: right)
  }

  private func give(_ slot: Int, _ amount: Double, _ kind: NodeFlags) {
    gradient[slot] = amount
    flags[slot].formUnion(kind)
  }

  /// An output keeps its number and gradient.
  private func become(_ slot: Int, _ operation: ScalarOperation, left: Int, right: Int) {
    self.operation[slot] = operation
    self.left[slot] = UInt32(left)
    self.right[slot] = UInt32(right)
  }
}

extension ScalarNumber {
  fileprivate func multiplied(by other: ScalarNumber) throws(ScalarError) -> ScalarNumber {
    let product = value * other.value
    guard isInteger, other.isInteger else { return ScalarNumber(product) }
    if !ScalarNumber.isExact(product) { throw .wideInteger }
    return ScalarNumber(product + 0, isInteger: true)
  }

  fileprivate func added(to other: ScalarNumber) throws(ScalarError) -> ScalarNumber {
    let sum = value + other.value
    guard isInteger, other.isInteger else { return ScalarNumber(sum) }
    if !ScalarNumber.isExact(sum) { throw .wideInteger }
    return ScalarNumber(sum, isInteger: true)
  }
}
