extension PythonSource {
  /// Whether CPython has that function or class in C, where it is in Python here.
  static func isNativeInCPython(module: String, name: String) -> Bool {
    switch module {
    case "itertools", "operator": true
    case "_deque": name == "deque"
    case "collections": ["OrderedDict", "defaultdict", "deque"].contains(name)
    case "functools": ["KeyWrapper", "cmp_to_key", "partial", "reduce"].contains(name)
    case "types": name == "SimpleNamespace"
    case "array": name == "array"
    case "datetime": ["date", "datetime", "time", "timedelta", "timezone", "tzinfo"].contains(name)
    case "decimal": ["Context", "Decimal"].contains(name)
    default: false
    }
  }
}
