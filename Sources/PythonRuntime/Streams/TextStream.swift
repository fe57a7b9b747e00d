/// An open text file, or a standard stream.
package final class TextStream: ForeignPayload {
  let stream: ByteStream
  let name: Value
  let mode: String
  let encoding: TextEncoding
  /// As the program asked for it.
  let encodingName: String
  let errors: String
  let newlines: Newlines
  /// `next()` was called since the last `seek()`.
  var isIterating = false
  private var hasStarted = false

  init(
    _ stream: ByteStream, name: Value, mode: String, encoding: TextEncoding = .utf8, encodingName: String = "utf-8",
    errors: String = "strict", newlines: Newlines = .universal
  ) {
    self.stream = stream
    self.name = name
    self.mode = mode
    self.encoding = encoding
    self.encodingName = encodingName
    self.errors = errors
    self.newlines = newlines
  }

  package func trace(_ heap: Heap) {
    heap.mark(name)
    heap.countOwned(stream.bytes.capacity)
  }

  /// How ends of lines are read and written.
  enum Newlines {
    /// All kinds are read as `\n`.
    case universal
    /// All kinds end a line and stay as they are.
    case kept
    case lineFeed, carriageReturn, both

    var ending: LineEnding {
      switch self {
      case .universal, .kept: .universal
      case .lineFeed: .lineFeed
      case .carriageReturn: .carriageReturn
      case .both: .both
      }
    }
  }

  // MARK: Reading

  /// Text in encodings whose bytes are no superset of ASCII is turned into UTF-8 before the first read.
  private func start(_ vm: VM) throws(PyError) {
    if hasStarted { return }
    hasStarted = true
    switch encoding {
    case .utf8, .ascii, .latin1, .windows1252: break
    case .utf8Signature, .utf16, .utf16Little, .utf16Big, .utf32, .utf32Little, .utf32Big, .unicodeEscape,
      .rawUnicodeEscape:
      guard stream.isReadable, stream.isFile else { return }
      guard case .str(let text) = try vm.decode(stream.bytes, encoding: encodingName, errors: errors) else { return }
      stream.replaceBytes(text.utf8)
    }
  }

  private func text(_ bytes: ArraySlice<UInt8>, _ vm: VM) throws(PyError) -> Value {
    let translated = newlines == .universal ? TextStream.translated(bytes) : Array(bytes)
    switch encoding {
    case .utf8, .ascii, .latin1, .windows1252: return try vm.decode(translated, encoding: encodingName, errors: errors)
    case .utf8Signature, .utf16, .utf16Little, .utf16Big, .utf32, .utf32Little, .utf32Big, .unicodeEscape,
      .rawUnicodeEscape:
      return vm.str(utf8: translated)
    }
  }

  /// `\r\n` and `\r` as `\n`.
  private static func translated(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    guard bytes.contains(13) else { return Array(bytes) }
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    for (index, byte) in zip(bytes.indices, bytes) {
      if byte == 13 {
        result.append(10)
      } else if byte != 10 || index == bytes.startIndex || bytes[index - 1] != 13 {
        result.append(byte)
      }
    }
    return result
  }

  func line(_ vm: VM, limit: Int = .max) throws(PyError) -> Value {
    try start(vm)
    return try text(stream.line(newlines.ending, limit: limit), vm)
  }

  func read(_ count: Int?, _ vm: VM) throws(PyError) -> Value {
    try start(vm)
    guard let count, count >= 0 else { return try text(stream.readAll(), vm) }
    switch encoding {
    case .ascii, .latin1, .windows1252: return try text(stream.read(count), vm)
    case .utf8, .utf8Signature, .utf16, .utf16Little, .utf16Big, .utf32, .utf32Little, .utf32Big, .unicodeEscape,
      .rawUnicodeEscape:
      return try text(stream.readCharacters(count), vm)
    }
  }

  // MARK: Writing

  func write(_ text: Ref<StrObject>, _ vm: VM) throws(PyError) {
    var bytes = try vm.encode(text, encoding: encodingName, errors: errors)
    // Only the beginning of a file has a signature.
    if !encoding.signature.isEmpty, stream.position > 0 { bytes.removeFirst(encoding.signature.count) }
    switch newlines {
    case .carriageReturn: bytes = bytes.map { $0 == 10 ? 13 : $0 }
    case .both: bytes = bytes.flatMap { $0 == 10 ? [13, 10] : [$0] }
    case .universal, .kept, .lineFeed: break
    }
    try vm.write(bytes, to: stream)
  }
}

/// An open binary file, or the bytes below a standard stream.
final class BinaryStream: ForeignPayload {
  let stream: ByteStream
  let name: Value
  let mode: String

  init(_ stream: ByteStream, name: Value, mode: String) {
    self.stream = stream
    self.name = name
    self.mode = mode
  }

  func trace(_ heap: Heap) {
    heap.mark(name)
    heap.countOwned(stream.bytes.capacity)
  }
}
