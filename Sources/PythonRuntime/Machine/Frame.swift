/// A running function: trivial, so that calling and returning move a few words.
///
/// Its registers are `base[0] …`; `base.callee` is the function that runs, and for a generator `base.companion` the generator, for an
/// `__init__` the new instance. Module code and class bodies have their namespace in `base[0]`.
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
    if case .function(let function) = base.callee { return function }
    return nil
  }
}

/// What stands below a frame's registers.
///
/// The address is computed over integers: the optimizer takes stores at constant negative indices for stores to the place itself and drops
/// them.
extension UnsafeMutablePointer<Value> {
  /// The function that runs.
  @inline(__always)
  var callee: Value {
    get { below(1).pointee }
    nonmutating set { below(1).pointee = newValue }
  }

  /// The generator that a frame belongs to, or the instance that an `__init__` fills.
  @inline(__always)
  var companion: Value {
    get { below(2).pointee }
    nonmutating set { below(2).pointee = newValue }
  }

  @inline(__always)
  private func below(_ count: UInt) -> UnsafeMutablePointer<Value> {
    let address = UInt(bitPattern: self) &- count &* UInt(bitPattern: MemoryLayout<Value>.stride)
    return UnsafeMutablePointer(bitPattern: address).unsafelyUnwrapped
  }
}
