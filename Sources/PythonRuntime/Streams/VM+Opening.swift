/// `open` and the standard streams.
extension VM {
  func installStreams() {
    function(
      builtins,
      "open(file, mode='r', buffering=-1, encoding=None, errors=None, newline=None, closefd=True, opener=None)"
    ) { vm, a throws(PyError) in
      try vm.open(a[0], a[1], encoding: a[3, or: .none], errors: a[4, or: .none], newline: a[5, or: .none])
    }
  }

  /// Writes what open files still hold back, so that whoever looks at a file sees it.
  package func flushFiles() {
    openFiles.removeAll { $0.stream == nil || $0.stream?.isClosed ?? true }
    for file in openFiles { try? file.stream?.flush() }
  }

  private func open(
    _ file: Value, _ mode: Value, encoding: Value, errors: Value, newline: Value
  ) throws(PyError) -> Value {
    var modeText = "r"
    if !mode.isUnbound {
      guard case .str(let text) = core(mode) else {
        throw typeError("open() argument 'mode' must be str, not \(givenType(mode))")
      }
      modeText = text.string
    }
    let mode = try FileMode(modeText, self)
    let encodingName = try name(encoding, "encoding")
    let errorsName = try name(errors, "errors")
    let newlineText = try name(newline, "newline")
    if mode.isBinary {
      if encodingName != nil { throw valueError("binary mode doesn't take an encoding argument") }
      if errorsName != nil { throw valueError("binary mode doesn't take an errors argument") }
      if newlineText != nil { throw valueError("binary mode doesn't take a newline argument") }
      return try binary(openStream(file, mode), file, mode)
    }
    let newlines = try newlines(newlineText)
    let known = try encodingName.map { name throws(PyError) in try self.knownEncoding(name) } ?? .utf8
    let stream = try openStream(file, mode)
    let text = TextStream(
      stream, name: file, mode: modeText, encoding: known, encodingName: encodingName ?? "UTF-8",
      errors: errorsName ?? "strict", newlines: newlines)
    return foreign(text, type: streamTypes.text)
  }

  private func name(_ value: Value, _ argument: String) throws(PyError) -> String? {
    if value.isNone { return nil }
    guard case .str(let text) = core(value) else {
      throw typeError("open() argument '\(argument)' must be str or None, not \(givenType(value))")
    }
    return text.string
  }

  private func knownEncoding(_ name: String) throws(PyError) -> TextEncoding {
    if let encoding = TextEncoding(named: name) { return encoding }
    if TextEncoding.isKnownElsewhere(name) { throw unsupported("the encoding \(name)", as: .lookupError) }
    throw raise(.lookupError, "unknown encoding: \(name)")
  }

  private func newlines(_ text: String?) throws(PyError) -> TextStream.Newlines {
    switch text.map({ Array($0.utf8) }) {
    case nil: return .universal
    case []: return .kept
    case [10]: return .lineFeed
    case [13]: return .carriageReturn
    case [13, 10]: return .both
    default:
      throw valueError("illegal newline value: \(text ?? "")")
    }
  }

  private func openStream(_ file: Value, _ mode: FileMode) throws(PyError) -> ByteStream {
    switch core(file) {
    case .int(0), .bool(false): return standardInput
    case .int(let number),
      .int(let number) where number == 1 || number == 2:
      if number == 1 || number == 2 { return standardOutput(Int32(number)) }
      throw osError(9, .none)
    default: break
    }
    let path = try path(file)
    flushFiles()
    let files = host.files
    do throws(FileProblem) {
      var bytes: [UInt8] = []
      switch mode.kind {
      case .read:
        let size = try files.isFile(path) ? files.size(path) : 0
        if !heap.hasRoom(for: size) { throw FileProblem(code: 12) }
        bytes = try files.read(path)
      case .write: try files.write(path, [], append: false)
      case .append:
        if files.isFile(path) { bytes = try files.read(path) } else { try files.write(path, [], append: true) }
      case .create:
        if files.isFile(path) || files.isDirectory(path) { throw FileProblem(code: 17) }
        try files.write(path, [], append: false)
      }
      heap.charge(bytes.count)
      let stream = ByteStream(
        .file(path: path, files: files), bytes: bytes, isReadable: mode.isReadable, isWritable: mode.isWritable,
        isAppending: mode.kind == .append)
      if mode.isWritable { openFiles.append(OpenFile(stream: stream)) }
      return stream
    } catch {
      if error.code == 12 { throw memoryError() }
      if case .bytes = core(file) { throw osError(error, file) }
      throw osError(error, str(path))
    }
  }

  private func binary(_ stream: ByteStream, _ file: Value, _ mode: FileMode) -> Value {
    let type = streamTypes.binary(isReadable: mode.isReadable, isWritable: mode.isWritable)
    return foreign(BinaryStream(stream, name: file, mode: mode.binaryText), type: type)
  }

  // MARK: Standard streams

  /// The bytes of standard input, which `input()` and `sys.stdin` share.
  var standardInput: ByteStream {
    if let input { return input }
    let made = ByteStream(.input(host.readLine), isReadable: true, isWritable: false)
    input = made
    return made
  }

  private func standardOutput(_ number: Int32) -> ByteStream {
    ByteStream(.output(host.write, number: number), isReadable: false, isWritable: true)
  }

  /// `sys.stdin` (0), `sys.stdout` (1) or `sys.stderr` (2) as the process has it.
  package func standardStream(_ number: Int32) -> Value {
    let names = ["<stdin>", "<stdout>", "<stderr>"]
    let stream = number == 0 ? standardInput : standardOutput(number)
    let errors = number == 2 ? "backslashreplace" : "strict"
    let text = TextStream(
      stream, name: str(names[Int(number)]), mode: number == 0 ? "r" : "w", errors: errors,
      newlines: number == 0 ? .universal : .lineFeed)
    return foreign(text, type: streamTypes.text)
  }

  /// The binary stream below a text stream.
  func buffer(of text: TextStream) -> Value {
    let stream = text.stream
    let type = streamTypes.binary(isReadable: stream.isReadable, isWritable: stream.isWritable)
    return foreign(BinaryStream(stream, name: text.name, mode: text.mode + "b"), type: type)
  }
}

/// The types of open files.
package struct StreamTypes {
  package let text: Ref<TypeObject>
  package let reader: Ref<TypeObject>
  package let writer: Ref<TypeObject>
  package let random: Ref<TypeObject>

  func binary(isReadable: Bool, isWritable: Bool) -> Ref<TypeObject> {
    isReadable && isWritable ? random : isWritable ? writer : reader
  }

  init(_ vm: VM) {
    text = vm.newForeignType("TextIOWrapper", module: "_io")
    reader = vm.newForeignType("BufferedReader", module: "_io")
    writer = vm.newForeignType("BufferedWriter", module: "_io")
    random = vm.newForeignType("BufferedRandom", module: "_io")
    vm.populate(text) { vm, type in vm.fillTextStream(type) }
    for type in [reader, writer, random] {
      vm.populate(type) { vm, type in vm.fillBinaryStream(type) }
    }
  }
}

/// A file that may hold back what was written to it.
struct OpenFile {
  weak var stream: ByteStream?
}

/// The second argument of `open`.
struct FileMode {
  enum Kind { case read, write, append, create }

  let kind: Kind
  let isBinary: Bool
  let isReadable: Bool
  let isWritable: Bool

  init(_ text: String, _ vm: VM) throws(PyError) {
    var kinds: [Kind] = []
    var seen: Set<Character> = []
    for letter in text {
      switch letter {
      case "r": kinds.append(.read)
      case "w": kinds.append(.write)
      case "a": kinds.append(.append)
      case "x": kinds.append(.create)
      case "b", "t", "+": break
      default: throw vm.valueError("invalid mode: '\(text)'")
      }
      if !seen.insert(letter).inserted { throw vm.valueError("invalid mode: '\(text)'") }
    }
    isBinary = seen.contains("b")
    if isBinary, seen.contains("t") { throw vm.valueError("can't have text and binary mode at once") }
    guard kinds.count == 1 else {
      throw vm.valueError(
        text.isEmpty || kinds.isEmpty
          ? "Must have exactly one of create/read/write/append mode and at most one plus"
          : "must have exactly one of create/read/write/append mode")
    }
    kind = kinds[0]
    isReadable = kind == .read || seen.contains("+")
    isWritable = kind != .read || seen.contains("+")
  }

  /// What `mode` of a binary file shows.
  var binaryText: String {
    let isBoth = isReadable && isWritable
    switch kind {
    case .read: return isBoth ? "rb+" : "rb"
    case .write: return isBoth ? "rb+" : "wb"
    case .append: return isBoth ? "ab+" : "ab"
    case .create: return isBoth ? "xb+" : "xb"
    }
  }
}
