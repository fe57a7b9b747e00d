/// One of several parts of a course, for one of several machines.
package struct Shard: Equatable, Sendable {
  private let index: Int
  private let count: Int

  package static let whole = Shard(index: 0, count: 1)

  private init(index: Int, count: Int) {
    self.index = index
    self.count = count
  }

  /// `2/3`, the second of three.
  package init?(_ text: String) {
    let numbers = text.split(separator: "/", omittingEmptySubsequences: false).map { Int($0) }
    guard numbers.count == 2, let index = numbers[0], let count = numbers[1], (1...max(1, count)).contains(index) else {
      return nil
    }
    self.init(index: index - 1, count: count)
  }

  package var isWhole: Bool { count == 1 }

  /// Each lesson belongs to one part; neighbours, which are alike in length, to different ones.
  package func part<Element>(of all: [Element]) -> [Element] {
    all.enumerated().filter { $0.offset % count == index }.map(\.element)
  }
}
