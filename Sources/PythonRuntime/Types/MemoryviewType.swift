/// `memoryview`: a window on bytes, one byte an item. Resizing a bytearray that has views is allowed; they see what is left.
final class BytesView: ForeignPayload {
  /// `.bytes` or `.bytearray`
  let owner: Value
  private let storage: Ref<BytesObject>
  let start: Int
  let step: Int
  private let fullCount: Int
  var isReleased = false

  init(owner: Value, storage: Ref<BytesObject>, start: Int, step: Int, count: Int) {
    self.owner = owner
    self.storage = storage
    self.start = start
    self.step = step
    fullCount = count
  }

  func trace(_ heap: Heap) { heap.mark(owner) }

  var isWritable: Bool { if case .bytearray = owner { true } else { false } }

  /// Items that the storage still has.
  var count: Int {
    let size = storage.pointee.bytes.count
    if step <= 0 { return start < size ? fullCount : 0 }
    return start < size ? min(fullCount, (size - start - 1) / step + 1) : 0
  }

  var bytes: [UInt8] { (0..<count).map { self[$0] } }

  subscript(index: Int) -> UInt8 {
    get { storage.pointee.bytes[start + index * step] }
    set { storage.pointee.bytes[start + index * step] = newValue }
  }

  func part(_ bounds: SliceBounds) -> BytesView {
    BytesView(
      owner: owner, storage: storage, start: start &+ bounds.start &* step, step: step &* bounds.step, count: bounds.count)
  }
}

extension VM {
  func installMemoryview() {
    let type = types.memoryview
    constructor(type, "memoryview(object)") { vm, a throws(PyError) in
      switch vm.core(a[0]) {
      case .bytes(let bytes), .bytearray(let bytes):
        let count = bytes.pointee.bytes.count
        return vm.view(BytesView(owner: vm.core(a[0]), storage: bytes, start: 0, step: 1, count: count))
      case .foreign(let foreign) where foreign.pointee.payload is BytesView:
        let view = try vm.view(a[0])
        return vm.view(view.part(SliceBounds(start: 0, stop: view.count, step: 1, count: view.count)))
      default: throw vm.typeError("memoryview: a bytes-like object is required, not '\(vm.typeName(a[0]))'")
      }
    }
    populate(type) { vm, type in
      vm.addViewOperators(type)
      vm.addViewMethods(type)
      vm.addViewAttributes(type)
    }
  }

  private func view(_ view: BytesView) -> Value { foreign(view, type: types.memoryview) }

  private func view(_ value: Value) throws(PyError) -> BytesView {
    guard case .foreign(let foreign) = value, let view = foreign.pointee.payload as? BytesView else {
      throw typeError("descriptor requires a 'memoryview' object but received a '\(typeName(value))'")
    }
    if view.isReleased { throw valueError("operation forbidden on released memoryview object") }
    return view
  }

  private func addViewOperators(_ type: Ref<TypeObject>) {
    operatorMethod(type, "__len__(self, /)") { vm, a throws(PyError) in .int(try vm.view(a[0]).count) }
    operatorMethod(type, "__getitem__(self, key, /)") { vm, a throws(PyError) in
      let view = try vm.view(a[0])
      if case .slice(let slice) = a[1] { return vm.view(view.part(try vm.bounds(of: slice, in: view.count))) }
      return .int(Int(view[try vm.position(in: view, a[1])]))
    }
    operatorMethod(type, "__setitem__(self, key, value, /)") { vm, a throws(PyError) in
      try vm.assign(try vm.view(a[0]), a[1], a[2])
      return .none
    }
    operatorMethod(type, "__eq__(self, value, /)") { vm, a throws(PyError) in
      guard let other = vm.bytesLike(a[1]) else { return .notImplemented }
      return .bool(try vm.view(a[0]).bytes == other)
    }
    operatorMethod(type, "__hash__(self, /)") { vm, a throws(PyError) in
      let view = try vm.view(a[0])
      if view.isWritable { throw vm.valueError("cannot hash writable memoryview object") }
      return .int(try vm.hash(vm.bytes(view.bytes)))
    }
    operatorMethod(type, "__enter__(self, /)") { vm, a throws(PyError) in
      _ = try vm.view(a[0])
      return a[0]
    }
    operatorMethod(type, "__exit__(self, /, *args)") { vm, a throws(PyError) in vm.release(a[0]) }
    operatorMethod(type, "__repr__(self, /)") { vm, a throws(PyError) in
      vm.str("<memory at 0x\(String(vm.identityHash(a[0]) << 4, radix: 16))>")
    }
  }

  private func addViewMethods(_ type: Ref<TypeObject>) {
    method(type, "tobytes(self, /, order='C')") { vm, a throws(PyError) in vm.bytes(try vm.view(a[0]).bytes) }
    method(type, "tolist(self, /)") { vm, a throws(PyError) in
      vm.list(try vm.view(a[0]).bytes.map { Value.int(Int($0)) })
    }
    method(type, "hex(self, /, sep=?, bytes_per_sep=1)") { vm, a throws(PyError) in
      try vm.hex(try vm.view(a[0]).bytes, a[1], a[2])
    }
    method(type, "release(self, /)") { vm, a throws(PyError) in vm.release(a[0]) }
    method(type, "toreadonly(self, /)") { vm, a throws(PyError) in
      let bytes = try vm.view(a[0]).bytes
      guard case .bytes(let copy) = vm.bytes(bytes) else { return .none }
      return vm.view(BytesView(owner: .bytes(copy), storage: copy, start: 0, step: 1, count: bytes.count))
    }
  }

  private func addViewAttributes(_ type: Ref<TypeObject>) {
    attribute(type, "obj", get: { vm, value throws(PyError) in try vm.view(value).owner })
    attribute(type, "nbytes", get: { vm, value throws(PyError) in .int(try vm.view(value).count) })
    attribute(type, "readonly", get: { vm, value throws(PyError) in .bool(try !vm.view(value).isWritable) })
    attribute(type, "format", get: { vm, value throws(PyError) in
      _ = try vm.view(value)
      return vm.str("B")
    })
    attribute(type, "itemsize", get: { vm, value throws(PyError) in
      _ = try vm.view(value)
      return .int(1)
    })
    attribute(type, "ndim", get: { vm, value throws(PyError) in
      _ = try vm.view(value)
      return .int(1)
    })
    attribute(type, "shape", get: { vm, value throws(PyError) in vm.tuple([.int(try vm.view(value).count)]) })
    attribute(type, "strides", get: { vm, value throws(PyError) in vm.tuple([.int(try vm.view(value).step)]) })
    attribute(type, "contiguous", get: { vm, value throws(PyError) in .bool(try vm.view(value).step == 1) })
  }

  private func release(_ value: Value) -> Value {
    if case .foreign(let foreign) = value, let view = foreign.pointee.payload as? BytesView { view.isReleased = true }
    return .none
  }

  private func position(in view: BytesView, _ key: Value) throws(PyError) -> Int {
    if special(.index, of: typeOf(key)).isUnbound { throw typeError("memoryview: invalid slice key") }
    let index = try index(key)
    let position = index < 0 ? index &+ view.count : index
    guard (0..<view.count).contains(position) else { throw indexError("index out of bounds on dimension 1") }
    return position
  }

  private func assign(_ view: BytesView, _ key: Value, _ value: Value) throws(PyError) {
    if !view.isWritable { throw typeError("cannot modify read-only memory") }
    if case .slice(let slice) = key {
      guard let new = bytesLike(value) else {
        throw typeError("a bytes-like object is required, not '\(typeName(value))'")
      }
      let part = view.part(try bounds(of: slice, in: view.count))
      if part.count != new.count {
        throw valueError("memoryview assignment: lvalue and rvalue have different structures")
      }
      for (index, byte) in new.enumerated() { part[index] = byte }
      return
    }
    let position = try position(in: view, key)
    if special(.index, of: typeOf(value)).isUnbound { throw typeError("memoryview: invalid type for format 'B'") }
    guard case .int(let int) = try integer(value), let byte = UInt8(exactly: int) else {
      throw valueError("memoryview: invalid value for format 'B'")
    }
    if position < view.count { view[position] = byte }
  }
}
