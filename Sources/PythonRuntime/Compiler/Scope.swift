import Diagnostics
import PythonSyntax

/// A region of names: a module, function, class body, lambda, generator expression, or a comprehension (which has names of its own but shares
/// the code of what it stands in).
final class Scope {
  enum Kind { case module, function, classBody, lambda, generatorExpression, comprehension }

  let kind: Kind
  unowned let parent: Scope?
  let name: String
  private(set) var children: [Scope] = []
  /// Names bound here, in order of appearance.
  private(set) var bound: [String] = []
  private var boundSet: Set<String> = []
  var used: Set<String> = []
  var globals: [String: Span] = [:]
  var nonlocals: [String: Span] = [:]
  var parameters: [String] = []
  /// Names bound here that inner functions use.
  var captured: Set<String> = []
  /// Names of enclosing functions used here or further in, sorted: the closure's variables.
  var free: [String] = []
  var isGenerator = false
  var hasNamedExpression = false
  /// Uses `super` or `__class__`, directly or further in.
  var needsClassCell = false

  init(_ kind: Kind, name: String, parent: Scope?) {
    self.kind = kind
    self.name = name
    self.parent = parent
    parent?.children.append(self)
  }

  func bind(_ name: String) {
    if boundSet.insert(name).inserted { bound.append(name) }
  }

  func isBound(_ name: String) -> Bool { boundSet.contains(name) }

  /// The scope whose code this scope's code is part of.
  var host: Scope { kind == .comprehension ? parent?.host ?? self : self }

  /// Whether names bound here live in registers.
  var isFunctionLike: Bool {
    switch kind {
    case .function, .lambda, .generatorExpression, .comprehension: true
    case .module, .classBody: false
    }
  }
}

/// Identifies the scope of a tree node.
struct ScopeKey: Hashable {
  let span: Span
  let kind: Scope.Kind
}
