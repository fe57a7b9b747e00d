import Glibc

/// Ticks at powers of a base, and between them.
struct LogTicks {
  private(set) var places: [Double] = []
  private(set) var minor: [Double] = []
  private(set) var minorWords: [String] = []
  private let base: Double

  private static let most = 4000
  /// A larger base has no ticks between its powers.
  private static let largestBase = 100.0

  /// At most `parts` powers between `low` and `high`, both above zero.
  init(_ low: Double, _ high: Double, base: Double, parts: Int) {
    self.base = base
    guard low > 0, high > low, high.isFinite, base > 1 else { return }
    let (from, to) = (LogTicks.log(low, base), LogTicks.log(high, base))
    let (first, last) = (Int(from.rounded(.up)), Int(to.rounded(.down)))
    let stride = decades(first, last, (from + to) / 2, wanted: max(2, min(9, parts)), base)
    let available = last - first + 1
    guard available < 10, base >= 3, base <= LogTicks.largestBase, stride == 1 || available <= 1 else { return }
    for power in (first - 1)...max(first - 1, last) where minor.count < LogTicks.most {
      for factor in 2..<Int(base) { minor.append(Double(factor) * pow(base, Double(power))) }
    }
    let seen = minor.filter { low <= $0 && $0 <= high }.count + places.filter { low <= $0 && $0 <= high }.count
    if seen <= 1 {
      minor = LinearTicks.places(low, high, parts: parts)
      minorWords = LinearLabels(minor, low: low, high: high, options: LinearFormat()).texts
      return
    }
    let labelled = LogTicks.labelledFactors(from, to, base)
    minorWords = minor.map { place in
      let factor = (place / pow(base, (LogTicks.log(place, base) + 1e-10).rounded(.down))).rounded()
      return labelled.contains(factor) ? LogTicks.word(place, base) : ""
    }
  }

  func words(for places: [Double]) -> [String] { places.map { LogTicks.word($0, base) } }

  private static func log(_ x: Double, _ base: Double) -> Double {
    base == 10 ? log10(x) : base == 2 ? log2(x) : Glibc.log(x) / Glibc.log(base)
  }

  /// Fills in the powers, evenly apart and as many of those wanted as fit; gives how many powers they are apart.
  private mutating func decades(_ first: Int, _ last: Int, _ middle: Double, wanted: Int, _ base: Double) -> Int {
    let available = max(0, last - first + 1)
    var stride = available / (wanted + 1) + 1
    var wanted = wanted
    let possible = (available + stride - 1) / stride
    if possible <= wanted { wanted = possible }
    let powers: [Int]
    switch wanted {
    case 0:
      powers = [first - 1, last + 1]
      stride = last - first + 2
    case 1:
      let centre = Int(middle.rounded(.toNearestOrEven))
      stride = max(centre - (first - 1), last + 1 - centre)
      powers = [centre - stride, centre, centre + stride]
    default:
      stride = (available - 1) / (wanted - 1)
      if Double(stride) < Double(available) / Double(wanted) { stride = available / wanted }
      stride = max(1, stride)
      let least = max(available - stride * wanted, 0)
      let most = min(available - stride * (wanted - 1), stride)
      var offset = ((-first % stride) + stride) % stride
      if !(least <= offset && offset < most) { offset = least }
      powers = Array(Swift.stride(from: first + offset - stride, through: last + stride, by: stride))
    }
    places = powers.map { pow(base, Double($0)) }.filter { $0 > 0 && $0.isFinite }
    return stride
  }

  /// Which multiples of a power are labelled: only itself where there are several powers, all where there is hardly one.
  private static func labelledFactors(_ from: Double, _ to: Double, _ base: Double) -> Set<Double> {
    let powers = to.rounded(.down) - from.nextDown.rounded(.down)
    if powers > 1 { return [1] }
    if to - from > 0.4 { return Set((0...Int(base) / 2).map { pow(base, Double($0) / Double(Int(base) / 2)).rounded(.toNearestOrEven) }) }
    return Set((1...Int(base)).map(Double.init))
  }

  private static func word(_ x: Double, _ base: Double) -> String {
    guard x > 0, x.isFinite else { return "" }
    let exponent = log(x, base)
    let isWhole = abs(exponent - exponent.rounded()) < 1e-10
    let power = Int((isWhole ? exponent.rounded() : exponent.rounded(.down)))
    let name = base == base.rounded() && base < 1e15 ? String(Int(base)) : "\(base)"
    if isWhole { return "$\\mathdefault{\(name)^{\(power)}}$" }
    let share = (x / pow(base, Double(power))).rounded()
    // The smallest numbers of all have no power of ten below them.
    let factor = share.isFinite ? Int(share) : 1
    return "$\\mathdefault{\(factor)\\times\(name)^{\(power)}}$"
  }
}
