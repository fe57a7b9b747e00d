/// A Python exception is in flight: the exception itself is `VM.exception`.
package struct PyError: Error {
  package init() {}
}
