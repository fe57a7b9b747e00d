import Diagnostics

/// One expression with the bytes it was read from.
package struct Expression: Sendable {
  package let kind: Kind
  package let span: Span

  package init(_ kind: Kind, _ span: Span) {
    self.kind = kind
    self.span = span
  }

  package indirect enum Kind: Sendable {
    case constant(Constant)
    case name(String)
    /// The parts of an f-string (and of the plain strings written beside it), in order.
    case formatted([FormattedPart])
    case tuple([Expression])
    case list([Expression])
    case set([Expression])
    case dict([DictItem])
    case unary(UnaryOperator, Expression)
    case binary(BinaryOperator, Expression, Expression)
    /// `and` / `or` over two or more operands.
    case boolean(BooleanOperator, [Expression])
    case compare(Expression, [Comparison])
    case conditional(test: Expression, then: Expression, otherwise: Expression)
    case call(Expression, [Argument])
    case attribute(Expression, Identifier)
    case `subscript`(Expression, Expression)
    /// Only as the index of a subscript, or as an item of a tuple that is one.
    case slice(lower: Expression?, upper: Expression?, step: Expression?)
    /// `*e` in a call's index, display or target.
    case starred(Expression)
    case lambda(Parameters, Expression)
    case comprehension(Comprehension)
    case yield(Expression?)
    case yieldFrom(Expression)
    /// `name := value`
    case named(Identifier, Expression)
  }
}

/// A name with its place.
package struct Identifier: Sendable {
  package let text: String
  package let span: Span

  package init(_ text: String, _ span: Span) {
    self.text = text
    self.span = span
  }
}

package enum Constant: Equatable, Sendable {
  case none, `true`, `false`, ellipsis
  case int(Int)
  /// An integer beyond 64 bits: its digits without prefix and underscores.
  case bigInteger(digits: String, radix: Int)
  case float(Double)
  case imaginary(Double)
  /// UTF-8, in which lone surrogates that escapes wrote are encoded like any other code point.
  case string([UInt8])
  case bytes([UInt8])
}

package enum FormattedPart: Sendable {
  /// UTF-8 as in `Constant.string`.
  case text([UInt8])
  /// `{value!conversion:spec}`; `debugText` is the source text that `{value=}` repeats.
  case value(Expression, conversion: Conversion, spec: [FormattedPart]?, debugText: [UInt8]?)

  package enum Conversion: Sendable { case none, str, repr, ascii }
}

/// `key: value`, or `**value` when there is no key.
package struct DictItem: Sendable {
  package let key: Expression?
  package let value: Expression

  package init(key: Expression?, value: Expression) {
    self.key = key
    self.value = value
  }
}

package struct Comparison: Sendable {
  package let op: ComparisonOperator
  package let right: Expression

  package init(_ op: ComparisonOperator, _ right: Expression) {
    self.op = op
    self.right = right
  }
}

package struct Argument: Sendable {
  package enum Kind: Sendable {
    case positional
    case keyword(Identifier)
    /// `*value`
    case iterable
    /// `**value`
    case mapping
  }

  package let kind: Kind
  package let value: Expression

  package init(_ kind: Kind, _ value: Expression) {
    self.kind = kind
    self.value = value
  }
}

package struct Comprehension: Sendable {
  package enum Kind: Sendable { case list, set, dict, generator }

  package let kind: Kind
  /// The element, or a dict comprehension's key.
  package let element: Expression
  /// A dict comprehension's value.
  package let value: Expression?
  package let clauses: [Clause]

  package struct Clause: Sendable {
    package let target: Expression
    package let iterable: Expression
    package let conditions: [Expression]

    package init(target: Expression, iterable: Expression, conditions: [Expression]) {
      self.target = target
      self.iterable = iterable
      self.conditions = conditions
    }
  }

  package init(kind: Kind, element: Expression, value: Expression?, clauses: [Clause]) {
    self.kind = kind
    self.element = element
    self.value = value
    self.clauses = clauses
  }
}
