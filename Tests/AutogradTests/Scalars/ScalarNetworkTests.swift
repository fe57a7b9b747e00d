import Autograd
import Testing

/// Calls of networks against the nodes that they stand for.
@Suite struct ScalarNetworkTests {
  @Test(arguments: [[2, 16, 16, 1], [3, 5], [1, 1], [4, 9, 8, 3], [2, 1], [17, 23, 2]])
  func callsSumAsNodesDo(_ sizes: [Int]) throws {
    let (called, built) = (try Pair(sizes), try Pair(sizes))
    for round in 0..<3 {
      let inputs = (0..<sizes[0]).map { Double(($0 * 7 + round * 3) % 11) * 0.37 - 1.5 }
      let (x, outputs) = try called.call(inputs)
      let (y, others) = try built.build(inputs)
      let loss = try called.loss(outputs)
      let other = try built.loss(others)
      #expect(called.graph.data(of: loss) == built.graph.data(of: other))
      for _ in 0...round {
        #expect(called.graph.backward(from: loss) { _ in false } == .done)
        #expect(built.graph.backward(from: other) { _ in false } == .done)
      }
      #expect(called.numbers(x + outputs) == built.numbers(y + others))
      #expect(called.numbers(called.parameters) == built.numbers(built.parameters))
      try called.step()
      try built.step()
    }
  }

  @Test func callsOpenUp() throws {
    let (called, built) = (try Pair([2, 3, 1]), try Pair([2, 3, 1]))
    let (_, outputs) = try called.call([0.5, -1.25])
    let (_, others) = try built.build([0.5, -1.25])
    #expect(called.graph.backward(from: outputs[0]) { _ in false } == .done)
    #expect(built.graph.backward(from: others[0]) { _ in false } == .done)
    // What was computed with the weights of then stays.
    try called.step()
    try built.step()
    #expect(try called.below(outputs[0]) == built.below(others[0]))
  }

  @Test func integersAmongWeightsStayIntegers() throws {
    let graph = try #require(ScalarGraph())
    let layer = try graph.layer(inputCount: 2, neuronCount: 1)
    for (index, weight) in [3, -2].enumerated() {
      try graph.setData(of: layer.weight(index, ofNeuron: 0), to: try #require(ScalarNumber(integer: weight)))
    }
    let x = try [4, 5].map { try graph.leaf(try #require(ScalarNumber(integer: $0))) }
    let y = try graph.call([ScalarSegment(layer, isRectified: true)]) { .node(x[$0]) }
    #expect(graph.data(of: y) == ScalarNumber(integer: 2))
    #expect(graph.backward(from: y) { _ in false } == .done)
    #expect(graph.gradient(of: layer.weight(1, ofNeuron: 0)) == ScalarNumber(integer: 5))
  }
}

/// The same network, to be called or built node by node.
private final class Pair {
  let graph: ScalarGraph
  let layers: [ScalarLayer]

  init(_ sizes: [Int]) throws {
    let graph = try #require(ScalarGraph())
    self.graph = graph
    layers = try zip(sizes, sizes.dropFirst()).map { try graph.layer(inputCount: $0, neuronCount: $1) }
    for (index, parameter) in parameters.enumerated() {
      try graph.setData(of: parameter, to: ScalarNumber(Double((index * 7919) % 201) / 97 - 1))
    }
  }

  var parameters: [ScalarNode] {
    layers.flatMap { layer in
      (0..<layer.neuronCount).flatMap { neuron in
        (0..<layer.inputCount).map { layer.weight($0, ofNeuron: neuron) } + [layer.bias(ofNeuron: neuron)]
      }
    }
  }

  func call(_ inputs: [Double]) throws -> ([ScalarNode], [ScalarNode]) {
    let x = try inputs.map { try graph.leaf(ScalarNumber($0)) }
    let segments = layers.enumerated().map { ScalarSegment($1, isRectified: $0 < layers.count - 1) }
    let first = try graph.call(segments) { .node(x[$0]) }
    return (x, (0..<layers[layers.count - 1].neuronCount).map { ScalarNode(slot: first.slot + UInt32($0)) })
  }

  func build(_ inputs: [Double]) throws -> ([ScalarNode], [ScalarNode]) {
    let leaves = try inputs.map { try graph.leaf(ScalarNumber($0)) }
    var x = leaves
    for (index, layer) in layers.enumerated() {
      x = try (0..<layer.neuronCount).map { neuron in
        var sum = layer.bias(ofNeuron: neuron)
        for input in 0..<layer.inputCount {
          sum = try graph.add(sum, graph.multiply(layer.weight(input, ofNeuron: neuron), x[input]))
        }
        return index < layers.count - 1 ? try graph.relu(sum) : sum
      }
    }
    return (leaves, x)
  }

  /// Something that asks for the outputs out of order and more than once.
  func loss(_ outputs: [ScalarNode]) throws -> ScalarNode {
    var sum = try graph.multiply(outputs[outputs.count - 1], outputs[0])
    for output in outputs { sum = try graph.add(sum, graph.power(output, ScalarNumber(2))) }
    for parameter in parameters.prefix(4) { sum = try graph.add(sum, graph.multiply(parameter, parameter)) }
    return sum
  }

  func step() throws {
    for parameter in parameters {
      let number = ScalarNumber(graph.data(of: parameter).value - 0.01 * graph.gradient(of: parameter).value)
      try graph.setData(of: parameter, to: number)
    }
  }

  func numbers(_ nodes: [ScalarNode]) -> [ScalarNumber] { nodes.flatMap { [graph.data(of: $0), graph.gradient(of: $0)] } }

  /// Every node below another, in the order in which it is found.
  func below(_ root: ScalarNode) throws -> [String] {
    var seen: Set<ScalarNode> = []
    var lines: [String] = []
    var stack = [root]
    while let node = stack.popLast() {
      guard seen.insert(node).inserted else { continue }
      lines.append("\(try graph.operation(of: node)) \(graph.data(of: node)) \(graph.gradient(of: node))")
      stack += try graph.operands(of: node)
    }
    return lines
  }
}
