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

  /// A value as IPython shows it behind a cell; nil if a picture of it is shown.
  package func shownInCell(_ value: Value) throws(PyError) -> String? {
    if let text = try shownOnOneLine(value) { return text }
    let display = try importModule("IPython.core.display")
    let text = try call(getAttribute(display, name("_shown")), [value])
    return text.isNone ? nil : try str(of: text).string
  }

  /// What is shown as its `repr`, without asking IPython's printer: numbers, texts and short rows of them, arrays and tensors.
  private func shownOnOneLine(_ value: Value) throws(PyError) -> String? {
    switch value {
    case .int, .float, .bool, .str: return try repr(value).string
    case .list(let list):
      let count = list.pointee.items.count
      return count <= 40 ? try shownOnOneLine(value, (0..<count).map { list.pointee.items[$0] }) : nil
    case .tuple(let tuple): return tuple.pointee.count <= 40 ? try shownOnOneLine(value, Array(tuple.values)) : nil
    case .foreign, .handle:
      let library = qualifiedTypeName(typeOf(value)).prefix { $0 != "." }
      return ["micrograd", "numpy", "torch"].contains(library) ? try repr(value).string : nil
    default: return nil
    }
  }

  private func shownOnOneLine(_ row: Value, _ items: [Value]) throws(PyError) -> String? {
    for item in items {
      switch item {
      case .int, .float, .bool, .str, .none: break
      default: return nil
      }
    }
    let text = try repr(row).string
    return text.unicodeScalars.count < 80 ? text : nil
  }
}
