import CBlocks
import CLinux
import Glibc

/// How `malloc` deals with the buffers of Python objects.
package enum Buffers {
  private static let firstPiece = 128 << 20

  /// For a process that runs Python, before it starts its second thread: a thread's own arena would grow page by page.
  package static func prepare() {
    lectern_keep_small_blocks()
    mallopt(M_ARENA_MAX, 1)
    // Buffers that a collection frees stay with the process, which would have to ask for them anew a moment later.
    mallopt(M_TRIM_THRESHOLD, 256 << 20)
    mallopt(M_MMAP_THRESHOLD, 16 << 20)
    mallopt(M_TOP_PAD, Int32(firstPiece))
    // The pad comes with the next piece that does not fit; one that nobody looks at would be optimized away.
    if let piece = malloc(1 << 20) {
      explicit_bzero(piece, 1)
      free(piece)
    }
    mallopt(M_TOP_PAD, 1 << 20)
    if let end = sbrk(0) { LargePages.use(end - firstPiece, firstPiece) }
  }
}
