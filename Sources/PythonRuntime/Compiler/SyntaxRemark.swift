import Diagnostics
import PythonSyntax

/// What CPython warns of when it compiles something that is right and hardly meant.
struct SyntaxRemark {
  var category = BuiltinException.syntaxWarning
  let message: String
  let span: Span

  static func unknownEscape(_ escape: UnknownEscape) -> SyntaxRemark {
    SyntaxRemark(category: .deprecationWarning, message: escape.message, span: escape.span)
  }

  static func comparison(_ first: Expression, _ rest: [Comparison], _ span: Span) -> SyntaxRemark? {
    var left = first
    for comparison in rest {
      if comparison.op == .is || comparison.op == .isNot, left.isPlainLiteral || comparison.right.isPlainLiteral {
        let words = comparison.op == .is ? ("is", "==") : ("is not", "!=")
        return SyntaxRemark(message: "\"\(words.0)\" with a literal. Did you mean \"\(words.1)\"?", span: span)
      }
      left = comparison.right
    }
    return nil
  }

  static func assertion(_ test: Expression, _ span: Span) -> SyntaxRemark? {
    guard case .tuple(let items) = test.kind, !items.isEmpty else { return nil }
    return SyntaxRemark(message: "assertion is always true, perhaps remove parentheses?", span: span)
  }

  static func call(of callee: Expression, _ span: Span) -> SyntaxRemark? {
    let type: String?
    switch callee.kind {
    case .lambda, .slice: type = nil
    default: type = callee.literalType
    }
    return type.map { SyntaxRemark(message: "'\($0)' object is not callable; perhaps you missed a comma?", span: span) }
  }

  static func subscripting(_ value: Expression, _ index: Expression, _ span: Span) -> SyntaxRemark? {
    guard let type = value.literalType else { return nil }
    switch type {
    case "str", "bytes", "list", "tuple":
      guard let indexType = index.literalType, indexType != "int", indexType != "bool" else { return nil }
      return SyntaxRemark(
        message: "\(type) indices must be integers or slices, not \(indexType); perhaps you missed a comma?", span: span)
    case "dict": return nil
    default: return SyntaxRemark(message: "'\(type)' object is not subscriptable; perhaps you missed a comma?", span: span)
    }
  }
}

extension Expression {
  /// A number, string or constant tuple, of which `is` says little.
  fileprivate var isPlainLiteral: Bool {
    switch kind {
    case .constant(let constant):
      switch constant {
      case .none, .true, .false, .ellipsis: false
      case .int, .bigInteger, .float, .imaginary, .string, .bytes: true
      }
    case .tuple(let items): items.allSatisfy { $0.isPlainLiteral || $0.isNamedConstant }
    case .unary(.minus, let operand): operand.isPlainLiteral
    default: false
    }
  }

  private var isNamedConstant: Bool {
    switch kind {
    case .constant(.none), .constant(.true), .constant(.false), .constant(.ellipsis): true
    default: false
    }
  }

  /// The type of the value, where the text alone tells.
  fileprivate var literalType: String? {
    switch kind {
    case .constant(let constant):
      switch constant {
      case .none: "NoneType"
      case .true, .false: "bool"
      case .ellipsis: "ellipsis"
      case .int, .bigInteger: "int"
      case .float: "float"
      case .imaginary: "complex"
      case .string: "str"
      case .bytes: "bytes"
      }
    case .formatted: "str"
    case .tuple: "tuple"
    case .list: "list"
    case .set: "set"
    case .dict: "dict"
    case .lambda: "function"
    case .comprehension(let comprehension):
      switch comprehension.kind {
      case .list: "list"
      case .set: "set"
      case .dict: "dict"
      case .generator: "generator"
      }
    default: nil
    }
  }
}
