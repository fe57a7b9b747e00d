import Diagnostics

/// One text on its way from bytes to a tree.
struct Reading {
  let source: SourceFile
  let lexer: Lexer
  /// How deep in trees the text lies.
  private let depth: Int

  init(of source: SourceFile, purpose: Lexer.Purpose) {
    self.init(source, Lexer(source, purpose: purpose), depth: 0)
  }

  /// The expression in a pair of an f-string's braces.
  init(of source: SourceFile, field: Range<Int>, depth: Int) {
    self.init(source, Lexer(source, range: field, purpose: .replacementField), depth: depth)
  }

  /// Statements on some lines.
  init(of source: SourceFile, lines: Range<Int>) {
    self.init(source, Lexer(source, range: lines, purpose: .program), depth: 0)
  }

  private init(_ source: SourceFile, _ lexer: Lexer, depth: Int) {
    var lexer = lexer
    lexer.readAll()
    self.source = source
    self.lexer = lexer
    self.depth = depth
  }

  func parse<Tree>(
    as start: Diagnosis.Start, _ rule: (Parser) throws(Parser.Failure) -> Tree
  ) throws(SyntaxProblem) -> Tree {
    let parser = Parser(lexer, depth: depth)
    do throws(Parser.Failure) {
      return try rule(parser)
    } catch .problem(let problem) {
      throw lexer.outranking(problem, seenUpTo: parser.index)
    } catch {
      throw Diagnosis.problem(of: parser, as: start, from: parser.statementStart)
    }
  }
}
