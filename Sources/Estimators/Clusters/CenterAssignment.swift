/// Samples go to the nearest centre, and centres into the middle of what came to them.
///
/// Sums are made in two halves that are then added, as two threads make them.
package struct CenterAssignment {
  private let samples: Samples
  private let weights: UnsafePointer<Double>
  private let centers: UnsafePointer<Double>
  private let count: Int
  package private(set) var labels: [Int32]

  /// `weights` has a number for each sample, `centers` a row for each of `count` centres.
  package init(_ samples: Samples, weights: UnsafePointer<Double>, centers: UnsafePointer<Double>, count: Int) {
    self.samples = samples
    self.weights = weights
    self.centers = centers
    self.count = count
    labels = [Int32](repeating: 0, count: samples.count)
    var norms = [Double](repeating: 0, count: count)
    for center in 0..<count {
      for feature in 0..<samples.features {
        let value = centers[center * samples.features + feature]
        norms[center] += value * value
      }
    }
    for sample in 0..<samples.count { labels[sample] = Int32(nearest(samples[sample], norms)) }
  }

  @inline(__always)
  private func nearest(_ sample: UnsafePointer<Double>, _ norms: [Double]) -> Int {
    var (best, least) = (0, Double.infinity)
    var center = centers
    for index in 0..<count {
      var product = 0.0
      for feature in 0..<samples.features { product = product.addingProduct(sample[feature], center[feature]) }
      let distance = norms[index].addingProduct(-2, product)
      if distance < least { (best, least) = (index, distance) }
      center += samples.features
    }
    return best
  }

  private static let chunk = 256

  /// The new centres, and how far each moved.
  package func movedCenters() -> (centers: [Double], shifts: [Double]) {
    let chunks = (samples.count + CenterAssignment.chunk - 1) / CenterAssignment.chunk
    let border = min(samples.count, (chunks + 1) / 2 * CenterAssignment.chunk)
    var (sums, totals) = sums(0..<border)
    if border < samples.count {
      let (moreSums, moreTotals) = self.sums(border..<samples.count)
      for index in sums.indices { sums[index] += moreSums[index] }
      for index in totals.indices { totals[index] += moreTotals[index] }
    }
    fillEmpty(&sums, &totals)
    let heaviest = totals.indices.max { totals[$0] < totals[$1] } ?? 0
    for center in 0..<count where totals[center] > 0 {
      let share = 1 / totals[center]
      for feature in 0..<samples.features { sums[center * samples.features + feature] *= share }
    }
    for center in 0..<count where !(totals[center] > 0) {
      for feature in 0..<samples.features { sums[center * samples.features + feature] = sums[heaviest * samples.features + feature] }
    }
    let shifts = sums.withUnsafeBufferPointer { moved in
      (0..<count).map { center -> Double in
        guard let start = moved.baseAddress else { return 0 }
        return squaredDistance(start + center * samples.features, centers + center * samples.features, samples.features).squareRoot()
      }
    }
    return (sums, shifts)
  }

  private func sums(_ range: Range<Int>) -> (sums: [Double], totals: [Double]) {
    var sums = [Double](repeating: 0, count: count * samples.features)
    var totals = [Double](repeating: 0, count: count)
    for sample in range {
      let label = Int(labels[sample])
      totals[label] += weights[sample]
      for feature in 0..<samples.features { sums[label * samples.features + feature] += samples[sample][feature] * weights[sample] }
    }
    return (sums, totals)
  }

  /// A centre without samples takes one of those that are farthest from theirs.
  private func fillEmpty(_ sums: inout [Double], _ totals: inout [Double]) {
    let empty = totals.indices.filter { totals[$0] == 0 }
    if empty.isEmpty { return }
    let distances = (0..<samples.count).map { squaredDistance(samples[$0], centers + Int(labels[$0]) * samples.features, samples.features) }
    let farthest = distances.indices.sorted { (distances[$0], $0) > (distances[$1], $1) }
    guard let first = farthest.first, distances[first] > 0 else { return }
    for (center, sample) in zip(empty, farthest) {
      let old = Int(labels[sample])
      let weight = weights[sample]
      for feature in 0..<samples.features {
        let part = samples[sample][feature] * weight
        sums[old * samples.features + feature] -= part
        sums[center * samples.features + feature] = part
      }
      totals[center] = weight
      totals[old] -= weight
    }
  }

  /// The sum of the squared distances of samples from the centres of their labels.
  package static func inertia(
    _ samples: Samples, weights: UnsafePointer<Double>, centers: UnsafePointer<Double>, labels: UnsafePointer<Int32>
  ) -> Double {
    func sum(_ range: Range<Int>) -> Double {
      var sum = 0.0
      for sample in range {
        let center = centers + Int(labels[sample]) * samples.features
        sum += squaredDistance(samples[sample], center, samples.features) * weights[sample]
      }
      return sum
    }
    let half = (samples.count + 1) / 2
    return sum(0..<half) + sum(half..<samples.count)
  }

  /// Moves centres a little towards a few samples; `totals` is what the centres weighed before, and is changed.
  package static func blended(
    _ samples: Samples, weights: UnsafePointer<Double>, centers: UnsafePointer<Double>, labels: UnsafePointer<Int32>,
    totals: UnsafeMutablePointer<Double>, count: Int
  ) -> [Double] {
    let width = samples.features
    var moved = (0..<count * width).map { centers[$0] }
    var added = [Double](repeating: 0, count: count)
    for sample in 0..<samples.count { added[Int(labels[sample])] += weights[sample] }
    for center in 0..<count where added[center] > 0 {
      for feature in 0..<width { moved[center * width + feature] *= totals[center] }
    }
    for sample in 0..<samples.count {
      let center = Int(labels[sample])
      if !(added[center] > 0) { continue }
      for feature in 0..<width { moved[center * width + feature] += samples[sample][feature] * weights[sample] }
    }
    for center in 0..<count where added[center] > 0 {
      totals[center] += added[center]
      let share = 1 / totals[center]
      for feature in 0..<width { moved[center * width + feature] *= share }
    }
    return moved
  }
}

/// Summed four at a time.
@inline(__always)
func squaredDistance(_ a: UnsafePointer<Double>, _ b: UnsafePointer<Double>, _ count: Int) -> Double {
  var sum = 0.0
  var index = 0
  while index + 4 <= count {
    let (d0, d1) = (a[index] - b[index], a[index + 1] - b[index + 1])
    let (d2, d3) = (a[index + 2] - b[index + 2], a[index + 3] - b[index + 3])
    sum += d0 * d0 + d1 * d1 + d2 * d2 + d3 * d3
    index += 4
  }
  while index < count {
    let difference = a[index] - b[index]
    sum += difference * difference
    index += 1
  }
  return sum
}
