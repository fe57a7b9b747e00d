/// How natives are put into types, modules and namespaces.
extension VM {
  /// `"append(self, object, /)"` and what it does.
  @discardableResult
  package func native(
    _ signature: StaticString, role: NativeObject.Role = .function, owner: Ref<TypeObject>? = nil, _ body: @escaping NativeBody
  ) -> Value {
    let signature = Signature(signature)
    let name = interned.name(ascii: signature.nameBytes)
    return .native(
      heap.new(NativeObject(name: name, role: role, owner: owner, signature: signature, body: body)))
  }

  /// Runs once, when the first attribute of the type is looked up.
  package func populate(_ type: Ref<TypeObject>, _ fill: @escaping (VM, Ref<TypeObject>) -> Void) {
    type.pointee.populate = fill
  }

  package func method(_ type: Ref<TypeObject>, _ signature: StaticString, _ body: @escaping NativeBody) {
    add(native(signature, role: .method, owner: type, body), to: type)
  }

  /// A method that an operator or builtin calls, such as `__add__`.
  package func operatorMethod(_ type: Ref<TypeObject>, _ signature: StaticString, _ body: @escaping NativeBody) {
    add(native(signature, role: .operatorMethod, owner: type, body), to: type)
  }

  /// The body's first argument is the class.
  package func classMethod(_ type: Ref<TypeObject>, _ signature: StaticString, _ body: @escaping NativeBody) {
    add(native(signature, role: .classMethod, owner: type, body), to: type)
  }

  package func staticMethod(_ type: Ref<TypeObject>, _ signature: StaticString, _ body: @escaping NativeBody) {
    let function = native(signature, role: .staticMethod, owner: type, body)
    let wrapper = heap.new(DescriptorObject(role: .staticMethod, get: function))
    if case .native(let native) = function { add(.descriptor(wrapper), native.pointee.name, to: type) }
  }

  /// What a call of exactly this type does; the signature's name is the type's, the arguments come without it.
  package func constructor(_ type: Ref<TypeObject>, _ signature: StaticString, _ body: @escaping NativeBody) {
    heap.touch(type)
    type.pointee.construct = native(signature, owner: type, body)
    if case .native(let construct) = type.pointee.construct,
      type == types.list || type == types.tuple || type == types.set
    {
      construct.pointee.preludeArgument = 1
    }
  }

  /// An attribute of a builtin type; without `set` it is read-only.
  package func attribute(
    _ type: Ref<TypeObject>, _ name: StaticString, get: @escaping (VM, Value) throws(PyError) -> Value,
    set: ((VM, Value, Value) throws(PyError) -> Void)? = nil, delete: ((VM, Value) throws(PyError) -> Void)? = nil
  ) {
    let key = interned.name(name)
    var descriptor = DescriptorObject(
      role: .attribute, get: native("get(self)") { vm, arguments throws(PyError) in try get(vm, arguments[0]) })
    if let set {
      descriptor.set = native("set(self, value)") { vm, arguments throws(PyError) in
        try set(vm, arguments[0], arguments[1])
        return .none
      }
    }
    if let delete {
      descriptor.delete = native("delete(self)") { vm, arguments throws(PyError) in
        try delete(vm, arguments[0])
        return .none
      }
    }
    descriptor.name = key
    descriptor.owner = type
    add(.descriptor(heap.new(descriptor)), key, to: type)
  }

  /// A part of a builtin's value, which is only read.
  package func part(_ type: Ref<TypeObject>, _ name: StaticString, _ get: @escaping (VM, Value) throws(PyError) -> Value) {
    let key = interned.name(name)
    var descriptor = DescriptorObject(
      role: .part, get: native("get(self)") { vm, arguments throws(PyError) in try get(vm, arguments[0]) })
    descriptor.name = key
    descriptor.owner = type
    add(.descriptor(heap.new(descriptor)), key, to: type)
  }

  package func constant(_ type: Ref<TypeObject>, _ name: StaticString, _ value: Value) {
    add(value, interned.name(name), to: type)
  }

  private func add(_ function: Value, to type: Ref<TypeObject>) {
    if case .native(let native) = function { add(function, native.pointee.name, to: type) }
  }

  private func add(_ value: Value, _ name: Name, to type: Ref<TypeObject>) {
    heap.touch(type)
    type.pointee.attributes[name] = value
  }

  /// A module-level or builtin function.
  package func function(_ namespace: Ref<DictObject>, _ signature: StaticString, _ body: @escaping NativeBody) {
    let function = native(signature, body)
    guard case .native(let native) = function else { return }
    let module = lookUp(namespace, names.name)
    if !module.isUnbound { native.pointee.module = module }
    setName(namespace, native.pointee.name, function)
  }

  package func set(_ namespace: Ref<DictObject>, _ name: StaticString, _ value: Value) {
    setName(namespace, interned.name(name), value)
  }

  /// Sets a string key of a dict.
  package func setName(_ namespace: Ref<DictObject>, _ name: Name, _ value: Value) {
    heap.touch(namespace)
    let position = namespace.pointee.table.find(name)
    if position >= 0 {
      namespace.pointee.table.entry(position).pointee.value = value
    } else {
      namespace.pointee.table.add(.str(name), hash: name.hash, value: value)
    }
  }

  /// The value of a string key, or `.unbound`.
  package func lookUp(_ namespace: Ref<DictObject>, _ name: Name) -> Value {
    let position = namespace.pointee.table.find(name)
    return position >= 0 ? namespace.pointee.table.entry(position).pointee.value : .unbound
  }

  /// A type that a library adds, whose values are `.foreign`.
  package func newForeignType(
    _ name: String, module: String, base: Ref<TypeObject>? = nil, isSubclassable: Bool = false
  ) -> Ref<TypeObject> {
    let type = heap.newType(
      interned.name(name), base: base ?? types.object, metatype: types.type, core: isSubclassable ? .foreign : .closed)
    type.pointee.attributes[names.module] = str(module)
    permanentRoots.append(.type(type))
    return type
  }
}
