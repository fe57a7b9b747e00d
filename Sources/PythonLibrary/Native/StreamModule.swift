import PythonRuntime

/// `_io`: what `io` shares with the files that `open` makes.
enum StreamModule {
  static func fill(_ vm: VM, _ namespace: Ref<DictObject>) throws(PyError) {
    vm.set(namespace, "UnsupportedOperation", .type(vm.unsupportedOperation))
    let types = vm.streamTypes
    vm.set(namespace, "_TextFile", .type(types.text))
    vm.set(namespace, "BufferedReader", .type(types.reader))
    vm.set(namespace, "BufferedWriter", .type(types.writer))
    vm.set(namespace, "BufferedRandom", .type(types.random))
    vm.set(namespace, "open", vm.lookUp(vm.builtins, vm.name("open")))
  }
}
