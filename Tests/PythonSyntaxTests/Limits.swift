import Diagnostics
import PythonSyntax
import Testing

private func message(for text: String) -> String {
  do {
    _ = try parseModule(SourceFile(name: "limit", text: text))
    return "nothing"
  } catch {
    return error.message
  }
}

private let many = 20_000
private let tooDeep = "maximum recursion depth exceeded during compilation"
private let tooManyBrackets = "too many nested parentheses"

private func times(_ text: String, _ count: Int = many) -> String { String(repeating: text, count: count) }

private struct Extreme: Sendable, CustomTestStringConvertible {
  let text: String
  let answer: String
  var testDescription: String { String(text.prefix(20)) }

  init(_ text: String, _ answer: String = "nothing") {
    self.text = text
    self.answer = answer
  }
}

/// Texts that would overflow the stack, or take forever, if anything followed them without a limit.
private let extremes: [Extreme] = [
  Extreme(times("("), tooManyBrackets),
  Extreme(times("x["), tooManyBrackets),
  Extreme(times("{1:"), tooManyBrackets),
  Extreme(times("f(lambda: "), tooManyBrackets),
  Extreme(times("[x for x in "), tooManyBrackets),
  Extreme(times("-") + "x", tooDeep),
  Extreme(times("not ") + "x", tooDeep),
  Extreme(times("lambda: ") + "x", tooDeep),
  Extreme("x" + times(" + x"), tooDeep),
  Extreme("x" + times(".x"), tooDeep),
  Extreme("x" + times("()"), tooDeep),
  Extreme("x" + times("[0]"), tooDeep),
  Extreme("x" + times(" ** x"), tooDeep),
  Extreme(times("x if x else ") + "x", tooDeep),
  Extreme("if x: y\n" + times("elif x: y\n"), tooDeep),
  Extreme("match x:\n case " + times("x.") + "x: y", tooDeep),
  Extreme("x" + times(" < x")),
  Extreme("x" + times(" and x")),
  Extreme(times("x = ") + "x"),
  Extreme(times("\n")),
  Extreme(times("x;")),
  Extreme("[" + times("x, ") + "]"),
  Extreme("x = '" + times("a", 1_000_000) + "'"),
  Extreme("f'" + times("{x}") + "'"),
  Extreme("match x:\n case " + times("x | ") + "x: y"),
  Extreme(times("x y "), "invalid syntax"),
  Extreme(times("print "), "invalid syntax"),
  Extreme(times("match "), "invalid syntax"),
  Extreme("(" + times("x, ") + "y z)", "invalid syntax. Perhaps you forgot a comma?"),
  Extreme("del " + times("x, ") + "f()", "cannot delete function call"),
  Extreme("x y " + times("-") + "z", "invalid syntax"),
  Extreme("x y " + times("lambda: ") + "z", "invalid syntax"),
  Extreme(
    times("1", 5000),
    "Exceeds the limit (4300 digits) for integer string conversion: value has 5000 digits; "
      + "use sys.set_int_max_str_digits() to increase the limit - Consider hexadecimal for huge integer literals "
      + "to avoid decimal conversion limits."),
]

@Test(arguments: extremes)
private func `a text of any size and depth is answered`(_ extreme: Extreme) {
  let answer = message(for: extreme.text)
  #expect(answer == extreme.answer)
}

/// The deepest brackets that CPython takes, with a mistake inside: each level is read several times over.
@Test(arguments: [("(", ")"), ("[", "]"), ("{", "}"), ("f(", ")"), ("x[", "]"), ("{1: ", "}")])
func `a mistake in the deepest brackets is found`(_ open: String, _ close: String) {
  let text = times(open, 199) + "x y" + times(close, 199)
  #expect(message(for: text) == "invalid syntax. Perhaps you forgot a comma?")
}

@Test func `an expression alone is not a statement`() throws {
  let source = SourceFile(name: "eval", text: "1 + 2  # three\n\n")
  #expect(dump(try parseExpression(source), of: source) == "binary + 1:0-1:5\n  int 1 1:0-1:1\n  int 2 1:4-1:5\n")
  for text in ["x = 1", "pass", "", "*a", "1; 2"] {
    #expect(throws: SyntaxProblem.self, "\(text)") { try parseExpression(SourceFile(name: "eval", text: text)) }
  }
}

@Test func `what Lectern does not run is named`() {
  #expect(message(for: "async def f(): pass") == "async functions")
  #expect(message(for: "[x async for x in y]") == "async for")
  #expect(message(for: "await x") == "await")
}

@Test func `bytes that are no text are refused`() {
  func message(_ bytes: [UInt8]) -> String? {
    do throws(SyntaxProblem) {
      _ = try parseModule(SourceFile(name: "a.py", bytes: bytes, countsBytes: true))
      return nil
    } catch { return error.message }
  }
  #expect(message(Array("x\u{0}".utf8)) == "source code string cannot contain null bytes")
  #expect(
    message([0x78, 0x0A, 0xFF])
      == "Non-UTF-8 code starting with '\\xff' in file a.py on line 2, but no encoding declared; "
      + "see https://peps.python.org/pep-0263/ for details")
  #expect(message(Array("# coding: latin-1\nx = '".utf8) + [0xE9, 0x27]) == nil)
}
