import Autograd
import PythonRuntime

/// `_random`: the generator under the classes of `random`.
enum RandomModule {
  static func fill(_ vm: VM, _ namespace: Ref<DictObject>) throws(PyError) {
    let type = vm.newForeignType("Random", module: "_random", isSubclassable: true)
    vm.set(namespace, "Random", .type(type))
    let seeds = DefaultSeeds()
    vm.populate(type) { vm, type in fillGenerator(vm, type, seeds) }
  }

  private static func fillGenerator(_ vm: VM, _ type: Ref<TypeObject>, _ seeds: DefaultSeeds) {
    vm.constructor(type, "Random(*seed)") { vm, a throws(PyError) in
      vm.foreign(RandomGenerator(MersenneTwister(key: seeds.next(vm.host.seed))), type: type)
    }
    vm.method(type, "seed_by_default(self, /)") { vm, a throws(PyError) in
      let generator = try vm.generator(a[0])
      generator.twister = MersenneTwister(key: seeds.next(vm.host.seed))
      generator.isSeeded = false
      return .none
    }
    vm.method(type, "seed_words(self, words, /)") { vm, a throws(PyError) in
      let generator = try vm.generator(a[0])
      generator.twister = MersenneTwister(key: try vm.words(a[1]))
      generator.isSeeded = true
      return .none
    }
    vm.method(type, "random(self, /)") { vm, a throws(PyError) in .float(try vm.drawing(a[0]).twister.nextDouble()) }
    vm.method(type, "getrandbits(self, k, /)") { vm, a throws(PyError) in try vm.randomBits(a[0], a[1]) }
    vm.method(type, "below(self, n, /)") { vm, a throws(PyError) in try vm.randomInteger(a[0], below: a[1]) }
    vm.method(type, "getstate(self, /)") { vm, a throws(PyError) in
      let twister = try vm.generator(a[0]).twister
      return vm.tuple(twister.words.map { .int(Int($0)) } + [.int(twister.position)])
    }
    vm.method(type, "setstate(self, state, /)") { vm, a throws(PyError) in
      let generator = try vm.generator(a[0])
      guard case .tuple = a[1] else { throw vm.typeError("state vector must be a tuple") }
      var words = try vm.words(a[1])
      guard words.count == MersenneTwister.wordCount + 1 else { throw vm.valueError("state vector is the wrong size") }
      let position = Int(words.removeLast())
      guard let twister = MersenneTwister(words: words, position: position) else {
        throw vm.valueError("invalid state")
      }
      generator.twister = twister
      generator.isSeeded = true
      return .none
    }
  }
}

/// What is behind a `random.Random`.
final class RandomGenerator: ForeignPayload {
  @exclusivity(unchecked) var twister: MersenneTwister
  /// Whether the program chose the numbers.
  var isSeeded = false

  init(_ twister: MersenneTwister) { self.twister = twister }

  func trace(_ heap: Heap) {}
}

/// Seeds for generators that the program does not seed: the run's own seed for the first, others for those that follow.
private final class DefaultSeeds {
  private var count: UInt32 = 0

  func next(_ seed: Int) -> [UInt32] {
    let words = [UInt32(truncatingIfNeeded: seed.magnitude), UInt32(truncatingIfNeeded: seed.magnitude >> 32), count]
    count &+= 1
    return Array(words[...(words.lastIndex { $0 != 0 } ?? 0)])
  }
}

extension VM {
  fileprivate func generator(_ value: Value) throws(PyError) -> RandomGenerator {
    if case .foreign(let foreign) = core(value), let generator = foreign.pointee.payload as? RandomGenerator { return generator }
    throw typeError("descriptor requires a '_random.Random' object but received a '\(typeName(value))'")
  }

  /// The generator, from which a number is about to be drawn.
  fileprivate func drawing(_ value: Value) throws(PyError) -> RandomGenerator {
    let generator = try generator(value)
    draws.insert(generator.isSeeded ? .seeded : .unseeded)
    return generator
  }

  fileprivate func words(_ values: Value) throws(PyError) -> [UInt32] {
    var words: [UInt32] = []
    try forEach(in: values) { item throws(PyError) in
      words.append(UInt32(truncatingIfNeeded: try self.index(item)))
      return true
    }
    return words
  }

  fileprivate func randomBits(_ receiver: Value, _ count: Value) throws(PyError) -> Value {
    let count = try size(count)
    if count < 0 { throw valueError("number of bits must be non-negative") }
    let generator = try drawing(receiver)
    if count == 0 { return .int(0) }
    if count <= 32 { return .int(Int(generator.twister.nextBits(count))) }
    try reserve(count / 8)
    return int(BigInt(words: generator.twister.nextWords(bits: count)))
  }

  /// A number from 0 up to `limit`: of as many bits as the limit has, drawn again until it is below.
  fileprivate func randomInteger(_ receiver: Value, below limit: Value) throws(PyError) -> Value {
    let limit = try integer(limit)
    let generator = try drawing(receiver)
    if case .int(let limit) = limit, limit <= 1 << 32 {
      if limit <= 0 { return .int(0) }
      let bits = Int.bitWidth - limit.leadingZeroBitCount
      if bits <= 32 {
        var number = Int(generator.twister.nextBits(bits))
        while number >= limit { number = Int(generator.twister.nextBits(bits)) }
        return .int(number)
      }
    }
    let wide = wide(limit)
    if wide.signum <= 0 { return .int(0) }
    var number = BigInt(words: generator.twister.nextWords(bits: wide.bitLength))
    while number >= wide { number = BigInt(words: generator.twister.nextWords(bits: wide.bitLength)) }
    return int(number)
  }
}

extension BigInt {
  /// The number that 32-bit words make, the lowest first.
  fileprivate init(words: [UInt32]) {
    let bytes = words.flatMap { word in (0..<4).map { UInt8(truncatingIfNeeded: word >> (8 * $0)) } }
    self.init(bytes: bytes, order: .little, signed: false)
  }
}
