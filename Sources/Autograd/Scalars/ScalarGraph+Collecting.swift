/// Which nodes live on.
///
/// The client says which nodes it holds, then lets the graph find what these were made from, then has the rest freed. In between it may
/// learn of nodes to which it keeps something, and hold more.
extension ScalarGraph {
  package func hold(_ node: ScalarNode) {
    let slot = node.index
    if mark[slot] == .none { walk.push(UInt64(slot)) }
    mark[slot] = .held
  }

  package func hold(_ layer: ScalarLayer) { reach(layer) }

  /// Finds what the held nodes were made from; `found` is told the owner's word of each node, once.
  package func reach(_ found: (UInt) -> Void) {
    while let word = walk.pop() {
      let slot = Int(word)
      if owner[slot] != 0 { found(owner[slot]) }
      switch operation[slot] {
      case .leaf:
        if flags[slot].contains(.isParameter), let layer = layers[Int(left[slot])] { reach(layer) }
      case .add, .multiply:
        reach(Int(left[slot]))
        reach(Int(right[slot]))
      case .relu, .tanh, .exponential, .logarithm, .sigmoid: reach(Int(left[slot]))
      case .power:
        reach(Int(left[slot]))
        mark[slot + 1] = .reached
      case .custom:
        for index in 0..<Int(left[slot]) {
          mark[slot + 1 + index] = .reached
          reach(Int(left[slot + 1 + index]))
        }
      case .output:
        let call = Int(left[slot])
        if mark[call] == .none { reachCall(call) }
      case .call, .segment, .link, .hidden, .storage: break
      }
    }
  }

  @inline(__always)
  func reach(_ slot: Int) {
    guard mark[slot] == .none else { return }
    mark[slot] = .reached
    walk.push(UInt64(slot))
  }

  private func reach(_ layer: ScalarLayer) {
    if layer.isReached { return }
    layer.isReached = true
    for slot in layer.slots { reach(slot) }
    for slot in layer.copySlots where mark[slot] == .none { mark[slot] = .reached }
  }

  private func reachCall(_ call: Int) {
    let outputs = firstOutput(of: call)
    let (segments, links) = (segmentCount(of: call), linkCount(of: call))
    for slot in call..<outputs { mark[slot] = .reached }
    for segment in (call + 1)...(call + segments) {
      guard let layer = layers[Int(right[segment])] else { continue }
      reach(layer)
      // The copy of the weights that this call used.
      let copy = Int(left[segment])
      for slot in copy..<(copy + layer.slots.count) { mark[slot] = .reached }
    }
    for link in (call + segments + 1)..<(call + segments + 1 + links) where left[link] != 0 { reach(Int(left[link])) }
    for output in outputs..<(outputs + neuronCount(of: call + segments)) { reach(output) }
  }

  /// Frees every node that was neither held nor reached; the owners' words of nodes that were only reached are forgotten. Gives the bytes
  /// in use.
  package func sweep() -> Int {
    sweepLayers()
    free.removeAll(keepingCapacity: true)
    var used = 0
    var slot = 1
    let limit = Int(frontier)
    while slot < limit {
      if mark[slot] == .none {
        let start = slot
        while slot < limit, mark[slot] == .none { slot += isFree(wordAt: slot, limit) ? 8 : 1 }
        if slot - start >= ScalarGraph.smallestHole { free.append(UInt32(start)..<UInt32(slot)) }
      } else {
        if mark[slot] == .reached, operation[slot] != .call { owner[slot] = 0 }
        mark[slot] = .none
        used += 1
        slot += 1
      }
    }
    // The lowest hole is the next to be filled.
    free.reverse()
    next = 0
    end = 0
    return used * ScalarGraph.bytesPerSlot
  }

  /// Whether eight slots from one that is a multiple of eight on are all unmarked.
  @inline(__always)
  private func isFree(wordAt slot: Int, _ limit: Int) -> Bool {
    slot & 7 == 0 && slot + 8 <= limit && UnsafeRawPointer(mark + slot).loadUnaligned(as: UInt64.self) == 0
  }

  private func sweepLayers() {
    for (index, layer) in layers.enumerated() {
      guard let layer else { continue }
      if layer.isReached {
        layer.isReached = false
        continue
      }
      for slot in layer.slots { flags[slot].remove(.isParameter) }
      layers[index] = nil
      freeLayers.append(UInt32(index))
    }
  }

  private static let smallestHole = 16
  private static let growth = 1024

  /// Goes on to a free run of at least `count` slots.
  @inline(never)
  func refill(_ count: Int) throws(ScalarError) {
    let size = max(count, ScalarGraph.growth)
    // What is left of the present run is not lost: the next collection finds it.
    if let index = free.lastIndex(where: { $0.count >= count }) {
      // Long runs are handed out piece by piece, so that growth is told of as it happens.
      let run = free[index]
      let taken = min(run.count, size)
      try tell(taken)
      next = run.lowerBound
      end = next + UInt32(taken)
      if taken == run.count { free.remove(at: index) } else { free[index] = end..<run.upperBound }
      return
    }
    guard Int(frontier) + size <= ScalarGraph.slotCount else { throw .full }
    try tell(size)
    next = frontier
    frontier += UInt32(size)
    end = frontier
  }

  private func tell(_ slots: Int) throws(ScalarError) {
    untold += slots
    guard untold >= ScalarGraph.growth else { return }
    if !mayGrow(untold * ScalarGraph.bytesPerSlot) { throw .full }
    untold = 0
  }
}
