/// The operations that make nodes. Left operands come first in every order of visits.
extension ScalarGraph {
  @inline(__always)
  package func add(_ a: ScalarNode, _ b: ScalarNode) throws(ScalarError) -> ScalarNode {
    let kind = flags[a.index].union(flags[b.index]).intersection(.dataIsFloat)
    let sum = data[a.index] + data[b.index]
    if kind.isEmpty, !ScalarNumber.isExact(sum) { throw .wideInteger }
    let slot = try takeSlot()
    fill(slot, .add, sum, kind, left: a.index, right: b.index)
    return ScalarNode(slot)
  }

  @inline(__always)
  package func multiply(_ a: ScalarNode, _ b: ScalarNode) throws(ScalarError) -> ScalarNode {
    let kind = flags[a.index].union(flags[b.index]).intersection(.dataIsFloat)
    var product = data[a.index] * data[b.index]
    if kind.isEmpty {
      if !ScalarNumber.isExact(product) { throw .wideInteger }
      // No integer is -0.
      product += 0
    }
    let slot = try takeSlot()
    fill(slot, .multiply, product, kind, left: a.index, right: b.index)
    return ScalarNode(slot)
  }

  package func power(_ a: ScalarNode, _ exponent: ScalarNumber) throws(ScalarError) -> ScalarNode {
    let result = try data(of: a).raised(to: exponent)
    let slot = try takeSlots(2)
    fill(slot, .power, result.value, result.isInteger ? [] : .dataIsFloat, left: a.index)
    fill(slot + 1, .storage, exponent.value, exponent.isInteger ? [] : .dataIsFloat)
    return ScalarNode(slot)
  }

  package func relu(_ a: ScalarNode) throws(ScalarError) -> ScalarNode {
    let x = data[a.index]
    let slot = try takeSlot()
    if x < 0 {
      fill(slot, .relu, 0, [], left: a.index)
    } else {
      fill(slot, .relu, x, flags[a.index].intersection(.dataIsFloat), left: a.index)
    }
    return ScalarNode(slot)
  }

  /// Applies one of the operations of one operand.
  package func apply(_ operation: ScalarOperation, _ a: ScalarNode) throws(ScalarError) -> ScalarNode {
    switch operation {
    case .relu: return try relu(a)
    case .tanh, .exponential, .logarithm, .sigmoid:
      let result = try ScalarFunction.value(operation, data[a.index])
      let slot = try takeSlot()
      fill(slot, operation, result, .dataIsFloat, left: a.index)
      return ScalarNode(slot)
    case .leaf, .add, .multiply, .power, .custom, .output, .call, .segment, .link, .hidden, .storage: return a
    }
  }

  /// A node whose gradient the client propagates, if anybody does.
  package func custom(
    _ number: ScalarNumber, operands: [ScalarNode], name: String
  ) throws(ScalarError) -> ScalarNode {
    let slot = try takeSlots(1 + operands.count)
    fill(
      slot, .custom, number.value, number.isInteger ? [] : .dataIsFloat, left: operands.count,
      right: self.number(ofName: name))
    for (index, operand) in operands.enumerated() { fill(slot + 1 + index, .link, 0, [], left: operand.index) }
    return ScalarNode(slot)
  }

  private func number(ofName name: String) -> Int {
    if let known = customNames.firstIndex(of: name) { return known }
    customNames.append(name)
    return customNames.count - 1
  }

  /// Has the client asked for the gradient of a node in place of the graph's own rule.
  package func takeOverGradient(of node: ScalarNode) throws(ScalarError) {
    let slot = node.index
    try expandIfOutput(slot)
    if flags[slot].contains(.isParameter) { return }
    if operation[slot] == .leaf {
      operation[slot] = .custom
      right[slot] = UInt32(number(ofName: ""))
    }
    flags[slot].insert(.hasOwnGradient)
  }

  // MARK: Looking into the graph

  /// What made a node. A network's output shows the operation that its last step would have been.
  package func operation(of node: ScalarNode) throws(ScalarError) -> ScalarOperation {
    try expandIfOutput(node.index)
    return operation[node.index]
  }

  /// The name of a custom node's operation.
  package func customName(of node: ScalarNode) -> String { customNames[Int(right[node.index])] }

  /// The exponent of a power.
  package func exponent(of node: ScalarNode) -> ScalarNumber { data(of: ScalarNode(node.index + 1)) }

  /// The nodes that a node was made from, from left to right.
  package func operands(of node: ScalarNode) throws(ScalarError) -> [ScalarNode] {
    try expandIfOutput(node.index)
    let slot = node.index
    switch operation[slot] {
    case .add, .multiply: return [ScalarNode(slot: left[slot]), ScalarNode(slot: right[slot])]
    case .power, .relu, .tanh, .exponential, .logarithm, .sigmoid: return [ScalarNode(slot: left[slot])]
    case .custom: return (0..<Int(left[slot])).map { ScalarNode(slot: left[slot + 1 + $0]) }
    case .leaf, .output, .call, .segment, .link, .hidden, .storage: return []
    }
  }
}
