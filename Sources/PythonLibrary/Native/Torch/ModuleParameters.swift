import Autograd
import PythonRuntime

// What modules do with all of their parameters at once.
extension TensorRegistry {
  func fillModules() {
    function("_parameters_of(module)") { c throws(PyError) in c.vm.tuple(try parameters(c.vm, of: c.a[0])) }
    function("_zero_grad(params, set_to_none)") { c throws(PyError) in
      let setsToNone = try c.flag(1)
      for parameter in try c.tensors(0) {
        guard let gradient = parameter.gradient else { continue }
        parameter.gradient =
          setsToNone
          ? nil
          : try c.asking { () throws(TensorError) in
            Tensor(try NDArray(zeros: gradient.shape, gradient.dtype, in: c.workspace))
          }
      }
      return .none
    }
    function("_have_same_shape(input, target)") { c throws(PyError) in
      .bool(try c.tensor(0).shape == c.tensor(1).shape)
    }
  }

  /// Those of a module and of the modules below it, each once, in the order of their definition.
  private func parameters(_ vm: VM, of module: Value) throws(PyError) -> [Value] {
    let (ownName, modulesName) = (vm.name("_parameters"), vm.name("_modules"))
    var pending = [module]
    var visited: Set<UInt> = []
    var taken: Set<UInt> = []
    var found: [Value] = []
    while let next = pending.popLast() {
      guard let place = address(of: next), visited.insert(place).inserted else { continue }
      for parameter in values(try vm.getAttribute(next, ownName)) {
        if let place = address(of: parameter), taken.insert(place).inserted { found.append(parameter) }
      }
      pending += values(try vm.getAttribute(next, modulesName)).reversed()
    }
    return found
  }

  private func address(of value: Value) -> UInt? {
    switch value {
    case .instance(let instance): UInt(bitPattern: instance)
    case .handle(let handle): UInt(bitPattern: handle)
    default: nil
    }
  }

  private func values(_ value: Value) -> [Value] {
    guard case .dict(let dict) = value else { return [] }
    var result: [Value] = []
    var position = 0
    while let place = dict.pointee.table.living(from: position) {
      result.append(dict.pointee.table.entry(place).pointee.value)
      position = place + 1
    }
    return result
  }
}
