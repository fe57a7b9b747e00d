import PythonRuntime

/// `_display`: what a cell shows beside what it prints.
enum DisplayModule {
  static func fill(_ vm: VM, _ namespace: Ref<DictObject>) throws(PyError) {
    vm.function(namespace, "show(png, description, density)") { vm, a throws(PyError) in
      vm.host.showFigure(vm.bytesLike(a[0]) ?? [], try vm.str(of: a[1]).string, try vm.index(a[2]))
      return .none
    }
    vm.function(namespace, "density()") { vm, _ throws(PyError) in .int(vm.host.figureDensity) }
    vm.function(namespace, "clear()") { vm, _ throws(PyError) in
      vm.host.clearOutput()
      return .none
    }
  }
}
