import Autograd
import Kernels
import Testing

/// The loops for any processor and those for the machine's give the same bits.
@Suite struct KernelTests {
  private let workspaces = KernelTable.all.map { Workspace(kernels: $0) }

  private func expectSameBits(_ name: String, _ compute: (Workspace) throws -> NDArray) throws {
    let results = try workspaces.map { try compute($0).doubles.map { $0.isNaN ? 0 : $0.bitPattern } }
    for other in results.dropFirst() { #expect(results[0] == other, "\(name)") }
  }

  private func numbers(_ shape: [Int], _ dtype: DType, seed: UInt64, in workspace: Workspace) throws -> NDArray {
    let array = try NDArray(uninitialized: shape, dtype, in: workspace)
    try TorchGenerator(seed: seed).fillNormal(array, mean: 0.5, deviation: 3)
    return array
  }

  @Test(arguments: ["f32", "f64"])
  func elements(type: String) throws {
    let dtype = try #require(WrittenArray.types[type])
    for kernel in UnaryKernel.allCases where kernel.isForFloats {
      try expectSameBits("\(kernel)") { try numbers([1003], dtype, seed: 1, in: $0).unary(kernel) }
      try expectSameBits("positive \(kernel)") { try numbers([1003], dtype, seed: 1, in: $0).unary(.absolute).unary(kernel) }
    }
    for kernel in BinaryKernel.allCases where kernel.isForFloats {
      try expectSameBits("\(kernel)") {
        try NDArray.binary(kernel, numbers([17, 59], dtype, seed: 1, in: $0), numbers([59], dtype, seed: 2, in: $0), as: dtype)
      }
    }
  }

  @Test(arguments: ["f32", "f64"])
  func rowsAndMatrices(type: String) throws {
    let dtype = try #require(WrittenArray.types[type])
    for kernel in ReductionKernel.allCases {
      for dimension in [0, 1] {
        try expectSameBits("\(kernel)") { try numbers([70, 93], dtype, seed: 1, in: $0).reduced(kernel, over: [dimension], as: dtype) }
      }
    }
    try expectSameBits("softmax") { try numbers([9, 37], dtype, seed: 1, in: $0).softmax(logarithm: false, along: 1) }
    try expectSameBits("log softmax") { try numbers([9, 37], dtype, seed: 1, in: $0).softmax(logarithm: true, along: 1) }
    try expectSameBits("normal numbers") { try numbers([1003], dtype, seed: 1, in: $0) }
  }

  /// Tiles reach over edges and operands lie either way: each element is one chain of fused multiply-adds all the same. Only long columns
  /// beside rows that lie in one piece are summed in lanes.
  @Test(arguments: ["f32", "f64"])
  func products(type: String) throws {
    let dtype = try #require(WrittenArray.types[type])
    let sizes = [
      (2, 300, 1), (5, 200, 3), (9, 64, 4), (1, 70, 3), (1, 5, 2), (9, 3, 1), (7, 1, 1), (9, 7, 1), (21, 30, 1), (40, 100, 1), (5, 6, 1),
      (5, 9, 33), (6, 16, 16), (7, 3, 20), (13, 64, 27),
      (64, 65, 47), (3, 17, 70), (130, 300, 50), (40, 300, 530),
    ]
    for (rows, inner, columns) in sizes {
      for turned in 0..<4 {
        try expectSameBits("product of \(rows) by \(inner) by \(columns), \(turned)") { workspace in
          func operand(_ shape: [Int], seed: UInt64, isTurned: Bool) throws -> NDArray {
            isTurned
              ? try numbers(shape.reversed(), dtype, seed: seed, in: workspace).transposed()
              : try numbers(shape, dtype, seed: seed, in: workspace)
          }
          let left = try operand([rows, inner], seed: 1, isTurned: turned & 1 != 0)
          let right = try operand([inner, columns], seed: 2, isTurned: turned & 2 != 0)
          let product = try NDArray.product(left, right, as: dtype)
          let isInLanes = columns <= 4 && inner >= 64 && (turned & 1 == 0 || rows == 1) && (columns == 1 || turned & 2 != 0)
          let expected = isInLanes ? lanes : chains
          #expect(product.doubles == expected(left.doubles, right.doubles, rows, inner, columns, dtype))
          return product
        }
      }
    }
  }

  private func chains(_ left: [Double], _ right: [Double], _ rows: Int, _ inner: Int, _ columns: Int, _ dtype: DType) -> [Double] {
    (0..<rows * columns).map { place in
      let (row, column) = (place / columns, place % columns)
      var (single, double) = (0 as Float, 0.0)
      for index in 0..<inner {
        let (a, b) = (left[row * inner + index], right[index * columns + column])
        single = single.addingProduct(Float(a), Float(b))
        double = double.addingProduct(a, b)
      }
      return dtype == .f32 ? Double(single) : double
    }
  }

  private func lanes(_ left: [Double], _ right: [Double], _ rows: Int, _ inner: Int, _ columns: Int, _ dtype: DType) -> [Double] {
    (0..<rows * columns).map { place in
      let (row, column) = (place / columns, place % columns)
      let pairs = (0..<inner).map { (left[row * inner + $0], right[$0 * columns + column]) }
      return dtype == .f32
        ? Double(sumInLanes(pairs.map { (Float($0.0), Float($0.1)) }, count: 32)) : sumInLanes(pairs, count: 16)
    }
  }

  /// Sums of every so many products, joined half by half, and then one after the other what is left.
  private func sumInLanes<T: BinaryFloatingPoint>(_ pairs: [(T, T)], count: Int) -> T {
    var lanes = [T](repeating: 0, count: count)
    let whole = pairs.count / count * count
    for (index, (a, b)) in pairs[..<whole].enumerated() { lanes[index % count] = lanes[index % count].addingProduct(a, b) }
    while lanes.count > 1 { lanes = zip(lanes, lanes[(lanes.count / 2)...]).map { $0 + $1 } }
    return pairs[whole...].reduce(lanes[0]) { $0.addingProduct($1.0, $1.1) }
  }

  @Test(arguments: ["f32", "f64"])
  func windows(type: String) throws {
    let dtype = try #require(WrittenArray.types[type])
    for (size, window) in [(14, 3), (9, 4), (28, 5)] {
      try expectSameBits("convolution of \(size) by \(window)") { workspace in
        let images = Tensor(try numbers([5, 3, size, size], dtype, seed: 1, in: workspace), requiresGradient: true)
        let weight = Tensor(try numbers([7, 3, window, window], dtype, seed: 2, in: workspace), requiresGradient: true)
        let bias = Tensor(try numbers([7], dtype, seed: 3, in: workspace))
        let result = try Tensor.convolution(images, weight, bias, padding: (1, 1))
        let pooled = try result.maxPooled(Window(height: 2, width: 2, stride: (2, 2))).values
        try Backward.run([pooled], [Tensor(numbers(pooled.shape, dtype, seed: 4, in: workspace))])
        let found = [pooled.array, try #require(images.gradient).array, try #require(weight.gradient).array]
        return try NDArray.joined(found.map { try $0.reshaped([$0.count]) }, along: 0, as: dtype)
      }
    }
  }

  @Test(arguments: ["f32", "f64"])
  func rowsOfLayers(type: String) throws {
    let dtype = try #require(WrittenArray.types[type])
    for width in [5, 37] {
      try expectSameBits("normalised rows of \(width)") { workspace in
        let rows = Tensor(try numbers([9, width], dtype, seed: 1, in: workspace), requiresGradient: true)
        let weight = Tensor(try numbers([width], dtype, seed: 2, in: workspace))
        let result = try rows.layerNormalised([width], weight, nil)
        try Backward.run([result], [Tensor(numbers([9, width], dtype, seed: 3, in: workspace))])
        return try NDArray.binary(.add, result.array, #require(rows.gradient).array, as: dtype)
      }
    }
    for (cell, gates) in [(RecurrentCell.tanh, 1), (.relu, 1), (.gru, 3), (.lstm, 4)] {
      try expectSameBits("\(cell)") { workspace in
        let steps = Tensor(try numbers([4, 3, gates * 11], dtype, seed: 1, in: workspace), requiresGradient: true)
        let states = try (0..<cell.states).map { Tensor(try numbers([3, 11], dtype, seed: UInt64(2 + $0), in: workspace)) }
        let weight = Tensor(try numbers([gates * 11, 11], dtype, seed: 4, in: workspace))
        let hidden = try Tensor.recurrence(cell, steps, states, weight, nil)[0]
        try Backward.run([hidden], [Tensor(numbers([4, 3, 11], dtype, seed: 5, in: workspace))])
        return try #require(steps.gradient).array
      }
    }
  }

  @Test(arguments: ["f32", "f64"])
  func steps(type: String) throws {
    let dtype = try #require(WrittenArray.types[type])
    var sgd = SGD(rate: 0.1)
    (sgd.momentum, sgd.weightDecay) = (0.9, 0.1)
    for optimiser in [sgd, Adam(), RMSprop(), Adagrad()] as [any Optimiser] {
      try expectSameBits("\(optimiser)") { workspace in
        let parameter = Tensor(try numbers([103], dtype, seed: 1, in: workspace), requiresGradient: true)
        var state = ParameterState()
        for seed in 2..<6 {
          parameter.gradient = Tensor(try numbers([103], dtype, seed: UInt64(seed), in: workspace))
          try optimiser.step(parameter, &state)
        }
        return parameter.array
      }
    }
  }
}
