import Glibc
import Kernels

/// torch's random numbers on the processor, draw for draw.
package final class TorchGenerator {
  package private(set) var seed: UInt64
  private var twister: MersenneTwister
  /// The second of a pair of normal numbers drawn one by one.
  private var pendingNormal: Double?
  /// Whether the seed was chosen by the one who draws.
  package private(set) var isSeeded = false
  private var drewBefore = (seeded: false, unseeded: false)

  package init(seed: UInt64) {
    self.seed = seed
    twister = MersenneTwister(seed: UInt32(truncatingIfNeeded: seed))
  }

  package func reseed(_ seed: UInt64) {
    restart(from: seed)
    isSeeded = true
  }

  /// Begins anew with a seed that nobody chose.
  package func unseed(_ seed: UInt64) {
    restart(from: seed)
    isSeeded = false
  }

  private func restart(from seed: UInt64) {
    drewBefore = (drewSeeded, drewUnseeded)
    self.seed = seed
    twister = MersenneTwister(seed: UInt32(truncatingIfNeeded: seed))
    pendingNormal = nil
  }

  private var hasDrawn: Bool { twister != MersenneTwister(seed: UInt32(truncatingIfNeeded: seed)) }
  package var drewSeeded: Bool { drewBefore.seeded || isSeeded && hasDrawn }
  package var drewUnseeded: Bool { drewBefore.unseeded || !isSeeded && hasDrawn }

  /// All that the next numbers depend on.
  package struct State: Equatable, Sendable {
    package var seed: UInt64
    package var twister: MersenneTwister
    package var pendingNormal: Double?
    package var isSeeded: Bool
  }

  package var state: State {
    get { State(seed: seed, twister: twister, pendingNormal: pendingNormal, isSeeded: isSeeded) }
    set {
      drewBefore = (drewSeeded, drewUnseeded)
      isSeeded = newValue.isSeeded
      seed = newValue.seed
      twister = newValue.twister
      pendingNormal = newValue.pendingNormal
    }
  }

  package func nextUInt32() -> UInt32 { twister.nextUInt32() }

  package func nextUInt64() -> UInt64 {
    let high = UInt64(twister.nextUInt32())
    return high << 32 | UInt64(twister.nextUInt32())
  }

  private func nextFloat() -> Float { Float(twister.nextUInt32() & 0xff_ffff) * 0x1p-24 }

  private func nextDouble() -> Double { Double(nextUInt64() & (1 << 53 - 1)) * 0x1p-53 }

  // MARK: Filling

  /// Numbers from `low` up to `high`.
  package func fillUniform(_ array: NDArray, from low: Double = 0, to high: Double = 1) throws(TensorError) {
    switch array.dtype {
    case .f32:
      let (first, last) = (Float(low), Float(high))
      array.visit { place in
        let value = first.addingProduct(self.nextFloat(), last - first)
        place.storeBytes(of: value == last ? first : value, as: Float.self)
      }
    case .f64:
      array.visit { place in
        let value = low.addingProduct(self.nextDouble(), high - low)
        place.storeBytes(of: value == high ? low : value, as: Double.self)
      }
    case .f16, .bf16:
      let (first, last) = (Float(low), Float(high))
      array.visit { place in
        let value = array.dtype.cut(first.addingProduct(self.nextFloat(), last - first))
        Scalar.float(Double(value == last ? first : value)).store(array.dtype, at: place)
      }
    default: throw .unsupported(operation: "uniform_", array.dtype)
    }
  }

  /// Normally distributed numbers: sixteen at a time, but one by one where there are fewer or there are gaps.
  package func fillNormal(_ array: NDArray, mean: Double = 0, deviation: Double = 1) throws(TensorError) {
    guard array.dtype.isFloat else { throw .unsupported(operation: "normal_", array.dtype) }
    let count = array.count
    guard count >= 16 && array.isContiguous else {
      array.inMemoryOrder.visit { place in
        Scalar.float(self.nextNormal() * deviation + mean).store(array.dtype, at: place)
      }
      return
    }
    if array.dtype.isShortFloat { return try fillShortNormal(array, mean, deviation) }
    try fillUniform(array)
    array.kernels.normal(array.dtype, array.start, count / 16, mean, deviation)
    if count % 16 != 0 {
      // The last sixteen are drawn anew.
      let tail = array.view([16], [1], offset: array.offset + count - 16)
      try fillUniform(tail)
      array.kernels.normal(array.dtype, tail.start, 1, mean, deviation)
    }
  }

  /// Sixteen at a time are drawn as floats of 32 bits and cut down.
  private func fillShortNormal(_ array: NDArray, _ mean: Double, _ deviation: Double) throws(TensorError) {
    let sixteen = try NDArray(uninitialized: [16], .f32, in: array.workspace)
    var starts = Array(stride(from: 0, through: array.count - 16, by: 16))
    if array.count % 16 != 0 { starts.append(array.count - 16) }
    for start in starts {
      try fillUniform(sixteen)
      array.kernels.normal(.f32, sixteen.start, 1, mean, deviation)
      array.view([16], [1], offset: array.offset + start).copyRareElements(of: sixteen)
    }
  }

  package func nextNormal() -> Double {
    if let pending = pendingNormal {
      pendingNormal = nil
      return pending
    }
    let angle = 2 * Double.pi * nextDouble()
    let radius = (-2 * log1p(-nextDouble())).squareRoot()
    pendingNormal = radius * sin(angle)
    return radius * cos(angle)
  }

  /// Integers from `low` up to `high`, which is not among them.
  package func fillIntegers(_ array: NDArray, from low: Int64, to high: Int64) {
    let range = UInt64(bitPattern: high &- low)
    array.visit { place in
      let draw = range < 1 << 28 ? UInt64(self.nextUInt32()) : self.nextUInt64()
      let value = range == 0 ? draw : draw % range
      Scalar.int(Int64(bitPattern: value) &+ low).store(array.dtype, at: place)
    }
  }

  /// Integers from 0 to the largest that the type knows without gaps: torch's `random_()`.
  package func fillNaturally(_ array: NDArray) {
    let dtype = array.dtype
    array.visit { place in
      let value: UInt64 =
        switch dtype {
        case .i64: self.nextUInt64() & (UInt64.max >> 1)
        case .f64: self.nextUInt64() % ((1 << 53) + 1)
        case .f32: UInt64(self.nextUInt32()) % ((1 << 24) + 1)
        case .i32: UInt64(self.nextUInt32()) & 0x7fff_ffff
        case .i16: UInt64(self.nextUInt32()) & 0x7fff
        case .i8: UInt64(self.nextUInt32()) & 0x7f
        case .bool: UInt64(self.nextUInt32()) & 1
        default: UInt64(self.nextUInt32()) & 0xff
        }
      Scalar.int(Int64(bitPattern: value)).store(dtype, at: place)
    }
  }

  /// The numbers from 0 to `count` - 1 in random order.
  package func permutation(_ count: Int, in workspace: Workspace) throws(TensorError) -> NDArray {
    let result = try NDArray(rangeFrom: .int(0), step: .int(1), count: count, .i64, in: workspace)
    let elements = result.pointer(Int64.self)
    for index in 0..<max(0, count - 1) {
      let chosen = index + Int(nextUInt32()) % (count - index)
      (elements[index], elements[chosen]) = (elements[chosen], elements[index])
    }
    return result
  }

  /// 1 with the probability `p`: torch's `bernoulli_(p)`, and the masks of dropout.
  package func fillBernoulli(_ array: NDArray, probability: Double) {
    if array.dtype == .f32 && array.isContiguous {
      let out = array.pointer(Float.self)
      for place in 0..<array.count { out[place] = nextDouble() < probability ? 1 : 0 }
      return
    }
    array.visit { place in Scalar.bool(self.nextDouble() < probability).store(array.dtype, at: place) }
  }

  /// 1 with the probability that each element of another array gives.
  package func bernoulli(_ probabilities: NDArray) throws(TensorError) -> NDArray {
    guard probabilities.dtype.isFloat else { throw .unsupported(operation: "bernoulli", probabilities.dtype) }
    let result = try probabilities.copied()
    result.visit { place in
      let probability = Scalar(result.dtype, at: place).double
      let draw = result.dtype == .f32 ? Double(self.nextFloat()) : self.nextDouble()
      Scalar.bool(draw < probability).store(result.dtype, at: place)
    }
    return result
  }

  package func fillExponential(_ array: NDArray, rate: Double = 1) {
    array.visit { place in Scalar.float(-log1p(-self.nextDouble()) / rate).store(array.dtype, at: place) }
  }

  /// Indices drawn with the given weights, row by row.
  package func multinomial(_ weights: NDArray, count: Int, replacing: Bool) throws(TensorError) -> NDArray {
    guard weights.dtype.isFloat else { throw .unsupported(operation: "multinomial", weights.dtype) }
    guard weights.rank == 1 || weights.rank == 2 else { throw .needsMatrix("multinomial", rank: weights.rank) }
    let categories = weights.shape[weights.rank - 1]
    guard count > 0 else { throw .outOfBounds("multinomial: samples", count) }
    guard replacing || count <= categories else { throw .outOfBounds("multinomial: replacement", count) }
    try weights.checkRoomForNumbers()
    for value in weights.doubles where !(value >= 0 && value < .infinity) { throw .outOfBounds("multinomial: weights", 0) }
    let rows = weights.rank == 1 ? try weights.unsqueezed(0) : weights
    for sum in try rows.sum(over: [1]).doubles where sum <= 0 { throw .outOfBounds("multinomial: sum", 0) }
    let shape = weights.rank == 1 ? [count] : [rows.shape[0], count]
    if !replacing || count == 1 {
      let draws = try NDArray(uninitialized: rows.shape, weights.dtype, in: weights.workspace)
      fillExponential(draws)
      let quotients = try NDArray.binary(.divide, rows, draws, as: weights.dtype)
      let chosen = count == 1 ? try quotients.extremeIndex(largest: true, along: 1) : try quotients.top(count).indices
      return try chosen.reshaped(shape)
    }
    let sums = try rows.cumulative(.add, along: 1, as: weights.dtype)
    let totals = try sums.selected(1, categories - 1).unsqueezed(1)
    let shares = try NDArray.binary(.divide, sums, totals, as: weights.dtype).doubles
    // Whether there is room is known before the draws.
    _ = try NDArray(uninitialized: shape, .i64, in: weights.workspace)
    var result: [Int] = []
    for row in 0..<rows.shape[0] {
      var bounds = Array(shares[row * categories..<(row + 1) * categories])
      bounds[categories - 1] = 1
      for _ in 0..<count {
        let draw = nextDouble()
        var low = 0
        var high = categories
        while low < high {
          let middle = (low + high) / 2
          if bounds[middle] < draw { low = middle + 1 } else { high = middle }
        }
        result.append(min(low, categories - 1))
      }
    }
    return try NDArray(result, shape: shape, in: weights.workspace)
  }
}

extension NDArray {
  /// The same elements with dimensions in the order of their strides.
  var inMemoryOrder: NDArray {
    let order = (0..<rank).sorted {
      strides[$0].magnitude == strides[$1].magnitude ? $0 < $1 : strides[$0].magnitude > strides[$1].magnitude
    }
    return view(order.map { shape[$0] }, order.map { strides[$0] })
  }
}
