import Glibc

/// A node of a `ScalarGraph`: the number of its slot.
package struct ScalarNode: Hashable, Sendable {
  package let slot: UInt32

  @inline(__always)
  package init(slot: UInt32) { self.slot = slot }
}

/// A graph of numbers that remembers how each came about and finds the derivatives of any of them.
///
/// Nodes are slots of parallel arrays in reserved address space, so nothing moves and nothing is copied when the graph grows. A node
/// lives as long as somebody holds it (see `beginMarking`) or a living node was made from it.
package final class ScalarGraph {
  static let slotCount = 1 << 24

  let data: UnsafeMutablePointer<Double>
  let gradient: UnsafeMutablePointer<Double>
  let left: UnsafeMutablePointer<UInt32>
  let right: UnsafeMutablePointer<UInt32>
  let operation: UnsafeMutablePointer<ScalarOperation>
  let flags: UnsafeMutablePointer<NodeFlags>
  /// Where a walk through the graph has been.
  let mark: UnsafeMutablePointer<Mark>
  /// A word that the client keeps for each node, 0 for none.
  let owner: UnsafeMutablePointer<UInt>
  private let region: UnsafeMutableRawPointer

  /// Free slots that are handed out next, and those that follow.
  @exclusivity(unchecked) var next: UInt32 = 1
  @exclusivity(unchecked) var end: UInt32 = 1
  var free: [Range<UInt32>] = []
  /// No slot from here on was ever used.
  var frontier: UInt32 = 1
  /// Told of every so many bytes of growth; false if there is no memory for them.
  package var mayGrow: (Int) -> Bool = { _ in true }
  var untold = 0

  @exclusivity(unchecked) var walk = SlotStack()
  @exclusivity(unchecked) var spareOrder: SlotStack?
  @exclusivity(unchecked) var layers: [ScalarLayer?] = []
  var freeLayers: [UInt32] = []
  var customNames: [String] = []
  /// Counts writes to gradients of parameters.
  @exclusivity(unchecked) var gradientWrites = 0

  static let bytesPerSlot = 8 + 8 + 4 + 4 + 1 + 1 + 1 + 8

  /// nil if the machine gives no address space.
  package init?() {
    let count = ScalarGraph.slotCount
    let bytes = count * ScalarGraph.bytesPerSlot
    guard let space = mmap(nil, bytes, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0),
      space != MAP_FAILED
    else { return nil }
    region = space
    var place = space
    func part<Element>(_ type: Element.Type) -> UnsafeMutablePointer<Element> {
      defer { place += count * MemoryLayout<Element>.stride }
      return place.assumingMemoryBound(to: type)
    }
    data = part(Double.self)
    gradient = part(Double.self)
    owner = part(UInt.self)
    left = part(UInt32.self)
    right = part(UInt32.self)
    operation = part(ScalarOperation.self)
    flags = part(NodeFlags.self)
    mark = part(Mark.self)
  }

  deinit {
    walk.deallocate()
    spareOrder?.deallocate()
    munmap(region, ScalarGraph.slotCount * ScalarGraph.bytesPerSlot)
  }

  /// How many slots were ever in use at once, at most.
  package var reservedSlots: Int { Int(frontier) }

  // MARK: Making nodes

  @inline(__always)
  func takeSlot() throws(ScalarError) -> Int {
    if next == end { try refill(1) }
    let slot = next
    next &+= 1
    return Int(slot)
  }

  /// Slots that follow each other.
  func takeSlots(_ count: Int) throws(ScalarError) -> Int {
    if Int(end - next) < count { try refill(count) }
    let slot = next
    next += UInt32(truncatingIfNeeded: count)
    return Int(slot)
  }

  @inline(__always)
  func fill(
    _ slot: Int, _ operation: ScalarOperation, _ data: Double, _ flags: NodeFlags, left: Int = 0, right: Int = 0
  ) {
    self.data[slot] = data
    gradient[slot] = 0
    self.left[slot] = UInt32(truncatingIfNeeded: left)
    self.right[slot] = UInt32(truncatingIfNeeded: right)
    self.operation[slot] = operation
    self.flags[slot] = flags
    mark[slot] = .none
    owner[slot] = 0
  }

  /// A node that is a number.
  @inline(__always)
  package func leaf(_ number: ScalarNumber) throws(ScalarError) -> ScalarNode {
    let slot = try takeSlot()
    fill(slot, .leaf, number.value, number.isInteger ? [] : .dataIsFloat)
    return ScalarNode(slot)
  }

  // MARK: Looking into nodes

  @inline(__always)
  package func data(of node: ScalarNode) -> ScalarNumber {
    ScalarNumber(data[node.index], isInteger: !flags[node.index].contains(.dataIsFloat))
  }

  @inline(__always)
  package func gradient(of node: ScalarNode) -> ScalarNumber {
    ScalarNumber(gradient[node.index], isInteger: !flags[node.index].contains(.gradientIsFloat))
  }

  package func setData(of node: ScalarNode, to number: ScalarNumber) throws(ScalarError) {
    let slot = node.index
    if operation[slot] == .output { try expandIfPropagated(slot) }
    if flags[slot].contains(.isParameter), let layer = layers[Int(left[slot])] { layer.version &+= 1 }
    data[slot] = number.value
    setFlag(slot, .dataIsFloat, !number.isInteger)
  }

  package func setGradient(of node: ScalarNode, to number: ScalarNumber) throws(ScalarError) {
    let slot = node.index
    if operation[slot] == .output { try expandIfPropagated(slot) }
    if flags[slot].contains(.isParameter) { gradientWrites &+= 1 }
    gradient[slot] = number.value
    setFlag(slot, .gradientIsFloat, !number.isInteger)
  }

  @inline(__always)
  private func setFlag(_ slot: Int, _ flag: NodeFlags, _ isSet: Bool) {
    if isSet { flags[slot].insert(flag) } else { flags[slot].remove(flag) }
  }

  /// What the client keeps for a node.
  @inline(__always)
  package func owner(of node: ScalarNode) -> UInt { owner[node.index] }

  @inline(__always)
  package func setOwner(of node: ScalarNode, to word: UInt) { owner[node.index] = word }
}

extension ScalarNode {
  @inline(__always)
  init(_ slot: Int) { self.slot = UInt32(truncatingIfNeeded: slot) }

  @inline(__always)
  var index: Int { Int(slot) }
}
