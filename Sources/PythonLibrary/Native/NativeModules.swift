import PythonRuntime

/// The modules that are written in Swift, by name.
enum NativeModules {
  static let all: [String: @Sendable (VM, Ref<DictObject>) throws(PyError) -> Void] = [
    "_re": RegularExpressionModule.fill
  ]
}
