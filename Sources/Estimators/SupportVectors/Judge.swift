/// Support vectors and what they say of new samples.
package final class Judge {
  private let kernel: SampleKernel
  private let features: Int
  private let points: [SampleKernel.Point]
  private let coefficients: [[Double]]
  private let starts: [Int]
  private let offsets: [Double]
  private let scratch: UnsafeMutablePointer<Double>
  private var likenesses: [Double]

  init(
    _ kernel: SampleKernel, features: Int, points: [SampleKernel.Point], coefficients: [[Double]], counts: [Int], offsets: [Double]
  ) {
    self.kernel = kernel
    self.features = features
    self.points = points
    self.coefficients = coefficients
    self.offsets = offsets
    starts = counts.reduce(into: [0]) { starts, count in starts.append((starts.last ?? 0) + count) }
    scratch = .allocate(capacity: max(features, 1))
    likenesses = [Double](repeating: 0, count: points.count)
  }

  deinit { scratch.deallocate() }

  /// `vectors` are the vectors' numbers, `places` where they stood among the samples that were learnt from. For regression there is one row
  /// of coefficients and one offset, whatever the counts.
  package convenience init(
    _ kernel: SampleKernel, vectors: Samples, places: [Int], features: Int, coefficients: [[Double]], counts: [Int], offsets: [Double]
  ) {
    let points = places.enumerated().map { number, place in
      SampleKernel.Point(numbers: vectors.count == places.count ? vectors[number] : vectors.numbers, place: place)
    }
    self.init(kernel, features: features, points: points, coefficients: coefficients, counts: counts, offsets: offsets)
  }

  package var steps: Int { points.count * (features + 16) + 64 }

  package func values(_ sample: UnsafePointer<Double>) -> [Double] { values(SampleKernel.Point(numbers: sample, place: 0)) }

  /// A value for each pair of classes: above zero for the first.
  func values(_ sample: SampleKernel.Point) -> [Double] {
    for index in points.indices { likenesses[index] = kernel.value(sample, points[index], features, scratch: scratch) }
    guard coefficients.count > 1 || offsets.count > 1 else {
      var sum = 0.0
      for index in points.indices { sum += coefficients[0][index] * likenesses[index] }
      return [sum - offsets[0]]
    }
    var results: [Double] = []
    let count = starts.count - 1
    for i in 0..<count {
      for j in (i + 1)..<max(count, i + 1) {
        var sum = 0.0
        for index in starts[i]..<starts[i + 1] { sum += coefficients[j - 1][index] * likenesses[index] }
        for index in starts[j]..<starts[j + 1] { sum += coefficients[i][index] * likenesses[index] }
        results.append(sum - offsets[results.count])
      }
    }
    return results
  }

  /// The class that most pairs decide for, the lower one of equals.
  package static func winner(_ values: [Double], classes: Int) -> Int {
    var votes = [Int](repeating: 0, count: classes)
    var pair = 0
    for i in 0..<classes {
      for j in (i + 1)..<max(classes, i + 1) {
        votes[values[pair] > 0 ? i : j] += 1
        pair += 1
      }
    }
    var best = 0
    for index in votes.indices where votes[index] > votes[best] { best = index }
    return best
  }

  /// The probabilities of the classes that agree best with what each pair says.
  package static func probabilities(_ values: [Double], _ sigmoids: [Sigmoid], classes: Int) -> [Double] {
    var pairwise = [[Double]](repeating: [Double](repeating: 0, count: classes), count: classes)
    var pair = 0
    for i in 0..<classes {
      for j in (i + 1)..<max(classes, i + 1) {
        let own = min(max(sigmoids[pair].probability(values[pair]), 1e-7), 1 - 1e-7)
        pairwise[i][j] = own
        pairwise[j][i] = 1 - own
        pair += 1
      }
    }
    return coupled(pairwise)
  }

  /// The second method of Wu, Lin and Weng.
  private static func coupled(_ r: [[Double]]) -> [Double] {
    let count = r.count
    var p = [Double](repeating: 1 / Double(count), count: count)
    var q = [[Double]](repeating: [Double](repeating: 0, count: count), count: count)
    for t in 0..<count {
      for j in 0..<count where j != t {
        q[t][t] += r[j][t] * r[j][t]
        q[t][j] = j < t ? q[j][t] : -r[j][t] * r[t][j]
      }
    }
    for _ in 0..<max(100, count) {
      var products = [Double](repeating: 0, count: count)
      var form = 0.0
      for t in 0..<count {
        for j in 0..<count { products[t] += q[t][j] * p[j] }
        form += p[t] * products[t]
      }
      var worst = 0.0
      for t in 0..<count { worst = max(worst, abs(products[t] - form)) }
      if worst < 0.005 / Double(count) { break }
      for t in 0..<count {
        let change = (-products[t] + form) / q[t][t]
        p[t] += change
        form = (form + change * (change * q[t][t] + 2 * products[t])) / (1 + change) / (1 + change)
        for j in 0..<count {
          products[j] = (products[j] + change * q[t][j]) / (1 + change)
          p[j] /= 1 + change
        }
      }
    }
    return p
  }
}
