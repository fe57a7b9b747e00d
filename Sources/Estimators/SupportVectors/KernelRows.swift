/// Rows of a table of likenesses that were computed already, as many as there is room for, those used last.
final class KernelRows {
  private struct Row {
    var numbers: UnsafeMutablePointer<Float>?
    var count = 0
    var used = 0
  }

  private var rows: [Row]
  private let width: Int
  private var room: Int
  private var clock = 0

  init(width: Int, bytes: Int) {
    self.width = width
    rows = [Row](repeating: Row(), count: width)
    room = max(2, bytes / 4 / max(width, 1))
  }

  deinit { for row in rows { row.numbers?.deallocate() } }

  /// The row and how many of its first numbers are there already.
  func row(_ index: Int, _ count: Int) -> (numbers: UnsafeMutablePointer<Float>, known: Int) {
    clock += 1
    rows[index].used = clock
    let known = rows[index].count
    rows[index].count = max(known, count)
    if let numbers = rows[index].numbers { return (numbers, known) }
    if room == 0 { dropOldest(but: index) }
    room -= 1
    let numbers = UnsafeMutablePointer<Float>.allocate(capacity: width)
    numbers.initialize(repeating: 0, count: width)
    rows[index].numbers = numbers
    return (numbers, 0)
  }

  private func dropOldest(but kept: Int) {
    var oldest: Int?
    for (index, row) in rows.enumerated() where row.numbers != nil && index != kept {
      if oldest.map({ rows[$0].used > row.used }) ?? true { oldest = index }
    }
    if let oldest { drop(oldest) }
  }

  private func drop(_ index: Int) {
    rows[index].numbers?.deallocate()
    rows[index] = Row()
    room += 1
  }

  /// Two samples change places: their rows, and what all rows say of them.
  func swapAt(_ i: Int, _ j: Int) {
    if i == j { return }
    rows.swapAt(i, j)
    let (low, high) = (min(i, j), max(i, j))
    for index in rows.indices {
      guard let numbers = rows[index].numbers, rows[index].count > low else { continue }
      if rows[index].count > high {
        (numbers[low], numbers[high]) = (numbers[high], numbers[low])
      } else {
        drop(index)
      }
    }
  }
}
