import PythonRuntime

/// Tells before anything runs what of Python's libraries Lectern has not.
///
/// Lists of missing names are believed only where the module, looked at itself, has not got the name.
package final class LibrarySupport {
  private lazy var vm: VM = {
    let vm = VM(host: Host(write: { _, _ in }))
    Library.install(in: vm)
    return vm
  }()
  private var answers: [String: Bool] = [:]

  package init() {}

  /// What an import of `module`, and of `names` one inside the other, asks for in vain; nil if nothing is known to be missing.
  package func missing(_ module: String, _ names: [String]) -> String? {
    var path = ""
    for part in module.split(separator: ".") {
      let longer = path.isEmpty ? String(part) : "\(path).\(part)"
      if !has(longer), Unsupported.has(longer) || Unsupported.has(String(part), in: path) { return "module '\(longer)'" }
      path = longer
    }
    for name in names {
      let longer = "\(path).\(name)"
      if has(longer) {
        path = longer
        continue
      }
      return lacks(name, in: path) ? longer : nil
    }
    return nil
  }

  /// Whether there is such a module, here or elsewhere.
  package func knows(_ module: String) -> Bool { has(module) || Unsupported.has(module) }

  /// Modules that lessons may import, for whoever misspelled one.
  package static let suggested = [
    "numpy", "torch", "matplotlib", "sklearn", "micrograd", "random", "math", "collections", "itertools", "functools", "graphviz", "tqdm",
    "statistics", "datetime", "dataclasses", "typing",
  ]

  private func has(_ module: String) -> Bool {
    NativeModules.all[module] != nil || PythonSource.text(of: module) != nil || module == "builtins"
  }

  private func lacks(_ name: String, in module: String) -> Bool {
    guard Unsupported.has(name, in: module), has(module) else { return false }
    let path = "\(module).\(name)"
    if let answer = answers[path] { return answer }
    var isThere = false
    if let object = try? vm.importModule(module), case .module(let found) = object {
      isThere = !vm.lookUp(found.pointee.dict, vm.name(name)).isUnbound
    }
    answers[path] = !isThere
    return !isThere
  }
}
