import Diagnostics

/// The tree as text: one node a line, children indented, places as line:column-line:column.
package func dump(_ module: Module) -> String {
  let dump = Dump(source: module.source)
  for statement in module.body { dump.write(statement) }
  return dump.text
}

package func dump(_ expression: Expression, of source: SourceFile) -> String {
  let dump = Dump(source: source)
  dump.write(expression)
  return dump.text
}

/// Recursive, as the parser bounds the depth of what it builds.
final class Dump {
  let source: SourceFile
  private(set) var text = ""
  private var level = 0

  init(source: SourceFile) {
    self.source = source
  }

  /// Writes one line, then what `children` writes below it.
  func line(_ words: String, _ span: Span? = nil, below children: () -> Void = {}) {
    for _ in 0..<level { text += "  " }
    text += words
    if let span { text += " " + place(span) }
    text += "\n"
    level += 1
    children()
    level -= 1
  }

  private func place(_ span: Span) -> String {
    let start = source.position(of: Int(span.start))
    let end = source.position(of: Int(span.end))
    return "\(start.line):\(start.column)-\(end.line):\(end.column)"
  }

  /// A role and what plays it, left out when nothing does.
  func group(_ role: String, _ statements: [Statement]) {
    guard !statements.isEmpty else { return }
    line(role) {
      for statement in statements { write(statement) }
    }
  }

  func group(_ role: String, _ expression: Expression?) {
    guard let expression else { return }
    line(role) { write(expression) }
  }

  func write(_ expressions: [Expression]) {
    for expression in expressions { write(expression) }
  }

  /// Text between double quotes, with everything but printable ASCII escaped byte by byte.
  func quoted(_ bytes: [UInt8]) -> String {
    var result = "\""
    for byte in bytes {
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"): result += "\\" + String(Unicode.Scalar(byte))
      case 0x20..<0x7F: result.unicodeScalars.append(Unicode.Scalar(byte))
      default: result += (byte < 16 ? "\\x0" : "\\x") + String(byte, radix: 16)
      }
    }
    return result + "\""
  }
}
