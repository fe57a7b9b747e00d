/// Colours as DOT names them.
enum GraphColour {
  static func named(_ text: String?) -> Colour? {
    guard var text = text?.lowercased(), !text.isEmpty else { return nil }
    if let first = text.split(whereSeparator: { $0 == ":" || $0 == ";" }).first { text = String(first) }
    if text == "transparent" || text == "none" { return .clear }
    if text.hasPrefix("#") { return digits(String(text.dropFirst())) }
    let plain = text.replacing("grey", with: "gray")
    if let entry = NamedColours.table.first(where: { $0.name == text || $0.name == plain }) { return digits(entry.digits) }
    if plain.hasPrefix("gray"), let share = Double(plain.dropFirst(4)), share <= 100 {
      return Colour(share / 100, share / 100, share / 100)
    }
    // Shades that X11 numbers: the first is the colour itself, the others are darker.
    if let last = plain.last?.wholeNumberValue, (1...4).contains(last), let base = named(String(plain.dropLast())) {
      let share = [1, 0.932, 0.804, 0.548][last - 1]
      return Colour(base.red * share, base.green * share, base.blue * share, base.alpha)
    }
    let numbers = text.split { $0 == " " || $0 == "," }.compactMap { Double($0) }
    return numbers.count == 3 ? hue(numbers[0], numbers[1], numbers[2]) : nil
  }

  private static func digits(_ text: String) -> Colour? {
    guard text.count == 6 || text.count == 8, let number = UInt64(text, radix: 16) else { return nil }
    let whole = text.count == 8 ? number : number << 8 | 255
    func part(_ shift: UInt64) -> Double { Double(whole >> shift & 255) / 255 }
    return Colour(part(24), part(16), part(8), part(0))
  }

  private static func hue(_ h: Double, _ s: Double, _ v: Double) -> Colour {
    let (h, s, v) = (min(1, max(0, h)) * 6, min(1, max(0, s)), min(1, max(0, v)))
    func part(_ offset: Double) -> Double {
      let k = (offset + h).truncatingRemainder(dividingBy: 6)
      return v - v * s * max(0, min(k, 4 - k, 1))
    }
    return Colour(part(5), part(3), part(1))
  }
}
