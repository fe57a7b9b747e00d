import Diagnostics
import PythonSyntax

/// The code of one function, module or class body under construction: instructions, constants, registers and labels.
final class CodeBuilder {
  struct Label {
    fileprivate let index: Int
  }

  private enum Fixup {
    /// A 16-bit offset in `a`, or in `c`.
    case nearA, nearC
    /// A 32-bit offset in `b` and `c`.
    case far
  }

  private static let mostInstructions = 1_000_000

  let vm: VM
  private(set) var instructions: [Instruction] = []
  private(set) var spans: [Span] = []
  private(set) var constants: [Value] = []
  private var constantPositions: [ConstantKey: Int] = [:]
  private(set) var names: [Name] = []
  private var namePositions: [Name: Int] = [:]
  private(set) var caches: [Name] = []
  private(set) var handlers: [CodeDetails.Handler] = []
  private(set) var regions: [CodeDetails.Region] = []
  private var labels: [Int?] = []
  private var fixups: [(instruction: Int, label: Int, kind: Fixup)] = []
  /// The place of what is being compiled.
  var span = Span.none

  /// The next free register; those below are variables and temporaries in use.
  private(set) var free = 0
  private(set) var registerCount = 0
  /// Jumps beyond 16 bits are possible, so short ones are not used.
  let usesFarJumps: Bool
  private(set) var isTooLarge = false

  private enum ConstantKey: Hashable {
    case none, `true`, `false`, ellipsis
    case int(Int)
    case float(UInt64)
    case string([UInt8])
    /// The positions of the items.
    case tuple([Int])
  }

  init(vm: VM, usesFarJumps: Bool) {
    self.vm = vm
    self.usesFarJumps = usesFarJumps
  }

  var position: Int { instructions.count }

  // MARK: Registers

  func newRegister() -> Int { newRegisters(1) }

  /// Consecutive registers; gives the first.
  func newRegisters(_ count: Int) -> Int {
    let first = free
    free += count
    registerCount = max(registerCount, free)
    if free > 65_000 { isTooLarge = true }
    return first
  }

  /// Gives back every register from `mark` on.
  func release(to mark: Int) { free = mark }

  // MARK: Emitting

  @discardableResult
  func emit(_ op: Opcode, _ a: Int = 0, _ b: Int = 0, _ c: Int = 0, d: Int = 0) -> Int {
    instructions.append(
      Instruction(
        op: op, d: UInt8(truncatingIfNeeded: d), a: UInt16(truncatingIfNeeded: a), b: UInt16(truncatingIfNeeded: b),
        c: UInt16(truncatingIfNeeded: c)))
    spans.append(span)
    if instructions.count > CodeBuilder.mostInstructions { isTooLarge = true }
    return instructions.count - 1
  }

  func newLabel() -> Label {
    labels.append(nil)
    return Label(index: labels.count - 1)
  }

  func place(_ label: Label) { labels[label.index] = instructions.count }

  /// `jump`, `jumpTrue`, `jumpFalse`, `jumpNone`
  func jump(_ op: Opcode, _ a: Int = 0, to label: Label, d: Int = 0) {
    fixups.append((emit(op, a, d: d), label.index, .far))
  }

  /// A fused comparison and jump.
  func jumpComparing(_ op: Opcode, _ left: Int, _ right: Int, to label: Label, d: Int) {
    fixups.append((emit(op, 0, left, right, d: d), label.index, .nearA))
  }

  /// With `isTakenApart`, nothing but what stands at the label reads the target.
  func forIterate(_ iterator: Int, _ target: Int, isTakenApart: Bool, to label: Label) {
    let d = isTakenApart ? 1 : 0
    if usesFarJumps {
      let exit = newLabel()
      let body = newLabel()
      fixups.append((emit(.forIterate, iterator, target, d: d), body.index, .nearC))
      jump(.jump, to: exit)
      place(body)
      jump(.jump, to: label)
      place(exit)
    } else {
      fixups.append((emit(.forIterate, iterator, target, d: d), label.index, .nearC))
    }
  }

  func addHandler(_ ranges: [Range<Int>], target: Int, register: Int) {
    for range in ranges where !range.isEmpty {
      handlers.append(
        CodeDetails.Handler(
          start: Int32(range.lowerBound), end: Int32(range.upperBound), target: Int32(target), register: UInt16(register)))
    }
  }

  func addRegion(_ range: Range<Int>, name: String, span: Span) {
    regions.append(
      CodeDetails.Region(start: Int32(range.lowerBound), end: Int32(range.upperBound), name: name, span: span))
  }

  // MARK: Operand tables

  func constant(_ constant: Constant) -> Int {
    switch constant {
    case .none: intern(.none) { .none }
    case .true: intern(.true) { .bool(true) }
    case .false: intern(.false) { .bool(false) }
    case .ellipsis: intern(.ellipsis) { .ellipsis }
    case .int(let int): intern(.int(int)) { .int(int) }
    case .float(let float): intern(.float(float.bitPattern)) { .float(float) }
    case .string(let bytes):
      intern(.string(bytes)) {
        let value = vm.str(utf8: bytes)
        // Short texts may be attribute names or dict keys, which compare faster when there is only one of each.
        if case .str(let text) = value, text.pointee.count <= 64 { return .str(vm.name(of: text)) }
        return value
      }
    case .bigInteger(let digits, let radix): add(vm.bigInteger(digits, radix: radix))
    case .imaginary(let imaginary): add(vm.complex(0, imaginary))
    case .bytes(let bytes): add(vm.bytes(bytes))
    }
  }

  /// A tuple of constants, which are at these positions.
  func constantTuple(_ positions: [Int]) -> Int {
    intern(.tuple(positions)) { vm.tuple(positions.map { constants[$0] }) }
  }

  private func intern(_ key: ConstantKey, _ make: () -> Value) -> Int {
    if let known = constantPositions[key] { return known }
    let position = add(make())
    constantPositions[key] = position
    return position
  }

  func add(_ value: Value) -> Int {
    constants.append(value)
    if constants.count > 65_000 { isTooLarge = true }
    return constants.count - 1
  }

  func name(_ text: String) -> Int {
    let name = vm.name(text)
    if let known = namePositions[name] { return known }
    names.append(name)
    namePositions[name] = names.count - 1
    if names.count > 65_000 { isTooLarge = true }
    return names.count - 1
  }

  /// A new inline cache for a look-up of `text`.
  func cache(_ text: String) -> Int {
    caches.append(vm.name(text))
    if caches.count > 65_000 { isTooLarge = true }
    return caches.count - 1
  }

  // MARK: Finishing

  /// Whether an offset turned out too long for its operand.
  private(set) var needsFarJumps = false

  func resolveLabels() {
    for fixup in fixups {
      guard let target = labels[fixup.label] else { continue }
      let offset = target - (fixup.instruction + 1)
      switch fixup.kind {
      case .far:
        let bits = UInt32(bitPattern: Int32(truncatingIfNeeded: offset))
        instructions[fixup.instruction].b = UInt16(truncatingIfNeeded: bits >> 16)
        instructions[fixup.instruction].c = UInt16(truncatingIfNeeded: bits)
      case .nearA, .nearC:
        guard let near = Int16(exactly: offset) else {
          needsFarJumps = true
          continue
        }
        if fixup.kind == .nearA {
          instructions[fixup.instruction].a = UInt16(bitPattern: near)
        } else {
          instructions[fixup.instruction].c = UInt16(bitPattern: near)
        }
      }
    }
  }

  /// Puts instructions in front of all others.
  func prepend(_ prologue: [Instruction], span: Span) {
    let shift = Int32(prologue.count)
    if shift == 0 { return }
    instructions.insert(contentsOf: prologue, at: 0)
    spans.insert(contentsOf: Array(repeating: span, count: prologue.count), at: 0)
    handlers = handlers.map {
      CodeDetails.Handler(start: $0.start + shift, end: $0.end + shift, target: $0.target + shift, register: $0.register)
    }
    regions = regions.map {
      CodeDetails.Region(start: $0.start + shift, end: $0.end + shift, name: $0.name, span: $0.span)
    }
  }
}
