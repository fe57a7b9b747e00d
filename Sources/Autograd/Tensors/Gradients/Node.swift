import Kernels

/// Where a gradient goes.
package enum Edge {
  case none
  case leaf(Tensor)
  case node(Node, output: Int)

  var isSomewhere: Bool { if case .none = self { false } else { true } }
}

/// An operation that was done, with what its gradient needs.
package final class Node {
  /// Gives the gradients of what the operation was given, in order; nil where none flows.
  package typealias Gradient = (Flow) throws(TensorError) -> [Tensor?]

  /// As torch names it: `MulBackward0`.
  package var name: String
  /// Nodes made later have larger numbers.
  let sequence: Int
  let workspace: Workspace
  private var firstEdge: Edge
  private var secondEdge: Edge
  private var furtherEdges: [Edge]
  private(set) var edgeCount: Int
  /// What the results look like; nearly always there is one.
  let output: Output
  private let furtherOutputs: [Output]
  private(set) var gradient: Gradient?
  /// Tensors whose hooks are to be called, or that keep their gradients, by output.
  private var watchers: [(output: Int, tensor: Watcher)] = []

  // While gradients flow: in which run this node was last met, and what has arrived.
  var run = 0
  var arrived: Tensor?
  private var furtherArrived: [Tensor?] = []

  struct Output {
    let shape: [Int]
    let dtype: DType

    init(_ array: NDArray) {
      shape = array.shape
      dtype = array.dtype
    }

    init(_ tensor: Tensor) { self.init(tensor.array) }
  }

  private struct Watcher { weak var tensor: Tensor? }

  convenience init(
    _ name: String, _ workspace: Workspace, _ edges: [Edge], output: Output, furtherOutputs: [Output] = [],
    _ gradient: @escaping Gradient
  ) {
    self.init(
      name, workspace, edges.first ?? .none, edges.count > 1 ? edges[1] : .none, further: edges.count > 2 ? Array(edges[2...]) : [],
      count: edges.count, output: output, furtherOutputs: furtherOutputs, gradient)
  }

  /// Most operations have one or two operands, which need no array.
  init(
    _ name: String, _ workspace: Workspace, _ first: Edge, _ second: Edge, further: [Edge] = [], count: Int, output: Output,
    furtherOutputs: [Output] = [], _ gradient: @escaping Gradient
  ) {
    self.name = name
    self.workspace = workspace
    firstEdge = first
    secondEdge = second
    furtherEdges = further
    edgeCount = count
    self.output = output
    self.furtherOutputs = furtherOutputs
    self.gradient = gradient
    sequence = workspace.nextSequence()
  }

  deinit {
    if firstEdge.isSomewhere { workspace.buryLater(.edge(firstEdge)) }
    if secondEdge.isSomewhere { workspace.buryLater(.edge(secondEdge)) }
    for edge in furtherEdges where edge.isSomewhere { workspace.buryLater(.edge(edge)) }
    if let gradient { workspace.buryLater(.gradient(gradient)) }
    // A reference kept here would be the last one.
    (firstEdge, secondEdge, furtherEdges, gradient) = (.none, .none, [], nil)
    workspace.clear()
  }

  /// Gives a node that was made without operands its only one.
  func lead(to edge: Edge) { (firstEdge, edgeCount) = (edge, 1) }

  package var edges: [Edge] { (0..<edgeCount).map { edge($0) } }

  /// Where the gradient of an operand goes.
  func edge(_ operand: Int) -> Edge {
    switch operand {
    case 0: firstEdge
    case 1: secondEdge
    default: furtherEdges[operand - 2]
    }
  }

  var outputCount: Int { 1 + furtherOutputs.count }

  func output(_ number: Int) -> Output { number == 0 ? output : furtherOutputs[number - 1] }

  /// The gradient of a result as far as it has arrived.
  func arrived(at number: Int) -> Tensor? {
    number == 0 ? arrived : number <= furtherArrived.count ? furtherArrived[number - 1] : nil
  }

  func setArrived(_ gradient: Tensor, at number: Int) {
    if number == 0 {
      arrived = gradient
      return
    }
    if furtherArrived.isEmpty { furtherArrived = [Tensor?](repeating: nil, count: furtherOutputs.count) }
    furtherArrived[number - 1] = gradient
  }

  /// Takes out all that has arrived; nil if nothing has.
  func takeArrived() -> Flow? {
    defer {
      arrived = nil
      furtherArrived = []
    }
    if arrived == nil && furtherArrived.allSatisfy({ $0 == nil }) { return nil }
    return Flow(arrived: arrived, further: furtherArrived, node: self)
  }

  /// Forgets what the gradient needs: after `backward` it is no longer there.
  func free() {
    guard let gradient else { return }
    self.gradient = nil
    workspace.bury(.gradient(gradient))
  }

  func watch(_ output: Int, _ tensor: Tensor) {
    if !watchers.contains(where: { $0.tensor.tensor === tensor }) { watchers.append((output, Watcher(tensor: tensor))) }
  }

  var isWatched: Bool { !watchers.isEmpty }

  func watchers(of output: Int) -> [Tensor] {
    watchers.isEmpty ? [] : watchers.compactMap { $0.output == output ? $0.tensor.tensor : nil }
  }

  /// Remembers an operation that somebody else did: `gradient` gets what arrived for each result, and gives what goes to each input.
  ///
  /// It must not hold on to the results, which hold on to it.
  package static func record(
    custom name: String, _ results: [NDArray], of inputs: [Tensor],
    gradient: @escaping ([Tensor?]) throws(TensorError) -> [Tensor?]
  ) -> [Tensor] {
    record(name, results, of: inputs) { (flow) throws(TensorError) in
      let gradients = try gradient([flow.arrived] + flow.further)
      for (number, result) in gradients.enumerated() where number < inputs.count && flow.needs(number) {
        if let result, result.shape != inputs[number].shape { throw .gradientShape(result.shape, tensor: inputs[number].shape) }
      }
      return gradients
    }
  }

  /// Remembers an operation on one tensor if gradients are to flow through it.
  static func record(
    _ name: String, _ result: NDArray, of input: Tensor, base: Tensor? = nil, _ gradient: @escaping Gradient
  ) -> Tensor {
    let workspace = result.workspace
    guard workspace.isRecording, input.requiresGradient, result.dtype.isFloat else { return Tensor(result, source: nil, base: base) }
    return Tensor(result, source: Node(name, workspace, input.edge, .none, count: 1, output: Output(result), gradient), base: base)
  }

  /// The same for two tensors.
  static func record(
    _ name: String, _ result: NDArray, of left: Tensor, _ right: Tensor, _ gradient: @escaping Gradient
  ) -> Tensor {
    let workspace = result.workspace
    guard workspace.isRecording, left.requiresGradient || right.requiresGradient, result.dtype.isFloat else {
      return Tensor(result, source: nil)
    }
    return Tensor(result, source: Node(name, workspace, left.edge, right.edge, count: 2, output: Output(result), gradient))
  }

  /// The same for two tensors and perhaps a third.
  static func record(
    _ name: String, _ result: NDArray, of left: Tensor, _ right: Tensor, _ third: Tensor?, _ gradient: @escaping Gradient
  ) -> Tensor {
    guard let third else { return record(name, result, of: left, right, gradient) }
    let workspace = result.workspace
    guard workspace.isRecording, left.requiresGradient || right.requiresGradient || third.requiresGradient, result.dtype.isFloat else {
      return Tensor(result, source: nil)
    }
    let node = Node(name, workspace, left.edge, right.edge, further: [third.edge], count: 3, output: Output(result), gradient)
    return Tensor(result, source: node)
  }

  /// The same for any number of tensors.
  static func record(
    _ name: String, _ result: NDArray, of inputs: [Tensor], base: Tensor? = nil, _ gradient: @escaping Gradient
  ) -> Tensor {
    let workspace = result.workspace
    var isNeeded = false
    for input in inputs where input.requiresGradient { isNeeded = true }
    guard isNeeded && workspace.isRecording && result.dtype.isFloat else { return Tensor(result, source: nil, base: base) }
    let node = Node(name, workspace, inputs.map { $0.edge }, output: Output(result), gradient)
    return Tensor(result, source: node, base: base)
  }

  /// The same for an operation with several results.
  static func record(
    _ name: String, _ results: [NDArray], of inputs: [Tensor], base: Tensor? = nil, _ gradient: @escaping Gradient
  ) -> [Tensor] {
    guard let first = results.first, first.workspace.isRecording, first.dtype.isFloat, inputs.contains(where: { $0.requiresGradient })
    else { return results.map { Tensor($0, source: nil, base: base) } }
    let node = Node(
      name, first.workspace, inputs.map { $0.edge }, output: Output(first), furtherOutputs: results.dropFirst().map { Output($0) }, gradient
    )
    return results.enumerated().map { Tensor($1, source: node, output: $0, base: base) }
  }
}

/// Gradients on their way through a node.
package struct Flow {
  /// Of the first result, and of each further one; nil where none came.
  let arrived: Tensor?
  var further: [Tensor?] = []
  let node: Node

  /// The gradient of a result, by default of the only one; zeros where none came.
  func gradient(_ number: Int = 0) throws(TensorError) -> Tensor {
    if number == 0, let arrived { return arrived }
    if number > 0, number <= further.count, let gradient = further[number - 1] { return gradient }
    let output = node.output(number)
    return Tensor(try NDArray(zeros: output.shape, output.dtype, in: node.workspace))
  }

  func gradients() throws(TensorError) -> [Tensor] {
    var result: [Tensor] = []
    for number in 0..<node.outputCount { result.append(try gradient(number)) }
    return result
  }

  /// What has come in of each result; nil where nothing came.
  var arrivals: [Tensor?] {
    (0..<node.outputCount).map { $0 == 0 ? arrived : $0 <= further.count ? further[$0 - 1] : nil }
  }

  /// Whether the gradient of an operand is wanted.
  func needs(_ operand: Int) -> Bool { node.edge(operand).isSomewhere }

  /// Whether the computation of gradients is itself recorded.
  var isRecorded: Bool { node.workspace.isRecording }
}
