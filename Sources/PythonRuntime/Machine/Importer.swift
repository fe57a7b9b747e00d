/// Where modules come from.
package struct Importer {
  /// Modules written in Swift, by name: each fills the namespace of a fresh module.
  package var natives: [String: NativeModule] = [:]
  /// The source text of a module written in Python that ships with Lectern.
  package var librarySource: (String) -> String? = { _ in nil }
  /// Whether CPython has a function or class of a library module in C, where the library has it in Python: messages then speak of it as of
  /// a native.
  package var isNativeInCPython: (_ module: String, _ name: String) -> Bool = { _, _ in false }
  /// Whether a module exists in the world that Lectern does not have.
  package var isUnsupported: (_ module: String) -> Bool = { _ in false }
  /// Whether a name exists in a module of the world that Lectern has without it.
  package var isUnsupportedName: (_ name: String, _ module: String) -> Bool = { _, _ in false }
  /// Folders in which `.py` files are looked for, as `sys.path`.
  package var path: [String] = []
  /// Modules that no file can take the place of.
  static let builtin: Set<String> = ["builtins", "errno", "gc", "itertools", "posix", "sys", "time"]
  /// Told of every file that an import reads.
  package var didRead: ((String) -> Void)?
  /// Modules whose code is running.
  var loading: Set<String> = []
}

/// A module written in Swift: it fills the namespace of a fresh module.
package struct NativeModule: Sendable {
  let fill: @Sendable (VM, Ref<DictObject>) throws(PyError) -> Void

  package init(_ fill: @escaping @Sendable (VM, Ref<DictObject>) throws(PyError) -> Void) { self.fill = fill }
}
