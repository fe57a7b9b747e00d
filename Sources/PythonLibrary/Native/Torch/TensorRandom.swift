import Autograd
import PythonRuntime

/// What is behind a `torch.Generator`.
final class TorchGeneratorPart: ForeignPayload {
  let generator: TorchGenerator
  init(_ generator: TorchGenerator) { self.generator = generator }
  func trace(_ heap: Heap) {}
}

/// A state of a generator, as `get_rng_state` gives it.
final class TorchGeneratorStatePart: ForeignPayload {
  let state: TorchGenerator.State
  init(_ state: TorchGenerator.State) { self.state = state }
  func trace(_ heap: Heap) {}
}

extension TensorRegistry {
  func fillRandom() {
    fillGenerator()
    let drawn: [(StaticString, Bool)] = [
      (
        "rand(*size, generator=None, out=None, dtype=None, layout=None, device=None, requires_grad=False, names=None, pin_memory=False, size=None)",
        false
      ),
      (
        "randn(*size, generator=None, out=None, dtype=None, layout=None, device=None, requires_grad=False, names=None, pin_memory=False, size=None)",
        true
      ),
    ]
    for (signature, isNormal) in drawn {
      function(signature) { c throws(PyError) in
        let shape = c.has(9) ? try c.ints(c.a[9]) : try c.sizes(0)
        return try draw(c, shape, c.dtype(3), generator: 1, requiresGradient: 6) { (array, generator) throws(TensorError) in
          isNormal ? try generator.fillNormal(array) : try generator.fillUniform(array)
        }
      }
    }
    let alike: [(StaticString, Bool)] = [
      ("rand_like(input, *, dtype=None, layout=None, device=None, requires_grad=False, generator=None)", false),
      ("randn_like(input, *, dtype=None, layout=None, device=None, requires_grad=False, generator=None)", true),
    ]
    for (signature, isNormal) in alike {
      function(signature) { c throws(PyError) in
        let x = try c.tensor(0)
        return try draw(c, x.shape, c.dtype(1) ?? x.dtype, generator: 5, requiresGradient: 4) { (array, generator) throws(TensorError) in
          isNormal ? try generator.fillNormal(array) : try generator.fillUniform(array)
        }
      }
    }
    fillIntegers()
    fillNormals()
    fillInPlace()
    both("multinomial(input, num_samples, replacement=False, *, generator=None)") { c throws(PyError) in
      let (weights, count, replaces, generator) = (try c.tensor(0), try c.int(1), try c.flag(2), try c.generator(3))
      if weights.rank != 1 && weights.rank != 2 { throw c.vm.runtimeError("prob_dist must be 1 or 2 dim") }
      return try c.give { () throws(TensorError) in
        Tensor(try generator.multinomial(weights.array, count: count, replacing: replaces))
      }
    }
    both("bernoulli(input, p=None, *, generator=None)") { c throws(PyError) in
      let (x, generator) = (try c.tensor(0), try c.generator(2))
      if c.has(1) {
        let p = try c.scalar(1).double
        return try c.give { () throws(TensorError) in
          let array = try NDArray(uninitialized: x.shape, x.dtype, in: c.workspace)
          generator.fillBernoulli(array, probability: p)
          return Tensor(array)
        }
      }
      return try c.give { () throws(TensorError) in Tensor(try generator.bernoulli(x.array)) }
    }
  }

  private func draw(
    _ c: TensorCall, _ shape: [Int], _ type: DType?, generator: Int, requiresGradient: Int,
    _ fill: (NDArray, TorchGenerator) throws(TensorError) -> Void
  ) throws(PyError) -> Value {
    let source = try c.generator(generator)
    let dtype = type ?? c.workspace.defaultFloat
    let wants = try c.flag(requiresGradient)
    return try c.give { () throws(TensorError) in
      let array = try NDArray(uninitialized: shape, dtype, in: c.workspace)
      try fill(array, source)
      let tensor = Tensor(array)
      if wants { try tensor.setRequiresGradient(true) }
      return tensor
    }
  }

  private func fillGenerator() {
    let type = vm.newForeignType("Generator", module: "torch")
    func generator(_ vm: VM, _ value: Value) throws(PyError) -> TorchGenerator {
      if case .foreign(let foreign) = vm.core(value), let part = foreign.pointee.payload as? TorchGeneratorPart { return part.generator }
      throw vm.typeError("expected a torch.Generator, not \(vm.typeName(value))")
    }
    func seed(_ c: VM, _ value: Value) throws(PyError) -> UInt64 {
      switch c.core(value) {
      case .bigint:
        let low = try c.binary(.and, value, .int(.max))
        return UInt64(bitPattern: Int64(try c.index(low)))
      default: return UInt64(bitPattern: Int64(try c.index(value)))
      }
    }
    vm.constructor(type, "Generator(device='cpu')") { vm, _ throws(PyError) in
      vm.foreign(TorchGeneratorPart(TorchGenerator(seed: 67_280_421_310_721)), type: type)
    }
    vm.operatorMethod(type, "__repr__(self)") { vm, a throws(PyError) in vm.str("<torch._C.Generator object at \(vm.address(a[0]))>") }
    vm.method(type, "manual_seed(self, seed)") { vm, a throws(PyError) in
      try generator(vm, a[0]).reseed(seed(vm, a[1]))
      return a[0]
    }
    vm.method(type, "initial_seed(self)") { vm, a throws(PyError) in .int(Int(truncatingIfNeeded: try generator(vm, a[0]).seed)) }
    vm.method(type, "seed(self)") { vm, a throws(PyError) in .int(Int(truncatingIfNeeded: try generator(vm, a[0]).seed)) }
    vm.attribute(type, "device", get: { [store] _, _ throws(PyError) in store.device })
    vm.set(namespace, "Generator", .type(type))
    vm.set(namespace, "default_generator", vm.foreign(TorchGeneratorPart(store.generator), type: type))
    let stateType = vm.newForeignType("GeneratorState", module: "torch")
    func state(_ vm: VM, _ value: Value) throws(PyError) -> TorchGenerator.State {
      if case .foreign(let foreign) = value, let part = foreign.pointee.payload as? TorchGeneratorStatePart { return part.state }
      throw vm.typeError("expected a state that torch.get_rng_state() gave, not \(vm.typeName(value))")
    }
    vm.method(type, "get_state(self)") { vm, a throws(PyError) in
      vm.foreign(TorchGeneratorStatePart(try generator(vm, a[0]).state), type: stateType)
    }
    vm.method(type, "set_state(self, new_state)") { vm, a throws(PyError) in
      let source = try generator(vm, a[0])
      source.state = try state(vm, a[1])
      return a[0]
    }
    function("get_rng_state()") { c throws(PyError) in c.vm.foreign(TorchGeneratorStatePart(c.store.generator.state), type: stateType) }
    function("set_rng_state(new_state)") { c throws(PyError) in
      c.store.generator.state = try state(c.vm, c.a[0])
      return .none
    }
    function("_seed(seed)") { c throws(PyError) in
      c.store.generator.reseed(try seed(c.vm, c.a[0]))
      return .none
    }
    function("_unseed()") { c throws(PyError) in
      c.store.generator.unseed(TensorStore.defaultSeed(c.vm))
      return .none
    }
    function("initial_seed()") { c throws(PyError) in .int(Int(truncatingIfNeeded: c.store.generator.seed)) }
    function("_draw64()") { c throws(PyError) in .int(Int(truncatingIfNeeded: c.store.generator.nextUInt64() & (1 << 63 - 1))) }
  }

  private func fillIntegers() {
    function("randint(low, high=None, size=None, *, generator=None, out=None, dtype=None, layout=None, device=None, requires_grad=False)") {
      c throws(PyError) in
      // `randint(high, size)` comes with a sequence in the second place.
      if !c.has(2), c.has(1), try c.store.int(c.vm, c.a[1]) != nil, c.store.tensor(c.vm, c.a[1]) == nil {
        throw c.vm.typeError("randint(): argument 'size' (position 2) must be tuple of ints, not \(c.vm.typeName(c.a[1]))")
      }
      let isShort = c.has(1) && !c.has(2) ? (try c.store.int(c.vm, c.a[1])) == nil : !c.has(1)
      let low = isShort ? 0 : try c.int(0)
      let high = isShort ? try c.int(0) : try c.int(1)
      let place = c.has(2) ? 2 : 1
      if c.has(place), case .int = c.a[place] {
        throw c.vm.typeError("randint(): argument 'size' (position \(place + 1)) must be tuple of ints, not int")
      }
      let shape = try c.ints(c.has(2) ? c.a[2] : c.has(1) ? c.a[1] : c.vm.emptyTuple)
      if high <= low { throw c.vm.runtimeError("random_ expects 'from' to be less than 'to', but got from=\(low) >= to=\(high)") }
      return try draw(c, shape, c.dtype(5) ?? .i64, generator: 3, requiresGradient: 8) { (array, generator) throws(TensorError) in
        generator.fillIntegers(array, from: Int64(low), to: Int64(high))
      }
    }
    function("randint_like(input, low, high=None, *, dtype=None)") { c throws(PyError) in
      let x = try c.tensor(0)
      let low = c.has(2) ? try c.int(1) : 0
      let high = try c.int(c.has(2) ? 2 : 1)
      if high <= low { throw c.vm.runtimeError("random_ expects 'from' to be less than 'to', but got from=\(low) >= to=\(high)") }
      let dtype = try c.dtype(3) ?? x.dtype
      return try c.give { () throws(TensorError) in
        let array = try NDArray(uninitialized: x.shape, dtype, in: c.workspace)
        c.store.generator.fillIntegers(array, from: Int64(low), to: Int64(high))
        return Tensor(array)
      }
    }
    function("randperm(n, *, generator=None, out=None, dtype=None, layout=None, device=None, requires_grad=False)") { c throws(PyError) in
      let (count, generator) = (try c.int(0), try c.generator(1))
      if count < 0 { throw c.store.raise(c.vm, .negativeSize(count, in: [count]), "randperm") }
      let dtype = try c.dtype(3) ?? .i64
      let permutation = try c.asking { () throws(TensorError) in
        Tensor(try generator.permutation(count, in: c.workspace).converted(to: dtype))
      }
      return try TensorRegistry.finish(c, permutation, 6)
    }
  }

  private func fillNormals() {
    function("normal(mean, std=1.0, size=None, *, generator=None, out=None, dtype=None, device=None, requires_grad=False)") {
      c throws(PyError) in
      let generator = try c.generator(3)
      let mean = try c.term(0)
      let deviation: Term = c.has(1) ? try c.term(1) : .number(.float(1))
      var shape: [Int] = []
      if c.has(2) {
        shape = try c.ints(c.a[2])
      } else {
        switch (mean, deviation) {
        case (.tensor(let x), .tensor(let y)):
          shape = try c.asking { () throws(TensorError) in try (x.detached() + y.detached()).shape }
        case (.tensor(let x), _), (_, .tensor(let x)): shape = x.shape
        default: throw c.vm.typeError("normal() received an invalid combination of arguments")
        }
      }
      let dtype = try c.dtype(5) ?? c.workspace.defaultFloat
      let numbers = try c.asking { () throws(TensorError) in
        let array = try NDArray(uninitialized: shape, dtype, in: c.workspace)
        if case (.number(let a), .number(let b)) = (mean, deviation) {
          try generator.fillNormal(array, mean: a.double, deviation: b.double)
          return Tensor(array)
        }
        try generator.fillNormal(array)
        return try Tensor.add(.tensor(Tensor.multiply(.tensor(Tensor(array)), deviation)), mean).detached()
      }
      return try TensorRegistry.finish(c, numbers, 7)
    }
  }

  /// Methods that fill a tensor with random numbers.
  private func fillInPlace() {
    func filling(_ signature: StaticString, _ fill: @escaping (TensorCall, Tensor) throws(PyError) -> (NDArray) throws(TensorError) -> Void)
    {
      method(signature) { c throws(PyError) in
        let x = try c.tensor(0)
        let work = try fill(c, x)
        try c.asking { () throws(TensorError) in
          if c.workspace.isRecording && x.requiresGradient && x.isLeaf { throw .leafChangedInPlace }
          try work(x.array)
          x.noteChange()
        }
        return c.a[0]
      }
    }
    filling("uniform_(self, a=0.0, b=1.0, *, generator=None)") { c, _ throws(PyError) in
      let (low, high, generator) = (try c.double(1, or: 0), try c.double(2, or: 1), try c.generator(3))
      if low > high {
        throw c.vm.runtimeError(
          "uniform_ expects to return a [from, to) range, but found from=\(TensorStore.plain(low)) > to=\(TensorStore.plain(high))")
      }
      return { (array) throws(TensorError) in try generator.fillUniform(array, from: low, to: high) }
    }
    filling("normal_(self, mean=0.0, std=1.0, *, generator=None)") { c, _ throws(PyError) in
      let (mean, deviation, generator) = (try c.double(1, or: 0), try c.double(2, or: 1), try c.generator(3))
      if deviation < 0 { throw c.vm.runtimeError("normal expects std >= 0.0, but found std \(TensorStore.plain(deviation))") }
      return { (array) throws(TensorError) in try generator.fillNormal(array, mean: mean, deviation: deviation) }
    }
    filling("exponential_(self, lambd=1.0, *, generator=None)") { c, _ throws(PyError) in
      let (rate, generator) = (try c.double(1, or: 1), try c.generator(2))
      return { (array) throws(TensorError) in generator.fillExponential(array, rate: rate) }
    }
    filling("bernoulli_(self, p=0.5, *, generator=None)") { c, _ throws(PyError) in
      let (p, generator) = (try c.double(1, or: 0.5), try c.generator(2))
      return { (array) throws(TensorError) in generator.fillBernoulli(array, probability: p) }
    }
    filling("random_(self, low=None, high=None, *, generator=None)") { c, x throws(PyError) in
      let generator = try c.generator(3)
      guard c.has(1) else { return { (array) throws(TensorError) in generator.fillNaturally(array) } }
      let low = c.has(2) ? try c.int(1) : 0
      let high = c.has(2) ? try c.int(2) : try c.int(1)
      if high <= low { throw c.vm.runtimeError("random_ expects 'from' to be less than 'to', but got from=\(low) >= to=\(high)") }
      return { (array) throws(TensorError) in generator.fillIntegers(array, from: Int64(low), to: Int64(high)) }
    }
  }
}
