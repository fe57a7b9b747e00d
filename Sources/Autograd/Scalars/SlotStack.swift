/// A stack of words without a limit of its own.
struct SlotStack {
  private(set) var words: UnsafeMutablePointer<UInt64>
  private(set) var count = 0
  private var capacity = 1024

  init() { words = .allocate(capacity: capacity) }

  func deallocate() { words.deallocate() }

  @inline(__always)
  mutating func push(_ word: UInt64) {
    if count == capacity { grow() }
    words[count] = word
    count &+= 1
  }

  @inline(__always)
  mutating func pop() -> UInt64? {
    if count == 0 { return nil }
    count &-= 1
    return words[count]
  }

  @inline(__always)
  mutating func removeLast() { count &-= 1 }

  mutating func removeAll() { count = 0 }

  private mutating func grow() {
    let larger = UnsafeMutablePointer<UInt64>.allocate(capacity: capacity * 2)
    larger.moveInitialize(from: words, count: count)
    words.deallocate()
    words = larger
    capacity *= 2
  }
}
