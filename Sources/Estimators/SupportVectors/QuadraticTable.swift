/// The table of the quadratic form that support vectors make small.
protocol QuadraticTable {
  /// The first `count` numbers of a row; they stay until the row after the next one is asked for.
  mutating func row(_ index: Int, _ count: Int) -> UnsafePointer<Float>
  func diagonal(_ index: Int) -> Double
  mutating func swapAt(_ i: Int, _ j: Int)
}

/// For two classes: likenesses with the sign of both labels.
struct ClassTable: QuadraticTable {
  private var kernel: KernelTable
  private let rows: KernelRows
  private var signs: [Float]
  private var diagonals: [Double]

  init(_ kernel: KernelTable, isFirst: [Bool], bytes: Int) {
    self.kernel = kernel
    rows = KernelRows(width: isFirst.count, bytes: bytes)
    signs = isFirst.map { $0 ? 1 : -1 }
    diagonals = isFirst.indices.map { kernel.value($0, $0) }
  }

  mutating func row(_ index: Int, _ count: Int) -> UnsafePointer<Float> {
    let (numbers, known) = rows.row(index, count)
    for other in min(known, count)..<count { numbers[other] = signs[index] * signs[other] * Float(kernel.value(index, other)) }
    return UnsafePointer(numbers)
  }

  func diagonal(_ index: Int) -> Double { diagonals[index] }

  mutating func swapAt(_ i: Int, _ j: Int) {
    rows.swapAt(i, j)
    kernel.swapAt(i, j)
    signs.swapAt(i, j)
    diagonals.swapAt(i, j)
  }
}

/// For regression: every sample once for being above and once for being below.
final class RegressionTable: QuadraticTable {
  private let kernel: KernelTable
  private let rows: KernelRows
  private let count: Int
  private var signs: [Float]
  private var places: [Int]
  private var diagonals: [Double]
  private var buffers: (UnsafeMutablePointer<Float>, UnsafeMutablePointer<Float>)

  init(_ kernel: KernelTable, bytes: Int) {
    self.kernel = kernel
    count = kernel.points.count
    rows = KernelRows(width: count, bytes: bytes)
    let own = (0..<count).map { kernel.value($0, $0) }
    signs = [Float](repeating: 1, count: count) + [Float](repeating: -1, count: count)
    places = Array(0..<count) + Array(0..<count)
    diagonals = own + own
    buffers = (.allocate(capacity: 2 * count), .allocate(capacity: 2 * count))
    buffers.0.initialize(repeating: 0, count: 2 * count)
    buffers.1.initialize(repeating: 0, count: 2 * count)
  }

  deinit {
    buffers.0.deallocate()
    buffers.1.deallocate()
  }

  func row(_ index: Int, _ length: Int) -> UnsafePointer<Float> {
    let place = places[index]
    let (numbers, known) = rows.row(place, count)
    for other in known..<max(known, count) { numbers[other] = Float(kernel.value(place, other)) }
    buffers = (buffers.1, buffers.0)
    for other in 0..<length { buffers.0[other] = signs[index] * signs[other] * numbers[places[other]] }
    return UnsafePointer(buffers.0)
  }

  func diagonal(_ index: Int) -> Double { diagonals[index] }

  func swapAt(_ i: Int, _ j: Int) {
    signs.swapAt(i, j)
    places.swapAt(i, j)
    diagonals.swapAt(i, j)
  }
}
