import Diagnostics
import PythonSyntax

/// A region of names: a module, function, class body, lambda, generator expression, or a comprehension (which has names of its own but
/// shares the code of what it stands in).
final class Scope {
  enum Kind { case module, function, classBody, lambda, generatorExpression, comprehension }

  let kind: Kind
  unowned let parent: Scope?
  let name: String
  private(set) var children: [Scope] = []
  /// Names bound here, in order of appearance.
  private(set) var bound: [String] = []
  private var boundSet: Set<String> = []
  private var assigned: Set<String> = []
  private var annotated: Set<String> = []
  var used: Set<String> = []
  var globals: [String: Span] = [:]
  var nonlocals: [String: Span] = [:]
  var parameters: [String] = []
  /// Names bound here that inner functions use.
  var captured: Set<String> = []
  /// Names of enclosing functions used here or further in, sorted: the closure's variables.
  var free: [String] = []
  /// Names that `del` or the end of an `except … as` takes the value of, here or in an inner function.
  private(set) var deleted: Set<String> = []
  var isGenerator = false
  var hasNamedExpression = false
  /// Names that `:=` in this comprehension binds around it.
  var namedOutside: Set<String> = []
  /// Uses `super` or `__class__`, directly or further in.
  var needsClassCell = false
  /// What private names begin with here.
  private let privatePrefix: String?

  init(_ kind: Kind, name: String, parent: Scope?) {
    self.kind = kind
    self.name = name
    self.parent = parent
    if kind == .classBody {
      let stripped = name.drop { $0 == "_" }
      privatePrefix = stripped.isEmpty ? nil : "_\(stripped)"
    } else {
      privatePrefix = parent?.privatePrefix
    }
    parent?.children.append(self)
  }

  /// Private names of a class: `__x` stands for `_Class__x`.
  func mangled(_ name: String) -> String {
    guard let privatePrefix, name.hasPrefix("__"), !name.hasSuffix("__"), !name.contains(".") else { return name }
    return privatePrefix + name
  }

  enum Binding {
    case assignment, annotation
    /// Imports, and `:=` in a module's comprehensions: the name may still be declared.
    case other
  }

  func bind(_ name: String, by binding: Binding = .assignment) {
    let name = mangled(name)
    if boundSet.insert(name).inserted { bound.append(name) }
    switch binding {
    case .assignment: assigned.insert(name)
    case .annotation: annotated.insert(name)
    case .other: break
    }
  }

  /// Problems with the declaration of a name are placed at the first one.
  func declare(_ key: String, isGlobal: Bool, _ span: Span) {
    if isGlobal {
      globals[key] = globals[key] ?? span
    } else {
      nonlocals[key] = nonlocals[key] ?? span
    }
  }

  /// Why a name can no longer be declared `global` or `nonlocal`.
  func refusal(ofDeclaring name: String, as word: String) -> String? {
    let key = mangled(name)
    if parameters.contains(key) { return "name '\(name)' is parameter and \(word)" }
    if used.contains(key) { return "name '\(name)' is used prior to \(word) declaration" }
    if annotated.contains(key) { return "annotated name '\(name)' can't be \(word)" }
    return assigned.contains(key) ? "name '\(name)' is assigned to before \(word) declaration" : nil
  }

  func use(_ name: String) { used.insert(mangled(name)) }

  func isBound(_ name: String) -> Bool { boundSet.contains(mangled(name)) }

  /// Remembers that a variable may lose its value.
  func delete(_ name: String) {
    let name = mangled(name)
    var current: Scope? = self
    while let scope = current {
      scope.deleted.insert(name)
      if scope.nonlocals[name] == nil, scope.kind != .comprehension { return }
      current = scope.parent
    }
  }

  /// The scope whose code this scope's code is part of.
  var host: Scope { kind == .comprehension ? parent?.host ?? self : self }

  /// Whether something may ask for the variables by a dict.
  var looksAtItsVariables: Bool { !used.isDisjoint(with: ["locals", "vars", "dir", "eval", "exec"]) }

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
