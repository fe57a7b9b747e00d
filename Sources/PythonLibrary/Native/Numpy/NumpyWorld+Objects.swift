import Autograd
import PythonRuntime

// Arrays of texts and of any objects.
extension NumpyWorld {
  /// The number of characters in `'<U5'`.
  static func textWidth(named name: String) -> Int? {
    let digits = name.drop { $0 == "<" || $0 == "=" || $0 == "U" }
    guard name.hasPrefix("U") || name.hasPrefix("<U") || name.hasPrefix("=U") else { return nil }
    return Int(digits)
  }

  /// The width that a `dtype=` argument asks for; nil if it is not one of texts, or leaves that open.
  func textWidth(_ vm: VM, _ value: Value) -> Int? {
    switch value {
    case .str(let text): return NumpyWorld.textWidth(named: text.string).flatMap { $0 > 0 ? $0 : nil }
    case .foreign(let foreign):
      guard let part = foreign.pointee.payload as? DTypePart, part.dtype == .text, part.width > 0 else { return nil }
      return part.width
    default: return nil
    }
  }

  /// Nested sequences of which all of a shape are elements.
  func array(_ vm: VM, ofObjects value: Value, shape: [Int]) throws(PyError) -> NDArray {
    var numbers: [Scalar] = []
    try flatten(vm, value, shape.count) { item in numbers.append(self.objects.number(item)) }
    return try asking(vm) { () throws(TensorError) in try NDArray(numbers, shape: shape, .object, in: workspace) }
  }

  private func flatten(_ vm: VM, _ value: Value, _ depth: Int, _ body: (Value) -> Void) throws(PyError) {
    if depth == 0 { return body(plain(vm, value)) }
    if let part = part(value) {
      for scalar in part.array.scalars { body(number(vm, part.array.dtype, scalar)) }
      return
    }
    for item in Array(try vm.collect(value).pointee.items) { try flatten(vm, item, depth - 1, body) }
  }

  /// An array without dimensions as what it holds.
  private func plain(_ vm: VM, _ value: Value) -> Value {
    guard let part = part(value), part.array.rank == 0 else { return value }
    return element(vm, part.array.dtype, part.array.scalars.first ?? .int(0))
  }

  /// Nested sequences with texts among their elements, or with objects.
  func array(_ vm: VM, ofOthers value: Value, shape: [Int], found: DType, as type: DType?) throws(PyError) -> NDArray {
    var values: [Value] = []
    try flatten(vm, value, shape.count) { values.append($0) }
    let target = type ?? found
    if target == .object {
      let numbers = values.map { objects.number($0) }
      return try asking(vm) { () throws(TensorError) in try NDArray(numbers, shape: shape, .object, in: workspace) }
    }
    let scalars = try converted(vm, values, to: target)
    return try asking(vm) { () throws(TensorError) in try NDArray(scalars, shape: shape, target, in: workspace) }
  }

  /// Values of any kind as elements of a type.
  private func converted(_ vm: VM, _ values: [Value], to type: DType) throws(PyError) -> [Scalar] {
    var result: [Scalar] = []
    for value in values {
      switch type {
      case .object: result.append(objects.number(value))
      case .text: result.append(texts.number(try vm.str(of: value).string))
      default:
        var value = value
        if case .str(let text) = vm.core(value), type != .bool {
          let parser = type.isComplex ? vm.types.complex : type.isFloat ? vm.types.float : vm.types.int
          value = try vm.call(.type(parser), [.str(text)])
        }
        if type == .bool {
          result.append(.bool(try vm.truth(value)))
        } else if let (_, scalar) = scalar(vm, value) {
          result.append(scalar)
        } else if let scalar = scalar(ofNumber: vm.core(value)) {
          result.append(scalar)
        } else if case .none = value, type.isFloat {
          result.append(.float(.nan))
        } else {
          let parser = type.isComplex ? vm.types.complex : type.isFloat ? vm.types.float : vm.types.int
          result.append(scalar(ofNumber: vm.core(try vm.call(.type(parser), [value]))) ?? .int(0))
        }
      }
    }
    return result
  }

  /// The elements of an array of texts or objects in another type, or others as those.
  func reinterpreted(_ vm: VM, _ array: NDArray, _ type: DType) throws(PyError) -> NDArray {
    if array.dtype == type { return try asking(vm) { () throws(TensorError) in try array.copied() } }
    try asking(vm) { () throws(TensorError) in try array.checkRoomForNumbers() }
    let values = array.scalars.map { type == .text ? element(vm, array.dtype, $0) : number(vm, array.dtype, $0) }
    let scalars = try converted(vm, values, to: type)
    return try asking(vm) { () throws(TensorError) in try NDArray(scalars, shape: array.shape, type, in: workspace) }
  }

  /// The array itself if it has the type, else its elements as texts or objects.
  func brought(_ vm: VM, _ array: NDArray, to type: DType) throws(PyError) -> NDArray {
    array.dtype == type ? array : try reinterpreted(vm, array, type)
  }

  /// Texts cut to a width.
  func clipped(_ vm: VM, _ array: NDArray, width: Int) throws(PyError) -> NDArray {
    try asking(vm) { () throws(TensorError) in try array.checkRoomForNumbers() }
    let numbers = array.scalars
    guard numbers.contains(where: { texts.length($0) > width }) else { return array }
    let cut = numbers.map { scalar -> Scalar in
      var text = ""
      for character in texts.text(scalar).unicodeScalars.prefix(width) { text.unicodeScalars.append(character) }
      return texts.number(text)
    }
    return try asking(vm) { () throws(TensorError) in try NDArray(cut, shape: array.shape, .text, in: workspace) }
  }

  /// Integers in the same order as the texts, or the objects, of several arrays.
  func ranks(_ vm: VM, _ arrays: [NDArray]) throws(PyError) -> [NDArray] {
    var ranked: [Int64: Int64] = [:]
    if arrays.allSatisfy({ $0.dtype == .text }) {
      let numbers = Set(arrays.flatMap { $0.scalars.map(\.integer) })
      let sorted = numbers.sorted { precedes(texts.text(.int($0)), texts.text(.int($1))) }
      for (rank, number) in sorted.enumerated() { ranked[number] = Int64(rank) }
    } else {
      let numbers = Array(Set(arrays.flatMap { $0.scalars.map(\.integer) })).sorted()
      let sorted = try vm.call(
        vm.getAttribute(vm.importModule("builtins"), vm.name("sorted")), [vm.list(numbers.map { objects.value(.int($0)) })])
      let order = Array(try vm.collect(sorted).pointee.items)
      // Equal objects have one rank: that of the first which is not less.
      for number in numbers {
        var (low, high) = (0, order.count)
        while low < high {
          let middle = (low + high) / 2
          if try vm.truth(vm.compare(.less, order[middle], objects.value(.int(number)))) { low = middle + 1 } else { high = middle }
        }
        ranked[number] = Int64(low)
      }
    }
    var results: [NDArray] = []
    for array in arrays {
      let scalars = array.scalars.map { Scalar.int(ranked[$0.integer] ?? 0) }
      results.append(try asking(vm) { () throws(TensorError) in try NDArray(scalars, shape: array.shape, .i64, in: workspace) })
    }
    return results
  }

  private func precedes(_ one: String, _ other: String) -> Bool { one.unicodeScalars.lexicographicallyPrecedes(other.unicodeScalars) }

  /// An operation between arrays of which one has texts or objects.
  func applyToOthers(_ vm: VM, _ function: BinaryFunction, _ left: Operand, _ right: Operand) throws(PyError) -> NDArray {
    let a = try asking(vm) { () throws(TensorError) in try array(left) }
    let b = try asking(vm) { () throws(TensorError) in try array(right) }
    if a.dtype == .text && b.dtype == .text {
      if case .comparison(let kernel) = function.kind {
        let sides = try ranks(vm, [a, b])
        return try asking(vm) { () throws(TensorError) in try NDArray.compare(kernel, sides[0], sides[1], as: .i64) }
      }
      if "\(function.name)" == "add" {
        return try pairwise(vm, a, b, .text) { (x, y) throws(PyError) in self.texts.number(self.texts.text(x) + self.texts.text(y)) }
      }
    }
    if a.dtype == .object || b.dtype == .object, let operation = function.operation {
      let (ownA, ownB) = (a.dtype, b.dtype)
      return try pairwise(vm, a, b, .object) { (x, y) throws(PyError) in
        self.objects.number(try vm.binary(operation, self.number(vm, ownA, x), self.number(vm, ownB, y)))
      }
    }
    if a.dtype == .object || b.dtype == .object, case .comparison(let kernel) = function.kind {
      let (ownA, ownB) = (a.dtype, b.dtype)
      return try pairwise(vm, a, b, .bool) { (x, y) throws(PyError) in
        .bool(try vm.truth(vm.compare(kernel.question, self.number(vm, ownA, x), self.number(vm, ownB, y))))
      }
    }
    if case .comparison(let kernel) = function.kind, kernel == .equal || kernel == .notEqual {
      let answer = Scalar.bool(kernel == .notEqual)
      return try pairwise(vm, a, b, .bool) { (_, _) throws(PyError) in answer }
    }
    func name(_ array: NDArray) -> String {
      if function.isComparison { return "<class 'numpy.dtypes.\(array.dtype.className)'>" }
      let width = max(1, array.scalars.map { texts.length($0) }.max() ?? 1)
      return "dtype('\(array.dtype == .text ? "<U\(width)" : array.dtype == .object ? "O" : array.dtype.numpyName)')"
    }
    throw raise(
      vm, "_UFuncNoLoopError",
      "ufunc '\(function.name)' did not contain a loop with signature matching types (\(name(a)), \(name(b))) -> None")
  }

  private func pairwise(
    _ vm: VM, _ a: NDArray, _ b: NDArray, _ type: DType, _ body: (Scalar, Scalar) throws(PyError) -> Scalar
  ) throws(PyError) -> NDArray {
    let (x, y) = try asking(vm) { () throws(TensorError) in
      let stretched = try a.broadcast(with: b)
      return (stretched.0, stretched.1)
    }
    var results: [Scalar] = []
    for (one, other) in zip(x.scalars, y.scalars) { results.append(try body(one, other)) }
    return try asking(vm) { () throws(TensorError) in try NDArray(results, shape: x.shape, type, in: workspace) }
  }

  /// A function of each object: an operator, or the object's own method of that name.
  func applyToObjects(_ vm: VM, _ name: String, _ array: NDArray) throws(PyError) -> NDArray {
    var results: [Scalar] = []
    var type = DType.object
    for scalar in array.scalars {
      let value = objects.value(scalar)
      switch name {
      case "negative", "positive", "absolute", "invert":
        let special = name == "negative" ? "__neg__" : name == "positive" ? "__pos__" : name == "absolute" ? "__abs__" : "__invert__"
        results.append(objects.number(try vm.call(vm.getAttribute(value, vm.name(special)), [])))
      case "logical_not":
        type = .bool
        results.append(.bool(try !vm.truth(value)))
      default:
        let method = try vm.attributeIfPresent(value, vm.name(name))
        if method.isUnbound {
          throw vm.typeError(
            "loop of ufunc does not support argument 0 of type \(vm.typeName(value)) which has no callable \(name) method")
        }
        results.append(objects.number(try vm.call(method, [])))
      }
    }
    return try asking(vm) { () throws(TensorError) in try NDArray(results, shape: array.shape, type, in: workspace) }
  }
}

extension BinaryFunction {
  /// The operator that objects are asked for.
  var operation: BinaryOperation? {
    switch "\(name)" {
    case "add": .add
    case "subtract": .subtract
    case "multiply": .multiply
    case "divide": .divide
    case "floor_divide": .floorDivide
    case "remainder": .modulo
    case "power": .power
    case "bitwise_and": .and
    case "bitwise_or": .or
    case "bitwise_xor": .xor
    default: nil
    }
  }
}

extension NumpyWorld {
  /// An array of the texts of elements, at least as wide as numpy makes those of the type.
  func textsOf(_ vm: VM, _ array: NDArray, width: Int?) throws(PyError) -> Value {
    var made = try reinterpreted(vm, array, .text)
    if let width { made = try clipped(vm, made, width: width) }
    return value(vm, made, textWidth: width ?? NumpyWorld.leastTextWidth(of: array.dtype))
  }

  /// The same of anything: numbers that are no part of an array are as wide as their own texts.
  func textsOf(_ vm: VM, _ source: Value, width: Int?) throws(PyError) -> Value {
    if let array = try known(vm, source) { return try textsOf(vm, array, width: width) }
    return try textsOf(vm, makeArray(vm, source, .text), width: width)
  }

  /// How many characters numpy reserves for the text of a number; nil where it counts.
  static func leastTextWidth(of dtype: DType) -> Int? {
    switch dtype {
    case .bool: 5
    case .i8: 4
    case .u8: 3
    case .i16: 6
    case .u16: 5
    case .i32: 11
    case .u32: 10
    case .i64, .u64: 21
    case .f16, .bf16, .f32, .f64: 32
    case .c64, .c128: 64
    case .text, .object: nil
    }
  }
}

extension NumpyWorld {
  /// How wide an array of texts made of a list is: numbers among them count as numpy makes room for them.
  func mixedTextWidth(_ vm: VM, _ source: Value, _ array: NDArray) -> Int? {
    guard array.dtype == .text else { return nil }
    var width = max(1, array.scalars.map { texts.length($0) }.max() ?? 1)
    func visit(_ value: Value, _ depth: Int) {
      switch vm.core(value) {
      case .list(let list): if depth < 8 { for item in list.pointee.items { visit(item, depth + 1) } }
      case .tuple(let tuple): if depth < 8 { for item in tuple.values { visit(item, depth + 1) } }
      case .bool: width = max(width, 5)
      case .int, .bigint: width = max(width, 21)
      case .float: width = max(width, 32)
      case .complex: width = max(width, 64)
      default: break
      }
    }
    visit(source, 0)
    return width
  }
}
