/// What a figure shows, without its looks: what two runs of a lesson are compared by. Series of many points are kept as samples, spread evenly.
package struct FigureData: Equatable, Sendable {
  /// The picture in pixels.
  package var width: Int
  package var height: Int
  package var panels: [Panel]

  /// Axes with what is drawn in them; a graph is one panel of nodes and edges.
  package struct Panel: Equatable, Sendable {
    package var titles: [String] = []
    package var x = Direction()
    package var y = Direction()
    /// The words of the legends.
    package var legend: [String] = []
    package var series: [Series] = []
    /// With those that are not kept.
    package var seriesCount = 0
  }

  package struct Direction: Equatable, Sendable {
    package var low = 0.0
    package var high = 1.0
    package var scale = "linear"
    package var label = ""
    /// What stands at the ticks, where the program said it.
    package var words: [String] = []
  }

  package struct Series: Equatable, Sendable {
    package enum Kind: UInt8, Sendable { case line, points, shape, shapes, image, text, arrow, node, edge }

    package var kind: Kind
    package var name = ""
    package var text = ""
    /// How much there is of it: points, shapes, pixels.
    package var count = 0
    package var columns: [DataColumn] = []
    /// Red, green, blue and opacity in a number.
    package var colours: [UInt32] = []
  }
}

/// Numbers of a series, as exact as a 2³²nd of their span.
package struct DataColumn: Equatable, Sendable {
  package static let mostSamples = 512

  let count: Int
  /// The least and the greatest; where no steps are kept, the first and the last of numbers that lie evenly.
  let low: Double
  let high: Double
  let steps: [UInt32]

  private static let notANumber = UInt32.max
  private static let infinity = UInt32.max - 1
  private static let minusInfinity = UInt32.max - 2
  private static let most = Double(UInt32.max - 16)

  init(count: Int, low: Double, high: Double, steps: [UInt32]) {
    (self.count, self.low, self.high, self.steps) = (count, low, high, steps)
  }

  init(_ numbers: [Double]) {
    count = min(numbers.count, DataColumn.mostSamples)
    let taken = count
    let samples = (0..<taken).map { numbers[taken < 2 ? 0 : $0 * (numbers.count - 1) / (taken - 1)] }
    if let ends = DataColumn.evenEnds(samples) {
      (low, high, steps) = (ends.first, ends.last, [])
      return
    }
    let finite = samples.lazy.filter { $0.isFinite }
    let (low, high) = (finite.min() ?? 0, finite.max() ?? 0)
    (self.low, self.high) = (low, high)
    steps = samples.map { x in
      if x.isNaN { return DataColumn.notANumber }
      if x.isInfinite { return x > 0 ? DataColumn.infinity : DataColumn.minusInfinity }
      // By halves, as the span itself may be beyond all numbers.
      let span = high / 2 - low / 2
      return span > 0 ? UInt32(((x / 2 - low / 2) / span * DataColumn.most).rounded()) : 0
    }
  }

  private static func evenEnds(_ samples: [Double]) -> (first: Double, last: Double)? {
    guard let first = samples.first, let last = samples.last, first.isFinite, last.isFinite else { return nil }
    let even = DataColumn(count: samples.count, low: first, high: last, steps: [])
    let slack = max(abs(first), abs(last)) * 1e-12
    for (k, sample) in samples.enumerated() where !(abs(sample - even[k]) <= slack) { return nil }
    return (first, last)
  }

  package subscript(k: Int) -> Double {
    guard !steps.isEmpty else { return mixed(count > 1 ? Double(k) / Double(count - 1) : 0) }
    switch steps[k] {
    case DataColumn.notANumber: return .nan
    case DataColumn.infinity: return .infinity
    case DataColumn.minusInfinity: return -.infinity
    default: return mixed(Double(steps[k]) / DataColumn.most)
    }
  }

  private func mixed(_ share: Double) -> Double { low * (1 - share) + high * share }

  /// How far the numbers reach.
  var span: Double { abs(high - low) }
}
