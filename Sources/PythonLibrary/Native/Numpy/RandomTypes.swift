import Autograd
import Kernels
import PythonRuntime

/// What is behind a `RandomState` or a `Generator`.
final class GeneratorPart: ForeignPayload {
  @exclusivity(unchecked) var legacy: LegacyGenerator?
  @exclusivity(unchecked) var modern: PCG64?
  var isSeeded: Bool

  init(legacy: LegacyGenerator? = nil, modern: PCG64? = nil, isSeeded: Bool) {
    self.legacy = legacy
    self.modern = modern
    self.isSeeded = isSeeded
  }

  func trace(_ heap: Heap) {}

  func nextDouble() -> Double { legacy?.nextDouble() ?? modern?.nextDouble() ?? 0 }
  func nextNormal() -> Double { legacy?.nextNormal() ?? modern?.nextNormal() ?? 0 }
  func nextExponential() -> Double { legacy?.nextExponential() ?? modern?.nextExponential() ?? 0 }

  func permutation(_ count: Int) -> [Int] { legacy?.permutation(count) ?? modern?.permutation(count) ?? [] }
}

extension VM {
  func fillRandom(_ namespace: Ref<DictObject>, _ world: NumpyWorld) {
    let type = newForeignType("RandomSource", module: "numpy.random", isSubclassable: true)
    set(namespace, "RandomSource", .type(type))
    populate(type) { vm, type in vm.fillGenerator(type, world) }
  }

  private func generatorPart(_ value: Value) throws(PyError) -> GeneratorPart {
    if case .foreign(let foreign) = core(value), let part = foreign.pointee.payload as? GeneratorPart { return part }
    throw typeError("descriptor requires a 'numpy.random' generator but received a '\(typeName(value))'")
  }

  /// The generator, from which numbers are about to be drawn.
  private func drawingPart(_ value: Value) throws(PyError) -> GeneratorPart {
    let part = try generatorPart(value)
    draws.insert(part.isSeeded ? .seeded : .unseeded)
    return part
  }

  private func seedWords(_ value: Value) throws(PyError) -> [UInt32] {
    switch core(value) {
    case .int(let int):
      if int < 0 { throw valueError("expected non-negative integer") }
      let high = UInt32(truncatingIfNeeded: int >> 32)
      return [UInt32(truncatingIfNeeded: int)] + (high == 0 ? [] : [high])
    case .list, .tuple, .range, .foreign:
      var words: [UInt32] = []
      for item in try collect(value).pointee.items { words.append(UInt32(truncatingIfNeeded: try size(item))) }
      return words
    default: return [UInt32(truncatingIfNeeded: try size(value))]
    }
  }

  private func fillGenerator(_ type: Ref<TypeObject>, _ world: NumpyWorld) {
    constructor(type, "RandomSource(*args, **kwargs)") { vm, a throws(PyError) in
      vm.foreign(GeneratorPart(legacy: LegacyGenerator(seed: UInt32(truncatingIfNeeded: vm.host.seed)), isSeeded: false), type: type)
    }
    // `seed_legacy(None)` goes on from the run's own seed.
    method(type, "seed_legacy(self, seed, /)") { vm, a throws(PyError) in
      let part = try vm.generatorPart(a[0])
      part.modern = nil
      part.isSeeded = !a[1].isNone
      if a[1].isNone {
        part.legacy = LegacyGenerator(seed: UInt32(truncatingIfNeeded: vm.host.seed))
        return .none
      }
      switch vm.core(a[1]) {
      case .list, .tuple, .range: part.legacy = LegacyGenerator(key: try vm.seedWords(a[1]))
      case .foreign where world.part(a[1]).map { $0.array.rank > 0 } ?? false:
        part.legacy = LegacyGenerator(key: try vm.seedWords(a[1]))
      default:
        let seed = try vm.integer(a[1])
        guard case .int(let int) = seed, int >= 0, int < 1 << 32 else { throw vm.valueError("Seed must be between 0 and 2**32 - 1") }
        part.legacy = LegacyGenerator(seed: UInt32(int))
      }
      return .none
    }
    method(type, "seed_modern(self, seed, /)") { vm, a throws(PyError) in
      let part = try vm.generatorPart(a[0])
      part.legacy = nil
      part.isSeeded = !a[1].isNone
      part.modern = a[1].isNone ? PCG64(seed: UInt64(truncatingIfNeeded: vm.host.seed)) : PCG64(entropy: try vm.seedWords(a[1]))
      return .none
    }
    method(type, "doubles(self, shape, /)") { vm, a throws(PyError) in
      let part = try vm.drawingPart(a[0])
      return try vm.drawn(a[1], world) { part.nextDouble() }
    }
    method(type, "normals(self, shape, /)") { vm, a throws(PyError) in
      let part = try vm.drawingPart(a[0])
      return try vm.drawn(a[1], world) { part.nextNormal() }
    }
    method(type, "exponentials(self, shape, /)") { vm, a throws(PyError) in
      let part = try vm.drawingPart(a[0])
      return try vm.drawn(a[1], world) { part.nextExponential() }
    }
    // Integers from `low` to `last`, both possible.
    method(type, "integers_between(self, low, last, shape, /)") { vm, a throws(PyError) in
      let part = try vm.drawingPart(a[0])
      let low = try vm.size(a[1])
      let range = UInt64(bitPattern: Int64(try vm.size(a[2]) &- low))
      if a[3].isNone {
        let draw = part.legacy?.next(upTo: range) ?? part.modern?.next(upTo: range) ?? 0
        return .int(low &+ Int(truncatingIfNeeded: draw))
      }
      let shape = try world.checkedShape(vm, a[3])
      let made = try world.made(vm, shape, .i64) { () throws(TensorError) in
        let result = try NDArray(zeros: shape, .i64, in: world.workspace)
        result.visit { place in
          let draw = part.legacy?.next(upTo: range) ?? part.modern?.next(upTo: range) ?? 0
          place.storeBytes(of: Int64(low) &+ Int64(truncatingIfNeeded: draw), as: Int64.self)
        }
        return result
      }
      return world.value(vm, made)
    }
    // Integers of fewer than 32 bits, several of them out of one draw.
    method(type, "small_integers(self, low, last, shape, bits, /)") { vm, a throws(PyError) in
      let part = try vm.drawingPart(a[0])
      let (low, bits) = (try vm.size(a[1]), try vm.size(a[4]))
      let range = UInt32(truncatingIfNeeded: try vm.size(a[2]) &- low)
      let shape = try world.checkedShape(vm, a[3])
      var pieces = SmallDraws(bits: bits, range: range, isMasked: part.legacy != nil)
      let made = try world.made(vm, shape, .i64) { () throws(TensorError) in
        let result = try NDArray(zeros: shape, .i64, in: world.workspace)
        result.visit { place in
          let draw = pieces.next { part.legacy?.nextUInt32() ?? part.modern?.nextUInt32() ?? 0 }
          place.storeBytes(of: Int64(low) &+ Int64(draw), as: Int64.self)
        }
        return result
      }
      return world.value(vm, made)
    }
    method(type, "seed_words(self, entropy, count, /)") { vm, a throws(PyError) in
      let entropy = a[1].isNone ? [UInt32(truncatingIfNeeded: vm.host.seed)] : try vm.seedWords(a[1])
      let count = max(0, try vm.size(a[2]))
      try vm.reserveNumbers(count)
      return vm.list(PCG64.seedWords(entropy, count: count).map { .int(Int($0)) })
    }
    method(type, "order(self, count, /)") { vm, a throws(PyError) in
      let part = try vm.drawingPart(a[0])
      let count = max(0, try vm.size(a[1]))
      try vm.reserveNumbers(count)
      let order = part.permutation(count)
      return world.value(vm, try world.asking(vm) { () throws(TensorError) in try NDArray(order, in: world.workspace) })
    }
    // The words of a legacy generator, how many of them are used up, and the normal number that waits.
    method(type, "twister(self)") { vm, a throws(PyError) in
      let (words, position, pending) = try vm.generatorPart(a[0]).legacy?.state ?? ([], 0, nil)
      return vm.tuple([vm.list(words.map { .int(Int($0)) }), .int(position), pending.map { .float($0) } ?? .none])
    }
    method(type, "restore_twister(self, words, position, pending, /)") { vm, a throws(PyError) in
      let part = try vm.generatorPart(a[0])
      let words = try vm.seedWords(a[1])
      let pending: Double? = if case .float(let value) = vm.core(a[3]) { value } else { nil }
      guard let legacy = LegacyGenerator(words: words, position: try vm.size(a[2]), pendingNormal: pending) else {
        throw vm.valueError("state must be 624 longs")
      }
      part.legacy = legacy
      part.modern = nil
      part.isSeeded = true
      return .none
    }
    method(type, "__deepcopy__(self, memo, /)") { vm, a throws(PyError) in
      let part = try vm.generatorPart(a[0])
      return vm.foreign(GeneratorPart(legacy: part.legacy, modern: part.modern, isSeeded: part.isSeeded), type: type)
    }
  }

  private func drawn(_ shape: Value, _ world: NumpyWorld, _ next: () -> Double) throws(PyError) -> Value {
    if shape.isNone { return .float(next()) }
    let shape = try world.checkedShape(self, shape)
    let made = try world.made(self, shape, .f64) { () throws(TensorError) in
      let result = try NDArray(zeros: shape, .f64, in: world.workspace)
      result.visit { $0.storeBytes(of: next(), as: Double.self) }
      return result
    }
    return world.value(self, made)
  }
}

/// Integers out of pieces of draws of 32 bits, as numpy makes those of small types.
private struct SmallDraws {
  let bits: Int
  let range: UInt32
  /// Whether what is too large is drawn again, and not divided.
  let isMasked: Bool
  private var word: UInt32 = 0
  private var left = 0

  init(bits: Int, range: UInt32, isMasked: Bool) {
    self.bits = bits
    self.range = range
    self.isMasked = isMasked
  }

  private mutating func piece(_ draw: () -> UInt32) -> UInt32 {
    if left == 0 {
      word = draw()
      left = 32 / bits - 1
    } else {
      word >>= UInt32(bits)
      left -= 1
    }
    return word & (1 << UInt32(bits) - 1)
  }

  mutating func next(_ draw: () -> UInt32) -> UInt32 {
    if range == 0 { return 0 }
    let largest: UInt32 = 1 << UInt32(bits) - 1
    if range >= largest { return piece(draw) }
    if isMasked {
      let mask = UInt32.max >> UInt32(range.leadingZeroBitCount)
      while true {
        let value = piece(draw) & mask
        if value <= range { return value }
      }
    }
    let size = range + 1
    var product = piece(draw) * size
    if product & largest < size {
      let threshold = (largest - range) % size
      while product & largest < threshold { product = piece(draw) * size }
    }
    return product >> UInt32(bits)
  }
}
