import Diagnostics
import Lessons
import PythonRuntime

extension Interpreter {
  /// The interruption as a lesson shows it; nil for an `exit()`.
  func report(_ interruption: Interruption, output: CollectedOutput) -> RunError? {
    switch interruption {
    case .unsupported(let what, let line):
      return RunError(kind: .unsupported, message: what, traceback: "unsupported: \(what)\n", line: line)
    case .raised:
      if output.isFull { return limit("printed more than --max-output allows") }
      switch vm.stopReason {
      case .instructions: return limit("took more steps than --max-instructions allows")
      case .time, .interrupted:
        return limit(isOutOfTime ? "took longer than --max-time allows" : "was interrupted")
      case nil: return exception()
      }
    }
  }

  /// The status that an `exit()` in flight asks for; nil if something else is in flight.
  func exitStatus() -> Int32? {
    let raised = vm.exception
    guard vm.isSubtype(vm.typeOf(raised), of: vm.type(.systemExit)), let state = vm.exceptionState(raised) else { return nil }
    guard case .tuple(let arguments) = state.pointee.args, let code = arguments.values.first else { return 0 }
    switch code {
    case .none: return 0
    case .int(let status): return Int32(truncatingIfNeeded: status)
    default: return 1
    }
  }

  private func limit(_ what: String) -> RunError {
    RunError(kind: .limit, message: what, traceback: "\(what)\n")
  }

  private func exception() -> RunError? {
    let raised = vm.exception
    let type = vm.typeOf(raised)
    if vm.isSubtype(type, of: vm.type(.systemExit)) { return nil }
    let words = (try? vm.str(of: raised).string) ?? ""
    let name = vm.name(of: type)
    let message = words.isEmpty ? name : "\(name): \(words)"
    if words.hasPrefix("unsupported: ") {
      let what = String(words.dropFirst("unsupported: ".count))
      return RunError(kind: .unsupported, message: what, traceback: message + "\n")
    }
    guard vm.isSubtype(type, of: vm.type(.syntaxError)) else {
      return RunError(kind: .exception, message: message, traceback: message + "\n")
    }
    var line: Int?
    if let number = try? vm.getAttribute(raised, vm.name("lineno")), case .int(let value) = number { line = value }
    return RunError(kind: .syntax, message: message, traceback: message + "\n", line: line)
  }
}
