/// What is known of a slot beside its numbers: one byte.
struct NodeFlags: OptionSet {
  let rawValue: UInt8

  static let dataIsFloat = NodeFlags(rawValue: 1)
  static let gradientIsFloat = NodeFlags(rawValue: 2)
  /// A weight or bias of a `ScalarLayer`, whose number stands in `left`.
  static let isParameter = NodeFlags(rawValue: 4)
  /// The client propagates this node's gradient itself.
  static let hasOwnGradient = NodeFlags(rawValue: 8)

  /// A call, and an output of one, whose gradient went on to the inputs.
  static let isPropagated = NodeFlags(rawValue: 16)
  /// A call whose inputs are different nodes in consecutive slots and no parameters.
  static let isConsecutive = NodeFlags(rawValue: 32)
  /// A call without infinities and NaNs, so that a gradient of zero changes nothing.
  static let isFinite = NodeFlags(rawValue: 64)

  /// A link before whose node the order of the sums is interrupted; see `ScalarGraph.order`.
  static let isStep = NodeFlags(rawValue: 128)

  /// The gradient takes part in a product with the data: an integer only if both are.
  @inline(__always)
  var dataAsGradient: NodeFlags { NodeFlags(rawValue: (rawValue & 1) << 1) }
}
