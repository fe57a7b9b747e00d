/// How a run of gradients ended.
package enum ScalarBackward: Equatable {
  case done
  case failed(ScalarError)
  /// The client's own gradient said so.
  case stopped
}

extension ScalarGraph {
  /// Finds the derivative of `root` by every node below it, and adds it to that node's gradient.
  ///
  /// `own` propagates the gradients of nodes that the client took over, and returns false to stop.
  package func backward(from root: ScalarNode, own: (ScalarNode) -> Bool) -> ScalarBackward {
    var order = spareOrder ?? SlotStack()
    spareOrder = nil
    defer {
      order.removeAll()
      if spareOrder == nil { spareOrder = order } else { order.deallocate() }
    }
    do throws(ScalarError) {
      if operation[root.index] == .output { try expandIfPropagated(root.index) }
      var findings = findOrder(from: root.index, into: &order)
      // What the client does in between may look into calls, so they are opened before.
      if !findings.stale.isEmpty || findings.hasOwnGradients && findings.hasCalls {
        unmark(order, before: order.count)
        try expand(order, findings)
        order.removeAll()
        findings = findOrder(from: root.index, into: &order)
      }
      gradient[root.index] = 1
      flags[root.index].remove(.gradientIsFloat)
      if !findings.hasOwnGradients {
        try propagateAll(order)
        return .done
      }
      unmark(order, before: order.count)
      var index = order.count
      while index > 0 {
        index &-= 1
        let slot = Int(order.words[index])
        if flags[slot].contains(.hasOwnGradient) {
          if !own(ScalarNode(slot)) { return .stopped }
        } else {
          try propagate(slot)
        }
      }
    } catch {
      return .failed(error)
    }
    return .done
  }

  /// From the last entry to the first, taking the marks away on the way.
  private func propagateAll(_ order: SlotStack) throws(ScalarError) {
    var index = order.count
    do throws(ScalarError) {
      while index > 0 {
        index &-= 1
        let slot = Int(order.words[index])
        unmark(slot)
        try propagate(slot)
      }
    } catch {
      unmark(order, before: index)
      throw error
    }
  }

  private func expand(_ order: SlotStack, _ findings: Findings) throws(ScalarError) {
    if findings.hasOwnGradients {
      for index in 0..<order.count where operation[Int(order.words[index])] == .call { try expand(Int(order.words[index])) }
    } else {
      for call in findings.stale { try expand(call) }
    }
  }

  /// Adds what one node contributes to the gradients of its operands.
  package func propagate(_ node: ScalarNode) throws(ScalarError) {
    try expandIfOutput(node.index)
    for operand in try operands(of: node) where operation[operand.index] == .output { try expandIfPropagated(operand.index) }
    try propagate(node.index)
  }

  @inline(__always)
  func propagate(_ slot: Int) throws(ScalarError) {
    let a = Int(left[slot])
    let flow = gradient[slot]
    let kind = flags[slot].intersection(.gradientIsFloat)
    switch operation[slot] {
    case .add:
      let b = Int(right[slot])
      try contribute(flow, kind, to: a)
      try contribute(flow, kind, to: b)
    case .multiply:
      let b = Int(right[slot])
      try contribute(data[b] * flow, kind.union(flags[b].dataAsGradient), to: a)
      try contribute(data[a] * flow, kind.union(flags[a].dataAsGradient), to: b)
    case .relu:
      try contribute((data[slot] > 0 ? 1 : 0) * flow, kind, to: a)
    case .power:
      try propagatePower(slot, flow, kind)
    case .tanh, .exponential, .logarithm, .sigmoid:
      try contribute(ScalarFunction.gradient(operation[slot], data[a], data[slot]) * flow, .gradientIsFloat, to: a)
    case .call, .output, .link:
      try propagateCall(slot)
    case .leaf, .custom, .segment, .hidden, .storage: break
    }
  }

  @inline(__always)
  func contribute(_ amount: Double, _ kind: NodeFlags, to slot: Int) throws(ScalarError) {
    gradient[slot] += amount
    flags[slot].formUnion(kind)
    if kind.isEmpty, !flags[slot].contains(.gradientIsFloat), !ScalarNumber.isExact(gradient[slot]) { throw .wideInteger }
  }

  @inline(never)
  private func propagatePower(_ slot: Int, _ flow: Double, _ kind: NodeFlags) throws(ScalarError) {
    let exponent = exponent(of: ScalarNode(slot))
    let base = data(of: ScalarNode(slot: left[slot]))
    let power = try base.raised(to: ScalarNumber(exponent.value - 1, isInteger: exponent.isInteger))
    let isInteger = exponent.isInteger && power.isInteger
    let slope = exponent.value * power.value
    if isInteger, !ScalarNumber.isExact(slope) { throw .wideInteger }
    try contribute(slope * flow, isInteger ? kind : .gradientIsFloat, to: Int(left[slot]))
  }
}
