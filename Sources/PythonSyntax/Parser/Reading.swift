import Diagnostics

/// One text on its way from bytes to a tree.
struct Reading {
  let source: SourceFile
  let lexer: Lexer

  init(of source: SourceFile, purpose: Lexer.Purpose) throws(SyntaxProblem) {
    self.source = source
    var lexer = Lexer(source, purpose: purpose)
    lexer.readAll()
    self.lexer = lexer
    if case .fatal(let problem) = lexer.stop { throw problem }
  }

  func parse<Tree>(_ rule: (inout Parser) throws(Parser.Failure) -> Tree) throws(SyntaxProblem) -> Tree {
    var parser = Parser(source: source, tokens: lexer.tokens)
    do throws(Parser.Failure) {
      return try rule(&parser)
    } catch .problem(let problem) {
      throw problem
    } catch {
      throw problem(at: parser.furthest)
    }
  }

  private func problem(at index: Int) -> SyntaxProblem {
    let token = lexer.tokens[index]
    switch (token.kind, lexer.stop) {
    case (.error, .quiet(let problem)): return problem
    case (.error, .unclosed(let bracket)): return neverClosed(bracket)
    case (.indent, _): return SyntaxProblem(.indentationError, "unexpected indent", token.span)
    case (.dedent, _): return SyntaxProblem(.indentationError, "unexpected unindent", token.span)
    default: return SyntaxProblem(.syntaxError, "invalid syntax", token.span)
    }
  }

  private func neverClosed(_ bracket: Lexer.Bracket) -> SyntaxProblem {
    SyntaxProblem(
      .syntaxError, "'\(Character(Unicode.Scalar(bracket.byte)))' was never closed", Span(bracket.offset, bracket.offset))
  }
}
