/// What views of keys and of items share with sets.
extension VM {
  func addViewAlgebra(_ type: Ref<TypeObject>) {
    constant(type, "__hash__", .none)
    operatorMethod(type, "__contains__(self, key, /)") { vm, a throws(PyError) in
      .bool(try vm.contains(vm.dictView(a[0]), a[1]))
    }
    method(type, "isdisjoint(self, other, /)") { vm, a throws(PyError) in
      .bool(try vm.isDisjoint(vm.dictView(a[0]), a[1], isItself: a[0].isIdentical(to: a[1])))
    }
    func comparison(_ signature: StaticString, _ op: RichComparison) {
      operatorMethod(type, signature) { vm, a throws(PyError) in try vm.compareView(op, a[0], a[1]) }
    }
    comparison("__eq__(self, value, /)", .equal)
    comparison("__ne__(self, value, /)", .notEqual)
    comparison("__lt__(self, value, /)", .less)
    comparison("__le__(self, value, /)", .lessEqual)
    comparison("__gt__(self, value, /)", .greater)
    comparison("__ge__(self, value, /)", .greaterEqual)
    operatorMethod(type, "__and__(self, value, /)") { vm, a throws(PyError) in try vm.commonOfView(a[0], a[1]) }
    operatorMethod(type, "__rand__(self, value, /)") { vm, a throws(PyError) in try vm.commonOfView(a[0], a[1]) }
    func algebra(_ signature: StaticString, _ reflected: StaticString, _ change: StaticString) {
      operatorMethod(type, signature) { vm, a throws(PyError) in try vm.changedSet(of: a[0], change, a[1]) }
      operatorMethod(type, reflected) { vm, a throws(PyError) in try vm.changedSet(of: a[1], change, a[0]) }
    }
    algebra("__or__(self, value, /)", "__ror__(self, value, /)", "update")
    algebra("__sub__(self, value, /)", "__rsub__(self, value, /)", "difference_update")
    algebra("__xor__(self, value, /)", "__rxor__(self, value, /)", "symmetric_difference_update")
  }

  /// A set of what `source` gives, changed by one of its methods.
  private func changedSet(of source: Value, _ change: StaticString, _ other: Value) throws(PyError) -> Value {
    let set = self.set()
    try update(set, from: source)
    _ = try call(getAttribute(.set(set), name(change)), [other])
    return .set(set)
  }

  private func commonOfView(_ receiver: Value, _ other: Value) throws(PyError) -> Value {
    var view = try dictView(receiver)
    var source = other
    let count = view.dict.pointee.table.count
    if case .set(let set) = other, !set.pointee.isFrozen, count <= set.pointee.table.count {
      return try call(getAttribute(other, name("intersection")), [receiver])
    }
    if case .dictView(let otherView) = other, otherView.pointee.part != .values, otherView.pointee.dict.pointee.table.count > count {
      view = otherView.pointee
      source = receiver
    }
    let result = set()
    try forEach(in: source) { item throws(PyError) in
      if try self.contains(view, item) { try self.insert(result, item) }
      return true
    }
    return .set(result)
  }

  private func isDisjoint(_ view: DictViewObject, _ other: Value, isItself: Bool) throws(PyError) -> Bool {
    if isItself { return view.dict.pointee.table.count == 0 }
    var isDisjoint = true
    try forEach(in: other) { item throws(PyError) in
      isDisjoint = try !self.contains(view, item)
      return isDisjoint
    }
    return isDisjoint
  }

  private func compareView(_ op: RichComparison, _ left: Value, _ right: Value) throws(PyError) -> Value {
    switch core(right) {
    case .set: break
    case .dictView(let view) where view.pointee.part != .values: break
    default: return .notImplemented
    }
    let leftCount = try length(left)
    let rightCount = try length(right)
    if op == .greater || op == .greaterEqual {
      return .bool(op.holds(leftCount, rightCount) ? try containsAll(of: right, left) : false)
    }
    let isSubset = leftCount <= rightCount ? try containsAll(of: left, right) : false
    switch op {
    case .equal: return .bool(isSubset && leftCount == rightCount)
    case .notEqual: return .bool(!isSubset || leftCount != rightCount)
    default: return .bool(isSubset && op.holds(leftCount, rightCount))
    }
  }

  private func containsAll(of items: Value, _ container: Value) throws(PyError) -> Bool {
    var containsAll = true
    try forEach(in: items) { item throws(PyError) in
      containsAll = try self.contains(container, item)
      return containsAll
    }
    return containsAll
  }
}
