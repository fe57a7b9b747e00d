import Glibc

/// Pieces of memory that were given back and wait to be used again: tensors come and go in the same sizes.
struct MemoryPool {
  /// The first waiting piece of each class, in which the address of the next one stands; four sizes between one power of two and the next,
  /// from 16 bytes on.
  private let waiting: UnsafeMutablePointer<UnsafeMutableRawPointer?>
  private var waitingBytes = 0
  private static let classes = 4 * 28
  private static let mostWaitingBytes = 160 << 20
  private static let largestPiece = 64 << 20
  private static let largePage = 2 << 20

  init() {
    waiting = .allocate(capacity: MemoryPool.classes)
    waiting.initialize(repeating: nil, count: MemoryPool.classes)
  }

  /// The class of a number of bytes and the size of its pieces; nil for those that are not worth keeping.
  private static func sizeClass(_ byteCount: Int) -> (number: Int, size: Int)? {
    if byteCount > largestPiece { return nil }
    let count = max(byteCount, 16) - 1
    let power = max(0, 59 - count.leadingZeroBitCount)
    let step = 4 << power
    let quarter = power == 0 && count < 16 ? 4 : count / step
    return (power * 4 + quarter - 4, (quarter + 1) * step)
  }

  mutating func take(_ byteCount: Int) -> (start: UnsafeMutableRawPointer, capacity: Int)? {
    guard let (number, size) = MemoryPool.sizeClass(byteCount) else { return MemoryPool.allocate(byteCount).map { ($0, byteCount) } }
    if let start = waiting[number] {
      waiting[number] = start.load(as: UnsafeMutableRawPointer?.self)
      waitingBytes -= size
      return (start, size)
    }
    return MemoryPool.allocate(size).map { ($0, size) }
  }

  /// Large pieces in large pages, which cost one fault for 2 MiB instead of one for 4 KiB.
  private static func allocate(_ byteCount: Int) -> UnsafeMutableRawPointer? {
    if byteCount < 256 { return malloc(byteCount) }
    var memory: UnsafeMutableRawPointer?
    guard byteCount >= largePage else { return posix_memalign(&memory, 64, byteCount) == 0 ? memory : nil }
    guard posix_memalign(&memory, largePage, byteCount) == 0, let memory else { return nil }
    // Only advice: without large pages everything works as well.
    _ = madvise(memory, byteCount & ~(largePage - 1), MADV_HUGEPAGE)
    return memory
  }

  mutating func giveBack(_ start: UnsafeMutableRawPointer, _ capacity: Int) {
    guard waitingBytes + capacity <= MemoryPool.mostWaitingBytes, let (number, size) = MemoryPool.sizeClass(capacity), size == capacity
    else { return free(start) }
    start.storeBytes(of: waiting[number], as: UnsafeMutableRawPointer?.self)
    waiting[number] = start
    waitingBytes += capacity
  }

  mutating func empty() {
    for number in 0..<MemoryPool.classes {
      while let start = waiting[number] {
        waiting[number] = start.load(as: UnsafeMutableRawPointer?.self)
        free(start)
      }
    }
    waiting.deallocate()
    waitingBytes = 0
  }
}
