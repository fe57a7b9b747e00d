/// Where modules come from.
package struct Importer {
  /// Modules written in Swift, by name: each fills the namespace of a fresh module.
  package var natives: [String: (VM, Ref<DictObject>) throws(PyError) -> Void] = [:]
  /// The source text of a module written in Python that ships with Lectern.
  package var librarySource: (String) -> String? = { _ in nil }
  /// Folders in which `.py` files are looked for, as `sys.path`.
  package var path: [String] = []

  func trace(_ heap: Heap) {}
}
