import Diagnostics

/// Something that a text asks of a module: to be there, or to have a name.
///
/// ```
/// import a.b         module "a.b"
/// from a import b    module "a", names ["b"]
/// np.ma.array        module "numpy", names ["ma", "array"], behind `import numpy as np`
/// ```
package struct ModuleUse: Equatable, Sendable {
  package var module: String
  package var names: [String]
  package var span: Span
  /// Whether running the text from its beginning comes by; otherwise a test, a function or a loop decides.
  package var isCertain: Bool
}

/// Reads what texts ask of modules, one text after the other as they share a namespace; nothing runs.
///
/// What a `try` that is ready for failure asks is passed over, and so is what `hasattr` asks for first.
package struct ModuleUses {
  package private(set) var uses: [ModuleUse] = []
  /// Dotted paths of modules by the names that stand for them.
  var modules: [String: String] = [:]
  /// Attributes of modules that the text itself sets.
  var patched: Set<String> = []
  /// Where the walk is.
  var isCertain = true
  var forgives: Forgiveness = []

  /// What may fail at the current place without harm.
  struct Forgiveness: OptionSet {
    let rawValue: Int
    static let imports = Forgiveness(rawValue: 1)
    static let names = Forgiveness(rawValue: 2)
  }

  package init() {}

  /// The uses of another text in the same namespace.
  package mutating func read(_ module: Module) -> [ModuleUse] {
    uses = []
    isCertain = true
    read(module.body)
    return uses
  }

  mutating func note(_ module: String, _ names: [String], _ span: Span) {
    let forgiving: Forgiveness = names.isEmpty ? .imports : [.imports, .names]
    if !forgives.isDisjoint(with: forgiving) { return }
    let use = ModuleUse(module: module, names: names, span: span, isCertain: isCertain)
    if names.isEmpty || !patched.contains(([module] + names).joined(separator: ".")) { uses.append(use) }
  }

  mutating func without(certainty isLost: Bool = true, forgiving more: Forgiveness = [], _ body: (inout ModuleUses) -> Void) {
    let before = (isCertain, forgives)
    if isLost { isCertain = false }
    forgives.formUnion(more)
    body(&self)
    (isCertain, forgives) = before
  }

  /// Reads a body with names of its own.
  mutating func scoped(hiding names: [String], _ body: (inout ModuleUses) -> Void) {
    let outer = modules
    for name in names { modules[name] = nil }
    body(&self)
    modules = outer
  }
}
