import PythonRuntime

/// `_hashlib`: a digest of a message as a whole, under the objects of `hashlib`.
enum HashModule {
  static func fill(_ vm: VM, _ namespace: Ref<DictObject>) throws(PyError) {
    add(vm, namespace, "md5(message, /)", .md5)
    add(vm, namespace, "sha1(message, /)", .sha1)
    add(vm, namespace, "sha224(message, /)", .sha224)
    add(vm, namespace, "sha256(message, /)", .sha256)
    add(vm, namespace, "sha384(message, /)", .sha384)
    add(vm, namespace, "sha512(message, /)", .sha512)
  }

  private static func add(_ vm: VM, _ namespace: Ref<DictObject>, _ signature: StaticString, _ digest: Digest) {
    vm.function(namespace, signature) { vm, a throws(PyError) in
      switch vm.core(a[0]) {
      case .bytes(let message), .bytearray(let message): return vm.bytes(digest.of(message.pointee.bytes))
      default: throw vm.typeError("a bytes-like object is required, not '\(vm.typeName(a[0]))'")
      }
    }
  }
}
