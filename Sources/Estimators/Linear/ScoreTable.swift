/// For each sample a number for each class, and how such numbers come from weights and go back to them.
///
/// Weights stand feature by feature, each for all classes, and the intercepts last. Rows are as wide as whole vectors of four, but for a
/// single class.
struct ScoreTable {
  let samples: Samples
  let classes: Int
  let width: Int
  let fitsIntercept: Bool
  var numbers: [Double]

  init(_ samples: Samples, classes: Int, fitsIntercept: Bool) {
    self.samples = samples
    self.classes = classes
    self.fitsIntercept = fitsIntercept
    width = classes == 1 ? 1 : (classes + 3) / 4 * 4
    numbers = [Double](repeating: 0, count: samples.count * width)
  }

  // MARK: From weights

  mutating func predict(_ weights: [Double]) {
    if classes == 1 { predictOne(weights) } else { predictAll(weights) }
  }

  private mutating func predictOne(_ weights: [Double]) {
    let shift = fitsIntercept ? weights[samples.features] : 0
    let samples = samples
    numbers.withUnsafeMutableBufferPointer { numbers in
      weights.withUnsafeBufferPointer { weights in
        guard let start = weights.baseAddress else { return }
        for sample in 0..<samples.count { numbers[sample] = dot(samples[sample], start, samples.features) + shift }
      }
    }
  }

  /// Weights in rows of `width`.
  private func padded(_ weights: [Double]) -> [Double] {
    var rows = [Double](repeating: 0, count: (samples.features + 1) * width)
    for row in 0..<(samples.features + (fitsIntercept ? 1 : 0)) {
      for number in 0..<classes { rows[row * width + number] = weights[row * classes + number] }
    }
    return rows
  }

  private mutating func predictAll(_ weights: [Double]) {
    let rows = padded(weights)
    let (samples, width) = (samples, width)
    numbers.withUnsafeMutableBufferPointer { numbers in
      rows.withUnsafeBufferPointer { rows in
        guard let out = numbers.baseAddress, let rows = rows.baseAddress else { return }
        let shifts = rows + samples.features * width
        var sample = 0
        while sample < samples.count {
          // Four samples at once share the weights; at the end some are looked at twice.
          let places = (sample, min(sample + 1, samples.count - 1), min(sample + 2, samples.count - 1), min(sample + 3, samples.count - 1))
          let x = (samples[places.0], samples[places.1], samples[places.2], samples[places.3])
          for column in stride(from: 0, to: width, by: 4) {
            var sums = (SIMD4<Double>(), SIMD4<Double>(), SIMD4<Double>(), SIMD4<Double>())
            for feature in 0..<samples.features {
              let weight = four(rows + (feature &* width &+ column))
              sums.0 += weight * x.0[feature]
              sums.1 += weight * x.1[feature]
              sums.2 += weight * x.2[feature]
              sums.3 += weight * x.3[feature]
            }
            let shift = four(shifts + column)
            put(sums.0 + shift, out + (places.0 &* width &+ column))
            put(sums.1 + shift, out + (places.1 &* width &+ column))
            put(sums.2 + shift, out + (places.2 &* width &+ column))
            put(sums.3 + shift, out + (places.3 &* width &+ column))
          }
          sample += 4
        }
      }
    }
  }

  // MARK: To weights

  /// For each weight, the sum over all samples of what it was multiplied with times the sample's number.
  func pulled() -> [Double] {
    var rows = [Double](repeating: 0, count: (samples.features + 1) * width)
    let (samples, width) = (samples, width)
    numbers.withUnsafeBufferPointer { numbers in
      rows.withUnsafeMutableBufferPointer { rows in
        guard let numbers = numbers.baseAddress, let rows = rows.baseAddress else { return }
        let shifts = rows + samples.features * width
        for sample in 0..<samples.count { for column in 0..<width { shifts[column] += numbers[sample &* width &+ column] } }
        var sample = 0
        while sample &+ 4 <= samples.count {
          let own = numbers + sample &* width
          let x = (samples[sample], samples[sample &+ 1], samples[sample &+ 2], samples[sample &+ 3])
          if width == 1 {
            for feature in 0..<samples.features {
              rows[feature] += (own[0] * x.0[feature] + own[1] * x.1[feature]) + (own[2] * x.2[feature] + own[3] * x.3[feature])
            }
          } else {
            for column in stride(from: 0, to: width, by: 4) {
              let parts = (
                four(own + column), four(own + (width &+ column)), four(own + (2 &* width &+ column)), four(own + (3 &* width &+ column))
              )
              for feature in 0..<samples.features {
                let place = rows + (feature &* width &+ column)
                let sum = (parts.0 * x.0[feature] + parts.1 * x.1[feature]) + (parts.2 * x.2[feature] + parts.3 * x.3[feature])
                put(four(place) + sum, place)
              }
            }
          }
          sample &+= 4
        }
        while sample < samples.count {
          let x = samples[sample]
          for feature in 0..<samples.features {
            for column in 0..<width { rows[feature &* width &+ column] += x[feature] * numbers[sample &* width &+ column] }
          }
          sample &+= 1
        }
      }
    }
    let count = samples.features + (fitsIntercept ? 1 : 0)
    if width == classes { return Array(rows.prefix(count * classes)) }
    return (0..<count).flatMap { rows[($0 * width)..<($0 * width + classes)] }
  }
}

@inline(__always)
private func four(_ numbers: UnsafePointer<Double>) -> SIMD4<Double> { SIMD4(numbers[0], numbers[1], numbers[2], numbers[3]) }

@inline(__always)
private func four(_ numbers: UnsafeMutablePointer<Double>) -> SIMD4<Double> { four(UnsafePointer(numbers)) }

@inline(__always)
private func put(_ vector: SIMD4<Double>, _ numbers: UnsafeMutablePointer<Double>) {
  for lane in 0..<4 { numbers[lane] = vector[lane] }
}
