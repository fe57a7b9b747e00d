/// In which characters two lines differ, as ranges of offsets on each side.
package struct CharacterDiff: Equatable, Sendable {
  package private(set) var old: [Range<Int>] = []
  package private(set) var new: [Range<Int>] = []
  /// How much of the longer line stands in the other too, from 0 to 1.
  package private(set) var likeness = 0.0

  /// Longer lines are compared at their ends only.
  private static let patience = 2000

  package init(_ a: String, _ b: String) {
    let (a, b) = (Array(a), Array(b))
    let limit = a.count + b.count > CharacterDiff.patience ? 0 : 200
    var common = 0
    var change: (old: Range<Int>, new: Range<Int>)?
    var (i, j) = (0, 0)
    func extended(_ range: Range<Int>?, _ end: Int) -> Range<Int> { (range?.lowerBound ?? end)..<end }
    for step in shortestDiff(a.count, b.count, limit: limit, equal: { a[$0] == b[$1] }) {
      switch step {
      case .same(let x, let y):
        common += 1
        if let finished = change { add(finished) }
        change = nil
        (i, j) = (x + 1, y + 1)
      case .removed(let x):
        i = x + 1
        change = (extended(change?.old ?? x..<x, i), change?.new ?? j..<j)
      case .added(let y):
        j = y + 1
        change = (change?.old ?? i..<i, extended(change?.new ?? y..<y, j))
      }
    }
    if let change { add(change) }
    likeness = Double(common) / Double(max(1, a.count, b.count))
  }

  /// One character that happens to agree between two that do not is no reason to mark both apart.
  private mutating func add(_ change: (old: Range<Int>, new: Range<Int>)) {
    if let last = old.last, let other = new.last, change.old.lowerBound - last.upperBound <= 1 {
      old[old.count - 1] = last.lowerBound..<change.old.upperBound
      new[new.count - 1] = other.lowerBound..<change.new.upperBound
    } else {
      old.append(change.old)
      new.append(change.new)
    }
  }
}
