/// `bool`: an int that shows itself as a word, and stays a bool under `& | ^`.
extension VM {
  func installBool() {
    constructor(types.bool, "bool(x=False, /)") { vm, a throws(PyError) in .bool(try vm.truth(a[0, or: .bool(false)])) }
    populate(types.bool) { vm, type in
      vm.operatorMethod(type, "__repr__(self, /)") { vm, a throws(PyError) in
        vm.str(try vm.truth(a[0]) ? "True" : "False")
      }
      for row in NumberOperator.logic {
        let op = row.operation
        for signature in [row.signature, row.reflected] {
          vm.operatorMethod(type, signature) { vm, a throws(PyError) in
            if case .bool = a[1] { return try vm.numeric(op, a[0], a[1]) ?? .notImplemented }
            guard let other = vm.operand(a[1], within: .int) else { return .notImplemented }
            return try vm.numeric(op, vm.number(a[0], .int), other) ?? .notImplemented
          }
        }
      }
    }
  }
}
