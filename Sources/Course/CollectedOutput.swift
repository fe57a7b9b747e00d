/// What a cell prints, both streams in the order of writing, up to a limit; and what it reads.
final class CollectedOutput {
  private let limit: Int
  private var bytes: [UInt8] = []
  private var written = 0
  private var input: ArraySlice<UInt8> = []
  /// Whether more was printed than may be.
  private(set) var isFull = false

  init(limit: Int?) { self.limit = limit ?? Int.max }

  func begin(stdin: String?) {
    bytes = []
    isFull = false
    input = Array((stdin ?? "").utf8)[...]
  }

  func write(_ more: UnsafeRawBufferPointer) {
    let room = limit - bytes.count
    bytes += more.prefix(room)
    if more.count > room { isFull = true }
  }

  /// Whether more output than `limit` allows would be written; for output that nobody keeps.
  func count(_ more: UnsafeRawBufferPointer) -> Bool {
    written += more.count
    if written > limit { isFull = true }
    return !isFull
  }

  func readLine() -> [UInt8]? {
    if input.isEmpty { return nil }
    let end = input.firstIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? input.endIndex
    defer { input = input[end...] }
    return Array(input[..<end])
  }

  /// Forgets what was written so far.
  func clear() { bytes = [] }

  var text: String { String(decoding: bytes, as: UTF8.self) }
}
