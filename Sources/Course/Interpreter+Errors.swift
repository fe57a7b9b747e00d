import Diagnostics
import Lessons
import PythonRuntime

extension Interpreter {
  /// The interruption as the lesson in `file` shows it; nil for an `exit()`.
  func report(_ interruption: Interruption, in file: String, output: CollectedOutput) -> RunError? {
    switch interruption {
    case .unsupported(let what, let line):
      return RunError(kind: .unsupported, message: what, traceback: "unsupported: \(what)\n", line: line)
    case .raised:
      let line = vm.line(of: vm.exception, in: file)
      if let what = brokenLimit(output) {
        return RunError(kind: .limit, message: what, traceback: "\(what)\n", line: line)
      }
      return exception(line: line)
    }
  }

  /// What an `exit()` in flight asks for: a status, and words for standard error; nil if something else is in flight.
  func programExit() -> (status: Int32, words: String?)? {
    let raised = vm.exception
    guard vm.isSubtype(vm.typeOf(raised), of: vm.type(.systemExit)) else { return nil }
    let code = (try? vm.getAttribute(raised, vm.name("code"))) ?? .none
    switch vm.core(code) {
    case .none: return (0, nil)
    case .int(let status): return (Int32(truncatingIfNeeded: status), nil)
    case .bool(let flag): return (flag ? 1 : 0, nil)
    default: return (1, (try? vm.str(of: code).string) ?? "")
    }
  }

  /// Whether the program's own `sys.excepthook` has shown what interrupted it.
  func leavesToProgram(_ interruption: Interruption, output: CollectedOutput) -> Bool {
    guard case .raised = interruption, brokenLimit(output) == nil else { return false }
    return vm.leavesErrorToProgram()
  }

  /// Whether Ctrl-C is what is in flight.
  var wasInterrupted: Bool { vm.stopReason == nil && vm.isSubtype(vm.typeOf(vm.exception), of: vm.type(.keyboardInterrupt)) }

  private func brokenLimit(_ output: CollectedOutput) -> String? {
    if output.isFull { return "printed more than --max-output allows" }
    switch vm.stopReason {
    case .instructions: return "took more steps than --max-instructions allows"
    case .time: return "took longer than --max-time allows"
    case .interrupted: return isOutOfTime ? "took longer than --max-time allows" : "was interrupted"
    case nil: return nil
    }
  }

  private func exception(line: Int?) -> RunError? {
    let raised = vm.exception
    let type = vm.typeOf(raised)
    if vm.isSubtype(type, of: vm.type(.systemExit)) { return nil }
    let traceback = vm.formatException(raised)
    let words = (try? vm.str(of: raised).string) ?? ""
    if words.hasPrefix("unsupported: ") {
      let what = String(words.dropFirst("unsupported: ".count))
      return RunError(kind: .unsupported, message: what, traceback: traceback, line: line)
    }
    let name = vm.name(of: type)
    if vm.isSubtype(type, of: vm.type(.syntaxError)) {
      // What `str` makes of it names the file and line again.
      let message = traceback.split(separator: "\n").last.map(String.init) ?? name
      var error = RunError(kind: .syntax, message: message, traceback: traceback, line: line ?? syntaxErrorLine(raised))
      error.bases = bases(of: type)
      return error
    }
    let message = words.isEmpty ? name : "\(name): \(words)"
    var error = RunError(kind: .exception, message: message, traceback: traceback, line: line)
    error.bases = bases(of: type)
    return error
  }

  private func bases(of type: Ref<TypeObject>) -> [String] { type.pointee.order.dropFirst().map { vm.name(of: $0) } }

  private func syntaxErrorLine(_ raised: Value) -> Int? {
    guard let number = try? vm.getAttribute(raised, vm.name("lineno")), case .int(let line) = number else { return nil }
    return line
  }
}
