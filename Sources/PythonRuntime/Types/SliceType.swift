/// `slice`
extension VM {
  func installSlice() {
    populate(types.slice) { vm, type in
      vm.constructor(type, "slice(start, stop=?, step=None, /)") { vm, a throws(PyError) in
        a.has(1) ? vm.slice(a[0], a[1], a[2, or: .none]) : vm.slice(.none, a[0], .none)
      }
      vm.addSliceOperators(type)
      vm.addSliceMethods(type)
    }
  }

  private func addSliceOperators(_ type: Ref<TypeObject>) {
    constant(type, "__hash__", .none)
    operatorMethod(type, "__repr__(self, /)") { vm, a throws(PyError) in
      let slice = try vm.sliceParts(a[0])
      var builder = TextBuilder()
      builder.append("slice(")
      try vm.appendReprs(of: .tuple(slice), to: &builder)
      builder.append(ascii: UInt8(ascii: ")"))
      return vm.str(builder)
    }
    func comparison(_ signature: StaticString, _ op: RichComparison) {
      operatorMethod(type, signature) { vm, a throws(PyError) in
        guard case .slice = a[1] else { return .notImplemented }
        return try vm.compareItems(op, .tuple(vm.sliceParts(a[0])), .tuple(vm.sliceParts(a[1])))
      }
    }
    comparison("__eq__(self, value, /)", .equal)
    comparison("__ne__(self, value, /)", .notEqual)
    comparison("__lt__(self, value, /)", .less)
    comparison("__le__(self, value, /)", .lessEqual)
    comparison("__gt__(self, value, /)", .greater)
    comparison("__ge__(self, value, /)", .greaterEqual)
  }

  private func addSliceMethods(_ type: Ref<TypeObject>) {
    part(type, "start") { vm, slice throws(PyError) in try vm.sliceParts(slice).items[0] }
    part(type, "stop") { vm, slice throws(PyError) in try vm.sliceParts(slice).items[1] }
    part(type, "step") { vm, slice throws(PyError) in try vm.sliceParts(slice).items[2] }
    method(type, "indices(self, length, /)") { vm, a throws(PyError) in
      guard case .slice(let slice) = a[0] else { return .none }
      let length = try vm.index(a[1])
      if length < 0 { throw vm.valueError("length should not be negative") }
      let bounds = try vm.bounds(of: slice, in: length)
      return vm.tuple([.int(bounds.start), .int(bounds.stop), .int(bounds.step)])
    }
  }

  /// Start, stop and step as a tuple.
  private func sliceParts(_ value: Value) throws(PyError) -> Ref<TupleObject> {
    guard case .slice(let slice) = value else {
      throw typeError("descriptor requires a 'slice' object but received a '\(typeName(value))'")
    }
    let parts = heap.newTuple(count: 3)
    parts.items[0] = slice.pointee.start
    parts.items[1] = slice.pointee.stop
    parts.items[2] = slice.pointee.step
    return parts
  }
}
