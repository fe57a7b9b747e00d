/// Calls of networks: one head for all the nodes that the call stands for.
///
/// ```
/// call │ segment … │ link … │ hidden … │ output …
/// ```
///
/// A neuron's sum begins with the bias and adds `weight * input` from left to right, as the nodes would; different neurons are computed
/// side by side.
extension ScalarGraph {
  @inline(__always) func segmentCount(of call: Int) -> Int { Int(left[call]) }
  @inline(__always) func linkCount(of call: Int) -> Int { Int(right[call]) }
  @inline(__always) func firstLink(of call: Int) -> Int { call &+ 1 &+ Int(left[call]) }
  @inline(__always) func firstOutput(of call: Int) -> Int { call &+ Int(data[call].bitPattern) }
  @inline(__always) func neuronCount(of segment: Int) -> Int { Int(data[segment].bitPattern & 0xFFFF_FFFF) }
  @inline(__always) func firstNeuron(of segment: Int) -> Int { Int(data[segment].bitPattern >> 32) }
  @inline(__always) func isRectified(_ segment: Int) -> Bool { gradient[segment] != 0 }

  /// Calls a network: each segment's outputs are the next one's inputs. Gives the first of the consecutive outputs.
  ///
  /// The first segment must have inputs; `input` is asked for as many of them.
  package func call(_ network: [ScalarSegment], _ input: (Int) -> ScalarInput) throws(ScalarError) -> ScalarNode {
    guard let links = network.first?.layer.inputCount, links > 0 else { throw .mismatchedLayers }
    var inner = 0
    var outputs = links
    for segment in network {
      guard segment.layer.inputCount == outputs, segment.isWithinLayer else { throw .mismatchedLayers }
      try refreshCopy(of: segment.layer)
      outputs = segment.count
      inner += outputs
    }
    inner -= outputs
    let call = try takeSlots(1 + network.count + links + inner + outputs)
    fill(call, .call, 0, .isFinite, left: network.count, right: links)
    data[call] = Double(bitPattern: UInt64(1 + network.count + links + inner))
    let firstLink = call + 1 + network.count
    let hasParameters = fillLinks(call, firstLink, links, input)
    var source = data + firstLink
    var place = firstLink + links
    var isFloat = true
    for index in network.indices {
      let segment = network[index]
      let slot = call + 1 + index
      fill(slot, .segment, 0, [], left: segment.layer.copy, right: Int(segment.layer.number))
      data[slot] = Double(bitPattern: UInt64(segment.count) | UInt64(segment.first) << 32)
      gradient[slot] = segment.isRectified ? 1 : 0
      let isFinite = forward(segment, from: source, to: place, call, isLast: index == network.count - 1)
      if !isFinite || !segment.layer.copyIsFinite { flags[call].remove(.isFinite) }
      isFloat = isFloat && segment.layer.copyIsFloat
      source = data + place
      place += segment.count
    }
    // Integers among the weights have rules of their own, and a parameter among the inputs may belong to a further segment.
    if !isFloat || hasParameters && network.count > 1 { try expand(call, computesAnew: true) }
    return ScalarNode(place - outputs)
  }

  /// Notes the inputs; whether there are parameters among them.
  private func fillLinks(_ call: Int, _ first: Int, _ count: Int, _ input: (Int) -> ScalarInput) -> Bool {
    var previous = 0
    var seen: NodeFlags = []
    var isConsecutive = true
    var finite = 0.0
    for index in 0..<count {
      switch input(index) {
      case .node(let node):
        let slot = node.index
        isConsecutive = isConsecutive && (index == 0 || slot == previous + 1)
        previous = slot
        seen.formUnion(flags[slot])
        finite += data[slot] * 0
        fill(first + index, .link, data[slot], flags[slot].intersection(.dataIsFloat), left: slot)
      case .number(let number):
        isConsecutive = false
        finite += number.value * 0
        fill(first + index, .link, number.value, number.isInteger ? [] : .dataIsFloat)
      }
    }
    let hasParameters = seen.contains(.isParameter)
    if isConsecutive, !hasParameters { flags[call].insert(.isConsecutive) }
    if finite != 0 { flags[call].remove(.isFinite) }
    return hasParameters
  }

  /// Computes one segment; whether all results are finite.
  private func forward(
    _ segment: ScalarSegment, from source: UnsafeMutablePointer<Double>, to place: Int, _ call: Int, isLast: Bool
  ) -> Bool {
    let layer = segment.layer
    let (inputs, neurons, count) = (layer.inputCount, layer.neuronCount, segment.count)
    let weights = data + layer.copy + segment.first
    let results = data + place
    var finite = SIMD8<Double>()
    var neuron = 0
    while neuron &+ 8 <= count {
      var sum = SIMD8(at: weights + neuron)
      var row = weights + neuron + neurons
      for input in 0..<inputs {
        sum += SIMD8(at: row) * SIMD8(repeating: source[input])
        row += neurons
      }
      finite += sum * 0
      sum.store(at: results + neuron)
      neuron &+= 8
    }
    var rest = 0.0
    while neuron < count {
      var sum = weights[neuron]
      var row = weights + neuron + neurons
      for input in 0..<inputs {
        sum += row.pointee * source[input]
        row += neurons
      }
      rest += sum * 0
      results[neuron] = sum
      neuron &+= 1
    }
    if segment.isRectified {
      for neuron in place..<(place &+ count) {
        let isCut = data[neuron] < 0
        data[neuron] = isCut ? 0 : data[neuron]
        flags[neuron] = isCut ? [] : .dataIsFloat
      }
    } else {
      (flags + place).update(repeating: .dataIsFloat, count: count)
    }
    (gradient + place).update(repeating: 0, count: count)
    (mark + place).update(repeating: .none, count: count)
    (owner + place).update(repeating: 0, count: count)
    (operation + place).update(repeating: isLast ? .output : .hidden, count: count)
    if isLast {
      for neuron in 0..<count {
        left[place &+ neuron] = UInt32(truncatingIfNeeded: call)
        right[place &+ neuron] = UInt32(truncatingIfNeeded: neuron)
      }
    }
    return finite.sum() + rest == 0
  }

  /// Whether a call cannot go on as one entry: it was propagated before, or something that its nodes would look at has changed since.
  func isStale(_ call: Int) -> Bool {
    if flags[call].contains(.isPropagated) { return true }
    let links = firstLink(of: call)
    for segment in (call + 1)..<links {
      guard let layer = layers[Int(right[segment])], layer.version == layer.copyVersion, layer.copy == Int(left[segment])
      else { return true }
    }
    for link in links..<(links + linkCount(of: call)) where left[link] != 0 {
      let input = Int(left[link])
      if data[input].bitPattern != data[link].bitPattern || flags[input].dataAsGradient != flags[link].dataAsGradient { return true }
    }
    return false
  }
}

extension SIMD8<Double> {
  @inline(__always)
  init(at place: UnsafePointer<Double>) { self = UnsafeRawPointer(place).loadUnaligned(as: SIMD8<Double>.self) }

  @inline(__always)
  func store(at place: UnsafeMutablePointer<Double>) {
    UnsafeMutableRawPointer(place).storeBytes(of: self, as: SIMD8<Double>.self)
  }
}
