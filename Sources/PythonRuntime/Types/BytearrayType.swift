/// `bytearray`: what changes in place.
extension VM {
  func installBytearray() {
    constructor(types.bytearray, "bytearray(source=b'', encoding='utf-8', errors='strict')") { vm, a throws(PyError) in
      vm.bytearray(try vm.newBytes(a[0], a[1], a[2], isArray: true))
    }
    populate(types.bytearray) { vm, type in
      vm.addByteOperators(type)
      vm.addByteMethods(type)
      vm.addBytearrayOperators(type)
      vm.addBytearrayMethods(type)
    }
  }

  private func addBytearrayOperators(_ type: Ref<TypeObject>) {
    constant(type, "__hash__", .none)
    operatorMethod(type, "__init__(self, /, source=b'', encoding='utf-8', errors='strict')") { vm, a throws(PyError) in
      let array = try vm.array(a[0])
      array.pointee.bytes = try vm.newBytes(a[1], a[2], a[3], isArray: true)
      vm.heap.charge(array.pointee.bytes.count)
      return .none
    }
    operatorMethod(type, "__repr__(self, /)") { vm, a throws(PyError) in
      let bytes = try vm.array(a[0]).pointee.bytes
      return vm.str(
        ascii: Array("\(vm.typeName(a[0]))(".utf8) + QuotedText.repr(of: bytes, escapesSingleQuotes: true)
          + Array(")".utf8))
    }
    operatorMethod(type, "__setitem__(self, key, value, /)") { vm, a throws(PyError) in
      try vm.setBytes(a[0], a[1], a[2])
      return .none
    }
    operatorMethod(type, "__delitem__(self, key, /)") { vm, a throws(PyError) in
      try vm.setBytes(a[0], a[1], .unbound)
      return .none
    }
    operatorMethod(type, "__iadd__(self, value, /)") { vm, a throws(PyError) in
      guard let added = vm.bytesLike(a[1]) else {
        throw vm.typeError("can't concat \(vm.typeName(a[1])) to bytearray")
      }
      try vm.extend(a[0], added)
      return a[0]
    }
    operatorMethod(type, "__imul__(self, value, /)") { vm, a throws(PyError) in
      let count = try vm.repetitions(a[1])
      let array = try vm.array(a[0])
      array.pointee.bytes = try vm.repeated(array.pointee.bytes, count)
      vm.heap.charge(array.pointee.bytes.count)
      return a[0]
    }
  }

  private func addBytearrayMethods(_ type: Ref<TypeObject>) {
    method(type, "append(self, item, /)") { vm, a throws(PyError) in
      let byte = try vm.byte(a[1])
      vm.heap.charge(1)
      try vm.array(a[0]).pointee.bytes.append(byte)
      return .none
    }
    method(type, "extend(self, iterable_of_ints, /)") { vm, a throws(PyError) in
      try vm.extend(a[0], try vm.extension(a[1]))
      return .none
    }
    method(type, "insert(self, index, item, /)") { vm, a throws(PyError) in
      let index = try vm.size(a[1])
      let byte = try vm.byte(a[2])
      let array = try vm.array(a[0])
      let count = array.pointee.bytes.count
      array.pointee.bytes.insert(byte, at: index < 0 ? max(0, index + count) : min(index, count))
      vm.heap.charge(1)
      return .none
    }
    method(type, "pop(self, index=-1, /)") { vm, a throws(PyError) in
      let index = a.has(1) ? try vm.size(a[1]) : -1
      let array = try vm.array(a[0])
      let count = array.pointee.bytes.count
      if count == 0 { throw vm.indexError("pop from empty bytearray") }
      let position = index < 0 ? index + count : index
      guard array.pointee.bytes.indices.contains(position) else { throw vm.indexError("pop index out of range") }
      return .int(Int(array.pointee.bytes.remove(at: position)))
    }
    method(type, "remove(self, value, /)") { vm, a throws(PyError) in
      let byte = try vm.byte(a[1])
      let array = try vm.array(a[0])
      guard let position = array.pointee.bytes.firstIndex(of: byte) else {
        throw vm.valueError("value not found in bytearray")
      }
      array.pointee.bytes.remove(at: position)
      return .none
    }
    method(type, "clear(self, /)") { vm, a throws(PyError) in
      try vm.array(a[0]).pointee.bytes = []
      return .none
    }
    method(type, "reverse(self, /)") { vm, a throws(PyError) in
      try vm.array(a[0]).pointee.bytes.reverse()
      return .none
    }
    method(type, "copy(self, /)") { vm, a throws(PyError) in vm.bytearray(try vm.array(a[0]).pointee.bytes) }
  }

  private func array(_ value: Value) throws(PyError) -> Ref<BytesObject> {
    if case .bytearray(let array) = core(value) { return array }
    throw typeError("descriptor requires a 'bytearray' object but received a '\(typeName(value))'")
  }

  private func extend(_ value: Value, _ added: [UInt8]) throws(PyError) {
    let array = try array(value)
    try reserve(array.pointee.bytes.count + added.count)
    heap.charge(added.count)
    array.pointee.bytes += added
  }

  private func `extension`(_ value: Value) throws(PyError) -> [UInt8] {
    if let bytes = bytesLike(value) { return bytes }
    let type = typeOf(value)
    if special(.iterate, of: type).isUnbound && special(.getItem, of: type).isUnbound {
      throw typeError("can't extend bytearray with \(typeName(value))")
    }
    let items = try collect(value)
    var bytes: [UInt8] = []
    var index = 0
    while index < items.pointee.items.count {
      bytes.append(try byte(items.pointee.items[index]))
      index += 1
    }
    return bytes
  }

  /// `array[key] = value`, or a deletion where the value is `.unbound`.
  private func setBytes(_ receiver: Value, _ key: Value, _ value: Value) throws(PyError) {
    let array = try array(receiver)
    if case .slice(let slice) = key { return try setSlice(array, slice, value) }
    if special(.index, of: typeOf(key)).isUnbound {
      throw typeError("bytearray indices must be integers or slices, not \(typeName(key))")
    }
    let index = try index(key)
    let byte = value.isUnbound ? nil : try byte(value)
    let position = index < 0 ? index &+ array.pointee.bytes.count : index
    guard array.pointee.bytes.indices.contains(position) else { throw indexError("bytearray index out of range") }
    if let byte {
      array.pointee.bytes[position] = byte
    } else {
      array.pointee.bytes.remove(at: position)
    }
  }

  private func setSlice(_ array: Ref<BytesObject>, _ slice: Ref<SliceObject>, _ value: Value) throws(PyError) {
    var new: [UInt8] = []
    if !value.isUnbound {
      if let bytes = bytesLike(value) {
        new = bytes
      } else {
        switch core(value) {
        case .str, .int, .bool, .bigint:
          throw typeError("can assign only bytes, buffers, or iterables of ints in range(0, 256)")
        default: new = try newBytes(value, .unbound, .unbound, isArray: true)
        }
      }
    }
    let bounds = try bounds(of: slice, in: array.pointee.bytes.count)
    if bounds.step == 1 {
      let stop = max(bounds.start, bounds.stop)
      try reserve(array.pointee.bytes.count + new.count)
      heap.charge(new.count)
      array.pointee.bytes.replaceSubrange(bounds.start..<stop, with: new)
      return
    }
    if value.isUnbound {
      let removed = Set((0..<bounds.count).map { bounds.start + $0 * bounds.step })
      array.pointee.bytes = array.pointee.bytes.indices.filter { !removed.contains($0) }.map { array.pointee.bytes[$0] }
      return
    }
    if new.count != bounds.count {
      throw valueError("attempt to assign bytes of size \(new.count) to extended slice of size \(bounds.count)")
    }
    for (offset, byte) in new.enumerated() { array.pointee.bytes[bounds.start + offset * bounds.step] = byte }
  }
}
