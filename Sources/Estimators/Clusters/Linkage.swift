/// Samples joined into clusters, the nearest first: which two were joined each time, and how far they were from each other.
package struct Linkage {
  package enum Kind: Int {
    case ward
    case complete
    case average
    case weighted
  }

  package private(set) var children: [Int] = []
  package private(set) var distances: [Double] = []

  private struct Join {
    var first: Int
    var second: Int
    var distance: Double
  }

  /// `between` holds the distances of all pairs, those of the first sample first, and is used up.
  package init?(_ kind: Kind, between: UnsafeMutablePointer<Double>, count: Int, goesOn: @escaping (Double) -> Bool) {
    var pulse = Pulse(goesOn)
    func place(_ a: Int, _ b: Int) -> Int {
      let (low, high) = a < b ? (a, b) : (b, a)
      return count * low - low * (low + 1) / 2 + high - low - 1
    }
    var sizes = [Int](repeating: 1, count: count)
    var chain: [Int] = []
    var joins: [Join] = []
    for _ in 0..<max(0, count - 1) {
      if chain.isEmpty { chain.append(sizes.firstIndex { $0 > 0 } ?? 0) }
      var (x, y, least) = (0, 0, Double.infinity)
      // Along nearest neighbours until two are nearest to each other; the one before wins over equals.
      while true {
        if !pulse.beat(Double(count) * 2) { return nil }
        x = chain[chain.count - 1]
        least = .infinity
        if chain.count > 1 {
          y = chain[chain.count - 2]
          least = between[place(x, y)]
        }
        for other in 0..<count where sizes[other] > 0 && other != x {
          let distance = between[place(x, other)]
          if distance < least { (least, y) = (distance, other) }
        }
        if chain.count > 1, y == chain[chain.count - 2] { break }
        if chain.count > count { return nil }
        chain.append(y)
      }
      chain.removeLast(2)
      if x > y { swap(&x, &y) }
      joins.append(Join(first: x, second: y, distance: least))
      let (ofX, ofY) = (Double(sizes[x]), Double(sizes[y]))
      sizes[y] += sizes[x]
      sizes[x] = 0
      for other in 0..<count where sizes[other] > 0 && other != y {
        let toX = between[place(other, x)]
        let toY = between[place(other, y)]
        let size = Double(sizes[other])
        between[place(other, y)] = kind.joined(toX, toY, least, ofX, ofY, size)
      }
    }
    sort(&joins)
    label(joins, count)
  }

  /// The shortest edges that connect all samples, joined in order.
  package init?(nearest samples: Samples, _ distance: Distance, goesOn: @escaping (Double) -> Bool) {
    var pulse = Pulse(goesOn)
    var isJoined = [Bool](repeating: false, count: samples.count)
    var ranks = [Double](repeating: .infinity, count: samples.count)
    var joins: [Join] = []
    var current = 0
    for _ in 0..<max(0, samples.count - 1) {
      if !pulse.beat(Double(samples.count) * Double(samples.features + 2)) { return nil }
      isJoined[current] = true
      var (next, least) = (0, Double.infinity)
      for other in 0..<samples.count where !isJoined[other] {
        ranks[other] = min(ranks[other], distance.distance(of: distance.rank(samples[current], samples[other], samples.features)))
        if ranks[other] < least { (next, least) = (other, ranks[other]) }
      }
      joins.append(Join(first: current, second: next, distance: least))
      current = next
    }
    sort(&joins)
    label(joins, samples.count, sorts: false)
  }

  private func sort(_ joins: inout [Join]) {
    let order = joins.indices.sorted { (joins[$0].distance, $0) < (joins[$1].distance, $1) }
    joins = order.map { joins[$0] }
  }

  /// Names clusters by the order in which they came about.
  private mutating func label(_ joins: [Join], _ count: Int, sorts: Bool = true) {
    var parent = Array(0..<2 * count)
    func root(_ node: Int) -> Int {
      var top = node
      while parent[top] != top { top = parent[top] }
      var node = node
      while parent[node] != top {
        let next = parent[node]
        parent[node] = top
        node = next
      }
      return top
    }
    for (index, join) in joins.enumerated() {
      let (a, b) = (root(join.first), root(join.second))
      children += sorts && a > b ? [b, a] : [a, b]
      distances.append(join.distance)
      parent[a] = count + index
      parent[b] = count + index
    }
  }
}

extension Linkage.Kind {
  /// How far a third cluster is from two that were joined.
  @inline(__always)
  fileprivate func joined(_ toX: Double, _ toY: Double, _ between: Double, _ ofX: Double, _ ofY: Double, _ size: Double) -> Double {
    switch self {
    case .complete: return max(toX, toY)
    case .average: return (ofX * toX + ofY * toY) / (ofX + ofY)
    case .weighted: return 0.5 * (toX + toY)
    case .ward:
      let share = 1 / (ofX + ofY + size)
      return ((size + ofX) * share * toX * toX + (size + ofY) * share * toY * toY - size * share * between * between).squareRoot()
    }
  }
}

extension Samples {
  /// The distances of all pairs, those of the first sample first.
  package func pairs(_ distance: Distance, into between: UnsafeMutablePointer<Double>) {
    var place = 0
    for first in 0..<count {
      for second in (first + 1)..<max(count, first + 1) {
        between[place] = distance.distance(of: distance.rank(self[first], self[second], features))
        place += 1
      }
    }
  }
}
