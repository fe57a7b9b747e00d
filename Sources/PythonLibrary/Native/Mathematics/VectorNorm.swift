import Glibc

/// The length of a vector with all but the last bit right, without overflow on the way.
enum VectorNorm {
  static func of(_ coordinates: [Double]) -> Double {
    var largest = 0.0
    var hasNaN = false
    for coordinate in coordinates {
      hasNaN = hasNaN || coordinate.isNaN
      if coordinate.magnitude > largest { largest = coordinate.magnitude }
    }
    if largest == .infinity { return largest }
    if hasNaN { return .nan }
    if largest == 0 || coordinates.count <= 1 { return largest }
    return scaled(coordinates, largest)
  }

  private static func scaled(_ coordinates: [Double], _ largest: Double) -> Double {
    let exponent = Int(largest.exponent) + 1
    // Beyond this the scale would not be finite.
    if exponent < -1023 {
      let tiny = Double.leastNormalMagnitude
      return tiny * scaled(coordinates.map { $0 / tiny }, largest / tiny)
    }
    let scale = Glibc.scalbn(1, Int32(-exponent))
    var total = Total()
    for coordinate in coordinates {
      let x = coordinate * scale
      total.add(x, x)
    }
    let root = total.value.squareRoot()
    total.add(-root, root)
    return (root + total.value / (2 * root)) / scale
  }

  /// A sum of products with what rounding lost of each.
  private struct Total {
    private var sum = 1.0
    private var lostInProducts = 0.0
    private var lostInSums = 0.0

    mutating func add(_ a: Double, _ b: Double) {
      let product = a * b
      let next = sum + product
      lostInProducts += (-product).addingProduct(a, b)
      lostInSums += product - (next - sum)
      sum = next
    }

    var value: Double { sum - 1 + (lostInProducts + lostInSums) }
  }
}
