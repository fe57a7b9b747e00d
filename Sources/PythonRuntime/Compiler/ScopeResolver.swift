import Diagnostics
import PythonSyntax

/// Decides for every scope which names are captured by inner functions and which come from outer ones.
enum ScopeResolver {
  static func resolve(_ scope: Scope) throws(SyntaxProblem) {
    var stack = [scope]
    var order: [Scope] = []
    while let next = stack.popLast() {
      order.append(next)
      stack.append(contentsOf: next.children.reversed())
    }
    for scope in order {
      try resolveDeclarations(of: scope)
      for name in scope.used where !scope.isBound(name) && scope.globals[name] == nil && scope.nonlocals[name] == nil {
        _ = capture(name, from: scope)
      }
    }
    for scope in order { scope.free.sort() }
  }

  private static func resolveDeclarations(of scope: Scope) throws(SyntaxProblem) {
    let declared = scope.globals.merging(scope.nonlocals) { $0.start < $1.start ? $0 : $1 }
    for (name, span) in declared.sorted(by: { $0.value.start < $1.value.start }) where scope.nonlocals[name] != nil {
      var problem: String?
      if scope.globals[name] != nil {
        problem = "name '\(name)' is nonlocal and global"
      } else if scope.kind == .module {
        problem = "nonlocal declaration not allowed at module level"
      } else if !capture(name, from: scope) {
        problem = "no binding for nonlocal '\(name)' found"
      }
      if let problem { throw SyntaxProblem(.syntaxError, problem, span) }
    }
  }

  /// Finds the function around `scope` that binds `name`, marks it captured there and free on the way; false if there is none.
  private static func capture(_ name: String, from scope: Scope) -> Bool {
    var path: [Scope] = [scope]
    var current = scope.parent
    while let candidate = current {
      let isClassVariable = name == "__class__" && candidate.kind == .classBody && candidate.needsClassCell
      let hidesByDeclaration = candidate.globals[name] != nil && candidate.kind != .classBody
      if hidesByDeclaration { return false }
      if isClassVariable || (candidate.isFunctionLike && candidate.isBound(name) && candidate.nonlocals[name] == nil) {
        // Within one code object a comprehension reaches the variable directly.
        let crossesCode = path.contains { $0.host !== candidate.host }
        if crossesCode {
          candidate.captured.insert(name)
          for inner in path where inner.host !== candidate.host && !inner.free.contains(name) {
            inner.free.append(name)
            if inner.host !== inner, !inner.host.free.contains(name), inner.host !== candidate.host {
              inner.host.free.append(name)
            }
          }
        }
        return true
      }
      path.append(candidate)
      current = candidate.parent
    }
    return false
  }
}
