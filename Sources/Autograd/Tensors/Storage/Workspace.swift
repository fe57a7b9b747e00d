import Kernels

package typealias DType = Kernels.DType

/// What the tensors of one computation have in common: a limit on memory, the loops, and the state of recording.
///
/// A workspace and its tensors belong to one thread.
package final class Workspace {
  /// How many bytes all tensors together may take.
  package var byteLimit = Int.max
  package private(set) var bytesInUse = 0
  /// That of whoever shares the memory with others.
  package var account: MemoryAccount?

  package let kernels: KernelTable

  /// Whether operations on tensors that require gradients are recorded.
  package var isRecording = true
  /// Whether gradients are searched for what is no number.
  package var checksGradients = false
  /// The type of new tensors of Python's floats.
  package var defaultFloat = DType.f32

  private var pool = MemoryPool()
  private var sequence = 0
  private var buried: [Remains] = []
  private var isClearing = false
  /// The strides of a vector without gaps.
  let neighbours = [1]
  private var rowSteps = [[Int]](repeating: [1, 1], count: 64)
  private var lines = [[Int]](repeating: [1], count: 64)
  private var pairs = [[Int]](repeating: [0, 0], count: 256)

  package init(byteLimit: Int = .max, kernels: KernelTable = .best) {
    self.byteLimit = byteLimit
    self.kernels = kernels
  }

  deinit { pool.empty() }

  func reserve(_ byteCount: Int) throws(TensorError) -> (start: UnsafeMutableRawPointer, capacity: Int) {
    if let account, account.isFull(for: byteCount), !account.mayGrow(byteCount) { throw .outOfMemory(bytes: byteCount) }
    guard byteCount <= byteLimit - bytesInUse, let piece = pool.take(byteCount) else {
      // So that garbage is looked for.
      _ = account?.mayGrow(.max)
      throw .outOfMemory(bytes: byteCount)
    }
    account?.count.pointee += byteCount + MemoryAccount.bytesAround
    bytesInUse += byteCount
    return piece
  }

  /// Fails where notes about so many elements would take more memory than is left.
  package func checkRoom(forNotesOn count: Int) throws(TensorError) {
    guard count <= (byteLimit - bytesInUse) / 16 else {
      let (bytes, overflows) = count.multipliedReportingOverflow(by: 16)
      throw .outOfMemory(bytes: overflows ? .max : bytes)
    }
  }

  func release(_ start: UnsafeMutableRawPointer, _ byteCount: Int, capacity: Int) {
    account?.count.pointee -= byteCount + MemoryAccount.bytesAround
    bytesInUse -= byteCount
    pool.giveBack(start, capacity)
  }

  /// Strides of a row-major layout; those that most vectors and matrices have are shared, which is faster than making them.
  func strides(_ shape: [Int]) -> [Int] {
    switch shape.count {
    case 1: return neighbours
    case 2:
      let columns = max(shape[1], 1)
      let place = columns & 63
      if rowSteps[place][0] != columns { rowSteps[place] = [columns, 1] }
      return rowSteps[place]
    default: return Shape.strides(shape)
    }
  }

  /// The shape or strides of a vector; those that most vectors have are shared.
  package func line(_ count: Int) -> [Int] {
    let place = count & 63
    if lines[place][0] != count { lines[place] = [count] }
    return lines[place]
  }

  /// The same of a matrix.
  func pair(_ first: Int, _ second: Int) -> [Int] {
    let place = (first &* 31 &+ second) & 255
    if pairs[place][0] != first || pairs[place][1] != second { pairs[place] = [first, second] }
    return pairs[place]
  }

  /// Numbers for recorded operations; later ones are larger.
  func nextSequence() -> Int {
    sequence += 1
    return sequence
  }

  /// Computes without recording.
  package func withoutRecording<Result>(_ body: () throws(TensorError) -> Result) throws(TensorError) -> Result {
    try recording(false, body)
  }

  package func recording<Result>(_ isOn: Bool, _ body: () throws(TensorError) -> Result) throws(TensorError) -> Result {
    let wasRecording = isRecording
    isRecording = isOn
    defer { isRecording = wasRecording }
    return try body()
  }

  /// Lets go of what may hold the last reference to a long chain of others: link by link instead of recursively.
  func bury(_ remains: Remains) {
    buried.append(remains)
    clear()
  }

  func buryLater(_ remains: Remains) { buried.append(remains) }

  func clear() {
    if isClearing { return }
    isClearing = true
    while let last = buried.popLast() { withExtendedLifetime(last) {} }
    isClearing = false
  }

  /// What a dead object leaves behind.
  enum Remains {
    case edge(Edge)
    case gradient(Node.Gradient)
    case tensor(Tensor)
  }
}

/// Where a workspace counts the memory that it takes and gives back.
package struct MemoryAccount {
  let count: UnsafeMutablePointer<Int>
  /// How much it may be without asking.
  let bound: UnsafeMutablePointer<Int>
  /// About what the objects around the memory of an array take, and what it costs to leave them lying around.
  static let bytesAround = 1024
  /// Asked for more; the answer may be no.
  let mayGrow: (Int) -> Bool

  package init(count: UnsafeMutablePointer<Int>, bound: UnsafeMutablePointer<Int>, mayGrow: @escaping (Int) -> Bool) {
    self.count = count
    self.bound = bound
    self.mayGrow = mayGrow
  }

  func isFull(for byteCount: Int) -> Bool { byteCount > bound.pointee - count.pointee }
}
