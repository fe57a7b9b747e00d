import PythonRuntime

/// The modules that ship with Lectern.
package enum Library {
  /// Makes them importable in a Python world.
  package static func install(in vm: VM) {
    vm.importer.natives = NativeModules.all
    vm.importer.librarySource = PythonSource.text(of:)
    vm.importer.isUnsupported = Unsupported.has(_:)
    vm.importer.isUnsupportedName = Unsupported.has(_:in:)
    vm.importer.isNativeInCPython = PythonSource.isNativeInCPython
  }

  /// Gives the cells of a lesson what IPython gives them: `display` and `get_ipython` without an import.
  package static func openShell(in vm: VM) { _ = try? vm.importModule("_cells") }
}

extension VM {
  /// Shows the figures that a cell or a program left open.
  package func showOpenFigures() throws(PyError) {
    let pyplot = lookUp(modules, name("matplotlib.pyplot"))
    if case .module = pyplot { _ = try call(getAttribute(pyplot, name("_flush")), []) }
  }

  /// The computation graphs behind the values of a namespace, a line a node.
  package func computationGraph(of namespace: Ref<DictObject>) throws(PyError) -> String {
    let describe = try getAttribute(try importModule("_computation_graph"), name("describe"))
    return try str(of: try call(describe, [.dict(namespace)])).string
  }

  /// A value as IPython shows it behind a cell.
  package func shownInCell(_ value: Value) throws(PyError) -> String {
    switch value {
    case .int, .float, .bool, .str: return try repr(value).string
    default:
      let printer = try importModule("IPython.lib.pretty")
      let text = try call(getAttribute(printer, name("pretty")), [value])
      return try str(of: text).string
    }
  }
}
