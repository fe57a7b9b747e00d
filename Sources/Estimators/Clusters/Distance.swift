import Glibc

/// How far samples are from each other.
package enum Distance {
  case euclidean
  case manhattan
  case chebyshev
  case minkowski(Double)

  /// Grows with the distance and takes less time.
  @inline(__always)
  func rank(_ a: UnsafePointer<Double>, _ b: UnsafePointer<Double>, _ count: Int) -> Double {
    var sum = 0.0
    switch self {
    case .euclidean:
      for index in 0..<count {
        let difference = a[index] - b[index]
        sum += difference * difference
      }
    case .manhattan: for index in 0..<count { sum += abs(a[index] - b[index]) }
    case .chebyshev: for index in 0..<count { sum = max(sum, abs(a[index] - b[index])) }
    case .minkowski(let p): for index in 0..<count { sum += pow(abs(a[index] - b[index]), p) }
    }
    return sum
  }

  func rank(of distance: Double) -> Double {
    switch self {
    case .euclidean: distance * distance
    case .manhattan, .chebyshev: distance
    case .minkowski(let p): pow(distance, p)
    }
  }

  func distance(of rank: Double) -> Double {
    switch self {
    case .euclidean: rank.squareRoot()
    case .manhattan, .chebyshev: rank
    case .minkowski(let p): pow(rank, 1 / p)
    }
  }
}

/// Distances between some samples and others, computed as they are wanted or known beforehand.
package enum DistanceTable {
  case computed(Distance, from: Samples, to: Samples)
  /// A row for each sample from which they are, a column for each to which.
  case known(Samples)

  var rows: Int {
    switch self {
    case .computed(_, let from, _): from.count
    case .known(let table): table.count
    }
  }

  var columns: Int {
    switch self {
    case .computed(_, _, let to): to.count
    case .known(let table): table.features
    }
  }

  package var isSquare: Bool { rows == columns }

  package func hasRows(_ count: Int) -> Bool { rows == count }

  /// About how many steps a row takes.
  var stepsOfRow: Double {
    switch self {
    case .computed(_, let from, let to): Double(to.count) * Double(from.features + 2)
    case .known(let table): Double(table.features)
    }
  }

  @inline(__always)
  func fill(_ row: Int, _ ranks: UnsafeMutablePointer<Double>) {
    switch self {
    case .computed(let distance, let from, let to):
      for column in 0..<to.count { ranks[column] = distance.rank(from[row], to[column], from.features) }
    case .known(let table): ranks.update(from: table[row], count: table.features)
    }
  }

  func rank(of distance: Double) -> Double {
    if case .computed(let kind, _, _) = self { kind.rank(of: distance) } else { distance }
  }

  func distance(of rank: Double) -> Double {
    if case .computed(let kind, _, _) = self { kind.distance(of: rank) } else { rank }
  }
}
