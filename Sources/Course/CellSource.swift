import Diagnostics
import PythonSyntax

/// A cell as Python reads it: IPython's habits are taken out, line for line.
struct CellSource {
  let source: SourceFile
  /// Whether a `;` behind the last expression keeps its value from being shown.
  let isSilent: Bool

  /// Commands to IPython that change nothing here.
  private static let accepted = ["%matplotlib", "%config", "%load_ext", "%autoreload", "%pip", "!pip", "%pylab"]

  init(_ source: SourceFile) throws(Interruption) {
    let tokens = tokens(of: source)
    let last = tokens.last { $0.category != .layout && $0.category != .comment }
    isSilent = last?.kind == .semicolon
    let texts = tokens.filter { $0.category == .string }.map { Int($0.span.start)..<Int($0.span.end) }
    var bytes = source.bytes
    for (index, start) in source.lineStarts.enumerated() {
      let start = Int(start)
      guard start < bytes.count, bytes[start] == UInt8(ascii: "%") || bytes[start] == UInt8(ascii: "!"),
        !texts.contains(where: { $0.contains(start) && $0.lowerBound < start })
      else { continue }
      let line = source.line(source.firstLine + index) ?? []
      let command = String(decoding: line.prefix { $0 != UInt8(ascii: " ") }, as: UTF8.self)
      guard Self.accepted.contains(command) else {
        throw .unsupported("'\(command)', a command to IPython", line: source.firstLine + index)
      }
      for place in line.indices { bytes[place] = UInt8(ascii: " ") }
      bytes[start] = UInt8(ascii: "#")
    }
    self.source = SourceFile(name: source.name, bytes: bytes, firstLine: source.firstLine)
  }
}
