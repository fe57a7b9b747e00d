/// Checks that code cannot reach outside its registers, tables and instructions, whatever its operands are.
struct Verifier {
  /// What is wrong with an instruction.
  struct Problem: Error, Equatable {
    let instruction: Int
    let message: String
  }

  private let code: Ref<CodeObject>

  static func verify(_ code: Ref<CodeObject>) throws(Problem) {
    try Verifier(code: code).verify()
  }

  private func verify() throws(Problem) {
    let count = code.pointee.instructionCount
    guard count > 0, code.pointee.instructions[count - 1].op.leaves else {
      throw Problem(instruction: count - 1, message: "runs past its end")
    }
    for index in 0..<count { try check(index) }
    for handler in code.pointee.details.handlers {
      guard 0 <= handler.start, handler.start <= handler.end, Int(handler.end) <= count, handler.target >= 0,
        Int(handler.target) < count, Int(handler.register) < code.pointee.registerCount
      else { throw Problem(instruction: Int(handler.target), message: "a handler outside the code") }
    }
    let parameters =
      code.pointee.argumentCount + code.pointee.keywordOnlyCount
      + (code.pointee.traits.contains(.variadic) ? 1 : 0) + (code.pointee.traits.contains(.keywordVariadic) ? 1 : 0)
    guard parameters <= code.pointee.registerCount, code.pointee.details.spans.count == count else {
      throw Problem(instruction: 0, message: "parameters outside the registers")
    }
  }

  private func check(_ index: Int) throws(Problem) {
    let i = code.pointee.instructions[index]
    let (a, b, c) = i.op.operands
    for (operand, value) in [(a, i.a), (b, i.b), (c, i.c)] { try check(operand, Int(value), i, index) }
    switch i.op {
    case .makeFunction:
      guard case .code(let inner) = code.pointee.constants[Int(i.b)] else {
        throw Problem(instruction: index, message: "makes a function of what is not code")
      }
      for capture in inner.pointee.details.captures {
        let limit = capture.isFree ? code.pointee.details.captures.count : code.pointee.registerCount
        if capture.index < 0 || capture.index >= limit {
          throw Problem(instruction: index, message: "captures what is not there")
        }
      }
    case .callKeywords, .callMethodKeywords:
      guard case .tuple(let names) = code.pointee.constants[Int(i.c)], names.pointee.count <= Int(i.d) else {
        throw Problem(instruction: index, message: "more names than arguments")
      }
    case .jumpUnlessConsumer:
      if Consumer(rawValue: i.d) == nil { throw Problem(instruction: index, message: "asks for no builtin") }
    case .yieldValue, .yieldFrom:
      if !code.pointee.traits.contains(.generator) {
        throw Problem(instruction: index, message: "yields outside a generator")
      }
    case .loadName, .storeName, .deleteName, .loadClassFree:
      if code.pointee.registerCount == 0 { throw Problem(instruction: index, message: "has no namespace") }
    default: break
    }
  }

  private func check(_ operand: Operand, _ value: Int, _ i: Instruction, _ index: Int) throws(Problem) {
    let isInside: Bool
    switch operand {
    case .unused, .number: isInside = true
    case .source, .target: isInside = value < code.pointee.registerCount
    case .sources, .targets: isInside = value + i.span <= code.pointee.registerCount || i.span == 0
    case .constant: isInside = value < code.pointee.constantCount
    case .name: isInside = value < code.pointee.nameCount
    case .cache: isInside = value < code.pointee.cacheCount
    case .free: isInside = value < code.pointee.details.captures.count
    case .near:
      let target = index + 1 + Int(Int16(bitPattern: UInt16(truncatingIfNeeded: value)))
      isInside = target >= 0 && target < code.pointee.instructionCount
    case .far:
      let target = index + 1 + i.far
      isInside = target >= 0 && target < code.pointee.instructionCount
    }
    if !isInside { throw Problem(instruction: index, message: "\(i.op): operand \(value) is out of range") }
  }
}
