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

  func parse<Tree>(
    as start: Diagnosis.Start, _ rule: (inout Parser) throws(Parser.Failure) -> Tree
  ) throws(SyntaxProblem) -> Tree {
    var parser = Parser(source: source, tokens: lexer.tokens)
    do throws(Parser.Failure) {
      return try rule(&parser)
    } catch .problem(let problem) {
      throw problem
    } catch {
      throw Diagnosis.problem(of: parser, stop: lexer.stop, as: start, from: parser.statementStart)
    }
  }
}
