import Autograd
import CBaseline
import Glibc

/// The graph of scalars against loops in C that make the same sums in the same order.
struct ScalarSpeed {
  private let points: [(x: [Double], side: Double)]
  private let repetitions: Int

  /// nil without the points.
  init?(_ options: Options) {
    guard let table = Child(["cat", options.programs + "/two_moons.txt"]), table.succeeded else { return nil }
    points = table.output.split(separator: "\n").map { line in
      let numbers = line.split(separator: " ").compactMap { Double($0) }
      return (Array(numbers.prefix(2)), numbers.last ?? 0)
    }
    repetitions = options.repetitions
  }

  func measure() -> [Promise] { training() + throughput() }

  /// A hundred steps on the two moons.
  private func training() -> [Promise] {
    let flat = points.flatMap(\.x)
    let sides = points.map(\.side)
    let start = firstParameters()
    var ours: [Double] = []
    var theirs: [Double] = []
    var losses: (Double, Double) = (0, 0)
    guard let graph = ScalarGraph() else { return [] }
    for _ in 0..<repetitions * 4 {
      var parameters = start
      theirs.append(Peer.seconds { losses.1 = moons_train(flat, sides, Int32(sides.count), &parameters, 100) } / 100)
      ours.append(Peer.seconds { losses.0 = (try? train(graph, start, steps: 100)) ?? .nan } / 100)
    }
    let ratio = ours.median / theirs.median
    print(Peer.row("moons, one step", ours.median * 1e6, theirs.median * 1e6, "µs"))
    let agrees = losses.0 == losses.1
    return [
      Promise(
        name: "moons, graph, of C", measured: agrees ? ratio.text(2) : "other losses", bound: "at most 5",
        holds: agrees && ratio <= 5)
    ]
  }

  /// Weights as good as any.
  private func firstParameters() -> [Double] {
    (0..<337).map { index in
      let isBias = index < 48 ? index % 3 == 2 : (index - 48) % 17 == 16
      return isBias ? 0 : Double((index * 7919 + 13) % 1999) / 999.5 - 1
    }
  }

  private func train(_ graph: ScalarGraph, _ start: [Double], steps: Int) throws(ScalarError) -> Double {
    var network: [ScalarSegment] = []
    for (inputs, neurons) in [(2, 16), (16, 16), (16, 1)] {
      network.append(ScalarSegment(try graph.layer(inputCount: inputs, neuronCount: neurons), isRectified: neurons > 1))
    }
    let parameters = network.flatMap { segment in
      (0..<segment.layer.neuronCount).flatMap { neuron in
        (0..<segment.layer.inputCount).map { segment.layer.weight($0, ofNeuron: neuron) } + [segment.layer.bias(ofNeuron: neuron)]
      }
    }
    for (parameter, number) in zip(parameters, start) { try graph.setData(of: parameter, to: ScalarNumber(number)) }
    var grown = 0
    graph.mayGrow = { bytes in
      grown += bytes
      return true
    }
    var result = 0.0
    for step in 0..<steps {
      let loss = try loss(graph, network, parameters)
      result = graph.data(of: loss).value
      for parameter in parameters { try graph.setGradient(of: parameter, to: ScalarNumber(0)) }
      guard graph.backward(from: loss, own: { _ in false }) == .done else { return .nan }
      let rate = 1.0 - 0.9 * Double(step % 100) / 100
      for parameter in parameters {
        let number = graph.data(of: parameter).value - rate * graph.gradient(of: parameter).value
        try graph.setData(of: parameter, to: ScalarNumber(number))
      }
      if grown > 2 << 20 {
        for segment in network { graph.hold(segment.layer) }
        graph.reach { _ in }
        _ = graph.sweep()
        grown = 0
      }
    }
    return result
  }

  private func loss(
    _ graph: ScalarGraph, _ network: [ScalarSegment], _ parameters: [ScalarNode]
  ) throws(ScalarError) -> ScalarNode {
    var sum: ScalarNode?
    let one = ScalarNumber(1)
    var margins: [ScalarNode] = []
    for point in points {
      let first = try graph.leaf(ScalarNumber(point.x[0]))
      let second = try graph.leaf(ScalarNumber(point.x[1]))
      let score = try graph.call(network) { .node($0 == 0 ? first : second) }
      margins.append(try graph.relu(graph.add(graph.multiply(score, graph.leaf(ScalarNumber(-point.side))), graph.leaf(one))))
    }
    for margin in margins {
      if let known = sum { sum = try graph.add(known, margin) } else { sum = try graph.add(margin, graph.leaf(ScalarNumber(0))) }
    }
    var squares: ScalarNode?
    for parameter in parameters {
      let square = try graph.multiply(parameter, parameter)
      if let known = squares { squares = try graph.add(known, square) } else { squares = square }
    }
    guard let sum, let squares else { return try graph.leaf(one) }
    return try graph.add(
      graph.multiply(sum, graph.leaf(ScalarNumber(1.0 / Double(points.count)))),
      graph.multiply(squares, graph.leaf(ScalarNumber(1e-4))))
  }

  /// A chain of additions and multiplications.
  private func throughput() -> [Promise] {
    let count = 65_000
    var (forward, backward): ([Double], [Double]) = ([], [])
    var (forwardC, backwardC): ([Double], [Double]) = ([], [])
    guard let graph = ScalarGraph() else { return [] }
    for _ in 0..<repetitions * 4 {
      var (there, back) = (0.0, 0.0)
      _ = tape_run(Int32(count), &there, &back)
      forwardC.append(there)
      backwardC.append(back)
      var end: ScalarNode?
      forward.append(Peer.seconds { end = try? chain(graph, count) })
      backward.append(Peer.seconds { if let end { _ = graph.backward(from: end) { _ in false } } })
      graph.reach { _ in }
      _ = graph.sweep()
    }
    let scale = 1e9 / Double(count)
    print(Peer.row("a node, forward", forward.median * scale, forwardC.median * scale, "ns"))
    print(Peer.row("a node, backward", backward.median * scale, backwardC.median * scale, "ns"))
    let (there, back) = (forward.median * scale, backward.median * scale)
    return [
      Promise(name: "a node, forward, ns", measured: there.text(2), bound: "at most 3", holds: there <= 3),
      Promise(name: "a node, backward, ns", measured: back.text(2), bound: "at most 6", holds: back <= 6),
    ]
  }

  private func chain(_ graph: ScalarGraph, _ count: Int) throws(ScalarError) -> ScalarNode {
    var node = try graph.leaf(ScalarNumber(1))
    let factor = try graph.leaf(ScalarNumber(0.999))
    for index in 0..<count { node = index & 1 == 0 ? try graph.add(node, factor) : try graph.multiply(node, factor) }
    return node
  }
}
