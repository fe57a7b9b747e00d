import CBlocks
import CLinux
import Glibc
import Testing

/// Blocks of random sizes, each filled with a byte of its own, grown, shrunk and freed in any order.
@Test func smallBlocksKeepTheirBytes() {
  lectern_keep_small_blocks()
  var random = LinearRandom(state: 7)
  var blocks: [Block] = []
  for step in 0..<200_000 {
    let size = 1 + random.below(700)
    if blocks.count < 500 {
      blocks.append(Block(size, filledWith: UInt8(truncatingIfNeeded: step), zeroed: step % 3 == 0))
      continue
    }
    let index = random.below(blocks.count)
    #expect(blocks[index].isIntact)
    if step % 2 == 0 {
      blocks[index].resize(size)
    } else {
      blocks.swapAt(index, blocks.count - 1)
      free(blocks.removeLast().start)
    }
  }
  for block in blocks {
    #expect(block.isIntact)
    free(block.start)
  }
}

/// What one thread made another may free.
@Test func smallBlocksChangeThreads() async {
  lectern_keep_small_blocks()
  for round in 0..<20 {
    let made = await Task.detached { (0..<500).map { Block(1 + $0, filledWith: UInt8(round), zeroed: false) } }.value
    await Task.detached {
      for block in made {
        #expect(block.isIntact)
        free(block.start)
      }
    }.value
  }
}

private struct Block: @unchecked Sendable {
  private(set) var start: UnsafeMutableRawPointer
  private var size: Int
  private let filler: UInt8

  init(_ size: Int, filledWith filler: UInt8, zeroed: Bool) {
    self.start = zeroed ? calloc(1, size) : malloc(size)
    self.size = size
    self.filler = filler
    #expect(UInt(bitPattern: start) % 16 == 0)
    #expect(malloc_usable_size(start) >= size)
    if zeroed { #expect(bytes.allSatisfy { $0 == 0 }) }
    memset(start, Int32(filler), size)
  }

  private var bytes: UnsafeRawBufferPointer { UnsafeRawBufferPointer(start: start, count: size) }

  var isIntact: Bool { bytes.allSatisfy { $0 == filler } }

  mutating func resize(_ newSize: Int) {
    start = realloc(start, newSize)
    size = min(size, newSize)
    #expect(isIntact)
    size = newSize
    memset(start, Int32(filler), size)
  }
}

private struct LinearRandom {
  var state: UInt64

  mutating func below(_ limit: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int((state >> 33) % UInt64(limit))
  }
}
