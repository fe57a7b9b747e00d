import Glibc

/// Minkowski's distances. What is compared is the sum of powers, without the root.
package struct NeighborMetric {
  /// At least 1; infinite for the largest difference alone.
  package let power: Double

  package init?(power: Double) {
    guard power >= 1 else { return nil }
    self.power = power
  }

  func term(_ difference: Double) -> Double {
    if power == 1 { return abs(difference) }
    return pow(abs(difference), power)
  }

  /// The distance without the root, summed in the order of the features.
  func reduced(_ a: UnsafePointer<Double>, _ b: UnsafePointer<Double>, _ count: Int) -> Double {
    var sum = 0.0
    if power == 2 {
      for index in 0..<count {
        let difference = a[index] - b[index]
        sum += difference * difference
      }
    } else if power == .infinity {
      for index in 0..<count { sum = max(sum, abs(a[index] - b[index])) }
    } else {
      for index in 0..<count { sum += term(a[index] - b[index]) }
    }
    return sum
  }

  func distance(ofReduced reduced: Double) -> Double {
    if power == 2 { return reduced.squareRoot() }
    return power == 1 || power == .infinity ? reduced : pow(reduced, 1 / power)
  }

  func reduced(ofDistance distance: Double) -> Double {
    if power == 2 { return distance * distance }
    return power == 1 || power == .infinity ? distance : pow(distance, power)
  }
}
