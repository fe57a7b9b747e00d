extension Node {
  /// Where gradients go as torch's graph has it, which does in several operations what here is one.
  package var shownEdges: [Edge] {
    let own = edges
    switch (name, own.count) {
    case ("RsubBackward1", 2), ("PowBackward2", 2): return own[0].isSomewhere ? own : [own[1]]
    case ("AddmmBackward0", 3): return [own[2], own[0], turned(own[1])]
    case ("ViewBackward0", 3):
      let rows = step("ViewBackward0", own[0])
      return [.node(Node("AddmmBackward0", workspace, [rows, own[1], own[2]], output: output) { _ in [] }, output: 0)]
    case ("NativeLayerNormBackward0", 1), ("NativeBatchNormBackward0", 1): return own + [.none, .none]
    default: return own
    }
  }

  /// A matrix of weights, which lies on its side.
  private func turned(_ weight: Edge) -> Edge { step("TBackward0", weight) }

  private func step(_ name: String, _ edge: Edge) -> Edge {
    edge.isSomewhere ? .node(Node(name, workspace, [edge], output: output) { _ in [] }, output: 0) : .none
  }
}
