extension NDArray {
  /// The discrete Fourier transform along a dimension, of so many elements: cut off, or filled up with zeros.
  package func fourier(_ length: Int, along dimension: Int, isForward: Bool, factor: Double) throws(TensorError) -> NDArray {
    let place = try Shape.dimension(dimension, rank: rank)
    let source = try converted(to: .c128).transposed(place, rank - 1).contiguous()
    let own = source.shape[rank - 1]
    var shape = source.shape
    shape[rank - 1] = length
    _ = try Shape.count(shape, bytesEach: 16)
    try workspace.checkRoom(forNotesOn: length)
    let result = try NDArray(zeros: shape, .c128, in: workspace)
    let (from, out) = (source.pointer(ComplexElement.self), result.pointer(ComplexElement.self))
    let plan = FourierPlan(length)
    let lines = length == 0 ? 0 : result.count / length
    for line in 0..<lines {
      var values = [ComplexElement](repeating: ComplexElement(0), count: length)
      for index in 0..<min(length, own) { values[index] = from[line * own + index] }
      plan.run(&values, isForward: isForward, factor: factor)
      for index in 0..<length { out[line * length + index] = values[index] }
    }
    return try result.transposed(place, rank - 1).contiguous()
  }
}
