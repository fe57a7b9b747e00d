/// What the loop of the machine does in many places, always inlined into it.
extension VM {
  /// Makes the parts of a frame the ones that the loop works with, which stay in the processor's registers.
  @inline(__always)
  func work(
    on newCode: Ref<CodeObject>, _ newBase: UnsafeMutablePointer<Value>, at newPC: UnsafeMutablePointer<Instruction>,
    _ code: inout Ref<CodeObject>, _ base: inout UnsafeMutablePointer<Value>, _ pc: inout UnsafeMutablePointer<Instruction>,
    _ constants: inout UnsafeMutablePointer<Value>
  ) {
    code = newCode
    base = newBase
    pc = newPC
    constants = newCode.pointee.constants
    top = newBase + newCode.pointee.registerCount
  }

  /// The namespace in which the running function looks its globals up.
  @inline(__always)
  func globals(of base: UnsafeMutablePointer<Value>) -> Ref<DictObject> {
    if case .function(let function) = base.callee { return function.pointee.globals }
    return builtins
  }

  @inline(__always)
  func freeVariable(_ base: UnsafeMutablePointer<Value>, _ index: Int) -> Value {
    if case .function(let function) = base.callee, case .cell(let cell) = function.cells[index] { return cell.pointee.value }
    return .unbound
  }

  @inline(__always)
  func slowCompare(_ op: RichComparison, _ a: Value, _ b: Value) throws(PyError) -> Bool {
    if case .float(let x) = a {
      if case .float(let y) = b { return op.holds(x, y) }
      if case .int(let y) = b, y.magnitude < 1 << 53 { return op.holds(x, Double(y)) }
    }
    return try truth(compare(op, a, b))
  }

  /// A safepoint, in a loop or at a call: garbage is collected, limits are looked at.
  @inline(__always)
  func poll() throws(PyError) {
    countdown.pointee &-= 1
    if countdown.pointee < 0 { try slowPoll() }
  }

  /// A safepoint at which the frame uses no register from `first` on but `kept`, if that is one of them.
  @inline(__always)
  func poll(_ code: Ref<CodeObject>, _ base: UnsafeMutablePointer<Value>, unusedFrom first: Int, but kept: UInt16) throws(PyError) {
    countdown.pointee &-= 1
    if countdown.pointee < 0 { try slowPoll(code, base, unusedFrom: first, but: Int(kept)) }
  }

  /// Enters a Python function whose arguments are in place.
  @inline(__always)
  func push(_ code: Ref<CodeObject>, base: UnsafeMutablePointer<Value>, destination: UInt16, role: Frame.Role) throws(PyError) {
    let newTop = base + code.pointee.registerCount
    if newTop > highWater { try raiseHighWater(newTop) }
    if frameCount >= recursionLimit { throw tooDeep() }
    countdown.pointee &-= 1
    if countdown.pointee < 0 { try slowPoll(above: newTop) }
    frames[frameCount] = Frame(
      code: code, pc: code.pointee.instructions, base: base, destination: destination, role: role)
    frameCount &+= 1
  }
}
