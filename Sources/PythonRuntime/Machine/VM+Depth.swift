import CLinux
import Glibc

/// Recursion on the native stack: callbacks from natives into the machine, and natives that go into nested containers.
extension VM {
  /// Counts a step of it, which the caller takes back by lowering `nativeDepth`.
  @inline(__always)
  func descend(_ place: StaticString = "") throws(PyError) {
    if nativeDepth >= recursionLimit || !hasNativeStack() { throw tooDeep(place) }
    nativeDepth &+= 1
  }

  func tooDeep(_ place: StaticString = "") -> PyError {
    raise(.recursionError, "maximum recursion depth exceeded\(place)")
  }

  /// Whether the thread's stack has room for another step and what it may call.
  @inline(__always)
  private func hasNativeStack() -> Bool {
    if nativeDepth == 0 { measureNativeStack() }
    var marker: UInt8 = 0
    return withUnsafePointer(to: &marker) { UInt(bitPattern: $0) } > nativeStackEnd
  }

  /// Finds the end of the stack, when the machine is entered on another thread than before.
  @inline(never)
  private func measureNativeStack() {
    let thread = pthread_self()
    if thread == nativeThread { return }
    nativeThread = thread
    nativeStackEnd = 0
    var attributes = pthread_attr_t()
    guard pthread_getattr_np(thread, &attributes) == 0 else { return }
    defer { pthread_attr_destroy(&attributes) }
    var lowest: UnsafeMutableRawPointer?
    var size = 0
    if pthread_attr_getstack(&attributes, &lowest, &size) == 0 { nativeStackEnd = UInt(bitPattern: lowest) + VM.stackReserve }
  }

  /// What natives that do not count their steps may need.
  private static let stackReserve: UInt = 512 << 10
}
