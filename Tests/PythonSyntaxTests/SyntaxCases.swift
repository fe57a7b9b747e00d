import Diagnostics
import PythonSyntax
import TestCases
import Testing

@Test(arguments: Case.all(in: "trees", ending: ".py"))
func `a program has CPython's tree`(_ program: Case) throws {
  let module = try parseModule(SourceFile(name: program.name, bytes: program.bytes, countsBytes: true))
  let difference = program.difference(from: dump(module), ending: ".tree")
  #expect(difference.isEmpty, "\(difference)")
}

/// Each text in the file is followed by a line with what CPython 3.11 says of it.
@Test(arguments: Case.all(in: "errors", ending: ".txt"))
func `a mistake is explained in CPython's words and at its place`(_ mistakes: Case) {
  var texts: [String] = []
  var lines: [Substring] = []
  for line in mistakes.text.split(separator: "\n", omittingEmptySubsequences: false) {
    if line.hasPrefix("--- ") {
      texts.append(lines.map { $0 + "\n" }.joined())
      lines = []
    } else if !lines.isEmpty || !line.isEmpty {
      lines.append(line)
    }
  }
  let actual = texts.map { $0 + "--- " + verdict(on: $0) + "\n" }.joined(separator: "\n")
  let difference = mistakes.difference(from: actual, ending: ".txt")
  #expect(difference.isEmpty, "\(difference)")
}

/// `Kind line:column-column message`, and the replacement field of an f-string that is shown instead of a line.
private func verdict(on text: String) -> String {
  let source = SourceFile(name: "mistake", text: text)
  do {
    _ = try parseModule(source)
    return "nothing"
  } catch {
    let place = error.place(in: source)
    var range = "\(place.line):\(place.column)"
    if place.endLine != place.line {
      range += "-\(place.endLine):\(place.endColumn)"
    } else if place.endColumn != place.column {
      range += "-\(place.endColumn)"
    }
    let field = error.field == nil ? "" : "  in " + String(decoding: place.text, as: UTF8.self)
    return "\(error.kind.rawValue) \(range) \(error.message)\(field)"
  }
}

@Test(arguments: Case.all(in: "listings", ending: ".py"))
func `a text is cut into what a reader sees`(_ text: Case) {
  let source = SourceFile(name: text.name, bytes: text.bytes)
  let lines = tokens(of: source).map { token in
    let word = source.bytes[Int(token.span.start)..<Int(token.span.end)]
    return "\(token.category) " + String(decoding: word, as: UTF8.self).split(separator: "\n").joined(separator: "⏎")
  }
  let difference = text.difference(from: lines.joined(separator: "\n") + "\n", ending: ".tokens")
  #expect(difference.isEmpty, "\(difference)")
}
