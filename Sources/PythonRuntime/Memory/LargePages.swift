import Glibc

/// Asks for large pages where much memory is used: touching it costs one fault for 2 MiB instead of one for 4 KiB.
enum LargePages {
  static let size = 2 << 20

  /// Says that the whole pages in a piece of memory will be used.
  static func use(_ memory: UnsafeMutableRawPointer, _ bytes: Int) {
    let first = (UInt(bitPattern: memory) + UInt(size - 1)) & ~UInt(size - 1)
    let end = (UInt(bitPattern: memory) + UInt(bytes)) & ~UInt(size - 1)
    guard end > first, let start = UnsafeMutableRawPointer(bitPattern: first) else { return }
    // Only advice: without large pages everything works as well.
    _ = madvise(start, Int(end - first), MADV_HUGEPAGE)
  }

  /// `malloc` for buffers that may be large.
  @inline(__always)
  static func allocate(_ bytes: Int) -> UnsafeMutableRawPointer {
    guard let memory = malloc(bytes) else { Heap.outOfMemory() }
    if bytes >= size { use(memory, bytes) }
    return memory
  }
}
