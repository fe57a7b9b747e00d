import Autograd
import Testing

@Suite struct ScalarMemoryTests {
  @Test func lettingGoGivesSlotsBack() throws {
    let graph = try #require(ScalarGraph())
    let weight = try graph.leaf(ScalarNumber(0.5))
    var bytes: [Int] = []
    for step in 0..<400 {
      var sum = weight
      for _ in 0..<100 { sum = try graph.add(graph.multiply(sum, weight), weight) }
      #expect(graph.backward(from: sum) { _ in false } == .done)
      try graph.setGradient(of: weight, to: ScalarNumber(0))
      if step % 10 == 9 { bytes.append(collect(graph, [weight, sum])) }
    }
    #expect(Set(bytes).count == 1)
    #expect(graph.reservedSlots < 10_000)
    #expect(collect(graph, []) == 0)
  }

  @Test func callsAndTheirWeightsLiveTogether() throws {
    let graph = try #require(ScalarGraph())
    var output = try graph.leaf(ScalarNumber(1))
    do {
      let layer = try graph.layer(inputCount: 1, neuronCount: 1)
      try graph.setData(of: layer.weight(0, ofNeuron: 0), to: ScalarNumber(2))
      output = try graph.call([ScalarSegment(layer, isRectified: false)]) { _ in .node(output) }
    }
    _ = collect(graph, [output])
    for _ in 0..<5_000 { _ = try graph.leaf(ScalarNumber(7)) }
    let products = try graph.operands(of: output)
    #expect(try graph.operands(of: products[1]).map { graph.data(of: $0).value } == [2, 1])
  }

  @Test func ownersHearOfWhatIsReached() throws {
    let graph = try #require(ScalarGraph())
    let (a, b) = (try graph.leaf(ScalarNumber(1)), try graph.leaf(ScalarNumber(2)))
    let sum = try graph.add(a, b)
    graph.setOwner(of: a, to: 11)
    graph.setOwner(of: b, to: 12)
    var found: [UInt] = []
    graph.hold(sum)
    graph.reach { found.append($0) }
    #expect(found.sorted() == [11, 12])
    graph.hold(b)
    _ = graph.sweep()
    #expect(graph.owner(of: a) == 0)
    #expect(graph.owner(of: b) == 12)
  }

  @Test func aFullGraphIsAnError() throws {
    let graph = try #require(ScalarGraph())
    graph.mayGrow = { _ in false }
    #expect(throws: ScalarError.full) { for _ in 0..<2_000 { _ = try graph.leaf(ScalarNumber(1)) } }
    #expect(throws: ScalarError.full) { try graph.layer(inputCount: .max / 2, neuronCount: 3) }
  }

  @Test func longChainsNeedNoStack() throws {
    let graph = try #require(ScalarGraph())
    let start = try graph.leaf(ScalarNumber(1))
    var sum = start
    for _ in 0..<200_000 { sum = try graph.add(sum, start) }
    #expect(graph.backward(from: sum) { _ in false } == .done)
    #expect(graph.gradient(of: start) == ScalarNumber(integer: 200_001))
    _ = collect(graph, [sum])
    #expect(collect(graph, []) == 0)
  }

  @Test func mistakesAreErrors() throws {
    let graph = try #require(ScalarGraph())
    let big = try graph.leaf(try #require(ScalarNumber(integer: 1 << 52)))
    let zero = try graph.leaf(ScalarNumber(0))
    let minus = try #require(ScalarNumber(integer: -1))
    #expect(throws: ScalarError.wideInteger) { try graph.multiply(big, big) }
    #expect(throws: ScalarError.zeroToNegativePower) { try graph.power(zero, minus) }
    #expect(throws: ScalarError.complexPower) { try graph.power(graph.leaf(ScalarNumber(-2)), ScalarNumber(0.5)) }
    #expect(throws: ScalarError.overflowingPower) { try graph.power(graph.leaf(ScalarNumber(10)), ScalarNumber(400)) }
    #expect(throws: ScalarError.logarithmOfNonPositive) { try graph.apply(.logarithm, zero) }
    #expect(ScalarNumber(integer: 1 << 54) == nil)
    #expect(throws: ScalarError.mismatchedLayers) { try graph.call([]) { _ in .node(zero) } }
    let layers = [try graph.layer(inputCount: 1, neuronCount: 2), try graph.layer(inputCount: 3, neuronCount: 1)]
    #expect(throws: ScalarError.mismatchedLayers) {
      try graph.call(layers.map { ScalarSegment($0, isRectified: true) }) { _ in .node(zero) }
    }
    let root = try graph.power(zero, ScalarNumber(0.5))
    #expect(graph.backward(from: root) { _ in false } == .failed(.zeroToNegativePower))
  }

  private func collect(_ graph: ScalarGraph, _ held: [ScalarNode]) -> Int {
    for node in held { graph.hold(node) }
    graph.reach { _ in }
    return graph.sweep()
  }
}
