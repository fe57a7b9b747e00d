import PythonRuntime

/// `_io`: what `io` shares with the files that `open` makes.
enum StreamModule {
  static func fill(_ vm: VM, _ namespace: Ref<DictObject>) throws(PyError) {
    vm.set(namespace, "UnsupportedOperation", .type(vm.unsupportedOperation))
    vm.set(namespace, "open", vm.lookUp(vm.builtins, vm.name("open")))
  }
}
