import Autograd
import Kernels
import Plotting
import PythonRuntime

/// A dict by which a part of a figure is described; what is missing is a mistake of the module that wrote it.
struct Record {
  let vm: VM
  private let dict: Ref<DictObject>

  init(_ vm: VM, _ value: Value) throws(PyError) {
    guard case .dict(let dict) = vm.core(value) else { throw vm.typeError("expected a dict, got '\(vm.typeName(value))'") }
    (self.vm, self.dict) = (vm, dict)
  }

  subscript(_ key: StaticString) -> Value {
    let value = vm.lookUp(dict, vm.name(key))
    if case .unbound = value { return .none }
    return value
  }

  func has(_ key: StaticString) -> Bool { !self[key].isNone }
  func number(_ key: StaticString) throws(PyError) -> Double { try vm.double(self[key]) }
  func number(_ key: StaticString, or other: Double) throws(PyError) -> Double { has(key) ? try vm.double(self[key]) : other }
  func count(_ key: StaticString) throws(PyError) -> Int { try vm.index(self[key]) }
  func flag(_ key: StaticString) throws(PyError) -> Bool { try vm.truth(self[key]) }
  func text(_ key: StaticString) throws(PyError) -> String { has(key) ? try vm.str(of: self[key]).string : "" }
  func record(_ key: StaticString) throws(PyError) -> Record { try Record(vm, self[key]) }

  func items(_ key: StaticString) throws(PyError) -> [Value] { has(key) ? Array(try vm.collect(self[key]).pointee.items) : [] }

  func records(_ key: StaticString) throws(PyError) -> [Record] {
    var result: [Record] = []
    for item in try items(key) { result.append(try Record(vm, item)) }
    return result
  }

  func numbers(_ key: StaticString) throws(PyError) -> [Double] { has(key) ? try vm.numbers(self[key]) : [] }

  func texts(_ key: StaticString) throws(PyError) -> [String] {
    var result: [String] = []
    for item in try items(key) { result.append(try vm.str(of: item).string) }
    return result
  }

  func point(_ key: StaticString) throws(PyError) -> Point {
    let numbers = try numbers(key)
    guard numbers.count == 2 else { throw vm.valueError("expected two numbers") }
    return Point(numbers[0], numbers[1])
  }

  func box(_ key: StaticString) throws(PyError) -> Box {
    let numbers = try numbers(key)
    guard numbers.count == 4 else { throw vm.valueError("expected four numbers") }
    return Box(Point(numbers[0], numbers[1]), Point(numbers[2], numbers[3]))
  }

  func points(_ xs: StaticString, _ ys: StaticString) throws(PyError) -> [Point] {
    let (x, y) = (try numbers(xs), try numbers(ys))
    return zip(x, y).map { Point($0, $1) }
  }

  func colour(_ key: StaticString) throws(PyError) -> Colour? { has(key) ? try vm.colour(self[key]) : nil }

  func colours(_ key: StaticString) throws(PyError) -> [Colour] {
    let numbers = try numbers(key)
    return stride(from: 0, to: numbers.count - 3, by: 4).map { Colour(numbers[$0], numbers[$0 + 1], numbers[$0 + 2], numbers[$0 + 3]) }
  }
}

extension VM {
  /// The numbers of an array of any shape, or of a sequence of numbers or of rows of numbers.
  func numbers(_ value: Value, depth: Int = 0) throws(PyError) -> [Double] {
    if case .foreign(let foreign) = value, let part = foreign.pointee.payload as? ArrayPart {
      do throws(TensorError) {
        let array = part.array
        let doubles = try (array.dtype == .f64 ? array : array.cast(to: .f64)).contiguous()
        return withExtendedLifetime(doubles) {
          Array(UnsafeBufferPointer(start: doubles.start.assumingMemoryBound(to: Double.self), count: doubles.count))
        }
      } catch {
        throw memoryError()
      }
    }
    var result: [Double] = []
    for item in try collect(value).pointee.items {
      switch item {
      case .tuple where depth < 2, .list where depth < 2: result += try numbers(item, depth: depth + 1)
      default: result.append(try double(item))
      }
    }
    return result
  }

  func colour(_ value: Value) throws(PyError) -> Colour {
    let numbers = try numbers(value)
    guard numbers.count == 4 else { throw valueError("expected a colour as four numbers") }
    return Colour(numbers[0], numbers[1], numbers[2], numbers[3])
  }
}
