/// Text to bytes and back.
extension VM {
  package func encode(_ text: Ref<StrObject>, encoding name: String? = nil, errors: String? = nil) throws(PyError)
    -> [UInt8]
  {
    let encoding = try encoding(named: name)
    try reserve(text.pointee.count &* 4)
    if text.pointee.isASCII && encoding.keepsASCII { return encoding.signature + text.asciiBytes }
    if case .utf8 = encoding, !text.wideScalars.contains(where: { $0 & 0xFFFF_F800 == 0xD800 }) { return text.utf8 }
    let scalars = text.scalars
    let policy = EncodingErrors(rawValue: errors ?? "strict")
    var bytes = encoding.signature
    bytes.reserveCapacity(scalars.count + scalars.count / 2)
    var index = 0
    while index < scalars.count {
      if encoding.append(scalars[index], to: &bytes) {
        index += 1
        continue
      }
      var end = index + 1
      var sink: [UInt8] = []
      while encoding.joinsErrors, end < scalars.count, !encoding.append(scalars[end], to: &sink) {
        end += 1
        sink.removeAll(keepingCapacity: true)
      }
      guard let policy else { throw unknownHandler(errors) }
      for position in index..<end {
        if !policy.append(scalars[position], in: encoding, to: &bytes) {
          throw raise(
            type(.unicodeEncodeError), str(encoding.name), .str(text), .int(position), .int(end), str(encoding.refusal))
        }
      }
      index = end
      try reserve(bytes.count)
    }
    return bytes
  }

  /// Decodes bytes; `object` is what errors show.
  package func decode(
    _ bytes: [UInt8], of object: Value? = nil, encoding name: String? = nil, errors: String? = nil
  ) throws(PyError) -> Value {
    if bytes.isEmpty { return emptyStr }
    let (encoding, start) = try encoding(named: name).resolved(bytes)
    try reserve(bytes.count)
    if encoding.keepsASCII, bytes.allSatisfy({ $0 < 0x80 }) { return str(ascii: bytes) }
    let policy = EncodingErrors(rawValue: errors ?? "strict")
    let passesSurrogates = policy == .surrogatePass
    try reserve(bytes.count &* 4)
    var scalars: [UInt32] = []
    scalars.reserveCapacity(bytes.count)
    var index = start
    if case .utf8 = encoding { index = UTF8Reading.readWellFormed(bytes, from: start, to: &scalars) }
    while index < bytes.count {
      switch encoding.next(in: bytes, at: index, allowingSurrogates: passesSurrogates) {
      case .scalar(let scalar, let length):
        scalars.append(scalar)
        index += length
      case .text(let text, let length):
        scalars += text
        index += length
      case .malformed(let length, let reason):
        guard let policy else { throw unknownHandler(errors) }
        let taken = policy.append(malformed: bytes[index..<index + length], to: &scalars)
        if taken == 0 {
          if policy == .xmlCharacterReplace || policy == .nameReplace {
            throw typeError("don't know how to handle UnicodeDecodeError in error callback")
          }
          throw raise(
            type(.unicodeDecodeError), str(encoding.name), shown(object, bytes), .int(index), .int(index + length),
            str(reason))
        }
        index += taken
      }
    }
    return str(scalars: scalars)
  }

  /// Errors show bytes, whatever kind of object was decoded.
  private func shown(_ object: Value?, _ bytes: [UInt8]) -> Value {
    if case .bytes? = object, let object { return object }
    return self.bytes(bytes)
  }

  private func encoding(named name: String?) throws(PyError) -> TextEncoding {
    guard let name else { return .utf8 }
    if let encoding = TextEncoding(named: name) { return encoding }
    if name.unicodeScalars.contains("\0") { throw valueError("embedded null character") }
    if ["base64", "bz2", "hex", "quopri", "rot13", "uu", "zlib"].contains(name.filter { $0 != "_" && $0 != "-" }) {
      throw raise(
        .lookupError, "'\(name)' is not a text encoding; use codecs.encode() to handle arbitrary codecs")
    }
    if TextEncoding.isKnownElsewhere(name) { throw unsupported("the encoding \(name)", as: .lookupError) }
    throw raise(.lookupError, "unknown encoding: \(name)")
  }

  private func unknownHandler(_ name: String?) -> PyError {
    raise(.lookupError, "unknown error handler name '\(name ?? "")'")
  }
}

extension TextEncoding {
  /// Whether ASCII text and its bytes are the same.
  fileprivate var keepsASCII: Bool {
    switch self {
    case .utf8, .utf8Signature, .ascii, .latin1, .windows1252: true
    case .utf16, .utf16Little, .utf16Big, .utf32, .utf32Little, .utf32Big, .unicodeEscape, .rawUnicodeEscape: false
    }
  }
}

/// What becomes of what an encoding cannot express.
enum EncodingErrors: String {
  case strict, ignore, replace
  case backslashReplace = "backslashreplace"
  case surrogateEscape = "surrogateescape"
  case surrogatePass = "surrogatepass"
  case xmlCharacterReplace = "xmlcharrefreplace"
  case nameReplace = "namereplace"

  /// Appends a stand-in for a character; false if there is none.
  func append(_ scalar: UInt32, in encoding: TextEncoding, to bytes: inout [UInt8]) -> Bool {
    var replacement = TextBuilder()
    switch self {
    case .strict: return false
    case .ignore: return true
    case .replace: replacement.append("?")
    case .backslashReplace: QuotedText.appendEscape(scalar, to: &replacement)
    case .xmlCharacterReplace: replacement.append("&#\(scalar);")
    case .nameReplace:
      if let name = UnicodeTable.name(scalar) {
        replacement.append("\\N{\(name)}")
      } else {
        QuotedText.appendEscape(scalar, to: &replacement)
      }
    case .surrogateEscape:
      guard (0xDC80...0xDCFF).contains(scalar) else { return false }
      if !encoding.joinsErrors { return false }
      bytes.append(UInt8(scalar - 0xDC00))
      return true
    case .surrogatePass:
      if !encoding.isUnicode || scalar & 0xFFFF_F800 != 0xD800 { return false }
      return encoding.append(scalar, to: &bytes, allowingSurrogates: true)
    }
    for byte in replacement.narrow { _ = encoding.append(UInt32(byte), to: &bytes) }
    return true
  }

  /// Appends stand-ins for malformed bytes and returns how many it took, 0 for a refusal.
  func append(malformed bytes: ArraySlice<UInt8>, to scalars: inout [UInt32]) -> Int {
    switch self {
    case .strict, .surrogatePass, .xmlCharacterReplace, .nameReplace: return 0
    case .ignore: return bytes.count
    case .replace: scalars.append(0xFFFD)
    case .backslashReplace:
      for byte in bytes {
        var escape = TextBuilder()
        QuotedText.appendEscape(UInt32(byte), to: &escape)
        scalars.append(contentsOf: escape.narrow.map(UInt32.init))
      }
    case .surrogateEscape:
      let escaped = bytes.prefix { $0 >= 0x80 }
      scalars.append(contentsOf: escaped.map { 0xDC00 + UInt32($0) })
      return escaped.count
    }
    return bytes.count
  }
}
