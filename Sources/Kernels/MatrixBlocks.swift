/// How matrices are cut for multiplication: blocks that fit into the caches, and tiles whose sums fit into registers.
package enum MatrixBlocks {
  package static let rows = 96
  package static let columns = 2048
  package static let inner = 256
  package static let tileRows = 6

  /// Columns of the widest tile of any processor.
  package static func widestTile(_ dtype: DType) -> Int { dtype == .f32 ? 32 : 16 }

  /// Whether the right matrix fits into the nearer caches as it lies.
  @inline(__always)
  package static func areSmall(columns: Int, inner: Int, bytesEach: Int) -> Bool {
    inner <= 2048 && columns <= (inner <= 16 ? 4096 : 512) && inner * columns * bytesEach <= 1 << 18
  }

  /// Bytes that a multiplication needs for copies of its blocks.
  package static func scratchBytes(_ dtype: DType, rows: Int, columns: Int, inner: Int) -> Int {
    guard dtype.isFloat else { return 0 }
    let width = widestTile(dtype)
    let strip = areSmall(columns: columns, inner: inner, bytesEach: dtype.byteCount) ? (inner + tileRows) * width : 0
    let packedColumns = (min(columns, self.columns) + width - 1) / width * width
    let packedRows = (min(rows, self.rows) + tileRows - 1) / tileRows * tileRows
    return dtype.byteCount * max(strip, min(inner, self.inner) * (packedColumns + packedRows) + tileRows * width)
  }
}
