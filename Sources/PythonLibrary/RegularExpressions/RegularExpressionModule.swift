import Patterns
import PythonRuntime

/// `_re`: compiling; the module `re` around it is Python.
enum RegularExpressionModule {
  static func fill(_ vm: VM, _ namespace: Ref<DictObject>) throws(PyError) {
    let patternType = vm.newForeignType("Pattern", module: "re")
    let matchType = vm.newForeignType("Match", module: "re")
    vm.populate(patternType) { vm, type in vm.fillPattern(type) }
    vm.populate(matchType) { vm, type in vm.fillMatch(type) }
    vm.set(namespace, "Pattern", .type(patternType))
    vm.set(namespace, "Match", .type(matchType))
    vm.function(namespace, "compile(pattern, flags, /)") { vm, a throws(PyError) in
      let flags = PatternFlags(rawValue: try vm.index(a[1]))
      let scalars: [UInt32]
      let isText: Bool
      switch vm.core(a[0]) {
      case .str(let text): (scalars, isText) = (text.scalars, true)
      case .bytes(let bytes), .bytearray(let bytes): (scalars, isText) = (bytes.pointee.bytes.map(UInt32.init), false)
      default: throw vm.typeError("first argument must be string or compiled pattern")
      }
      do throws(PatternProblem) {
        let text = try PatternText(scalars, flags: flags.subtracting(.unicode), isText: isText, scalarNamed: characterNamed)
        let compiled = try CompiledPattern(text, isText: isText)
        return vm.foreign(
          PatternObject(source: a[0], compiled: compiled, isText: isText, matchType: matchType), type: patternType)
      } catch {
        throw vm.patternError(error, a[0])
      }
    }
  }
}

extension VM {
  /// `re.error` with the place of the problem.
  func patternError(_ problem: PatternProblem, _ pattern: Value) -> PyError {
    if problem.message == "the repetition number is too large" { return overflowError(problem.message) }
    do throws(PyError) {
      let error = try getAttribute(importModule("re"), name("error"))
      exception = try call(error, [str(problem.message), pattern, problem.position.map { .int($0) } ?? .none])
      return PyError()
    } catch {
      return error
    }
  }
}
