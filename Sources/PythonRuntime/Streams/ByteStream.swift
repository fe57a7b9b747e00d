/// The bytes of an open file or standard stream, and a position among them.
///
/// A file is read whole when it is opened. What was written reaches it when it is flushed: at the latest when it is
/// closed, when any other file is looked at, or when the program ends.
final class ByteStream {
  enum Source {
    case file(path: String, files: any FileSystem)
    /// Gives lines until there are no more.
    case input(() -> [UInt8]?)
    case output((UnsafeRawBufferPointer, Int32) -> Void, number: Int32)
  }

  let source: Source
  let isReadable: Bool
  let isWritable: Bool
  let isAppending: Bool
  private(set) var bytes: [UInt8]
  private(set) var position = 0
  private(set) var isClosed = false
  /// How many bytes from the beginning the file has already; nil when it must be written anew.
  private var saved: Int?
  private var isChanged = false

  init(_ source: Source, bytes: [UInt8] = [], isReadable: Bool, isWritable: Bool, isAppending: Bool = false) {
    self.source = source
    self.bytes = bytes
    self.isReadable = isReadable
    self.isWritable = isWritable
    self.isAppending = isAppending
    saved = bytes.count
    if isAppending { position = bytes.count }
  }

  deinit { try? flush() }

  var isFile: Bool {
    if case .file = source { true } else { false }
  }

  // MARK: Reading

  /// Gets more bytes of an input; false at its end.
  private func fill() -> Bool {
    guard case .input(let nextLine) = source, let line = nextLine() else { return false }
    if position == bytes.count {
      bytes = line
      position = 0
    } else {
      bytes += line
    }
    return true
  }

  /// The bytes up to and with the next end of a line, at most `limit`; none at the end.
  func line(_ ending: LineEnding, limit: Int = .max) -> ArraySlice<UInt8> {
    var searched = position
    while true {
      if let end = ending.end(in: bytes, from: searched) {
        return take(min(end - position, limit))
      }
      if bytes.count - position >= limit { return take(limit) }
      let before = bytes.count - position
      if !fill() { return take(min(before, limit)) }
      // A line that came whole is searched from its beginning, a continued one from where the search stopped.
      searched = position + max(0, before - 1)
    }
  }

  func read(_ count: Int) -> ArraySlice<UInt8> {
    while bytes.count - position < count, fill() {}
    return take(min(count, bytes.count - position))
  }

  func readAll() -> ArraySlice<UInt8> {
    while fill() {}
    return take(bytes.count - position)
  }

  private func take(_ count: Int) -> ArraySlice<UInt8> {
    if position >= bytes.count { return [] }
    let taken = bytes[position..<(position + max(0, count))]
    position += taken.count
    return taken
  }

  /// The bytes of the next characters of UTF-8, and less than `count` only at the end.
  func readCharacters(_ count: Int) -> ArraySlice<UInt8> {
    var end = position
    var rest = count
    while rest > 0 {
      if end >= bytes.count {
        let offset = end - position
        if !fill() { break }
        end = position + offset
        continue
      }
      end += 1
      while end < bytes.count, bytes[end] & 0xC0 == 0x80 { end += 1 }
      rest -= 1
    }
    return take(end - position)
  }

  // MARK: Writing and moving

  func write(_ new: some Collection<UInt8>) {
    if case .output(let write, let number) = source {
      Array(new).withUnsafeBytes { write($0, number) }
      return
    }
    if isAppending { position = bytes.count }
    if position < bytes.count || position > bytes.count { saved = nil }
    if position > bytes.count { bytes += repeatElement(0, count: position - bytes.count) }
    let overwritten = min(new.count, bytes.count - position)
    bytes.replaceSubrange(position..<(position + overwritten), with: new)
    position += new.count
    isChanged = true
  }

  func seek(to new: Int) { position = new }

  func truncate(to count: Int) {
    if count < bytes.count {
      bytes.removeSubrange(count...)
    } else {
      bytes += repeatElement(0, count: count - bytes.count)
    }
    saved = nil
    isChanged = true
  }

  /// Puts another text in place of what was read, for encodings that are not read as they stand.
  func replaceBytes(_ new: [UInt8]) {
    bytes = new
    saved = new.count
  }

  func flush() throws(FileProblem) {
    guard isChanged, case .file(let path, let files) = source else { return }
    isChanged = false
    if let saved, saved <= bytes.count {
      try files.write(path, Array(bytes[saved...]), append: true)
    } else {
      try files.write(path, bytes, append: false)
    }
    saved = bytes.count
  }

  func close() throws(FileProblem) {
    if isClosed { return }
    isClosed = true
    try flush()
    bytes = []
  }
}

/// What ends a line.
enum LineEnding {
  case lineFeed, carriageReturn, both
  /// Any of the three.
  case universal

  /// Where the first line that begins at or before `start` ends; nil if no end of line follows.
  func end(in bytes: [UInt8], from start: Int) -> Int? {
    guard start < bytes.count else { return nil }
    switch self {
    case .lineFeed: return bytes[start...].firstIndex(of: 10).map { $0 + 1 }
    case .carriageReturn: return bytes[start...].firstIndex(of: 13).map { $0 + 1 }
    case .both:
      var index = start
      while let found = bytes[index...].firstIndex(of: 10) {
        if found > 0, bytes[found - 1] == 13 { return found + 1 }
        index = found + 1
      }
      return nil
    case .universal:
      guard let found = bytes[start...].firstIndex(where: { $0 == 10 || $0 == 13 }) else { return nil }
      let isPair = bytes[found] == 13 && found + 1 < bytes.count && bytes[found + 1] == 10
      return isPair ? found + 2 : found + 1
    }
  }
}
