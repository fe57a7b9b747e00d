/// Which layer each node belongs to: below all that points to it, and as near as possible to what it is joined with.
enum GraphRanks {
  /// A rank for each node, from 0, and the edges turned so that all of them lead to a higher rank; loops are left out.
  static func ranks(count: Int, edges: [(Int, Int)], same: [[Int]]) -> [Int] {
    // Nodes of the same rank are one node here.
    var leader = Array(0..<count)
    for group in same { for node in group { leader[node] = leader[group[0]] } }
    let joined = edges.map { (leader[$0.0], leader[$0.1]) }.filter { $0.0 != $0.1 }
    let acyclic = withoutCycles(count, joined)
    var (above, below) = (Array(repeating: [Int](), count: count), Array(repeating: [Int](), count: count))
    for (from, to) in acyclic {
      below[from].append(to)
      above[to].append(from)
    }
    var rank = Array(repeating: 0, count: count)
    let order = topological(count, above, below)
    for node in order { for next in below[node] { rank[next] = max(rank[next], rank[node] + 1) } }
    pull(&rank, order, above, below)
    let least = rank.min() ?? 0
    return (0..<count).map { rank[leader[$0]] - least }
  }

  /// Turns the edges round that close a circle.
  private static func withoutCycles(_ count: Int, _ edges: [(Int, Int)]) -> [(Int, Int)] {
    var outgoing = Array(repeating: [Int](), count: count)
    for (index, edge) in edges.enumerated() { outgoing[edge.0].append(index) }
    var state = Array(repeating: 0, count: count)
    var result = edges
    for start in 0..<count where state[start] == 0 {
      var stack = [(start, 0)]
      state[start] = 1
      while let (node, next) = stack.last {
        if next == outgoing[node].count {
          state[node] = 2
          stack.removeLast()
          continue
        }
        stack[stack.count - 1].1 += 1
        let index = outgoing[node][next]
        let target = edges[index].1
        if state[target] == 1 {
          result[index] = (target, node)
        } else if state[target] == 0 {
          state[target] = 1
          stack.append((target, 0))
        }
      }
    }
    return result
  }

  private static func topological(_ count: Int, _ above: [[Int]], _ below: [[Int]]) -> [Int] {
    var waiting = above.map(\.count)
    var order = (0..<count).filter { waiting[$0] == 0 }
    var k = 0
    while k < order.count {
      for next in below[order[k]] {
        waiting[next] -= 1
        if waiting[next] == 0 { order.append(next) }
      }
      k += 1
    }
    return order
  }

  /// Moves nodes to where their edges are shortest, as far as the others let them.
  private static func pull(_ rank: inout [Int], _ order: [Int], _ above: [[Int]], _ below: [[Int]]) {
    for _ in 0..<8 {
      var moved = false
      for node in order.reversed() + order {
        let (least, most) = (above[node].map { rank[$0] + 1 }.max(), below[node].map { rank[$0] - 1 }.min())
        let weight = below[node].count - above[node].count
        var wanted = rank[node]
        if weight > 0, let most { wanted = most } else if weight < 0, let least { wanted = least }
        if wanted != rank[node] {
          rank[node] = wanted
          moved = true
        }
      }
      if !moved { return }
    }
  }
}
