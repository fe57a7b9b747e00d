import Diagnostics
import Lessons
import TestCases
import Testing

/// Every Markdown text of the project, and what else may lie on a disk: read and written, no byte of it changes, and each fence holds
/// the very lines that stand in the file.
@Test(arguments: Texts.all)
func lossless(_ text: Texts) {
  for (change, bytes) in text.variants {
    let source = SourceFile(name: text.name, bytes: bytes)
    let lesson = Lesson(source) { _ in nil }
    #expect(lesson.source.bytes == bytes, "\(change)")
    #expect(lesson.source.corrected(by: []) == bytes, "\(change)")
    for fence in lesson.fences {
      let lines = fence.text.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
      for (offset, line) in lines.enumerated() where !line.contains("\u{FFFD}") {
        let written = String(decoding: source.line(fence.textLine + offset) ?? [], as: UTF8.self)
        let bare = line.drop { $0 == " " || $0 == "\t" }
        #expect(written.hasSuffix(bare), "\(change), line \(fence.textLine + offset)")
      }
    }
  }
}

struct Texts: Sendable, CustomTestStringConvertible {
  var name: String
  var bytes: [UInt8]

  var testDescription: String { name }

  static let all: [Texts] = {
    let root = parent(of: parent(of: parent(of: #filePath)))
    let folders = ["Tests", "notebooks", "output", "Sources"]
    let paths = folders.flatMap { folder in files(below: root + "/" + folder).map { folder + "/" + $0 } } + ["README.md"]
    let written = paths.filter { $0.hasSuffix(".md") }.sorted().compactMap { path in
      contents(of: root + "/" + path).map { Texts(name: path, bytes: $0) }
    }
    return written + hostile
  }()

  /// Long or deep where an author would never be.
  private static let hostile: [Texts] = [
    ("fences inside quotations", String(repeating: "> ", count: 200) + "```python\n1\n"),
    ("fences inside lists", (0..<40).map { String(repeating: "  ", count: $0) + "- ```python\n" }.joined()),
    ("tildes", "~~~python\n```\n1\n~~~\n~~~~\n~~~\n~~~~\n"),
    ("tabs", "-\t```python\n\t1\n\t\t2\n\t```\n\n\t```\n\tcode\n"),
    ("never closed", "# A\n\n```python\n" + String(repeating: "x = 1\n", count: 10_000)),
    ("many cells", String(repeating: "Text `a` $x$.\n\n```python\n1\n```\n\n```\n1\n```\n\n", count: 1_000)),
    ("brackets", String(repeating: "[", count: 10_000) + "\n"), ("notes", String(repeating: "[^", count: 10_000) + "\n\n[^a]: b\n"),
    ("dollars", String(repeating: "$a\n", count: 10_000)), ("backticks", String(repeating: "`a ``b ", count: 5_000)),
    ("quotations", String(repeating: ">", count: 5_000) + "\n"), ("pipes", "|a|\n|-|\n" + String(repeating: "|b\n", count: 10_000)),
    ("prompts", "```\n" + String(repeating: "$ python ", count: 5_000) + "\n```\n"), ("mail", String(repeating: "a@", count: 10_000)),
    ("HTML", String(repeating: "<div <!-- ", count: 5_000)), ("only options", "<!-- lectern: echo=false -->"),
    ("half a front matter", "---\ntitle: x\n"), ("nothing", ""), ("an empty line", "\n"), ("blanks", " \t \r\n \n"),
  ].map { Texts(name: $0.0, bytes: Array($0.1.utf8)) }

  /// The text as other editors would have left it.
  var variants: [(String, [UInt8])] {
    func ended(_ ending: [UInt8]) -> [UInt8] { bytes.filter { $0 != 13 }.flatMap { $0 == 10 ? ending : [$0] } }
    var open = bytes
    while open.last == 10 || open.last == 13 { open.removeLast() }
    let withNulls = bytes.flatMap { $0 == UInt8(ascii: "=") ? [$0, 0] : [$0] }
    return [
      ("as it is", bytes), ("CRLF", ended([13, 10])), ("CR", ended([13])), ("byte order mark", [0xEF, 0xBB, 0xBF] + bytes),
      ("no end of the last line", open), ("zero bytes", withNulls),
    ]
  }
}
