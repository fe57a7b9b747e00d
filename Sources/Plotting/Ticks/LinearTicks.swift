import Glibc

/// Places for ticks at round numbers: a step of 1, 2, 2.5 or 5 times a power of ten, so that not more than some fit.
package enum LinearTicks {
  private static let usual = [1, 2, 2.5, 5, 10]

  /// From just outside `low` to just outside `high`, in at most `parts` parts.
  package static func places(_ low: Double, _ high: Double, parts: Int, multiples: [Double]? = nil, integer: Bool = false, fewest: Int = 2)
    -> [Double]
  {
    guard low.isFinite, high.isFinite, high - low > 0, (high - low).isFinite else { return low.isFinite ? [low] : [] }
    let parts = max(1, parts)
    let (scale, offset) = scale(low, high, parts)
    let (from, to) = (low - offset, high - offset)
    let one = multiples ?? usual
    var steps = (one.dropLast().map { $0 * 0.1 } + one + [one.count > 1 ? one[1] * 10 : 100]).map { $0 * scale }
    if integer { steps = steps.filter { $0 < 1 || abs($0 - $0.rounded()) < 1e-3 } }
    let needed = (to - from) / Double(parts)
    let largest = steps.firstIndex { $0 >= needed } ?? steps.count - 1
    var ticks: [Double] = []
    for index in stride(from: largest, through: 0, by: -1) {
      var step = steps[index]
      if integer, to.rounded(.down) - from.rounded(.up) >= Double(fewest - 1) { step = max(1, step) }
      let base = (from / step).rounded(.down) * step
      let first = edge(from - base, step, offset, up: false)
      let last = edge(to - base, step, offset, up: true)
      guard last - first < 10_000 else { return [] }
      ticks = stride(from: first, through: last, by: 1).map { $0 * step + base }
      if ticks.count(where: { from <= $0 && $0 <= to }) >= fewest { break }
    }
    return ticks.map { $0 + offset }
  }

  /// Places in words, as an axis between two limits shows them.
  package static func words(_ places: [Double], low: Double, high: Double) -> [String] {
    LinearLabels(places, low: low, high: high, options: LinearFormat()).texts
  }

  /// The power of ten below a part, and a round number to count from where all of it is far from zero.
  private static func scale(_ low: Double, _ high: Double, _ parts: Int) -> (scale: Double, offset: Double) {
    let (range, middle) = (abs(high - low), (high + low) / 2)
    let offset = abs(middle) / range < 100 ? 0 : copysign(pow(10, log10(abs(middle)).rounded(.down)), middle)
    return (pow(10, log10(range / Double(parts)).rounded(.down)), offset)
  }

  /// How many whole steps lie below `x`, or above, where what is nearly whole counts as whole.
  private static func edge(_ x: Double, _ step: Double, _ offset: Double, up: Bool) -> Double {
    let whole = (x / step).rounded(.down)
    let rest = (x - whole * step) / step
    var tolerance = 1e-10
    if offset != 0 { tolerance = min(0.4999, max(1e-10, pow(10, log10(abs(offset) / step) - 12))) }
    if up { return abs(rest) < tolerance ? whole : whole + 1 }
    return abs(rest - 1) < tolerance ? whole + 1 : whole
  }
}
