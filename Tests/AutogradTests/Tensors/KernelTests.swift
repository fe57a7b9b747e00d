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
    for shape in [(1, 300, 1), (7, 3, 20), (130, 300, 50)] {
      try expectSameBits("product of \(shape)") {
        let left = try numbers([shape.0, shape.1], dtype, seed: 1, in: $0)
        return try NDArray.product(left, numbers([shape.1, shape.2], dtype, seed: 2, in: $0), as: dtype)
      }
    }
    try expectSameBits("softmax") { try numbers([9, 37], dtype, seed: 1, in: $0).softmax(logarithm: false, along: 1) }
    try expectSameBits("log softmax") { try numbers([9, 37], dtype, seed: 1, in: $0).softmax(logarithm: true, along: 1) }
    try expectSameBits("normal numbers") { try numbers([1003], dtype, seed: 1, in: $0) }
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
