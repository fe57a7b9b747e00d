/// The nearest samples, and all that are not farther than a radius; none if `goesOn` says so on the way.
extension DistanceTable {
  /// For each row the `wanted` nearest columns, nearest first, with their distances.
  package func nearest(_ wanted: Int, goesOn: @escaping (Double) -> Bool) -> (distances: [Double], columns: [Int])? {
    var pulse = Pulse(goesOn)
    let ranks = Room(columns, filledWith: 0.0)
    let order = Room(columns, filledWith: 0)
    let pairs = Room(columns, filledWith: PairSorting<Double>.Pair(value: 0, place: 0))
    let wanted = min(wanted, columns)
    var (distances, found): ([Double], [Int]) = ([], [])
    distances.reserveCapacity(rows * wanted)
    found.reserveCapacity(rows * wanted)
    for row in 0..<rows {
      if !pulse.beat(stepsOfRow + Double(columns) * (wanted < 16 ? 2 : 60)) { return nil }
      fill(row, ranks.start)
      if wanted < 16 {
        selectFew(wanted, ranks.start, order.start)
      } else {
        for column in 0..<columns { pairs.start[column] = .init(value: ranks.start[column], place: Int32(truncatingIfNeeded: column)) }
        PairSorting(pairs: pairs.start).sort(columns)
        for place in 0..<wanted {
          ranks.start[place] = pairs.start[place].value
          order.start[place] = Int(pairs.start[place].place)
        }
      }
      for place in 0..<wanted {
        distances.append(distance(of: ranks.start[place]))
        found.append(order.start[place])
      }
    }
    return (distances, found)
  }

  /// Brings the smallest to the front, in order.
  private func selectFew(_ wanted: Int, _ ranks: UnsafeMutablePointer<Double>, _ order: UnsafeMutablePointer<Int>) {
    var known = 0
    for column in 0..<columns {
      let rank = ranks[column]
      if known == wanted, known == 0 || !(rank < ranks[known - 1]) { continue }
      if known < wanted { known += 1 }
      var place = known - 1
      while place > 0, ranks[place - 1] > rank {
        ranks[place] = ranks[place - 1]
        order[place] = order[place - 1]
        place -= 1
      }
      ranks[place] = rank
      order[place] = column
    }
  }

  /// The columns within a radius of each row, one row after the other, with their distances and where the rows end.
  package func within(
    _ radius: Double, goesOn: @escaping (Double) -> Bool
  ) -> (distances: [Double], columns: [Int], ends: [Int])? {
    var pulse = Pulse(goesOn)
    let ranks = Room(columns, filledWith: 0.0)
    let limit = rank(of: radius)
    var (distances, found, ends): ([Double], [Int], [Int]) = ([], [], [0])
    for row in 0..<rows {
      if !pulse.beat(stepsOfRow) { return nil }
      fill(row, ranks.start)
      for column in 0..<columns where ranks.start[column] <= limit {
        distances.append(distance(of: ranks.start[column]))
        found.append(column)
      }
      ends.append(found.count)
    }
    return (distances, found, ends)
  }

  /// Clusters that are dense: cores have enough neighbours, and what cores reach belongs to them. The labels, -1 for noise, and the cores.
  package func dense(
    radius: Double, fewest: Double, weights: UnsafePointer<Double>?, goesOn: @escaping (Double) -> Bool
  ) -> (labels: [Int], isCore: [Bool])? {
    var pulse = Pulse(goesOn)
    let ranks = Room(columns, filledWith: 0.0)
    let limit = rank(of: radius)
    var isCore = [Bool](repeating: false, count: rows)
    for row in 0..<rows {
      if !pulse.beat(stepsOfRow) { return nil }
      fill(row, ranks.start)
      var weight = 0.0
      for column in 0..<columns where ranks.start[column] <= limit { weight += weights.map { $0[column] } ?? 1 }
      isCore[row] = weight >= fewest
    }
    var labels = [Int](repeating: -1, count: rows)
    var clusters = 0
    for first in 0..<rows where labels[first] == -1 && isCore[first] {
      var pending = [first]
      labels[first] = clusters
      while let row = pending.popLast() {
        if !isCore[row] { continue }
        if !pulse.beat(stepsOfRow) { return nil }
        fill(row, ranks.start)
        for column in 0..<columns where ranks.start[column] <= limit && labels[column] == -1 {
          labels[column] = clusters
          pending.append(column)
        }
      }
      clusters += 1
    }
    return (labels, isCore)
  }
}
