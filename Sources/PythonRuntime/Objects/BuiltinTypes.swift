/// The types that are there from the start. Exceptions are in `BuiltinException`.
package struct BuiltinTypes {
  package let object: Ref<TypeObject>
  package let `type`: Ref<TypeObject>
  package let noneType: Ref<TypeObject>
  package let notImplementedType: Ref<TypeObject>
  package let ellipsis: Ref<TypeObject>
  package let int: Ref<TypeObject>
  package let bool: Ref<TypeObject>
  package let float: Ref<TypeObject>
  package let complex: Ref<TypeObject>
  package let str: Ref<TypeObject>
  package let bytes: Ref<TypeObject>
  package let bytearray: Ref<TypeObject>
  package let memoryview: Ref<TypeObject>
  package let list: Ref<TypeObject>
  package let tuple: Ref<TypeObject>
  package let dict: Ref<TypeObject>
  package let dictKeys: Ref<TypeObject>
  package let dictValues: Ref<TypeObject>
  package let dictItems: Ref<TypeObject>
  package let set: Ref<TypeObject>
  package let frozenset: Ref<TypeObject>
  package let range: Ref<TypeObject>
  package let slice: Ref<TypeObject>
  package let function: Ref<TypeObject>
  package let builtinFunction: Ref<TypeObject>
  package let method: Ref<TypeObject>
  package let methodDescriptor: Ref<TypeObject>
  package let wrapperDescriptor: Ref<TypeObject>
  package let classMethodDescriptor: Ref<TypeObject>
  package let methodWrapper: Ref<TypeObject>
  package let property: Ref<TypeObject>
  package let staticMethod: Ref<TypeObject>
  package let classMethod: Ref<TypeObject>
  package let memberDescriptor: Ref<TypeObject>
  package let getsetDescriptor: Ref<TypeObject>
  package let superType: Ref<TypeObject>
  package let cell: Ref<TypeObject>
  package let code: Ref<TypeObject>
  package let generator: Ref<TypeObject>
  package let module: Ref<TypeObject>
  package let traceback: Ref<TypeObject>
  package let frame: Ref<TypeObject>
  package let mappingProxy: Ref<TypeObject>
  package let union: Ref<TypeObject>
  package let genericAlias: Ref<TypeObject>
  package let listIterator: Ref<TypeObject>
  package let listReverseIterator: Ref<TypeObject>
  package let tupleIterator: Ref<TypeObject>
  package let rangeIterator: Ref<TypeObject>
  package let wideRangeIterator: Ref<TypeObject>
  package let strIterator: Ref<TypeObject>
  package let asciiIterator: Ref<TypeObject>
  package let bytesIterator: Ref<TypeObject>
  package let bytearrayIterator: Ref<TypeObject>
  package let dictKeyIterator: Ref<TypeObject>
  package let dictValueIterator: Ref<TypeObject>
  package let dictItemIterator: Ref<TypeObject>
  package let dictReverseKeyIterator: Ref<TypeObject>
  package let dictReverseValueIterator: Ref<TypeObject>
  package let dictReverseItemIterator: Ref<TypeObject>
  package let setIterator: Ref<TypeObject>
  package let callableIterator: Ref<TypeObject>
  package let sequenceIterator: Ref<TypeObject>
  package let enumerate: Ref<TypeObject>
  package let zip: Ref<TypeObject>
  package let map: Ref<TypeObject>
  package let filter: Ref<TypeObject>
  package let reversed: Ref<TypeObject>

  init(heap: Heap, interned: InternTable) {
    let root = heap.newRootTypes(interned)
    object = root.object
    type = root.type
    func make(_ name: StaticString, _ core: CoreKind = .closed, base: Ref<TypeObject>? = nil) -> Ref<TypeObject> {
      heap.newType(interned.name(name), base: base ?? root.object, metatype: root.type, core: core)
    }
    noneType = make("NoneType")
    notImplementedType = make("NotImplementedType")
    ellipsis = make("ellipsis")
    int = make("int", .int)
    bool = make("bool", .closed, base: int)
    float = make("float", .float)
    complex = make("complex", .complex)
    str = make("str", .str)
    bytes = make("bytes", .bytes)
    bytearray = make("bytearray", .bytearray)
    memoryview = make("memoryview")
    list = make("list", .list)
    tuple = make("tuple", .tuple)
    dict = make("dict", .dict)
    dictKeys = make("dict_keys")
    dictValues = make("dict_values")
    dictItems = make("dict_items")
    set = make("set", .set)
    frozenset = make("frozenset", .frozenset)
    range = make("range")
    slice = make("slice")
    function = make("function")
    builtinFunction = make("builtin_function_or_method")
    method = make("method")
    methodDescriptor = make("method_descriptor")
    wrapperDescriptor = make("wrapper_descriptor")
    classMethodDescriptor = make("classmethod_descriptor")
    methodWrapper = make("method-wrapper")
    property = make("property", .object)
    staticMethod = make("staticmethod", .object)
    classMethod = make("classmethod", .object)
    memberDescriptor = make("member_descriptor")
    getsetDescriptor = make("getset_descriptor")
    superType = make("super")
    cell = make("cell")
    code = make("code")
    generator = make("generator")
    module = make("module", .object)
    traceback = make("traceback")
    frame = make("frame")
    mappingProxy = make("mappingproxy")
    union = make("UnionType")
    genericAlias = make("GenericAlias")
    listIterator = make("list_iterator")
    listReverseIterator = make("list_reverseiterator")
    tupleIterator = make("tuple_iterator")
    rangeIterator = make("range_iterator")
    wideRangeIterator = make("longrange_iterator")
    strIterator = make("str_iterator")
    asciiIterator = make("str_ascii_iterator")
    bytesIterator = make("bytes_iterator")
    bytearrayIterator = make("bytearray_iterator")
    dictKeyIterator = make("dict_keyiterator")
    dictValueIterator = make("dict_valueiterator")
    dictItemIterator = make("dict_itemiterator")
    dictReverseKeyIterator = make("dict_reversekeyiterator")
    dictReverseValueIterator = make("dict_reversevalueiterator")
    dictReverseItemIterator = make("dict_reverseitemiterator")
    setIterator = make("set_iterator")
    callableIterator = make("callable_iterator")
    sequenceIterator = make("iterator")
    enumerate = make("enumerate")
    zip = make("zip")
    map = make("map")
    filter = make("filter")
    reversed = make("reversed")
  }

  /// Every one of them, for the collector and for installation.
  var all: [Ref<TypeObject>] {
    [
      object, type, noneType, notImplementedType, ellipsis, int, bool, float, complex,
      str, bytes, bytearray, memoryview, list, tuple, dict, dictKeys, dictValues,
      dictItems, set, frozenset, range, slice, function, builtinFunction, method,
      methodDescriptor, wrapperDescriptor, classMethodDescriptor, methodWrapper, property, staticMethod, classMethod, memberDescriptor,
      getsetDescriptor, superType, cell, code, generator, module, traceback, frame,
      mappingProxy, union, genericAlias, listIterator, listReverseIterator, tupleIterator, rangeIterator, wideRangeIterator,
      strIterator, asciiIterator,
      bytesIterator, bytearrayIterator, dictKeyIterator, dictValueIterator, dictItemIterator, dictReverseKeyIterator,
      dictReverseValueIterator, dictReverseItemIterator,
      setIterator, callableIterator, sequenceIterator, enumerate, zip, map, filter, reversed,
    ]
  }

  func trace(_ heap: Heap) {
    for type in all { heap.mark(type) }
  }
}
