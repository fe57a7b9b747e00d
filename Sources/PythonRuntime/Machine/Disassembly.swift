/// Bytecode as text, for `lectern dump --bytecode`.
extension VM {
  /// The code and, behind it, the code of every function made in it.
  package func disassembly(_ code: Ref<CodeObject>) -> String {
    var text = ""
    var waiting = [code]
    while !waiting.isEmpty {
      let next = waiting.removeFirst()
      text += (text.isEmpty ? "" : "\n") + listing(next)
      for index in 0..<next.pointee.constantCount {
        if case .code(let inner) = next.pointee.constants[index] { waiting.append(inner) }
      }
    }
    return text
  }

  private func listing(_ code: Ref<CodeObject>) -> String {
    let details = code.pointee.details
    var text =
      "\(code.pointee.qualifiedName.string): \(code.pointee.registerCount) registers, \(code.pointee.argumentCount) arguments\n"
    var line = 0
    for index in 0..<code.pointee.instructionCount {
      let i = code.pointee.instructions[index]
      let position = details.source.position(of: Int(details.spans[index].start)).line
      let shownLine = position == line ? "" : "\(position)"
      line = position
      let operands = [(i.op.operands.a, i.a), (i.op.operands.b, i.b), (i.op.operands.c, i.c)]
      let shown = operands.compactMap { show($0.0, Int($0.1), i, index, code) } + (i.d == 0 ? [] : ["d=\(i.d)"])
      text += padded(shownLine, 5) + padded("\(index)", 5) + "  \(i.op) \(shown.joined(separator: ", "))\n"
    }
    for handler in details.handlers {
      text += "     \(handler.start)..<\(handler.end) -> \(handler.target), exception in R\(handler.register)\n"
    }
    return text
  }

  private func padded(_ text: String, _ width: Int) -> String {
    String(repeating: " ", count: max(0, width - text.count)) + text
  }

  private func show(_ operand: Operand, _ value: Int, _ i: Instruction, _ index: Int, _ code: Ref<CodeObject>) -> String? {
    switch operand {
    case .unused: return nil
    case .source, .target: return "R\(value)"
    case .sources, .targets: return i.span == 1 ? "R\(value)" : "R\(value)+\(i.span)"
    case .number: return "\(Int16(bitPattern: UInt16(truncatingIfNeeded: value)))"
    case .constant: return constantText(code.pointee.constants[value])
    case .name: return code.pointee.names[value].string
    case .cache: return code.pointee.caches[value].name.string
    case .free: return code.pointee.details.freeNames[value].string
    case .near: return "-> \(index + 1 + Int(Int16(bitPattern: UInt16(truncatingIfNeeded: value))))"
    case .far: return "-> \(index + 1 + i.far)"
    }
  }

  private func constantText(_ value: Value) -> String {
    if case .code(let code) = value { return "code \(code.pointee.qualifiedName.string)" }
    return (try? repr(value).string) ?? "?"
  }
}
