import Autograd
import PythonRuntime

/// What the optimisers that are written in Swift remember of their parameters.
final class OptimiserPart: ForeignPayload {
  var states: [ObjectIdentifier: Remembered] = [:]

  final class Remembered {
    let tensor: Tensor
    var state: ParameterState

    init(_ tensor: Tensor, _ state: ParameterState) {
      self.tensor = tensor
      self.state = state
    }
  }

  func remembered(_ tensor: Tensor) -> Remembered {
    if let known = states[ObjectIdentifier(tensor)] { return known }
    let new = Remembered(tensor, ParameterState())
    states[ObjectIdentifier(tensor)] = new
    return new
  }

  func trace(_ heap: Heap) {}
}

extension TensorRegistry {
  private func part(_ c: TensorCall, _ index: Int) throws(PyError) -> OptimiserPart {
    if case .foreign(let foreign) = c.a[index], let part = foreign.pointee.payload as? OptimiserPart { return part }
    throw c.vm.typeError("expected the state of an optimizer, not \(c.vm.typeName(c.a[index]))")
  }

  func fillOptimisers() {
    let type = vm.newForeignType("OptimizerState", module: "torch.optim")
    function("_optimizer_state()") { c throws(PyError) in c.vm.foreign(OptimiserPart(), type: type) }
    function("_step(kind, state, params, lr, a, b, c, d, e, maximize)") { c throws(PyError) in
      let part = try part(c, 1)
      let optimiser = try optimiser(c)
      for parameter in try c.tensors(2) where parameter.gradient != nil {
        let memory = part.remembered(parameter)
        do throws(TensorError) { try optimiser.step(parameter, &memory.state) } catch { throw c.store.raise(c.vm, error, "step") }
      }
      return .none
    }
    function("_state_of(state, param)") { c throws(PyError) in
      let part = try part(c, 0)
      guard let found = part.states[ObjectIdentifier(try c.tensor(1))] else { return .none }
      let result = c.vm.dict()
      try c.vm.set(result, c.vm.str("step"), .int(found.state.step))
      for (name, array) in found.state.buffers.sorted(by: { $0.key < $1.key }) {
        try c.vm.set(result, c.vm.str(name), c.store.value(c.vm, Tensor(array)))
      }
      return .dict(result)
    }
    function("_restore(state, param, step, buffers)") { c throws(PyError) in
      let (part, parameter) = (try part(c, 0), try c.tensor(1))
      var state = ParameterState()
      state.step = try c.int(2)
      for key in try c.vm.collect(c.a[3]).pointee.items {
        let value = try c.vm.getItem(c.a[3], key)
        guard let tensor = c.store.tensor(c.vm, value) else { continue }
        let name = try c.vm.str(of: key).string
        guard tensor.shape == parameter.shape else {
          throw c.vm.valueError("loaded state dict has a buffer '\(name)' that doesn't match the size of its parameter")
        }
        state.buffers[name] = try c.asking { () throws(TensorError) in try tensor.array.cast(to: parameter.dtype) }
      }
      part.states[ObjectIdentifier(parameter)] = OptimiserPart.Remembered(parameter, state)
      return .none
    }
    function("_clip_grad_norm(params, max_norm, norm_type)") { c throws(PyError) in
      let (largest, order) = (try c.scalar(1).double, try c.double(2, or: 2))
      let gradients = try c.tensors(0).compactMap(\.gradient)
      guard let first = gradients.first else {
        return try c.give { () throws(TensorError) in Tensor(try NDArray(scalar: .float(0), .f32, in: c.workspace)) }
      }
      return try c.give { () throws(TensorError) in
        try c.workspace.withoutRecording { () throws(TensorError) in
          let norms = try gradients.map { (gradient) throws(TensorError) in try gradient.detached().norm(order).cast(to: first.dtype) }
          let total = try Tensor.stacked(norms, along: 0).norm(order)
          let factor = try Tensor.divide(.number(.float(largest)), .tensor(total + 1e-6)).clamped(nil, .float(1))
          for gradient in gradients { try gradient.update(.multiply, with: .tensor(factor)) }
          return total
        }
      }
    }
  }

  private func optimiser(_ c: TensorCall) throws(PyError) -> any Optimiser {
    let rate = try c.scalar(3).double
    let maximizes = try c.flag(9)
    switch try c.vm.str(of: c.a[0]).string {
    case "SGD":
      var sgd = SGD(rate: rate)
      sgd.momentum = try c.double(4, or: 0)
      sgd.dampening = try c.double(5, or: 0)
      sgd.weightDecay = try c.double(6, or: 0)
      sgd.isNesterov = try c.flag(7)
      sgd.maximizes = maximizes
      return sgd
    case "RMSprop":
      var rms = RMSprop(rate: rate)
      rms.smoothing = try c.double(4, or: 0.99)
      rms.epsilon = try c.double(5, or: 1e-8)
      rms.weightDecay = try c.double(6, or: 0)
      rms.momentum = try c.double(7, or: 0)
      rms.isCentered = try c.flag(8)
      rms.maximizes = maximizes
      return rms
    case "Adagrad":
      var adagrad = Adagrad(rate: rate)
      adagrad.rateDecay = try c.double(4, or: 0)
      adagrad.weightDecay = try c.double(5, or: 0)
      adagrad.initialSum = try c.double(6, or: 0)
      adagrad.epsilon = try c.double(7, or: 1e-10)
      adagrad.maximizes = maximizes
      return adagrad
    case let kind:
      var adam = Adam(rate: rate)
      adam.beta1 = try c.double(4, or: 0.9)
      adam.beta2 = try c.double(5, or: 0.999)
      adam.epsilon = try c.double(6, or: 1e-8)
      adam.weightDecay = try c.double(7, or: 0)
      adam.keepsLargest = try c.flag(8)
      adam.isDecoupled = kind == "AdamW"
      adam.maximizes = maximizes
      return adam
    }
  }
}
