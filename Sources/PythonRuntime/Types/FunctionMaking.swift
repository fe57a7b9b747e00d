/// `types.FunctionType`, `MethodType` and `CellType`, called.
extension VM {
  func addFunctionConstructor(_ type: Ref<TypeObject>) {
    constructor(type, "function(code, globals, name=None, argdefs=None, closure=None)") { vm, a throws(PyError) in
      guard case .code(let code) = a[0] else {
        throw vm.typeError("function() argument 'code' must be code, not \(vm.typeName(a[0]))")
      }
      guard case .dict(let globals) = vm.core(a[1]) else {
        throw vm.typeError("function() argument 'globals' must be dict, not \(vm.typeName(a[1]))")
      }
      let name = a[2, or: .none]
      if case .str = vm.core(name) {} else if !name.isNone { throw vm.typeError("arg 3 (name) must be None or string") }
      let defaults = a[3, or: .none]
      if case .tuple = vm.core(defaults) {
      } else if !defaults.isNone {
        throw vm.typeError("arg 4 (defaults) must be None or tuple")
      }
      let cells = try vm.checkedClosure(a[4, or: .none], for: code)
      let function = vm.heap.new(
        FunctionObject(
          code: code, globals: globals, defaults: vm.core(defaults), keywordDefaults: .none,
          name: name.isNone ? .str(code.pointee.name) : vm.core(name), qualifiedName: .str(code.pointee.qualifiedName),
          module: vm.lookUp(globals, vm.names.name), doc: code.pointee.docstring,
          cellCount: Int32(truncatingIfNeeded: cells.count)),
        extra: cells.count * MemoryLayout<Value>.stride)
      for (index, cell) in cells.enumerated() { function.cells[index] = cell }
      return .function(function)
    }
  }

  private func checkedClosure(_ closure: Value, for code: Ref<CodeObject>) throws(PyError) -> [Value] {
    let count = code.pointee.details.captures.count
    guard case .tuple(let cells) = core(closure) else {
      if closure.isNone, count == 0 { return [] }
      throw typeError("arg 5 (closure) must be \(count == 0 ? "None or " : "")tuple")
    }
    if cells.pointee.count != count {
      throw valueError("\(code.pointee.name.string) requires closure of length \(count), not \(cells.pointee.count)")
    }
    for cell in cells.values {
      guard case .cell = cell else { throw typeError("arg 5 (closure) expected cell, found \(typeName(cell))") }
    }
    return Array(cells.values)
  }

  func addMethodConstructor(_ type: Ref<TypeObject>) {
    constructor(type, "method(function, instance, /)") { vm, a throws(PyError) in
      let isCallable: Bool
      switch a[0] {
      case .function, .native, .boundMethod, .type: isCallable = true
      default: isCallable = !vm.special(.call, of: vm.typeOf(a[0])).isUnbound
      }
      if !isCallable { throw vm.typeError("first argument must be callable") }
      if a[1].isNone { throw vm.typeError("instance must not be None") }
      return vm.bound(a[0], to: a[1])
    }
  }

  func fillCell(_ type: Ref<TypeObject>) {
    constructor(type, "cell(contents=?, /)") { vm, a throws(PyError) in .cell(vm.heap.new(CellObject(value: a[0]))) }
    attribute(
      type, "cell_contents",
      get: { vm, value throws(PyError) in
        guard case .cell(let cell) = value, !cell.pointee.value.isUnbound else { throw vm.valueError("Cell is empty") }
        return cell.pointee.value
      },
      set: { _, value, new throws(PyError) in
        if case .cell(let cell) = value { cell.pointee.value = new }
      },
      delete: { _, value throws(PyError) in
        if case .cell(let cell) = value { cell.pointee.value = .unbound }
      })
    operatorMethod(type, "__repr__(self, /)") { vm, a throws(PyError) in
      guard case .cell(let cell) = a[0] else { return .none }
      let held = cell.pointee.value
      let contents = held.isUnbound ? "empty" : "\(vm.typeName(held)) object at \(vm.address(held))"
      return vm.str("<cell at \(vm.address(a[0])): \(contents)>")
    }
    let comparisons: [(StaticString, RichComparison)] = [
      ("__eq__(self, value, /)", .equal), ("__ne__(self, value, /)", .notEqual), ("__lt__(self, value, /)", .less),
      ("__le__(self, value, /)", .lessEqual), ("__gt__(self, value, /)", .greater), ("__ge__(self, value, /)", .greaterEqual),
    ]
    for (signature, op) in comparisons {
      operatorMethod(type, signature) { vm, a throws(PyError) in
        guard case .cell(let x) = a[0], case .cell(let y) = a[1] else { return .notImplemented }
        // An empty cell comes before all others.
        if x.pointee.value.isUnbound || y.pointee.value.isUnbound {
          return .bool(op.holds(x.pointee.value.isUnbound ? 0 : 1, y.pointee.value.isUnbound ? 0 : 1))
        }
        return try vm.compare(op, x.pointee.value, y.pointee.value)
      }
    }
    constant(type, "__hash__", .none)
  }
}
