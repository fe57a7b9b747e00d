/// A running function: trivial, so that calling and returning move a few words.
///
/// Its registers are `base[0] …`; `base[-1]` is the function that runs, and for a generator `base[-2]` the generator, for an `__init__` the new
/// instance. Module code and class bodies have their namespace in `base[0]`.
struct Frame {
  var code: Ref<CodeObject>
  /// Where to go on when the frame above returns.
  var pc: UnsafeMutablePointer<Instruction>
  var base: UnsafeMutablePointer<Value>
  /// The register of the caller that takes the result.
  var destination: UInt16
  var role: Role
  /// Returning leaves `run`.
  var isEntry = false

  enum Role: UInt8 {
    case plain
    /// `__init__`: its result must be None, the caller gets the instance.
    case initializer
    /// A generator that `next`, `send` or `for` resumed.
    case generator
    /// The method of a binary operator: NotImplemented means that the other operand is asked.
    case binary
  }

  var function: Ref<FunctionObject>? {
    if case .function(let function) = base[-1] { return function }
    return nil
  }
}
