/// `memoryview`: windows on bytes and bytearrays.
extension VM {
  func installMemoryview() {
    let type = types.memoryview
    constructor(type, "memoryview(object)") { vm, a throws(PyError) in
      var object = vm.core(a[0])
      // What stands for a type that is written in C.
      let buffer = try vm.attributeIfPresent(object, vm.name("__buffer__"))
      if !buffer.isUnbound { object = try vm.call(buffer, [.int(0)]) }
      switch object {
      case .bytes(let bytes), .bytearray(let bytes):
        let count = bytes.pointee.bytes.count
        return vm.view(BytesView(owner: object, storage: bytes, stride: 1, count: count))
      case .foreign(let foreign) where foreign.pointee.payload is BytesView:
        let view = try vm.view(object)
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
    operatorMethod(type, "__len__(self, /)") { vm, a throws(PyError) in .int(try vm.view(a[0]).shape.first ?? 1) }
    operatorMethod(type, "__getitem__(self, key, /)") { vm, a throws(PyError) in
      let view = try vm.view(a[0])
      if case .slice(let slice) = a[1] { return vm.view(view.part(try vm.bounds(of: slice, in: view.count))) }
      return view.format.value(view[try vm.position(in: view, a[1])], vm)
    }
    operatorMethod(type, "__setitem__(self, key, value, /)") { vm, a throws(PyError) in
      try vm.assign(try vm.view(a[0]), a[1], a[2])
      return .none
    }
    operatorMethod(type, "__eq__(self, value, /)") { vm, a throws(PyError) in
      guard let other = vm.bytesLike(a[1]) else { return .notImplemented }
      let view = try vm.view(a[0])
      var format = ItemFormat.byte
      if case .foreign = a[1] { format = try vm.view(a[1]).format }
      return .bool(view.format == format && view.bytes == other)
    }
    operatorMethod(type, "__hash__(self, /)") { vm, a throws(PyError) in
      let view = try vm.view(a[0])
      if view.isWritable { throw vm.valueError("cannot hash writable memoryview object") }
      guard [.byte, .signedByte, .character].contains(view.format) else {
        throw vm.valueError("memoryview: hashing is restricted to formats 'B', 'b' or 'c'")
      }
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
      let view = try vm.view(a[0])
      let items = (0..<view.count).map { view.format.value(view[$0], vm) }
      return vm.nested(items[...], view.shape[...])
    }
    method(type, "hex(self, /, sep=?, bytes_per_sep=1)") { vm, a throws(PyError) in
      try vm.hex(try vm.view(a[0]).bytes, a[1], a[2])
    }
    method(type, "cast(self, format, shape=?)") { vm, a throws(PyError) in
      vm.view(try vm.cast(try vm.view(a[0]), a[1], a[2]))
    }
    method(type, "release(self, /)") { vm, a throws(PyError) in vm.release(a[0]) }
    method(type, "toreadonly(self, /)") { vm, a throws(PyError) in
      let view = try vm.view(a[0])
      guard case .bytes(let copy) = vm.bytes(view.bytes) else { return .none }
      return vm.view(
        BytesView(owner: .bytes(copy), storage: copy, stride: view.format.size, count: view.count, format: view.format))
    }
  }

  private func addViewAttributes(_ type: Ref<TypeObject>) {
    attribute(type, "obj", get: { vm, value throws(PyError) in try vm.view(value).owner })
    attribute(
      type, "nbytes",
      get: { vm, value throws(PyError) in
        let view = try vm.view(value)
        return .int(view.count * view.format.size)
      })
    attribute(type, "readonly", get: { vm, value throws(PyError) in .bool(try !vm.view(value).isWritable) })
    attribute(type, "format", get: { vm, value throws(PyError) in vm.str(try vm.view(value).format.rawValue) })
    attribute(type, "itemsize", get: { vm, value throws(PyError) in .int(try vm.view(value).format.size) })
    attribute(type, "ndim", get: { vm, value throws(PyError) in .int(try vm.view(value).shape.count) })
    attribute(type, "shape", get: { vm, value throws(PyError) in vm.tuple(try vm.view(value).shape.map { .int($0) }) })
    attribute(
      type, "strides",
      get: { vm, value throws(PyError) in
        let view = try vm.view(value)
        var strides: [Int] = [view.stride]
        for length in view.shape.dropFirst().reversed() { strides.insert(strides[0] * length, at: 0) }
        return vm.tuple(strides.map { .int($0) })
      })
    for name: StaticString in ["contiguous", "c_contiguous"] {
      attribute(type, name, get: { vm, value throws(PyError) in .bool(try vm.view(value).isContiguous) })
    }
  }

  private func release(_ value: Value) -> Value {
    if case .foreign(let foreign) = value, let view = foreign.pointee.payload as? BytesView { view.isReleased = true }
    return .none
  }

  private func position(in view: BytesView, _ key: Value) throws(PyError) -> Int {
    if case .tuple(let indices) = key, indices.pointee.count == view.dimensions.count {
      var position = 0
      for (dimension, length) in view.dimensions.enumerated() {
        position = position * length + (try self.index(indices.items[dimension], below: length, dimension + 1))
      }
      return position
    }
    if special(.index, of: typeOf(key)).isUnbound { throw typeError("memoryview: invalid slice key") }
    if !view.dimensions.isEmpty {
      throw raise(.notImplementedError, "multi-dimensional sub-views are not implemented")
    }
    return try index(key, below: view.count, 1)
  }

  private func index(_ value: Value, below count: Int, _ dimension: Int) throws(PyError) -> Int {
    let index = try index(value)
    let position = index < 0 ? index &+ count : index
    guard (0..<count).contains(position) else { throw indexError("index out of bounds on dimension \(dimension)") }
    return position
  }

  private func assign(_ view: BytesView, _ key: Value, _ value: Value) throws(PyError) {
    if !view.isWritable { throw typeError("cannot modify read-only memory") }
    if case .slice(let slice) = key {
      guard let new = bytesLike(value) else {
        throw typeError("a bytes-like object is required, not '\(typeName(value))'")
      }
      let part = view.part(try bounds(of: slice, in: view.count))
      let size = view.format.size
      var format = ItemFormat.byte
      if case .foreign = value { format = try self.view(value).format }
      if part.count * size != new.count || format != view.format {
        throw valueError("memoryview assignment: lvalue and rvalue have different structures")
      }
      for index in 0..<part.count { part[index] = new[index * size..<index * size + size] }
      return
    }
    let position = try position(in: view, key)
    let bytes = try view.format.bytes(of: value, self)
    if position < view.count { view[position] = bytes[...] }
  }

  /// Items as lists of lists.
  private func nested(_ items: ArraySlice<Value>, _ shape: ArraySlice<Int>) -> Value {
    guard let length = shape.first else { return items.first ?? .none }
    if shape.count == 1 || length == 0 { return list(items) }
    let size = items.count / length
    return list(
      (0..<length).map { nested(items[(items.startIndex + $0 * size)...].prefix(size), shape.dropFirst()) })
  }

  private func cast(_ view: BytesView, _ format: Value, _ shape: Value) throws(PyError) -> BytesView {
    let letters = try text(format, or: "cast() argument 'format' must be str, not \(givenType(format))").string
    guard let format = ItemFormat(rawValue: letters.hasPrefix("@") ? String(letters.dropFirst()) : letters) else {
      throw valueError(
        "memoryview: destination format must be a native single character format prefixed with an optional '@'")
    }
    if view.format != .byte, view.format != .signedByte, view.format != .character,
      format.size > 1 || format == .boolean
    {
      throw typeError("memoryview: cannot cast between two non-byte formats")
    }
    if !view.isContiguous { throw typeError("memoryview: casts are restricted to C-contiguous views") }
    let size = view.count * view.format.size
    if size % format.size != 0 { throw typeError("memoryview: length is not a multiple of itemsize") }
    var dimensions: [Int] = []
    if !shape.isUnbound {
      switch core(shape) {
      case .list, .tuple: for length in try collect(shape).pointee.items { dimensions.append(try index(length)) }
      default: throw typeError("shape must be a list or a tuple")
      }
      let product = dimensions.reduce(format.size) { $0.multipliedReportingOverflow(by: $1).partialValue }
      if product != size || dimensions.contains(where: { $0 <= 0 }) {
        throw typeError("memoryview: product(shape) * itemsize != buffer size")
      }
    }
    return view.cast(to: format, count: size / format.size, dimensions: dimensions.count > 1 ? dimensions : [])
  }
}
