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
      guard case .int(let length) = try vm.integer(a[1]) else { return try vm.wideIndices(of: slice, length: a[1]) }
      if length < 0 { throw vm.valueError("length should not be negative") }
      if vm.isWide(slice) { return try vm.wideIndices(of: slice, length: .int(length)) }
      let bounds = try vm.bounds(of: slice, in: length)
      return vm.tuple([.int(bounds.start), .int(bounds.stop), .int(bounds.step)])
    }
  }

  /// Whether a part does not fit a word.
  private func isWide(_ slice: Ref<SliceObject>) -> Bool {
    [slice.pointee.start, slice.pointee.stop, slice.pointee.step].contains { part in
      switch part {
      case .none, .int: false
      default: true
      }
    }
  }

  /// `indices` with integers of any size.
  private func wideIndices(of slice: Ref<SliceObject>, length lengthValue: Value) throws(PyError) -> Value {
    let length = try integer(lengthValue)
    let zero = Value.int(0)
    func less(_ a: Value, _ b: Value) throws(PyError) -> Bool { try truth(compare(.less, a, b)) }
    if try less(length, zero) { throw valueError("length should not be negative") }
    func whole(_ part: Value) throws(PyError) -> Value {
      if special(.index, of: typeOf(part)).isUnbound {
        throw typeError("slice indices must be integers or None or have an __index__ method")
      }
      return try integer(part)
    }
    let step = slice.pointee.step.isNone ? Value.int(1) : try whole(slice.pointee.step)
    if try equal(step, zero) { throw valueError("slice step cannot be zero") }
    let isBackward = try less(step, zero)
    let lower = Value.int(isBackward ? -1 : 0)
    let upper = isBackward ? try binary(.subtract, length, .int(1)) : length
    func bound(_ part: Value, orElse missing: Value) throws(PyError) -> Value {
      if part.isNone { return missing }
      var position = try whole(part)
      if try less(position, zero) {
        position = try binary(.add, position, length)
        return try less(position, lower) ? lower : position
      }
      return try less(upper, position) ? upper : position
    }
    let start = try bound(slice.pointee.start, orElse: isBackward ? upper : lower)
    let stop = try bound(slice.pointee.stop, orElse: isBackward ? lower : upper)
    return tuple([start, stop, step])
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
