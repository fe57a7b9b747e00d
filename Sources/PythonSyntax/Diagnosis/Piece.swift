import Diagnostics

/// What explanations need to know of an expression that was recognised.
///
/// An object, as every rule on the way down keeps room for several.
final class Piece {
  let form: Form
  let span: Span
  /// The items of a tuple, list or star, and the left side of a comparison.
  let items: [Piece]

  init(form: Form, span: Span, items: [Piece] = []) {
    self.form = form
    self.span = span
    self.items = items
  }

  enum Form {
    case name, attribute, `subscript`, starred, list, tuple, lambda, call, operation, generator, yield, await
    case listComprehension, setComprehension, dictComprehension, dict, set, formatted
    case literal, none, `true`, `false`, ellipsis, comparison(startsWithIn: Bool), conditional, named
    /// A dict's pair, a clause, a pattern: recognised, but never named in a message.
    case part
  }

  var title: String {
    switch form {
    case .name: "name"
    case .attribute: "attribute"
    case .subscript: "subscript"
    case .starred: "starred"
    case .list: "list"
    case .tuple: "tuple"
    case .lambda: "lambda"
    case .call: "function call"
    case .operation: "expression"
    case .generator: "generator expression"
    case .yield: "yield expression"
    case .await: "await expression"
    case .listComprehension: "list comprehension"
    case .setComprehension: "set comprehension"
    case .dictComprehension: "dict comprehension"
    case .dict: "dict literal"
    case .set: "set display"
    case .formatted: "f-string expression"
    case .literal: "literal"
    case .none: "None"
    case .true: "True"
    case .false: "False"
    case .ellipsis: "ellipsis"
    case .comparison: "comparison"
    case .conditional: "conditional expression"
    case .named: "named expression"
    case .part: "part"
    }
  }

  enum TargetRole { case assigned, looped, deleted }

  /// The first piece inside that cannot be a target of that role.
  func invalidTarget(_ role: TargetRole) -> Piece? {
    switch form {
    case .name, .attribute, .subscript: return nil
    case .tuple, .list:
      for item in items {
        if let invalid = item.invalidTarget(role) { return invalid }
      }
      return nil
    case .starred: return role == .deleted ? self : items.first?.invalidTarget(role)
    case .comparison(let startsWithIn):
      guard role == .looped else { return self }
      return startsWithIn ? items.first?.invalidTarget(role) : nil
    default: return self
    }
  }
}
