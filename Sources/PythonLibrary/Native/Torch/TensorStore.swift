import Autograd
import PythonRuntime

/// The tensors that lessons hold.
///
/// **Invariant:** a tensor keeps the address of its handle, or of the instance around it, as long as that is alive.
final class TensorStore: HandleStore {
  let workspace: Workspace
  let generator: TorchGenerator
  var type: Ref<TypeObject>
  var parameterType: Ref<TypeObject>
  private var tensors: [Tensor?] = []
  private var isHeld: [Bool] = []
  private var free: [UInt32] = []

  /// Values of the module that natives give: types, the device, functions to be called back.
  private var roots: [Int: Value] = [:]
  private var lastRoot = 0
  var dtypes: [Value] = []
  var sizeType: Ref<TypeObject>?
  var resultTypes: [String: Ref<TypeObject>] = [:]
  var nodeTypes: [String: Ref<TypeObject>] = [:]
  /// The objects that there are of nodes and leaves; each takes itself out when it goes.
  var nodeValues: [ObjectIdentifier: Ref<ForeignObject>] = [:]
  var device = Value.none
  /// Whether there may be tensors of short floats.
  var knowsShortFloats = false
  /// What `torch.autocast` makes of the operands of products.
  var autocastType: DType?
  /// Of what it was warned that is said once.
  var warned: Set<String> = []
  var print = TensorPrintOptions()

  init(_ vm: VM, _ workspace: Workspace) {
    self.workspace = workspace
    let generator = TorchGenerator(seed: TensorStore.defaultSeed(vm))
    self.generator = generator
    vm.otherDraws.append {
      let seeded: Draws = generator.drewSeeded ? .seeded : []
      return generator.drewUnseeded ? seeded.union(.unseeded) : seeded
    }
    type = vm.types.object
    parameterType = vm.types.object
  }

  /// torch's own, unless the one who runs the program chose where unseeded generators start.
  static func defaultSeed(_ vm: VM) -> UInt64 {
    vm.host.seed == 0 ? 67_280_421_310_721 : UInt64(truncatingIfNeeded: vm.host.seed)
  }

  // MARK: Handles

  /// The tensor of a value; nil for anything else.
  @inline(__always)
  func tensor(_ vm: VM, _ value: Value) -> Tensor? {
    guard let handle = vm.handle(of: value), handle.pointee.type == type || handle.pointee.type == parameterType else { return nil }
    return tensors[Int(handle.pointee.number)]
  }

  /// The value of a tensor: the one that there is, or a new one.
  func value(_ vm: VM, _ tensor: Tensor) -> Value {
    if let known = Value(handleAt: tensor.owner) { return known }
    return newHandle(vm, tensor, type)
  }

  func newHandle(_ vm: VM, _ tensor: Tensor, _ type: Ref<TypeObject>) -> Value {
    let handle = vm.handle(slot(tensor), type)
    tensor.owner = UInt(bitPattern: handle)
    return .handle(handle)
  }

  private func slot(_ tensor: Tensor) -> UInt32 {
    if let slot = free.popLast() {
      tensors[Int(slot)] = tensor
      return slot
    }
    tensors.append(tensor)
    isHeld.append(false)
    return UInt32(truncatingIfNeeded: tensors.count - 1)
  }

  /// Makes an instance of a subclass, or a parameter, stand for a tensor from now on.
  func fill(_ vm: VM, _ value: Value, _ tensor: Tensor) {
    guard let handle = vm.handle(of: value) else { return }
    tensors[Int(handle.pointee.number)] = tensor
    if case .instance(let instance) = value {
      tensor.owner = UInt(bitPattern: instance)
    } else {
      tensor.owner = UInt(bitPattern: handle)
    }
  }

  // MARK: Garbage

  let readsArgumentsInNew = true

  func makeNumber(_ vm: VM) throws(PyError) -> UInt32 {
    slot(Tensor(try asking(vm) { () throws(TensorError) in try NDArray(zeros: [0], workspace.defaultFloat, in: workspace) }))
  }

  func hold(_ number: UInt32) { isHeld[Int(number)] = true }

  func reach(_ heap: Heap) {
    for value in roots.values { heap.mark(value) }
    for value in dtypes { heap.mark(value) }
    heap.mark(sizeType)
    for type in resultTypes.values { heap.mark(type) }
    for type in nodeTypes.values { heap.mark(type) }
    heap.mark(device)
  }

  func sweep() -> Int {
    var bytes = 0
    for slot in tensors.indices {
      if isHeld[slot] {
        isHeld[slot] = false
        if let tensor = tensors[slot], tensor.base == nil { bytes += tensor.array.storage.byteCount }
      } else if let tensor = tensors[slot] {
        tensor.owner = 0
        tensors[slot] = nil
        free.append(UInt32(truncatingIfNeeded: slot))
      }
    }
    return min(bytes, workspace.bytesInUse)
  }

  /// Keeps a value alive as long as the token that is given back.
  func root(_ value: Value) -> Root {
    lastRoot += 1
    roots[lastRoot] = value
    return Root(self, lastRoot, value)
  }

  final class Root {
    private weak var store: TensorStore?
    private let number: Int
    let value: Value

    init(_ store: TensorStore, _ number: Int, _ value: Value) {
      self.store = store
      self.number = number
      self.value = value
    }

    deinit { store?.roots[number] = nil }
  }

  // MARK: Attributes

  func attribute(_ vm: VM, _ handle: Ref<HandleObject>, _ name: Name) throws(PyError) -> Value { .unbound }

  func setAttribute(
    _ vm: VM, _ handle: Ref<HandleObject>, _ value: Value, _ name: Name, _ new: Value
  ) throws(PyError) -> Bool { false }

  // MARK: Errors

  /// What the engine does, with its mistakes as exceptions.
  @inline(__always)
  func asking<Result>(_ vm: VM, _ name: String = "", _ work: () throws(TensorError) -> Result) throws(PyError) -> Result {
    do throws(TensorError) {
      return try work()
    } catch {
      throw raise(vm, error, name)
    }
  }

  func made(_ vm: VM, _ name: String = "", _ work: () throws(TensorError) -> Tensor) throws(PyError) -> Value {
    value(vm, try asking(vm, name, work))
  }
}
