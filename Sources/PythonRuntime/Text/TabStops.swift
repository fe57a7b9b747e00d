/// Spaces in place of tabs.
enum TabStops<Unit: TextUnit> {
  /// How long the text becomes.
  static func count(_ text: Run<Unit>, _ size: Int) -> Int {
    var total = 0
    var column = 0
    for unit in text {
      let added = unit == 9 ? spaces(column, size) : 1
      total &+= added
      column = unit == 10 || unit == 13 ? 0 : column &+ added
    }
    return total
  }

  static func expanded(_ text: Run<Unit>, _ size: Int) -> [Unit] {
    var result: [Unit] = []
    result.reserveCapacity(count(text, size))
    var column = 0
    for unit in text {
      if unit == 9 {
        let added = spaces(column, size)
        result.append(contentsOf: repeatElement(32, count: added))
        column &+= added
      } else {
        result.append(unit)
        column = unit == 10 || unit == 13 ? 0 : column &+ 1
      }
    }
    return result
  }

  private static func spaces(_ column: Int, _ size: Int) -> Int { size > 0 ? size &- column % size : 0 }
}
