/// Gradients flowing from results to what they were computed of.
package enum Backward {
  /// Accumulates the gradients of `roots` in the leaves.
  package static func run(
    _ roots: [Tensor], _ gradients: [Tensor?], retainingGraph: Bool = false, creatingGraph: Bool = false
  ) throws(TensorError) {
    _ = try run(roots, gradients, of: nil, retainingGraph: retainingGraph || creatingGraph, creatingGraph: creatingGraph)
  }

  /// The gradients of `roots` with respect to `inputs`, which are given back and accumulated nowhere.
  package static func gradients(
    _ roots: [Tensor], _ gradients: [Tensor?], of inputs: [Tensor], retainingGraph: Bool = false, creatingGraph: Bool = false,
    allowingUnused: Bool = false
  ) throws(TensorError) -> [Tensor?] {
    for (number, input) in inputs.enumerated() where !input.requiresGradient { throw .gradientNotRequired(number) }
    let results = try run(
      roots, gradients, of: inputs, retainingGraph: retainingGraph || creatingGraph, creatingGraph: creatingGraph)
    if !allowingUnused, let unused = results.firstIndex(where: { $0 == nil }) { throw .unusedInput(unused) }
    return results
  }

  /// The gradients of an operation's inputs with a past of their own, of those of its results: the operation is done again step by step.
  static func ofComposition(
    _ inputs: [Tensor], _ gradients: [Tensor], _ compose: ([Tensor]) throws(TensorError) -> [Tensor]
  ) throws(TensorError) -> [Tensor?] {
    // The inputs' own pasts stay out of this run.
    var stands: [Tensor] = []
    for input in inputs {
      guard input.requiresGradient else {
        stands.append(Tensor(input.array))
        continue
      }
      let node = Node("AliasBackward0", input.workspace, [], output: Node.Output(input.array)) { (flow) throws(TensorError) in
        [try flow.gradient()]
      }
      stands.append(Tensor(input.array, source: node))
    }
    let results = try compose(stands)
    let wanted = stands.filter { $0.requiresGradient }
    var found = try self.gradients(results, gradients, of: wanted, creatingGraph: true, allowingUnused: true)[...]
    for (stand, input) in zip(stands, inputs) { stand.node?.lead(to: input.edge) }
    return stands.map { $0.requiresGradient ? found.popFirst() ?? nil : nil }
  }

  private static func run(
    _ roots: [Tensor], _ gradients: [Tensor?], of inputs: [Tensor]?, retainingGraph: Bool, creatingGraph: Bool
  ) throws(TensorError) -> [Tensor?] {
    guard let workspace = roots.first?.workspace else { return [] }
    let run = workspace.nextSequence()
    var flood = Flood(run: run, creatingGraph: creatingGraph, inputs: inputs)
    for (number, root) in roots.enumerated() {
      guard root.requiresGradient else { throw .gradientNotRequired(number) }
      let gradient: Tensor
      if number < gradients.count, let given = gradients[number] {
        guard given.shape == root.shape else { throw .gradientShape(given.shape, tensor: root.shape) }
        gradient = given.dtype == root.dtype ? given : Tensor(try given.array.cast(to: root.dtype))
      } else {
        guard root.count == 1 else { throw .gradientNeedsScalar }
        gradient = Tensor(try NDArray(filled: root.shape, with: .int(1), root.dtype, in: workspace))
      }
      try flood.discover(root.edge)
      try flood.arrive(gradient, at: root.edge)
    }
    defer { flood.dryUp() }
    return try workspace.recording(creatingGraph) { () throws(TensorError) in try flood.flow(retainingGraph) }
  }
}

/// One run of gradients through a graph.
private struct Flood {
  let run: Int
  let creatingGraph: Bool
  /// Tensors whose gradients are asked for; nil if the leaves accumulate theirs.
  let inputs: [Tensor]?
  var nodes: [Node] = []
  /// What has arrived at leaves, in the order of first arrival.
  var leaves: [(tensor: Tensor, gradient: Tensor)] = []
  var captured: [Tensor?]

  init(run: Int, creatingGraph: Bool, inputs: [Tensor]?) {
    self.run = run
    self.creatingGraph = creatingGraph
    self.inputs = inputs
    captured = [Tensor?](repeating: nil, count: inputs?.count ?? 0)
  }

  /// Finds all nodes that gradients can reach.
  mutating func discover(_ edge: Edge) throws(TensorError) {
    guard case .node(let root, _) = edge, root.run != run else { return }
    var pending = [root]
    root.run = run
    while let node = pending.popLast() {
      nodes.append(node)
      for operand in 0..<node.edgeCount {
        if case .node(let next, _) = node.edge(operand), next.run != run {
          next.run = run
          pending.append(next)
        }
      }
    }
  }

  mutating func arrive(_ gradient: Tensor, at edge: Edge) throws(TensorError) {
    switch edge {
    case .none: break
    case .node(let node, let output):
      node.setArrived(try sum(node.arrived(at: output), gradient), at: output)
    case .leaf(let tensor):
      if tensor.arrival.run == run {
        let place = tensor.arrival.place
        leaves[place].gradient = try sum(leaves[place].gradient, gradient)
      } else {
        tensor.arrival = (run, leaves.count)
        leaves.append((tensor, gradient))
      }
    }
  }

  private func sum(_ old: Tensor?, _ new: Tensor) throws(TensorError) -> Tensor {
    guard let old else { return new }
    return try old + new
  }

  /// Lets gradients flow, from what was computed last to what was first.
  mutating func flow(_ retainingGraph: Bool) throws(TensorError) -> [Tensor?] {
    nodes.sort { $0.sequence > $1.sequence }
    for node in nodes {
      for output in 0..<node.outputCount {
        if node.isWatched {
          for tensor in node.watchers(of: output) {
            guard let gradient = node.arrived(at: output) else { continue }
            let passed = try Flood.callHooks(tensor, gradient)
            node.setArrived(passed, at: output)
            if tensor.retainsGradient && inputs == nil {
              var kept = passed
              try accumulate(&kept, in: tensor)
            }
          }
        }
        if inputs != nil { try capture(.node(node, output: output), node.arrived(at: output)) }
      }
      guard let flow = node.takeArrived() else { continue }
      guard let gradient = node.gradient else { throw .graphFreed }
      let results = try gradient(flow)
      if node.workspace.checksGradients { try checkNumbers(node, results) }
      for operand in 0..<min(results.count, node.edgeCount) {
        if let result = results[operand] { try arrive(result, at: node.edge(operand)) }
      }
      if !retainingGraph { node.free() }
    }
    leaves.reverse()
    while !leaves.isEmpty {
      var (tensor, gradient) = leaves.removeLast()
      for hook in tensor.hooks { gradient = try hook.call(gradient) ?? gradient }
      if inputs == nil {
        try accumulate(&gradient, in: tensor)
        for hook in tensor.afterHooks { _ = try hook.call(tensor) }
      } else {
        try capture(.leaf(tensor), gradient)
      }
    }
    return captured
  }

  private func checkNumbers(_ node: Node, _ results: [Tensor?]) throws(TensorError) {
    for (number, result) in results.enumerated() {
      guard let result, result.dtype.isFloat, try result.array.isNaN().any().item().isTrue else { continue }
      throw .notANumber(node.name, output: number)
    }
  }

  private mutating func capture(_ edge: Edge, _ gradient: Tensor?) throws(TensorError) {
    guard let inputs, let gradient else { return }
    for (number, input) in inputs.enumerated() {
      switch (edge, input.edge) {
      case (.leaf(let one), .leaf(let other)) where one === other: captured[number] = gradient
      case (.node(let one, let output), .node(let other, let otherOutput)) where one === other && output == otherOutput:
        captured[number] = gradient
      default: break
      }
    }
  }

  private static func callHooks(_ tensor: Tensor, _ gradient: Tensor) throws(TensorError) -> Tensor {
    var passed = gradient
    for hook in tensor.hooks { passed = try hook.call(passed) ?? passed }
    return passed
  }

  /// Adds to the gradient of a tensor, in place unless gradients of gradients are wanted.
  private func accumulate(_ gradient: inout Tensor, in tensor: Tensor) throws(TensorError) {
    if creatingGraph {
      tensor.gradient = try tensor.gradient.map { (old) throws(TensorError) in try old + gradient } ?? gradient
    } else if let old = tensor.gradient {
      try old.array.update(.add, with: gradient.array, as: old.dtype)
      old.countChange()
    } else {
      // Nobody else may see what will be added to in place.
      let isOwn = isKnownUniquelyReferenced(&gradient) && gradient.ownsElements
      tensor.gradient = isOwn ? gradient : Tensor(try gradient.array.copied())
    }
  }

  /// Forgets gradients that were on their way when something failed.
  func dryUp() {
    for node in nodes { _ = node.takeArrived() }
  }
}
