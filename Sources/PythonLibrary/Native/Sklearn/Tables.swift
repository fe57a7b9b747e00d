import Autograd
import Kernels
import PythonRuntime

/// numpy's arrays as estimators take and give them.
final class Tables {
  private let vm: VM
  private let workspace: Workspace
  private let type: Ref<TypeObject>

  init(_ vm: VM) throws(PyError) {
    self.vm = vm
    workspace = try SharedArrays.workspace(vm)
    guard case .type(let type) = try vm.getAttribute(vm.importModule("_numpy"), vm.name("ndarray")) else {
      throw vm.raise(.importError, "cannot import name 'ndarray' from '_numpy'")
    }
    self.type = type
  }

  private func asking<Result>(_ work: () throws(TensorError) -> Result) throws(PyError) -> Result {
    do throws(TensorError) {
      return try work()
    } catch {
      throw vm.memoryError()
    }
  }

  // MARK: In

  private func table<Element>(_ value: Value, _ dtype: DType, rank: Int) throws(PyError) -> Table<Element> {
    guard case .foreign(let foreign) = value, let part = foreign.pointee.payload as? ArrayPart else {
      throw vm.typeError("expected an array, got '\(vm.typeName(value))'")
    }
    let array = part.array
    guard array.rank == rank else { throw vm.valueError("expected an array with \(rank) dimensions, got \(array.rank)") }
    return Table(
      array: try asking { () throws(TensorError) in
        if array.dtype == dtype { return try array.contiguous() }
        return try array.cast(to: dtype).contiguous()
      })
  }

  func numbers(_ value: Value, rank: Int = 1) throws(PyError) -> Table<Double> { try table(value, .f64, rank: rank) }

  func floats(_ value: Value, rank: Int = 1) throws(PyError) -> Table<Float> { try table(value, .f32, rank: rank) }

  func integers(_ value: Value, rank: Int = 1) throws(PyError) -> Table<Int> { try table(value, .i64, rank: rank) }

  func smallIntegers(_ value: Value) throws(PyError) -> Table<Int32> { try table(value, .i32, rank: 1) }

  func bytes(_ value: Value) throws(PyError) -> Table<UInt8> { try table(value, .u8, rank: 1) }

  // MARK: Out

  func array(_ numbers: [Double], _ shape: [Int]? = nil) throws(PyError) -> Value { try filled(shape ?? [numbers.count], .f64, numbers) }

  func array(_ numbers: [Int], _ shape: [Int]? = nil) throws(PyError) -> Value { try filled(shape ?? [numbers.count], .i64, numbers) }

  func array(_ numbers: [Int32]) throws(PyError) -> Value { try filled([numbers.count], .i32, numbers) }

  func array(_ numbers: [UInt8], _ shape: [Int]? = nil) throws(PyError) -> Value { try filled(shape ?? [numbers.count], .u8, numbers) }

  func array(_ truths: [Bool]) throws(PyError) -> Value { try filled([truths.count], .bool, truths) }

  /// `numbers` has as many elements as the shape asks for.
  private func filled<Element>(_ shape: [Int], _ dtype: DType, _ numbers: [Element]) throws(PyError) -> Value {
    let array = try asking { () throws(TensorError) in try NDArray(uninitialized: shape, dtype, in: workspace) }
    numbers.withUnsafeBytes { bytes in
      if let start = bytes.baseAddress { array.start.copyMemory(from: start, byteCount: min(bytes.count, array.count * dtype.byteCount)) }
    }
    return vm.foreign(ArrayPart(array, base: .none), type: type)
  }

  /// Does what can take long and asks whether to go on; it gives none when it was told not to.
  func interruptible<Result>(_ work: (_ goesOn: @escaping (Double) -> Bool) -> Result?) throws(PyError) -> Result {
    var stop: PyError?
    let result = work { [vm] steps in
      do throws(PyError) {
        try vm.announce(steps: steps)
        return true
      } catch {
        stop = error
        return false
      }
    }
    if let stop { throw stop }
    guard let result else { throw vm.memoryError() }
    return result
  }
}

/// The elements of an array without gaps. Whoever uses its memory has to keep it that long.
struct Table<Element> {
  let array: NDArray

  var start: UnsafeMutablePointer<Element> { array.start.assumingMemoryBound(to: Element.self) }
  var count: Int { array.count }
  var shape: [Int] { array.shape }
}
