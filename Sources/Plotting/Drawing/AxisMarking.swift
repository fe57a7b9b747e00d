/// The ticks of one axis: where, and in which words.
struct AxisMarking {
  private(set) var places: [Double] = []
  private(set) var words: [String] = []
  private(set) var minor: [Double] = []
  private(set) var minorWords: [String] = []
  /// What the words share, to be said once.
  private(set) var shared = ""

  /// `length` is that of the axis in points, `across` whether it runs from left to right.
  init(_ axis: Axis, length: Double, across: Bool) {
    let (low, high) = (min(axis.low, axis.high), max(axis.low, axis.high))
    let size = axis.ticks.text.size * (across ? 3 : 2)
    let parts = size > 0 ? Int(min(9, max(1, (length / size).rounded(.down)))) : 9
    var powers: LogTicks?
    if case .logarithmic(let base) = axis.scale { powers = LogTicks(low, high, base: base, parts: parts) }
    let all: [Double]
    switch axis.places {
    case .automatic: all = powers?.places ?? LinearTicks.places(low, high, parts: parts)
    case .whole: all = LinearTicks.places(low, high, parts: parts, integer: true)
    case .none: all = []
    case .at(let given): all = given
    }
    let (from, to) = (axis.scale(low), axis.scale(high))
    let slack = abs(to - from) * 1e-10
    func isInside(_ place: Double) -> Bool { from - slack <= axis.scale(place) && axis.scale(place) <= to + slack }
    let isSeen = all.map(isInside)
    places = zip(all, isSeen).compactMap { $1 ? $0 : nil }
    switch axis.words {
    case .none: words = places.map { _ in "" }
    case .given(let texts):
      words = zip(all.indices, isSeen).compactMap { index, seen in seen ? (index < texts.count ? texts[index] : "") : nil }
      shared = axis.shared
    case .automatic where powers != nil:
      let texts = powers?.words(for: all) ?? []
      words = zip(texts, isSeen).compactMap { $1 ? $0 : nil }
    case .automatic:
      let labels = LinearLabels(all, low: low, high: high, options: axis.format)
      words = zip(labels.texts, isSeen).compactMap { $1 ? $0 : nil }
      shared = labels.shared
    }
    switch axis.minorPlaces {
    case .at(let given):
      for (index, place) in given.enumerated() where isInside(place) {
        minor.append(place)
        minorWords.append(index < axis.minorWords.count ? axis.minorWords[index] : "")
      }
    case .automatic, .whole:
      let found = zip(powers?.minor ?? [], powers?.minorWords ?? [])
      for (place, word) in found where low <= place && place <= high {
        minor.append(place)
        minorWords.append(word)
      }
    case .none: break
    }
  }
}
