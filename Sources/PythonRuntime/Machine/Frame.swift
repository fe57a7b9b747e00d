/// A running function: trivial, so that calling and returning move a few words.
struct Frame {
  var code: Ref<CodeObject>
  var function: Ref<FunctionObject>?
  var globals: Ref<DictObject>
  /// The namespace of module code, class bodies and `exec`.
  var locals: Ref<DictObject>?
  /// Where to go on when the frame above returns.
  var pc: UnsafeMutablePointer<Instruction>
  var base: UnsafeMutablePointer<Value>
  var generator: Ref<GeneratorObject>?
  /// The register of the caller that takes the result.
  var destination: UInt16
  var role: Role

  enum Role: UInt8 {
    case plain
    /// Returning leaves `run`.
    case entry
    /// `__init__`: its result must be None, the caller gets the instance, which is at `base[0]`'s original place.
    case initializer
    /// A generator that `next`, `send` or `for` resumed.
    case generator
  }
}
