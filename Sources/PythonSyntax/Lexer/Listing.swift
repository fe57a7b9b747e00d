import Diagnostics

/// Every word, sign, literal and comment of a text in order, whatever is wrong with it: for colouring.
package func tokens(of source: SourceFile) -> [Token] {
  var lexer = Lexer(source, purpose: .listing)
  lexer.readAll()
  return lexer.tokens.filter { $0.category != .layout }
}
