/// `id`: numbers that are the same in every run.
extension VM {
  /// The number that stands for an object: the same as long as it lives, the next free one for an object not asked about before.
  package func identity(_ value: Value) -> Int {
    guard let object = value.object else {
      switch value {
      case .int(let int): return 0x9000_0000 &+ int &* 32
      case .float(let float): return 0xA000_0000 &+ Int(truncatingIfNeeded: float.bitPattern % 0xFFFF_FFF) &* 16
      case .bool(let bool): return bool ? 0x8000_0020 : 0x8000_0000
      case .none: return 0x8000_0040
      case .notImplemented: return 0x8000_0060
      default: return 0x8000_0080
      }
    }
    return 0xB000_0000 &+ heap.place(of: object)
  }

  func installBuildClass() {
    buildClassFunction = native("__build_class__(*args, **kwargs)") { vm, a throws(PyError) in
      guard case .tuple(let arguments) = a[0], case .dict(let keywords) = a[1] else { return .none }
      return try vm.buildClass(arguments, keywords)
    }
  }
}
