import Autograd
import Testing

/// What the graph does besides computing.
@Suite struct GraphTests {
  let workspace = Workspace()

  func leaf(_ values: [Double]) throws -> Tensor { Tensor(try NDArray(values, in: workspace), requiresGradient: true) }

  @Test func longChainIsWalkedAndFreedLinkByLink() throws {
    let x = try leaf([1])
    var y = x
    for _ in 0..<100_000 { y = try y * 1.0 + 0.0 }
    try Backward.run([y], [])
    #expect(x.gradient?.array.doubles == [1])
    var z = x
    for _ in 0..<100_000 { z = try z.applying(.sine) }
    z = x
    #expect(workspace.bytesInUse < 1000)
  }

  @Test func gradientsAccumulate() throws {
    let x = try leaf([2, 3])
    let y = try (x * x).sum()
    try Backward.run([y], [], retainingGraph: true)
    try Backward.run([y], [])
    #expect(x.gradient?.array.doubles == [8, 12])
    #expect(throws: TensorError.graphFreed) { try Backward.run([y], []) }
  }

  @Test func leavesMayNotBeChanged() throws {
    let x = try leaf([1, 2])
    #expect(throws: TensorError.leafChangedInPlace) { try x.update(.add, with: 1) }
    #expect(throws: TensorError.viewOfLeafChangedInPlace) { try x.assign([.at(0)], 5) }
    try workspace.withoutRecording { () throws(TensorError) in try x.update(.add, with: 1) }
    #expect(x.array.doubles == [2, 3])
  }

  @Test func whatIsOneElementIsNotChangedInManyPlaces() throws {
    let row = Tensor(try NDArray([1.0, 2], in: workspace))
    #expect(throws: TensorError.sharedElements) { try row.expanded(to: [3, 2]).update(.add, with: 1) }
    #expect(throws: TensorError.sharedElements) { try row.expanded(to: [3, 2]).assign(5) }
  }

  @Test func changesInPlaceAreNoticed() throws {
    let x = try leaf([1, 2])
    let y = try x * 2
    let z = try y * y
    try y.update(.add, with: 1)
    #expect(throws: TensorError.changedInPlace(type: .f64, shape: [2], output: 0, of: "AddBackward0", version: 1, expected: 0)) {
      try Backward.run([z.sum()], [])
    }
  }

  @Test func partsOfATensorTakeGradients() throws {
    let x = try leaf([1, 2, 3])
    let w = try leaf([5])
    let y = try x * 2
    let view = try y.indexed([.slice(start: 1, stop: 3, step: nil)])
    try y.assign([.at(0)], .tensor(w.sum()))
    try view.update(.multiply, with: 10)
    #expect(y.array.doubles == [5, 40, 60])
    try Backward.run([y.sum()], [])
    #expect(x.gradient?.array.doubles == [0, 20, 20])
    #expect(w.gradient?.array.doubles == [1])
  }

  @Test func viewsOfAChangedTensorFollow() throws {
    let w = try leaf([7])
    let x = Tensor(try NDArray([0, 0, 0] as [Double], in: workspace))
    let view = try x.indexed([.at(1)])
    try x.assign([.slice(start: 0, stop: 2, step: nil)], .tensor(w))
    #expect(view.requiresGradient)
    #expect(view.node?.name == "AsStridedBackward0")
    try Backward.run([view * 3], [])
    #expect(w.gradient?.array.doubles == [3])
  }

  @Test func hooksSeeAndReplaceGradients() throws {
    let x = try leaf([1, 2])
    let y = try x * 3
    try y.retainGradient()
    var seen: [Double] = []
    try y.addHook { (gradient) throws(TensorError) in
      seen = gradient.array.doubles
      return try gradient * 2
    }
    try Backward.run([y.sum()], [])
    #expect(seen == [1, 1])
    #expect(y.gradient?.array.doubles == [2, 2])
    #expect(x.gradient?.array.doubles == [6, 6])
  }

  @Test func inputsMayBeIntermediate() throws {
    let x = try leaf([2])
    let y = try x * x
    let z = try y * y
    let gradients = try Backward.gradients([z], [], of: [y, x])
    #expect(gradients.map { $0?.array.doubles } == [[8], [32]])
    #expect(x.gradient == nil)
  }

  @Test func customOperationsTakePart() throws {
    let x = try leaf([1, 2])
    let doubled = try NDArray.binary(.add, x.array, x.array, as: .f64)
    let results = Node.record(custom: "Double", [doubled, doubled], of: [x]) { (gradients) throws(TensorError) in
      [try gradients[0].map { (gradient) throws(TensorError) in try gradient * 2 }]
    }
    try Backward.run([results[0].sum()], [])
    #expect(x.gradient?.array.doubles == [2, 2])
    #expect(results[1].node?.name == "Double")
    let broken = Node.record(custom: "Broken", [doubled], of: [x]) { (_) throws(TensorError) in throw .interrupted }
    #expect(throws: TensorError.interrupted) { try Backward.run([broken[0].sum()], []) }
  }

  @Test func reluInPlaceKeepsItsResult() throws {
    let x = try leaf([-1, 2])
    let y = try x * 1
    try y.update { (before) throws(TensorError) in try before.applying(.relu) }
    try Backward.run([y.sum()], [])
    #expect(x.gradient?.array.doubles == [0, 1])
  }

  @Test func memoryIsLimited() throws {
    let small = Workspace(byteLimit: 1000)
    let array = try NDArray(zeros: [100], .f64, in: small)
    #expect(throws: TensorError.outOfMemory(bytes: 800)) { try array.copied() }
    #expect(throws: TensorError.tooManyElements([1 << 40, 1 << 40])) { try NDArray(zeros: [1 << 40, 1 << 40], .f64, in: small) }
    #expect(throws: TensorError.negativeSize(-1, in: [-1])) { try NDArray(zeros: [-1], .f64, in: small) }
  }

  @Test func viewsStayInside() throws {
    let array = try NDArray(rangeFrom: .int(0), step: .int(1), count: 6, .f64, in: workspace)
    #expect(try array.asStrided([2, 2], [1, 2], offset: 1).doubles == [1, 3, 2, 4])
    #expect(throws: TensorError.self) { try array.asStrided([2, 4], [1, 2], offset: 0) }
    #expect(throws: TensorError.self) { try array.asStrided([2], [-1], offset: 0) }
    #expect(throws: TensorError.self) { try array.asStrided([2], [Int.max], offset: 5) }
    #expect(try array.reshaped([2, 3]).transposed().reshapedView([6]) == nil)
    #expect(try array.reshaped([1, 6, 1]).transposed(0, 2).reshapedView([2, 3]) != nil)
  }

  /// Numbers that a lesson may write anywhere end in errors or in results, and never in an overflow.
  @Test func anyNumberMayBeWritten() throws {
    let extremes = [Int.min, Int.min + 1, -7, -1, 0, 1, 2, 7, 1 << 31, 1 << 62, Int.max]
    let array = try NDArray(rangeFrom: .int(0), step: .int(1), count: 6, .f64, in: workspace).reshaped([2, 3])
    let tensor = Tensor(array, requiresGradient: true)
    workspace.byteLimit = 1 << 20
    func attempt(_ body: () throws(TensorError) -> Void) { do { try body() } catch {} }
    for a in extremes {
      attempt { () throws(TensorError) in _ = try tensor.sum(over: [a]) }
      attempt { () throws(TensorError) in _ = try tensor.unsqueezed(a).flipped([a]) }
      attempt { () throws(TensorError) in _ = try tensor.chunked(a, along: 0) }
      attempt { () throws(TensorError) in _ = try tensor.split(every: a, along: 1) }
      attempt { () throws(TensorError) in _ = try tensor.triangle(isLower: true, diagonal: a) }
      attempt { () throws(TensorError) in _ = try tensor.repeated(a, along: 1) }
      attempt { () throws(TensorError) in _ = try tensor.top(a) }
      attempt { () throws(TensorError) in _ = try tensor.cumulativeSum(a) }
      attempt { () throws(TensorError) in _ = try NDArray(zeros: [a, a, 3], .f32, in: workspace) }
      attempt { () throws(TensorError) in _ = try NDArray(identity: 3, columns: 3, diagonal: a, .f32, in: workspace) }
      for b in extremes {
        attempt { () throws(TensorError) in _ = try tensor.reshaped([a, b]) }
        attempt { () throws(TensorError) in _ = try tensor.expanded(to: [a, b]).copied() }
        attempt { () throws(TensorError) in _ = try tensor.tiled([a, b]) }
        attempt { () throws(TensorError) in _ = try tensor.diagonal(a, 0, b) }
        attempt { () throws(TensorError) in _ = try tensor.padded([a, b]) }
        attempt { () throws(TensorError) in _ = try tensor.transposed(a, b) }
        attempt { () throws(TensorError) in try Backward.run([tensor.rolled([a, b], along: [0, 1]).sum()], []) }
        attempt { () throws(TensorError) in _ = try tensor.indexed([.at(a), .slice(start: a, stop: b, step: nil)]) }
        attempt { () throws(TensorError) in _ = try array.indexed([.slice(start: nil, stop: a, step: b)], like: .numpy) }
        attempt { () throws(TensorError) in _ = try array.asStrided([1, 0], [a, b], offset: 0).unsqueezed(0).flipped([0, 1]) }
        attempt { () throws(TensorError) in _ = try array.asStrided([a, 2], [b, 1], offset: 1).copied() }
        let image = try tensor.reshaped([1, 1, 2, 3])
        let window = Window(height: max(a, 1), width: 2, stride: (1, b), padding: (b, a), dilation: (a, 1))
        attempt { () throws(TensorError) in _ = try image.unfolded(window) }
        attempt { () throws(TensorError) in _ = try image.maxPooled(window) }
        attempt { () throws(TensorError) in
          _ = try Tensor.convolution(image, image, nil, stride: (a, b), padding: (b, a), groups: a)
        }
      }
    }
  }
}
