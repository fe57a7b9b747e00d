import Autograd
import Glibc
import PythonRuntime

/// `posix`: files and folders of the host, under `os`.
enum FileSystemModule {
  static func fill(_ vm: VM, _ namespace: Ref<DictObject>) throws(PyError) {
    addFolders(vm, namespace)
    addChanges(vm, namespace)
    addQuestions(vm, namespace)
    addProcess(vm, namespace)
  }

  private static func addFolders(_ vm: VM, _ namespace: Ref<DictObject>) {
    vm.function(namespace, "getcwd()") { vm, _ throws(PyError) in vm.str(vm.host.files.currentDirectory) }
    vm.function(namespace, "chdir(path)") { vm, a throws(PyError) in
      try vm.onFiles("chdir", a[0]) { files, path throws(FileProblem) in try files.changeDirectory(path) }
    }
    vm.function(namespace, "listdir(path=None)") { vm, a throws(PyError) in
      let folder = a[0, or: .none].isNone ? vm.str(".") : a[0]
      let path = try vm.path(folder, of: "listdir", orElse: ", os.PathLike, integer or None")
      do throws(FileProblem) {
        let names = try vm.files().list(path)
        if case .bytes = vm.core(folder) { return vm.list(names.map { vm.bytes(Array($0.utf8)) }) }
        return vm.list(names.map { vm.str($0) })
      } catch {
        throw vm.osError(error, vm.shown(path, folder))
      }
    }
    vm.function(namespace, "mkdir(path, mode=511, *, dir_fd=None)") { vm, a throws(PyError) in
      try vm.onFiles("mkdir", a[0]) { files, path throws(FileProblem) in try files.makeDirectory(path) }
    }
    vm.function(namespace, "rmdir(path, *, dir_fd=None)") { vm, a throws(PyError) in
      try vm.onFiles("rmdir", a[0]) { files, path throws(FileProblem) in
        if files.isFile(path) { throw FileProblem(code: ENOTDIR) }
        try files.remove(path)
      }
    }
  }

  private static func addChanges(_ vm: VM, _ namespace: Ref<DictObject>) {
    func addRemoving(_ signature: StaticString, _ name: String) {
      vm.function(namespace, signature) { vm, a throws(PyError) in
        try vm.onFiles(name, a[0]) { files, path throws(FileProblem) in
          if files.isDirectory(path) { throw FileProblem(code: EISDIR) }
          try files.remove(path)
        }
      }
    }
    addRemoving("remove(path, *, dir_fd=None)", "remove")
    addRemoving("unlink(path, *, dir_fd=None)", "unlink")
    func addRenaming(_ signature: StaticString, _ name: String) {
      vm.function(namespace, signature) { vm, a throws(PyError) in
        let from = try vm.path(a[0], of: name, "src")
        let to = try vm.path(a[1], of: name, "dst")
        do throws(FileProblem) {
          try vm.files().rename(from, to: to)
        } catch {
          throw vm.osError(error, vm.shown(from, a[0]), vm.shown(to, a[1]))
        }
        return .none
      }
    }
    addRenaming("rename(src, dst, *, src_dir_fd=None, dst_dir_fd=None)", "rename")
    addRenaming("replace(src, dst, *, src_dir_fd=None, dst_dir_fd=None)", "replace")
  }

  private static func addQuestions(_ vm: VM, _ namespace: Ref<DictObject>) {
    func addQuestion(_ signature: StaticString, _ answer: @escaping (any FileSystem, String) -> Bool) {
      vm.function(namespace, signature) { vm, a throws(PyError) in
        // Numbers of open files are known only as those of the standard streams, which are neither.
        if case .int = vm.core(a[0]) { return .bool(false) }
        return .bool(answer(vm.files(), try vm.path(a[0], of: "stat", orElse: ", os.PathLike or integer")))
      }
    }
    addQuestion("_isfile(path, /)") { files, path in files.isFile(path) }
    addQuestion("_isdir(path, /)") { files, path in files.isDirectory(path) }
    vm.function(namespace, "_size_and_time(path, /)") { vm, a throws(PyError) in
      let path = try vm.path(a[0], of: "stat", orElse: ", os.PathLike or integer")
      do throws(FileProblem) {
        let files = vm.files()
        let size = try files.size(path)
        return vm.tuple([.int(size), .float(try files.modified(path))])
      } catch {
        throw vm.osError(error, vm.shown(path, a[0]))
      }
    }
    vm.function(namespace, "strerror(code, /)") { vm, a throws(PyError) in
      let code = Int32(truncatingIfNeeded: try vm.index(a[0]))
      return vm.str(strerror(code).map { String(cString: $0) } ?? "Unknown error \(code)")
    }
    vm.function(namespace, "fspath(path)") { vm, a throws(PyError) in
      switch vm.core(a[0]) {
      case .str, .bytes: return a[0]
      default: break
      }
      let method = vm.lookUp(vm.name("__fspath__"), in: vm.typeOf(a[0]))
      if method.isUnbound {
        throw vm.typeError("expected str, bytes or os.PathLike object, not \(vm.typeName(a[0]))")
      }
      let result = try vm.callMethod(method, a[0])
      switch vm.core(result) {
      case .str, .bytes: return result
      default:
        throw vm.typeError(
          "expected \(vm.typeName(a[0])).__fspath__() to return str or bytes, not \(vm.typeName(result))")
      }
    }
  }

  /// One processor and one process, the same everywhere.
  private static func addProcess(_ vm: VM, _ namespace: Ref<DictObject>) {
    for signature: StaticString in ["cpu_count()", "getpid()", "getppid()"] {
      vm.function(namespace, signature) { _, _ throws(PyError) in .int(1) }
    }
    var twister = MersenneTwister(seed: UInt32(truncatingIfNeeded: vm.host.seed))
    vm.function(namespace, "urandom(size, /)") { vm, a throws(PyError) in
      let size = try vm.size(a[0])
      if size < 0 { throw vm.valueError("negative argument not allowed") }
      try vm.reserve(size)
      vm.draws.insert(.unseeded)
      return vm.bytes((0..<size).map { _ in UInt8(twister.nextBits(8)) })
    }
  }
}

extension VM {
  /// The host's files, with all that the program has written so far.
  fileprivate func files() -> any FileSystem {
    flushFiles()
    return host.files
  }

  fileprivate func path(
    _ value: Value, of function: String, _ argument: String = "path", orElse others: String = " or os.PathLike"
  ) throws(PyError) -> String {
    switch core(value) {
    case .str, .bytes: break
    default:
      if lookUp(name("__fspath__"), in: typeOf(value)).isUnbound {
        throw typeError("\(function): \(argument) should be string, bytes\(others), not \(typeName(value))")
      }
    }
    return try path(value)
  }

  /// A path in an error: bytes if it was given as such.
  fileprivate func shown(_ path: String, _ value: Value) -> Value {
    if case .bytes = core(value) { return value }
    return str(path)
  }

  fileprivate func onFiles(
    _ function: String, _ value: Value, _ body: (any FileSystem, String) throws(FileProblem) -> Void
  ) throws(PyError) -> Value {
    let path = try path(value, of: function)
    do throws(FileProblem) {
      try body(files(), path)
    } catch {
      throw osError(error, shown(path, value))
    }
    return .none
  }
}
