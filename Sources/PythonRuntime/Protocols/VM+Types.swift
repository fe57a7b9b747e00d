extension VM {
  /// `type(value)`
  package func typeOf(_ value: Value) -> Ref<TypeObject> {
    switch value {
    case .instance(let instance): instance.type
    case .unbound, .none: types.noneType
    case .notImplemented: types.notImplementedType
    case .ellipsis: types.ellipsis
    case .bool: types.bool
    case .int, .bigint: types.int
    case .float: types.float
    case .complex: types.complex
    case .str: types.str
    case .bytes: types.bytes
    case .bytearray: types.bytearray
    case .list: types.list
    case .tuple: types.tuple
    case .dict: types.dict
    case .dictView(let view):
      switch view.pointee.part {
      case .keys: types.dictKeys
      case .values: types.dictValues
      case .items: types.dictItems
      }
    case .set(let set): set.pointee.isFrozen ? types.frozenset : types.set
    case .range: types.range
    case .slice: types.slice
    case .type(let type): type.pointee.metatype
    case .function(let function): function.isBuiltin ? types.builtinFunction : types.function
    case .native(let native):
      switch native.pointee.role {
      case .function, .staticMethod: types.builtinFunction
      case .method: types.methodDescriptor
      case .operatorMethod: types.wrapperDescriptor
      case .classMethod: types.classMethodDescriptor
      }
    case .boundMethod(let method):
      if case .native(let native) = method.pointee.function {
        native.pointee.role == .operatorMethod ? types.methodWrapper : types.builtinFunction
      } else {
        types.method
      }
    case .descriptor(let descriptor):
      switch descriptor.pointee.role {
      case .property: types.property
      case .staticMethod: types.staticMethod
      case .classMethod: types.classMethod
      case .member, .part: types.memberDescriptor
      case .attribute: types.getsetDescriptor
      }
    case .superProxy: types.superType
    case .cell: types.cell
    case .code: types.code
    case .generator: types.generator
    case .iterator(let iterator): iterator.pointee.type
    case .module: types.module
    case .traceback: types.traceback
    case .frame: types.frame
    case .foreign(let foreign): foreign.pointee.type
    case .handle(let handle): handle.pointee.type
    case .exceptionState, .shape: types.object
    }
  }

  /// `type(value).__name__`, for messages.
  /// The name of a value's type as messages have it.
  package func typeName(_ value: Value) -> String { shownName(of: typeOf(value)) }

  /// A type's name as messages have it: with its module for types that CPython has in C outside of `builtins`.
  func shownName(of type: Ref<TypeObject>) -> String {
    let name = name(of: type)
    guard case .str(let module)? = type.pointee.attributes[names.module],
      importer.isNativeInCPython(module.string, name)
    else { return name }
    return "\(module.string).\(name)"
  }

  /// `type.__qualname__`
  func qualname(of type: Ref<TypeObject>) -> String {
    if case .str(let text) = type.pointee.qualifiedName { return text.string }
    return name(of: type)
  }

  package func name(of type: Ref<TypeObject>) -> String {
    if case .str(let name) = type.pointee.name { return name.string }
    return "?"
  }

  /// Whether `type` is `base` or inherits from it.
  @inline(__always)
  package func isSubtype(_ type: Ref<TypeObject>, of base: Ref<TypeObject>) -> Bool {
    if type == base { return true }
    for candidate in type.pointee.order where candidate == base { return true }
    return false
  }

  /// The builtin value behind an instance of a builtin's subclass, or the value itself.
  @inline(__always)
  package func core(_ value: Value) -> Value {
    if case .instance(let instance) = value {
      let core = instance.core
      return core.isUnbound ? value : core
    }
    return value
  }

  /// A new instance of a class, without running `__init__`.
  @inline(__always)
  package func newInstance(of type: Ref<TypeObject>, core: Value = .unbound) -> Ref<InstanceObject> {
    let shape = rootShape(of: type)
    let inline = max(type.pointee.usualSlots, Int32(truncatingIfNeeded: shape.pointee.slotCount))
    let instance = heap.new(
      InstanceObject(
        shape: shape, slots: UnsafeMutablePointer<Value>(bitPattern: 16).unsafelyUnwrapped, capacity: inline,
        inlineCapacity: inline),
      extra: Int(inline) &* MemoryLayout<Value>.stride)
    instance.pointee.slots = instance.tail.assumingMemoryBound(to: Value.self)
    if shape.pointee.hasCore { instance.pointee.slots[0] = core }
    if shape.pointee.isFinalized { watch(instance) }
    return instance
  }

  /// The shape of an instance without attributes.
  @inline(__always)
  func rootShape(of type: Ref<TypeObject>) -> Ref<ShapeObject> { type.pointee.rootShape ?? makeRootShape(type) }

  @inline(never)
  private func makeRootShape(_ type: Ref<TypeObject>) -> Ref<ShapeObject> {
    let hasCore: Bool
    switch type.pointee.core {
    case .object, .type, .closed: hasCore = false
    case .int, .float, .complex, .str, .bytes, .bytearray, .list, .tuple, .dict, .set, .frozenset, .exception, .foreign: hasCore = true
    }
    let isFinalized = type.pointee.isUserDefined && !lookUp(name("__del__"), in: type).isUnbound
    let shape = heap.new(ShapeObject(type: type, hasCore: hasCore, isFinalized: isFinalized))
    heap.touch(type)
    type.pointee.rootShape = shape
    return shape
  }
}
