/// Weights and weighed targets by rank, with their sums from the lowest rank on: a Fenwick tree.
struct PrefixSums {
  private let memory: Room<Double>
  private let weights: UnsafeMutablePointer<Double>
  private let products: UnsafeMutablePointer<Double>
  private var size = 0
  private(set) var weight = 0.0
  private(set) var product = 0.0

  init(capacity: Int) {
    memory = Room(2 * (capacity + 1), filledWith: 0)
    weights = memory.start
    products = weights + capacity + 1
  }

  mutating func clear(_ size: Int) {
    self.size = size
    weights.update(repeating: 0, count: size + 1)
    products.update(repeating: 0, count: size + 1)
    weight = 0
    product = 0
  }

  mutating func add(_ rank: Int, _ target: Double, _ weight: Double) {
    let product = weight * target
    var place = rank + 1
    while place <= size {
      weights[place] += weight
      products[place] += product
      place += place & -place
    }
    self.weight += weight
    self.product += product
  }

  struct Border {
    var rank = 0
    /// Another rank where the weight below is exactly what was looked for.
    var lower = 0
    var weight = 0.0
    var product = 0.0
  }

  /// The rank at which the weight of all below passes `wanted`.
  func border(_ wanted: Double) -> Border {
    var border = Border()
    var step = size == 0 ? 0 : 1 << (Int.bitWidth - 1 - size.leadingZeroBitCount)
    var wanted = wanted
    while step != 0 {
      let next = border.rank + step
      if next <= size {
        if weights[next] == wanted { break }
        if wanted > weights[next] { take(next, &border, &wanted) }
      }
      step >>= 1
    }
    border.lower = border.rank
    if step == 0 { return border }
    var (width, left) = (step, wanted)
    while width != 0 {
      let next = border.lower + width
      if next <= size, left > weights[next] {
        left -= weights[next]
        border.lower = next
      }
      width >>= 1
    }
    while step != 0 {
      let next = border.rank + step
      if next <= size, wanted >= weights[next] { take(next, &border, &wanted) }
      step >>= 1
    }
    return border
  }

  @inline(__always)
  private func take(_ place: Int, _ border: inout Border, _ wanted: inout Double) {
    wanted -= weights[place]
    border.rank = place
    border.weight += weights[place]
    border.product += products[place]
  }
}
