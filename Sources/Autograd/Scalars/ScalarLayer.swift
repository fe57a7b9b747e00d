/// The weights of neurons with the same inputs: for each neuron its weights, then its bias, in consecutive slots.
///
/// **Invariant:** `copy`, if not 0, holds the weights as they were at `copyVersion`, transposed: the biases, then for each input a row of
/// weights.
package final class ScalarLayer {
  package let inputCount: Int
  package let neuronCount: Int
  let number: UInt32
  let base: Int
  /// Counts changes of weights.
  @exclusivity(unchecked) var version = 1
  @exclusivity(unchecked) var copyVersion = 0
  @exclusivity(unchecked) var copy = 0
  @exclusivity(unchecked) var copyIsFloat = true
  @exclusivity(unchecked) var copyIsFinite = true
  /// The count of gradient writes at which all gradients were known to be floats.
  @exclusivity(unchecked) var floatGradients = -1
  var isReached = false

  init(number: UInt32, base: Int, inputCount: Int, neuronCount: Int) {
    self.number = number
    self.base = base
    self.inputCount = inputCount
    self.neuronCount = neuronCount
  }

  var slots: Range<Int> { base..<(base + neuronCount * (inputCount + 1)) }

  var copySlots: Range<Int> { copy == 0 ? 0..<0 : copy..<(copy + slots.count) }

  @inline(__always)
  func firstWeight(ofNeuron neuron: Int) -> Int { base &+ neuron &* (inputCount &+ 1) }

  package func weight(_ input: Int, ofNeuron neuron: Int) -> ScalarNode { ScalarNode(firstWeight(ofNeuron: neuron) + input) }

  package func bias(ofNeuron neuron: Int) -> ScalarNode { ScalarNode(firstWeight(ofNeuron: neuron) + inputCount) }
}

/// Some neurons of a layer and what they do with their sums.
package struct ScalarSegment {
  package let layer: ScalarLayer
  package let first: Int
  package let count: Int
  package let isRectified: Bool

  package init(_ layer: ScalarLayer, first: Int = 0, count: Int? = nil, isRectified: Bool) {
    self.layer = layer
    self.first = first
    self.count = count ?? layer.neuronCount
    self.isRectified = isRectified
  }

  @inline(__always)
  var isWithinLayer: Bool { first >= 0 && count > 0 && first + count <= layer.neuronCount }
}

/// What goes into a network: a node, or a number that becomes one for every neuron.
package enum ScalarInput {
  case node(ScalarNode)
  case number(ScalarNumber)
}

extension ScalarGraph {
  /// Neurons whose weights are still 0.
  package func layer(inputCount: Int, neuronCount: Int) throws(ScalarError) -> ScalarLayer {
    if inputCount < 0 || neuronCount < 0 { throw .mismatchedLayers }
    if !ScalarGraph.fits(inputCount: inputCount, neuronCount: neuronCount) { throw .full }
    let count = (inputCount + 1) * neuronCount
    let base = try takeSlots(count)
    let number = freeLayers.popLast() ?? UInt32(layers.count)
    if Int(number) == layers.count { layers.append(nil) }
    for slot in base..<(base + count) { fill(slot, .leaf, 0, .isParameter, left: Int(number)) }
    let layer = ScalarLayer(number: number, base: base, inputCount: inputCount, neuronCount: neuronCount)
    layers[Int(number)] = layer
    return layer
  }

  /// Whether a graph without any other node could hold such a layer.
  package static func fits(inputCount: Int, neuronCount: Int) -> Bool {
    inputCount < slotCount && neuronCount < slotCount && (inputCount + 1) * neuronCount < slotCount
  }

  /// Makes the layer's copy one of its present weights.
  func refreshCopy(of layer: ScalarLayer) throws(ScalarError) {
    if layer.copyVersion == layer.version, layer.copy != 0 { return }
    let (inputs, neurons) = (layer.inputCount, layer.neuronCount)
    let copy = try takeSlots(layer.slots.count)
    var all = NodeFlags.dataIsFloat
    var finite = 0.0
    for neuron in 0..<neurons {
      let weights = layer.firstWeight(ofNeuron: neuron)
      fill(copy + neuron, .storage, data[weights + inputs], flags[weights + inputs])
      finite += data[weights + inputs] * 0
      for input in 0..<inputs {
        fill(copy + neurons * (input + 1) + neuron, .storage, data[weights + input], flags[weights + input])
        all.formIntersection(flags[weights + input])
        finite += data[weights + input] * 0
      }
    }
    layer.copy = copy
    layer.copyVersion = layer.version
    layer.copyIsFloat = !all.isEmpty
    layer.copyIsFinite = finite == 0
  }
}
