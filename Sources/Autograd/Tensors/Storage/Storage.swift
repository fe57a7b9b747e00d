import Glibc

/// The memory of an array and of all its views.
package final class Storage {
  package let workspace: Workspace
  package let start: UnsafeMutableRawPointer
  package let byteCount: Int
  /// How often the elements were changed in place: gradients need what an operation was given, unchanged.
  package internal(set) var version = 0
  /// The recorded operation that changed them last.
  var changedBy: String?

  init(byteCount: Int, in workspace: Workspace) throws(TensorError) {
    try workspace.reserve(byteCount)
    guard let start = malloc(max(byteCount, 16)) else {
      workspace.release(byteCount)
      throw .outOfMemory(bytes: byteCount)
    }
    self.workspace = workspace
    self.start = start
    self.byteCount = byteCount
  }

  deinit {
    free(start)
    workspace.release(byteCount)
  }
}
