/// A formula as it is written.
indirect enum MathNode {
  enum Kind { case ordinary, binary, relation, punctuation, opening, closing, large, function }

  case symbol(Unicode.Scalar, MathFont, Kind)
  case word(String)
  case row([MathNode])
  case scripts(MathNode, below: MathNode?, above: MathNode?)
  case fraction(MathNode, MathNode)
  case root(MathNode, index: MathNode?)
  case accent(Unicode.Scalar, MathNode)
  case line(MathNode)
  /// Shares of an em.
  case space(Double)
}

/// How letters of a formula stand.
enum MathFont {
  case usual, upright, italic, bold, mono, calligraphic
}
