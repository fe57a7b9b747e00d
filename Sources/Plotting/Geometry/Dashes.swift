/// Lines cut into dashes.
enum Dashes {
  /// More dashes than this of one line cannot be told apart.
  private static let most = 200_000

  static func cut(_ line: Polyline, _ pattern: [Double], offset: Double) -> [Polyline] {
    let period = pattern.reduce(0, +)
    guard period > 1e-3, pattern.allSatisfy({ $0.isFinite && $0 >= 0 }), offset.isFinite else { return [line] }
    var points = line.points
    if line.isClosed, let first = points.first { points.append(first) }
    var length = 0.0
    for k in 1..<max(1, points.count) { length += (points[k] - points[k - 1]).length }
    guard length / period * Double(pattern.count) < Double(most) else { return [line] }

    var phase = offset.truncatingRemainder(dividingBy: period)
    if phase < 0 { phase += period }
    var slot = 0
    while phase >= pattern[slot], slot < pattern.count - 1 || pattern[slot] == 0 {
      phase -= pattern[slot]
      slot = (slot + 1) % pattern.count
    }
    var left = pattern[slot] - phase

    var result: [Polyline] = []
    var current: [Point] = slot % 2 == 0 ? Array(points.prefix(1)) : []
    for k in 1..<max(1, points.count) {
      var from = points[k - 1]
      let to = points[k]
      var rest = (to - from).length
      while rest > left {
        let stop = from.mixed(to, left / rest)
        if slot % 2 == 0 {
          current.append(stop)
          result.append(Polyline(points: current))
          current = []
        } else {
          current = [stop]
        }
        rest -= left
        from = stop
        slot = (slot + 1) % pattern.count
        left = pattern[slot]
      }
      left -= rest
      if slot % 2 == 0 { current.append(to) }
    }
    if slot % 2 == 0, current.count > 1 { result.append(Polyline(points: current)) }
    return result
  }
}
