import Glibc

package struct LinearFormat: Hashable, Sendable {
  package var usesOffset = true
  package var usesPowers = true
  /// Whether what is shared is written as mathematics.
  package var isMathematical = false
  /// Powers of ten from which numbers are too small, or too large, to be written out.
  package var lowestPower = -5
  package var highestPower = 6
  package init() {}
}

/// Ticks in words: as many decimals as tell them apart, and what they share (a power of ten, an offset) said once beside the axis.
struct LinearLabels {
  private(set) var texts: [String] = []
  /// Such as `1e6` or `+2.5e3`.
  private(set) var shared = ""

  init(_ places: [Double], low: Double, high: Double, options: LinearFormat) {
    let (low, high) = (min(low, high), max(low, high))
    let seen = places.filter { low <= $0 && $0 <= high }
    let offset = options.usesOffset ? LinearLabels.offset(seen) : 0
    let power = options.usesPowers ? LinearLabels.power(seen, offset, high - low, options) : 0
    let unit = pow(10, Double(power))
    let scaled = places.map { ($0 - offset) / unit }
    let decimals = LinearLabels.decimals(scaled, places.count < 2 ? [(low - offset) / unit, (high - offset) / unit] : [])
    texts = scaled.map { NumberText.fixed(abs($0) < 1e-8 ? 0 : $0, decimals) }
    if options.isMathematical {
      shared = LinearLabels.mathematical(power, offset)
      return
    }
    if power != 0 { shared += NumberText.withMinus("1e\(power)") }
    if offset != 0 { shared += (offset > 0 ? "+" : "") + NumberText.short(offset) }
  }

  private static func mathematical(_ power: Int, _ offset: Double) -> String {
    guard power != 0 || offset != 0 else { return "" }
    let first = power == 0 ? "" : "\\times\\mathdefault{10^{\(power)}}"
    let digits = NumberText.short(offset)
    let parts = digits.split(separator: "e").map(String.init)
    let number = parts.count == 2 ? "\(parts[0])\\times10^{\(parts[1])}" : digits
    return "$\(first)\(offset == 0 ? "" : "\\mathdefault{\(offset > 0 ? "+" : "")\(number)}")$"
  }

  /// What all numbers begin with, if that saves more than three digits.
  private static func offset(_ seen: [Double]) -> Double {
    guard let low = seen.min(), let high = seen.max(), low != high, !(low <= 0 && high >= 0) else { return 0 }
    let (small, large) = (min(abs(low), abs(high)), max(abs(low), abs(high)))
    func digits(_ x: Double, _ power: Int) -> Double { (x / pow(10, Double(power))).rounded(.down) }
    var power = Int(log10(large).rounded(.up))
    let lowest = power - 400
    while power > lowest, digits(small, power) == digits(large, power) { power -= 1 }
    power += 1
    if (large - small) / pow(10, Double(power)) <= 1e-2 {
      power = Int(log10(large).rounded(.up))
      while power > lowest, digits(large, power) - digits(small, power) <= 1 { power -= 1 }
      power += 1
    }
    let count = digits(large, power)
    return count >= 1000 ? copysign(count * pow(10, Double(power)), low) : 0
  }

  private static func power(_ seen: [Double], _ offset: Double, _ range: Double, _ options: LinearFormat) -> Int {
    guard let largest = seen.map({ abs($0) }).max() else { return 0 }
    if options.lowestPower == options.highestPower, options.lowestPower != 0 { return options.lowestPower }
    let reference = offset != 0 ? range : largest
    guard reference.isFinite else { return 0 }
    let power = reference == 0 ? 0 : Int(log10(reference).rounded(.down))
    return power <= options.lowestPower || power >= options.highestPower ? power : 0
  }

  private static func decimals(_ scaled: [Double], _ ends: [Double]) -> Int {
    let all = scaled + ends
    guard let low = all.min(), let high = all.max(), (high - low).isFinite else { return 0 }
    var range = high - low
    if range == 0 { range = all.map { abs($0) }.max() ?? 1 }
    if range == 0 { range = 1 }
    let power = Int(log10(range).rounded(.down))
    var decimals = min(30, max(0, 3 - power))
    let threshold = 1e-3 * pow(10, Double(power))
    while decimals >= 0 {
      let unit = pow(10, Double(decimals))
      let worst = scaled.map { abs($0 - ($0 * unit).rounded(.toNearestOrEven) / unit) }.max() ?? 0
      if worst < threshold { decimals -= 1 } else { break }
    }
    return decimals + 1
  }
}
