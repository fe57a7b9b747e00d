import Glibc

/// What goes wrong with files, as Python's exceptions.
extension VM {
  /// `[Errno 2] No such file or directory: 'x'`, of the exception type for that number.
  package func osError(_ code: Int32, _ path: Value = .none, _ second: Value = .none) -> PyError {
    let words = VM.errorText(code)
    let error = raise(type(VM.exception(for: code)), .int(Int(code)), str(words))
    setField("errno", .int(Int(code)))
    setField("strerror", str(words))
    if !path.isNone { setField("filename", shownPath(path)) }
    if !second.isNone { setField("filename2", shownPath(second)) }
    return error
  }

  /// A path as errors show it, which is text also for an object that stands for a path.
  private func shownPath(_ value: Value) -> Value {
    guard case .instance(let instance) = value, !lookUp(name("__fspath__"), in: instance.type).isUnbound else {
      return value
    }
    return (try? path(value)).map { str($0) } ?? value
  }

  package func osError(_ problem: FileProblem, _ path: Value, _ second: Value = .none) -> PyError {
    osError(problem.code, path, second)
  }

  /// C's words for an error number.
  package static func errorText(_ code: Int32) -> String {
    strerror(code).map { String(cString: $0) } ?? "Unknown error \(code)"
  }

  /// The builtin exception that stands for an error number.
  static func exception(for code: Int32) -> BuiltinException {
    switch code {
    case EPERM, EACCES: .permissionError
    case ENOENT: .fileNotFoundError
    case EEXIST: .fileExistsError
    case ENOTDIR: .notADirectoryError
    case EISDIR: .isADirectoryError
    case ESRCH: .processLookupError
    case EINTR: .interruptedError
    case ECHILD: .childProcessError
    case EAGAIN: .blockingIOError
    case EPIPE: .brokenPipeError
    case ETIMEDOUT: .timeoutError
    default: .osError
    }
  }

  /// A path given as a string, bytes or an object with `__fspath__`.
  package func path(_ value: Value) throws(PyError) -> String {
    switch core(value) {
    case .str(let text): return try checked(text.string)
    case .bytes(let bytes): return try checked(String(decoding: bytes.pointee.bytes, as: UTF8.self))
    default: break
    }
    let method = lookUp(name("__fspath__"), in: typeOf(value))
    if method.isUnbound { throw typeError("expected str, bytes or os.PathLike object, not \(typeName(value))") }
    let result = try callMethod(method, value)
    switch core(result) {
    case .str(let text): return try checked(text.string)
    case .bytes(let bytes): return try checked(String(decoding: bytes.pointee.bytes, as: UTF8.self))
    default:
      throw typeError("expected \(typeName(value)).__fspath__() to return str or bytes, not \(typeName(result))")
    }
  }

  private func checked(_ path: String) throws(PyError) -> String {
    if path.utf8.contains(0) { throw valueError("embedded null byte") }
    return path
  }

  /// `io.UnsupportedOperation`
  package var unsupportedOperation: Ref<TypeObject> {
    if let known = unsupportedOperationType { return known }
    let namespace = dict()
    setName(namespace, names.module, str("io"))
    let bases: [Value] = [.type(type(.osError)), .type(type(.valueError))]
    guard let made = try? makeType(str("UnsupportedOperation"), bases, namespace, types.type, []) else {
      return type(.osError)
    }
    unsupportedOperationType = made
    permanentRoots.append(.type(made))
    return made
  }
}
