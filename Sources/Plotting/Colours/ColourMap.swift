/// A scale of colours, as a list from its low to its high end.
package enum ColourMap {
  private static let blended = 256

  package static let names: [String] = entries.map(\.name).sorted()

  /// The colours of a scale, three numbers each: as many as there are steps, or 256.
  package static func colours(_ name: String) -> [Double]? {
    guard let entry = entries.first(where: { $0.name == name }) else { return nil }
    let given = numbers(entry.digits)
    guard entry.blends, given.count != blended * 3 else { return given }
    let last = given.count / 3 - 1
    return (0..<blended).flatMap { index in
      let place = Double(index) * Double(last) / Double(blended - 1)
      let low = min(last - 1, Int(place))
      let share = place - Double(low)
      return (0..<3).map { given[low * 3 + $0] * (1 - share) + given[low * 3 + 3 + $0] * share }
    }
  }

  private struct Entry {
    var name: String
    var blends: Bool
    var digits: [UInt8]
  }

  /// Lines that begin with blanks go on with the digits of the line before.
  private static let entries: [Entry] = {
    var result: [Entry] = []
    for line in table.split(separator: "\n") {
      let parts = line.split(separator: " ")
      if line.hasPrefix(" "), let last = result.indices.last {
        result[last].digits += Array(parts[0].utf8)
      } else if parts.count == 3 {
        result.append(Entry(name: String(parts[0]), blends: parts[1] == "~", digits: Array(parts[2].utf8)))
      }
    }
    return result
  }()

  private static func numbers(_ digits: [UInt8]) -> [Double] {
    func value(_ digit: UInt8) -> Int { Int(digit) - (digit < 58 ? 48 : 87) }
    return stride(from: 0, to: digits.count - 1, by: 2).map { Double(value(digits[$0]) * 16 + value(digits[$0 + 1])) / 255 }
  }
}
