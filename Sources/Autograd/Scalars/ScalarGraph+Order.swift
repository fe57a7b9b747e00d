/// The order in which gradients flow: that of a depth-first walk which visits the operands of every node from left to right, reversed.
///
/// Sums of floating-point numbers depend on their order, so this order is part of the result. A call of a network is one entry that does
/// what all of its nodes would have done, in that order; where an input is itself made of nodes, the walk would have gone there between
/// two products of the call's first neuron. Then the link to that input becomes an entry too, a *step*, which does the products before
/// it.
extension ScalarGraph {
  /// Where a walk has been.
  enum Mark: UInt8 {
    case none
    /// Seen by `order`.
    case visited
    /// Alive because of a node made from it.
    case reached
    /// Alive because somebody holds it.
    case held
  }

  /// What a walk found.
  struct Findings {
    /// Calls that do not stand for their nodes any more.
    var stale: [Int] = []
    var hasOwnGradients = false
    var hasCalls = false
  }

  /// A node on the way whose operands were all visited, or need no visit.
  private static let isComplete: UInt64 = 1 << 63

  /// Appends every operation below `root` to `order`, operands first, all of them marked.
  func findOrder(from root: Int, into order: inout SlotStack) -> Findings {
    var findings = Findings()
    var stack = walk
    stack.removeAll()
    enter(root, &stack, &order, &findings)
    while stack.count > 0 {
      // The upper half counts the operands that were visited. Whoever enters a node of one or two operands goes on to the left one at once.
      let entry = stack.words[stack.count &- 1]
      let slot = Int(entry & 0xFFFF_FFFF)
      if entry & ScalarGraph.isComplete != 0 {
        order.push(UInt64(slot))
        stack.removeLast()
        continue
      }
      switch operation[slot] {
      case .add, .multiply:
        stack.words[stack.count &- 1] = entry | ScalarGraph.isComplete
        if enter(Int(right[slot]), &stack, &order, &findings) { continue }
      case .custom:
        if enterLinks(slot + 1, Int(left[slot]), entry, &stack, &order, &findings, makesSteps: false) { continue }
      case .call:
        let links = firstLink(of: slot)
        if enterLinks(links, linkCount(of: slot), entry, &stack, &order, &findings, makesSteps: true) { continue }
      case .leaf, .power, .relu, .tanh, .exponential, .logarithm, .sigmoid, .output, .segment, .link, .hidden, .storage: break
      }
      order.push(UInt64(slot))
      stack.removeLast()
    }
    walk = stack
    return findings
  }

  /// Takes the marks of the first entries of an order away.
  func unmark(_ order: SlotStack, before end: Int) {
    for index in 0..<end { unmark(Int(order.words[index])) }
  }

  @inline(__always)
  func unmark(_ slot: Int) {
    mark[slot] = .none
    if operation[slot] == .call { mark[firstOutput(of: slot) + Int(owner[slot])] = .none }
  }

  /// Starts the visit of a node that has operands and was not visited; false if there is nothing to do.
  @inline(__always)
  @discardableResult
  private func enter(_ start: Int, _ stack: inout SlotStack, _ order: inout SlotStack, _ findings: inout Findings) -> Bool {
    var slot = start
    var isEntered = false
    while operation[slot] != .leaf, mark[slot] == .none {
      mark[slot] = .visited
      if flags[slot].contains(.hasOwnGradient) { findings.hasOwnGradients = true }
      switch operation[slot] {
      case .add, .multiply:
        stack.push(operation[Int(right[slot])] == .leaf ? UInt64(slot) | ScalarGraph.isComplete : UInt64(slot))
        slot = Int(left[slot])
        isEntered = true
      case .power, .relu, .tanh, .exponential, .logarithm, .sigmoid:
        stack.push(UInt64(slot) | ScalarGraph.isComplete)
        slot = Int(left[slot])
        isEntered = true
      case .output: return enterOutput(slot, &stack, &order, &findings) || isEntered
      case .leaf, .custom, .call, .segment, .link, .hidden, .storage:
        stack.push(UInt64(slot))
        return true
      }
    }
    return isEntered
  }

  @inline(never)
  private func enterOutput(
    _ slot: Int, _ stack: inout SlotStack, _ order: inout SlotStack, _ findings: inout Findings
  ) -> Bool {
    let call = Int(left[slot])
    if mark[call] != .none {
      order.push(UInt64(slot))
      return false
    }
    mark[call] = .visited
    owner[call] = UInt(right[slot])
    findings.hasCalls = true
    if isStale(call) { findings.stale.append(call) }
    stack.push(UInt64(call))
    return true
  }

  /// Goes on with the visit of a call's or custom node's inputs; false when all were visited.
  @inline(never)
  private func enterLinks(
    _ first: Int, _ count: Int, _ entry: UInt64, _ stack: inout SlotStack, _ order: inout SlotStack, _ findings: inout Findings,
    makesSteps: Bool
  ) -> Bool {
    var index = Int(entry >> 32)
    while index < count {
      let link = first + index
      let input = Int(left[link])
      flags[link].remove(.isStep)
      index += 1
      if operation[input] == .leaf || mark[input] != .none { continue }
      stack.words[stack.count &- 1] = entry & 0xFFFF_FFFF | UInt64(index) << 32
      if makesSteps, index > 1 {
        flags[link].insert(.isStep)
        order.push(UInt64(link))
      }
      if enter(input, &stack, &order, &findings) { return true }
    }
    return false
  }
}
