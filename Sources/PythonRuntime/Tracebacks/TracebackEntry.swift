import Diagnostics
import PythonSyntax

/// One call that an exception passed, as a traceback lists it.
struct TracebackEntry {
  let source: SourceFile
  let name: String
  /// What was running there.
  let span: Span
  let line: Int

  init(_ traceback: Ref<TracebackObject>) {
    let details = traceback.pointee.code.pointee.details
    source = details.source
    let span = details.span(of: traceback.pointee.instruction, region: traceback.pointee.region)
    self.span = traceback.pointee.isInLookUp ? source.calledSpan(in: span) : span
    line = source.position(of: Int(span.start)).line
    let region = traceback.pointee.region
    name = region < 0 ? traceback.pointee.code.pointee.name.string : details.regions[region].name
  }

  /// Whether both stand for the same line of the same function.
  func isRepeated(by other: TracebackEntry) -> Bool {
    line == other.line && name == other.name && source.name == other.source.name
  }

  /// Code of the library's own modules is not shown.
  var isInternal: Bool { source.libraryModule != nil }

  /// The line without its indentation and, where they say more than the line does, marks below it.
  var text: [String] {
    guard source.isFile, let bytes = source.line(line), !bytes.isEmpty else { return [] }
    let content = SourceText(bytes)
    let shown = content.text(from: content.indentation, to: content.count)
    guard let marks = marks(in: content) else { return [shown] }
    return [shown, marks]
  }

  private func marks(in content: SourceText) -> String? {
    let start = source.position(of: Int(span.start))
    let end = source.position(of: Int(span.end))
    let first = content.index(ofByte: start.column)
    if end.line != start.line {
      let last = content.endWithoutBlanks
      return last - first == content.count - content.indentation ? nil : content.marks(from: first, to: last)
    }
    let last = content.index(ofByte: end.column)
    if last <= first { return nil }
    if let anchors = Anchors(content.text(from: first, to: last)) {
      return content.marks(from: first, to: last, anchors: first + anchors.start..<first + anchors.end)
    }
    return last - first == content.count - content.indentation ? nil : content.marks(from: first, to: last)
  }
}

extension CodeDetails {
  /// What an instruction belongs to; for a frame around an inlined comprehension, the whole comprehension.
  func span(of instruction: Int, region: Int) -> Span {
    let around = region < 0 ? 0..<spans.count : Int(regions[region].start)..<Int(regions[region].end)
    var widest: Region?
    for (index, inner) in regions.enumerated() where index != region {
      let range = Int(inner.start)..<Int(inner.end)
      guard range.contains(instruction), around.contains(range.lowerBound), range.upperBound <= around.upperBound,
        range.count < around.count
      else { continue }
      if range.count > widest.map({ Int($0.end - $0.start) }) ?? -1 { widest = inner }
    }
    return widest?.span ?? (spans.indices.contains(instruction) ? spans[instruction] : .none)
  }

  /// The line that an instruction belongs to.
  func line(of instruction: Int, region: Int = -1) -> Int {
    source.position(of: Int(span(of: instruction, region: region).start)).line
  }
}

extension SourceFile {
  /// Of a call, what is called.
  fileprivate func calledSpan(in span: Span) -> Span {
    let text = Array("(".utf8) + bytes[Int(span.start)..<Int(span.end)] + Array("\n)".utf8)
    guard let expression = try? parseExpression(SourceFile(name: "", bytes: text)),
      case .call(let function, _) = expression.kind
    else { return span }
    return Span(Int(span.start), Int(span.start + function.span.end) - 1)
  }
}

/// A line of a program as characters, which take one or two columns each.
struct SourceText {
  private let scalars: [Unicode.Scalar]
  /// Where each character begins, in bytes.
  private var offsets: [Int] = []

  init(_ bytes: ArraySlice<UInt8>) {
    scalars = Array(String(decoding: bytes, as: UTF8.self).unicodeScalars)
    var offset = 0
    for scalar in scalars {
      offsets.append(offset)
      offset += UTF8.width(scalar)
    }
  }

  var count: Int { scalars.count }

  private func isBlank(_ scalar: Unicode.Scalar) -> Bool { scalar == " " || scalar == "\t" || scalar == "\u{C}" }

  var indentation: Int { scalars.firstIndex { !isBlank($0) } ?? scalars.count }

  var endWithoutBlanks: Int { (scalars.lastIndex { !isBlank($0) } ?? -1) + 1 }

  /// The character that holds a byte.
  func index(ofByte byte: Int) -> Int { offsets.firstIndex { $0 >= byte } ?? scalars.count }

  func text(from start: Int, to end: Int) -> String {
    guard start < end, start >= 0 else { return "" }
    return String(String.UnicodeScalarView(scalars[start..<min(end, scalars.count)]))
  }

  /// A line of marks for the text without its indentation: `^`, or `~` outside the anchors.
  func marks(from start: Int, to end: Int, anchors: Range<Int>? = nil) -> String {
    var line = ""
    for index in indentation..<max(indentation, end) {
      let mark = index < start ? " " : anchors.map { $0.contains(index) ? "^" : "~" } ?? "^"
      line += String(repeating: mark, count: isWide(index) ? 2 : 1)
    }
    return line
  }

  private func isWide(_ index: Int) -> Bool {
    scalars.indices.contains(index) && WideCharacters.contains(scalars[index].value)
  }
}
