import PythonRuntime

/// `_display`: what a cell shows beside what it prints.
enum DisplayModule {
  static func fill(_ vm: VM, _ namespace: Ref<DictObject>) throws(PyError) {
    vm.function(namespace, "show(picture, description, density, width, height)") { vm, a throws(PyError) in
      func length(_ value: Value) -> Int? { if case .int(let pixels) = value, (1...20_000).contains(pixels) { Int(pixels) } else { nil } }
      var looks = Exhibit.Looks(try vm.str(of: a[1]).string, density: try vm.index(a[2]))
      (looks.width, looks.height) = (length(a[3]), length(a[4]))
      vm.host.show(.picture(vm.bytesLike(a[0]) ?? [], looks))
      return .none
    }
    vm.function(namespace, "show_html(text)") { vm, a throws(PyError) in
      vm.host.show(.html(try vm.str(of: a[0]).string))
      return .none
    }
    vm.function(namespace, "show_markdown(text)") { vm, a throws(PyError) in
      vm.host.show(.markdown(try vm.str(of: a[0]).string))
      return .none
    }
    vm.function(namespace, "clear()") { vm, _ throws(PyError) in
      vm.host.clearOutput()
      return .none
    }
  }
}
