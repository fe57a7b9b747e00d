/// The methods and parts of ranges.
extension VM {
  func addRangeMethods(_ type: Ref<TypeObject>) {
    part(type, "start") { vm, range throws(PyError) in vm.int(try vm.wideRange(range).start) }
    part(type, "stop") { vm, range throws(PyError) in vm.int(try vm.wideRange(range).stop) }
    part(type, "step") { vm, range throws(PyError) in vm.int(try vm.wideRange(range).step) }
    method(type, "index(self, value, /)") { vm, a throws(PyError) in
      let position = try vm.position(of: a[1], inRange: a[0])
      if !position.isNone { return position }
      if vm.isPlainInteger(a[1]) { throw vm.valueError("\(try vm.repr(a[1]).string) is not in range") }
      throw vm.valueError("sequence.index(x): x not in sequence")
    }
    method(type, "count(self, value, /)") { vm, a throws(PyError) in
      if vm.isPlainInteger(a[1]) { return .int(try vm.position(of: a[1], inRange: a[0]).isNone ? 0 : 1) }
      var count = 0
      try vm.forEach(in: a[0]) { item throws(PyError) in
        if try vm.equal(item, a[1]) { count += 1 }
        return true
      }
      return .int(count)
    }
    method(type, "__reduce__(self, /)") { vm, a throws(PyError) in
      let range = try vm.wideRange(a[0])
      return vm.tuple([.type(type), vm.tuple([vm.int(range.start), vm.int(range.stop), vm.int(range.step)])])
    }
  }

  private func isPlainInteger(_ value: Value) -> Bool {
    switch value {
    case .int, .bool, .bigint: true
    default: false
    }
  }

  /// The index at which a value stands in a range, or None.
  func position(of value: Value, inRange receiver: Value) throws(PyError) -> Value {
    if case .int(let int) = value, case .range(let range) = receiver {
      let position = range.position(of: int)
      return position < 0 ? .none : .int(position)
    }
    if isPlainInteger(value) {
      let range = try wideRange(receiver)
      let number = bigInt(try integer(value))
      do throws(NumberError) { return try range.position(of: number).map(int) ?? .none } catch { throw raise(error) }
    }
    var found = false
    var position = 0
    try forEach(in: receiver) { item throws(PyError) in
      found = try self.equal(item, value)
      if !found { position += 1 }
      return !found
    }
    return found ? .int(position) : .none
  }
}

extension UnsafeMutablePointer where Pointee == RangeObject {
  /// The index of an integer, or -1.
  func position(of value: Int) -> Int {
    if pointee.count == 0 { return -1 }
    let first = pointee.start
    let last = first &+ (pointee.count &- 1) &* pointee.step
    guard pointee.step > 0 ? first <= value && value <= last : last <= value && value <= first else { return -1 }
    let distance = pointee.step > 0 ? UInt(bitPattern: value &- first) : UInt(bitPattern: first &- value)
    let (quotient, remainder) = distance.quotientAndRemainder(dividingBy: pointee.step.magnitude)
    return remainder == 0 ? Int(bitPattern: quotient) : -1
  }
}
