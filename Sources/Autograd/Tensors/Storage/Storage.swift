/// The memory of an array and of all its views.
package final class Storage {
  package let workspace: Workspace
  package let start: UnsafeMutableRawPointer
  package let byteCount: Int
  /// How often the elements were changed in place: gradients need what an operation was given, unchanged.
  package internal(set) var version = 0
  /// The recorded operation that changed them last.
  var changedBy: String?

  private let capacity: Int

  init(byteCount: Int, in workspace: Workspace) throws(TensorError) {
    (start, capacity) = try workspace.reserve(byteCount)
    self.workspace = workspace
    self.byteCount = byteCount
  }

  deinit { workspace.release(start, byteCount, capacity: capacity) }
}
