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
}
