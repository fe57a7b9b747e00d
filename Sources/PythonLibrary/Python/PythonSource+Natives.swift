extension PythonSource {
  /// Whether CPython has that function or class in C, where it is in Python here.
  static func isNativeInCPython(module: String, name: String) -> Bool {
    switch module {
    case "itertools", "operator": !name.contains(".")
    case "_deque": name == "deque"
    case "collections": ["OrderedDict", "defaultdict", "deque"].contains(name)
    case "functools": ["KeyWrapper", "cmp_to_key", "partial", "reduce"].contains(name)
    case "types": name == "SimpleNamespace"
    case "_csv", "csv": ["reader", "writer"].contains(name)
    case "_hashlib": name == "HASH"
    case "_io", "io": ["BytesIO", "StringIO", "TextIOWrapper"].contains(name)
    case "_struct", "struct":
      ["Struct", "calcsize", "iter_unpack", "pack", "pack_into", "unpack", "unpack_from"].contains(name)
    case "array": name == "array"
    case "bisect": ["bisect_left", "bisect_right", "insort_left", "insort_right"].contains(name)
    case "datetime": ["date", "datetime", "time", "timedelta", "timezone", "tzinfo"].contains(name)
    case "decimal": ["Context", "Decimal"].contains(name)
    case "heapq": ["heapify", "heappop", "heappush", "heappushpop", "heapreplace"].contains(name)
    case "_timeformat", "time": ["asctime", "ctime", "gmtime", "localtime", "mktime", "strftime", "strptime", "struct_time"].contains(name)
    case "warnings": ["warn", "warn_explicit"].contains(name)
    case "numpy": numpyClasses.contains(name)
    case "torch": ["Size", "device", "dtype", "finfo", "iinfo"].contains(name)
    case "torch._C": name == "Generator"
    case "torch.return_types": true
    case "numpy.random._generator": name == "Generator"
    case "numpy.random.mtrand": name == "RandomState"
    default: false
    }
  }

  private static let numpyClasses: Set<String> = [
    "ndarray", "dtype", "ufunc", "flatiter", "generic", "bool", "uint8", "int8", "int16", "int32", "int64", "float32", "float64",
  ]
}
