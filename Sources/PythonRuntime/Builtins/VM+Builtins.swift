/// The namespace of builtins: types, exceptions, constants and functions.
extension VM {
  func installBuiltins() {
    for type in types.all where BuiltinTypes.named.contains(name(of: type)) {
      if case .str(let name) = type.pointee.name { setName(builtins, name, .type(type)) }
    }
    for exception in BuiltinException.allCases { set(builtins, exception.name, .type(type(exception))) }
    set(builtins, "EnvironmentError", .type(type(.osError)))
    set(builtins, "IOError", .type(type(.osError)))
    set(builtins, "None", .none)
    set(builtins, "True", .bool(true))
    set(builtins, "False", .bool(false))
    set(builtins, "Ellipsis", .ellipsis)
    set(builtins, "NotImplemented", .notImplemented)
    set(builtins, "__debug__", .bool(true))
    set(builtins, "__build_class__", buildClassFunction)
    set(builtins, "__name__", str("builtins"))
    installAttributeFunctions()
    installIterationFunctions()
    installNumberFunctions()
    installTextFunctions()
    installPrinting()
    installCodeFunctions()
    installPrelude()
    installConsumers()
    let module = heap.new(ModuleObject(name: name("builtins"), dict: builtins))
    setName(modules, name("builtins"), .module(module))
  }
}

extension BuiltinTypes {
  /// The types that programs know by name.
  static let named: Set<String> = [
    "object", "type", "int", "bool", "float", "complex", "str", "bytes", "bytearray", "memoryview", "list", "tuple", "dict",
    "set", "frozenset", "range", "slice", "property", "staticmethod", "classmethod", "super", "enumerate", "zip", "map", "filter",
    "reversed",
  ]
}
