/// Euclidean neighbors without a tree: squares of lengths and the products of both give the distance.
package struct NeighborScan {
  private let samples: Samples
  private let squares: [Double]
  private let otherDistances: Room<Double>
  private let otherIndices: Room<Int>

  package init(_ samples: Samples, count: Int) {
    self.samples = samples
    otherDistances = Room(count, filledWith: 0)
    otherIndices = Room(count, filledWith: 0)
    squares = (0..<samples.count).map { NeighborScan.square(samples[$0], samples.features) }
  }

  /// Squares of lengths are rounded otherwise than products: their terms first, long ones in sixteen lanes.
  private static func square(_ a: UnsafePointer<Double>, _ count: Int) -> Double {
    let whole = count & ~15
    var sum = 0.0
    if whole > 0 {
      var lanes = [Double](repeating: 0, count: 16)
      for index in 0..<whole { lanes[index & 15] = lanes[index & 15].addingProduct(a[index], a[index]) }
      let four = (0..<4).map { (lane: Int) -> Double in
        let (first, second) = (lanes[lane] + lanes[4 + lane], lanes[8 + lane] + lanes[12 + lane])
        return first + second
      }
      sum = (four[0] + four[2]) + (four[1] + four[3])
    }
    for index in whole..<count { sum += a[index] * a[index] }
    return sum
  }

  /// One rounding for a product and its addition, as matrix products have it.
  private static func product(_ a: UnsafePointer<Double>, _ b: UnsafePointer<Double>, _ count: Int) -> Double {
    var sum = 0.0
    for index in 0..<count { sum = sum.addingProduct(a[index], b[index]) }
    return sum
  }

  /// Of equally near samples, those are first that scikit-learn has first: with few points it collects in one heap and moves them to another.
  package func nearest(
    _ point: UnsafePointer<Double>, _ count: Int, _ distances: UnsafeMutablePointer<Double>, _ indices: UnsafeMutablePointer<Int>,
    amongFew: Bool
  ) {
    distances.update(repeating: .greatestFiniteMagnitude, count: count)
    indices.update(repeating: 0, count: count)
    let nearest = Nearest(distances: distances, indices: indices, count: count)
    if amongFew {
      let collected = Nearest(distances: otherDistances.start, indices: otherIndices.start, count: count)
      otherDistances.start.update(repeating: .greatestFiniteMagnitude, count: count)
      offerAll(point, to: collected)
      for place in 0..<count { nearest.offer(collected.distances[place], collected.indices[place]) }
    } else {
      offerAll(point, to: nearest)
    }
    nearest.sort()
    for place in 0..<count { distances[place] = max(distances[place], 0).squareRoot() }
  }

  private func offerAll(_ point: UnsafePointer<Double>, to nearest: Nearest) {
    let own = NeighborScan.square(point, samples.features)
    for sample in 0..<samples.count {
      let distance = own + -2 * NeighborScan.product(point, samples[sample], samples.features) + squares[sample]
      nearest.offer(max(0, distance), sample)
    }
  }
}
