import Glibc
import Lessons

/// A lesson on its way to a worker, and what comes back: each a frame of bytes behind its length.
enum Frame {
  static func write(_ packing: Packing, to descriptor: Int32) -> Bool {
    var length = Packing()
    length.add(packing.bytes.count)
    return write(length.bytes, to: descriptor) && write(packing.bytes, to: descriptor)
  }

  private static func write(_ bytes: [UInt8], to descriptor: Int32) -> Bool {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      if count <= 0 { return false }
      rest = rest.dropFirst(count)
    }
    return true
  }

  /// The next frame; nil at the end.
  static func read(from descriptor: Int32) -> Unpacking? {
    guard let header = read(8, from: descriptor) else { return nil }
    var length = Unpacking(header[...])
    guard let count = try? length.number(), count >= 0, let bytes = read(count, from: descriptor) else { return nil }
    return Unpacking(bytes[...])
  }

  private static func read(_ count: Int, from descriptor: Int32) -> [UInt8]? {
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: min(count, 1 << 16))
    while bytes.count < count {
      let got = Glibc.read(descriptor, &buffer, min(buffer.count, count - bytes.count))
      if got < 0, errno == EINTR { continue }
      if got <= 0 { return nil }
      bytes += buffer[..<got]
    }
    return bytes
  }
}

/// Frames as they arrive, piece by piece.
struct FrameBuffer {
  private var bytes: [UInt8] = []

  mutating func add(_ more: ArraySlice<UInt8>) { bytes += more }

  mutating func next() -> Unpacking? {
    guard bytes.count >= 8 else { return nil }
    var header = Unpacking(bytes[..<8])
    guard let count = try? header.number(), count >= 0, bytes.count - 8 >= count else { return nil }
    let frame = Array(bytes[8..<8 + count])
    bytes.removeFirst(8 + count)
    return Unpacking(frame[...])
  }
}

/// What a worker is given to do.
struct Job {
  var root: String
  var path: String
  var bytes: [UInt8]
  var lastFence: Int?

  init(_ task: LessonTask) {
    root = task.course.root
    path = task.path
    bytes = task.lesson.source.bytes
    lastFence = task.lastFence
  }

  var packed: Packing {
    var packing = Packing()
    packing.add(root)
    packing.add(path)
    packing.add(bytes)
    packing.add(lastFence) { $0.add($1) }
    return packing
  }

  init(_ unpacking: inout Unpacking) throws(Unpacking.Damage) {
    root = try unpacking.text()
    path = try unpacking.text()
    bytes = try unpacking.someBytes()
    lastFence = try unpacking.optional { unpacking throws(Unpacking.Damage) in try unpacking.number() }
  }
}

/// What a worker says.
enum Message {
  case asks(Int, line: Int)
  case answers(Int, Outcome)
  case ends(Sightings)

  var packed: Packing {
    var packing = Packing()
    switch self {
    case .asks(let number, let line):
      packing.add("asks")
      packing.add(number)
      packing.add(line)
    case .answers(let number, let outcome):
      packing.add("answers")
      packing.add(number)
      outcome.add(to: &packing)
    case .ends(let sightings):
      packing.add("ends")
      sightings.add(to: &packing)
    }
    return packing
  }

  init(_ unpacking: inout Unpacking) throws(Unpacking.Damage) {
    switch try unpacking.text() {
    case "asks":
      let number = try unpacking.number()
      self = .asks(number, line: try unpacking.number())
    case "answers":
      let number = try unpacking.number()
      self = .answers(number, try Outcome(&unpacking))
    case "ends": self = .ends(try Sightings(&unpacking))
    default: throw Unpacking.Damage()
    }
  }
}
