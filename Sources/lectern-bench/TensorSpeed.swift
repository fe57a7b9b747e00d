import Autograd
import CBaseline
import Kernels

/// Arrays and tensors against plain loops in C.
struct TensorSpeed {
  private let repetitions: Int
  private let workspace = Workspace()

  static let failure = Promise(name: "tensors", measured: "failed", bound: "no error", holds: false)

  init(_ options: Options) { repetitions = options.repetitions }

  func measure() throws -> [Promise] { try [product(128, atMost: 0.5), product(512, atMost: 0.4)] + loops() + [training()] }

  private func numbers(_ shape: [Int]) throws -> NDArray {
    let array = try NDArray(uninitialized: shape, .f64, in: workspace)
    try TorchGenerator(seed: 1).fillUniform(array, from: -1, to: 1)
    return array
  }

  /// How many times as long as C it takes; the shortest of several runs each, taking turns.
  private func ratio(_ name: String, _ unit: Double, _ ours: () throws -> Void, _ theirs: () -> Void) rethrows -> Double {
    var (own, other) = (Double.infinity, Double.infinity)
    for _ in 0..<repetitions * 2 {
      try ours()
      var failure: (any Error)?
      own = min(own, Peer.seconds { do { try ours() } catch { failure = error } })
      if failure != nil { try ours() }
      other = min(other, Peer.seconds(theirs))
    }
    print(Peer.row(name, own * unit, other * unit, unit == 1e3 ? "ms" : "µs"))
    return own / other
  }

  private func promise(_ name: String, _ ratio: Double, atMost bound: Double) -> Promise {
    Promise(name: name + ", of C", measured: ratio.text(2), bound: "at most " + bound.text(2), holds: ratio <= bound)
  }

  private func product(_ size: Int, atMost bound: Double) throws -> Promise {
    let (a, b) = (try numbers([size, size]), try numbers([size, size]))
    let (x, y) = (a.doubles, b.doubles)
    var z = [Double](repeating: 0, count: size * size)
    let name = "matrices, \(size) squared"
    let ratio = try ratio(name, 1e3, { _ = try NDArray.product(a, b, as: .f64) }, { array_multiply(x, y, &z, Int32(size)) })
    return promise(name, ratio, atMost: bound)
  }

  private func loops() throws -> [Promise] {
    let count = 1_000_000
    let (a, b) = (try numbers([count]), try numbers([count]))
    let (x, y) = (a.doubles, b.doubles)
    var z = [Double](repeating: 0, count: count)
    var sum = 0.0
    let sums = try ratio("sums of 1,000,000", 1e6, { _ = try NDArray.binary(.add, a, b, as: .f64) }, { array_add(x, y, &z, Int32(count)) })
    let exponentials = try ratio("exponentials", 1e6, { _ = try a.unary(.exponential) }, { array_exp(x, &z, Int32(count)) })
    let positive = try a.unary(.absolute)
    let tangents = try ratio("tangents", 1e6, { _ = try a.unary(.hyperbolicTangent) }, { array_tanh(x, &z, Int32(count)) })
    let powers = try ratio(
      "powers", 1e6, { _ = try NDArray.binary(.power, positive, b, as: .f64) }, { array_power(x, y, &z, Int32(count)) })
    var place: Int32 = 0
    let largest = try ratio(
      "place of the largest", 1e6, { _ = try a.extremeIndex(largest: true) }, { place &+= array_largest(x, Int32(count)) })
    let sorting = try ratio(
      "sorted", 1e6, { try a.copied().sort(along: 0) },
      {
        z = x
        array_sort(&z, Int32(count))
      })
    let total = try ratio("their total", 1e6, { _ = try a.sum() }, { sum += array_sum(x, Int32(count)) })
    return [
      promise("sums of 1,000,000", sums, atMost: 1.2), promise("exponentials", exponentials, atMost: 0.6),
      promise("tangents", tangents, atMost: 0.4), promise("powers", powers, atMost: 0.7),
      promise("place of the largest", largest, atMost: 0.5), promise("sorted", sorting, atMost: 0.2),
      promise("their total", total, atMost: 0.5),
    ]
  }

  /// A step on the two moons: 22 operations forward and as many back on matrices of a hundred rows, which is what operations cost by themselves.
  private func training() throws -> Promise {
    let points = Tensor(try numbers([100, 2]))
    let sides = Tensor(try numbers([100, 1]).unary(.sign))
    var parameters: [Tensor] = []
    for (outputs, inputs) in [(16, 2), (16, 16), (1, 16)] {
      for shape in [[outputs, inputs], [outputs]] { parameters.append(Tensor(try numbers(shape), requiresGradient: true)) }
    }
    let optimiser = SGD(rate: 0.01)
    var states = parameters.map { _ in ParameterState() }
    var flat = [Double](repeating: 0.1, count: 337)
    let (x, y) = (points.array.doubles, sides.array.doubles)
    let ratio = try ratio("moons, tensors, 100 steps", 1e3) {
      for _ in 0..<100 { try step(points, sides, parameters, optimiser, &states) }
    } _: {
      _ = moons_train(x, y, 100, &flat, 100)
    }
    return promise("moons, tensors", ratio, atMost: 12)
  }

  private func step(
    _ points: Tensor, _ sides: Tensor, _ parameters: [Tensor], _ optimiser: SGD, _ states: inout [ParameterState]
  ) throws {
    let first = try Tensor.linear(points, parameters[0], parameters[1]).applying(.relu)
    let second = try Tensor.linear(first, parameters[2], parameters[3]).applying(.relu)
    let scores = try Tensor.linear(second, parameters[4], parameters[5])
    var loss = try Tensor.subtract(1, .tensor(sides * scores)).applying(.relu).mean()
    for parameter in parameters { loss = try loss + (parameter * parameter).sum() * 1e-4 }
    for parameter in parameters { parameter.gradient = nil }
    try Backward.run([loss], [])
    for index in parameters.indices { try optimiser.step(parameters[index], &states[index]) }
  }
}
