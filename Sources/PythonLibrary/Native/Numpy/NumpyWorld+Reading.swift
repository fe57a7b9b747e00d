import Autograd
import PythonRuntime

// Arrays from Python's lists, and arguments.
extension NumpyWorld {
  private static let deepest = 64

  /// What is found while nested sequences are looked through.
  private struct Reading {
    var shape: [Int] = []
    var type: DType?
    var scalars: [Scalar] = []
    /// Whether an element was reached, so that there are no more dimensions.
    var isDone = false
    /// How many of the dimensions all parts agree on, if not on all.
    var agreed: Int?
    /// Whether there are elements that are no numbers.
    var hasOthers = false

    mutating func join(_ dtype: DType) { type = type.map { Promotion.joined($0, dtype, like: .numpy) } ?? dtype }
  }

  /// A new array of a number or of nested sequences.
  func newArray(_ vm: VM, _ value: Value, _ type: DType? = nil) throws(PyError) -> NDArray {
    var reading = Reading()
    try measure(vm, value, 0, &reading)
    if type == .object {
      if let agreed = reading.agreed { reading.shape = Array(reading.shape[..<agreed]) }
      return try array(vm, ofObjects: value, shape: reading.shape)
    }
    if let agreed = reading.agreed {
      throw vm.valueError(
        "setting an array element with a sequence. The requested array has an inhomogeneous shape after \(agreed) dimensions. The detected "
          + "shape was \(shapeText(Array(reading.shape[..<agreed]))) + inhomogeneous part.")
    }
    try vm.reserve(reading.shape.reduce(16) { $0.multipliedReportingOverflow(by: max($1, 1)).partialValue })
    try read(vm, value, 0, &reading)
    if reading.hasOthers || type == .text {
      return try array(vm, ofOthers: value, shape: reading.shape, found: reading.type ?? .f64, as: type)
    }
    let found = reading.type ?? .f64
    let target = type ?? found
    if target.isInteger, found.isFloat, reading.scalars.contains(where: { !$0.double.isFinite }) {
      let word = reading.scalars.contains { $0.double.isNaN } ? "NaN" : "infinity"
      if word == "NaN" { throw vm.valueError("cannot convert float NaN to integer") }
      throw vm.overflowError("cannot convert float infinity to integer")
    }
    if target.isInteger {
      for scalar in reading.scalars {
        switch scalar {
        case .int(let int) where !target.integerRange.contains(int):
          throw vm.overflowError("Python integer \(int) out of bounds for \(target.numpyName)")
        case .unsigned(let int) where target != .u64:
          if target == .i64 { throw vm.overflowError("Python int too large to convert to C long") }
          throw vm.overflowError("Python integer \(int) out of bounds for \(target.numpyName)")
        default: break
        }
      }
    }
    return try asking(vm) { () throws(TensorError) in try NDArray(reading.scalars, shape: reading.shape, target, in: workspace) }
  }

  private func items(_ vm: VM, _ value: Value) throws(PyError) -> Ref<ListObject>? {
    switch vm.core(value) {
    case .list(let list): return list
    case .tuple, .range: return try vm.collect(value)
    case .foreign(let foreign):
      if foreign.pointee.payload is ScalarPart { return nil }
      return try sequence(vm, value)
    case .instance: return try sequence(vm, value)
    default: return nil
    }
  }

  /// The items of a value that counts as a sequence by its methods.
  private func sequence(_ vm: VM, _ value: Value) throws(PyError) -> Ref<ListObject>? {
    let hasLength = try !vm.attributeIfPresent(value, vm.name("__len__")).isUnbound
    let hasItems = try !vm.attributeIfPresent(value, vm.name("__getitem__")).isUnbound
    return hasLength && hasItems ? try vm.collect(value) : nil
  }

  private func measure(_ vm: VM, _ value: Value, _ depth: Int, _ reading: inout Reading) throws(PyError) {
    if depth > NumpyWorld.deepest {
      throw vm.valueError(
        "setting an array element with a sequence. The requested array would exceed the maximum number of dimension of 64.")
    }
    func disagree() { reading.agreed = min(reading.agreed ?? depth, depth) }
    func note(_ size: Int, at place: Int) {
      if reading.shape.count > place {
        if reading.shape[place] != size { reading.agreed = min(reading.agreed ?? place, place) }
      } else if reading.isDone {
        reading.agreed = min(reading.agreed ?? place, place)
      } else {
        reading.shape.append(size)
      }
    }
    if let part = part(value) {
      for (offset, size) in part.array.shape.enumerated() { note(size, at: depth + offset) }
      reading.isDone = true
      if reading.shape.count > depth + part.array.rank { reading.agreed = min(reading.agreed ?? depth, depth + part.array.rank) }
      return
    }
    guard let items = try items(vm, value) else {
      reading.isDone = true
      if reading.shape.count > depth { disagree() }
      return
    }
    note(items.pointee.items.count, at: depth)
    if items.pointee.items.count == 0 { reading.isDone = true }
    for index in 0..<items.pointee.items.count {
      guard index < items.pointee.items.count else { return }
      let item = items.pointee.items[index]
      switch item {
      case .int where reading.isDone && reading.shape.count == depth + 1: continue
      case .float where reading.isDone && reading.shape.count == depth + 1: continue
      case .bool where reading.isDone && reading.shape.count == depth + 1: continue
      default: try measure(vm, item, depth + 1, &reading)
      }
    }
  }

  private func read(_ vm: VM, _ value: Value, _ depth: Int, _ reading: inout Reading) throws(PyError) {
    switch value {
    case .float(let float):
      if reading.type != .f64 { reading.join(.f64) }
      reading.scalars.append(.float(float))
      return
    case .int(let int):
      if reading.type != .i64 && reading.type != .f64 { reading.join(.i64) }
      reading.scalars.append(.int(Int64(int)))
      return
    case .bool(let bool):
      reading.join(.bool)
      reading.scalars.append(.bool(bool))
      return
    default: break
    }
    if let array = try known(vm, value) {
      if array.dtype.isReference { reading.hasOthers = true }
      reading.join(array.dtype)
      reading.scalars += array.scalars
      return
    }
    if let items = try items(vm, value) {
      for item in Array(items.pointee.items) { try read(vm, item, depth + 1, &reading) }
      return
    }
    switch vm.core(value) {
    case .float(let float): try read(vm, .float(float), depth, &reading)
    case .int(let int): try read(vm, .int(int), depth, &reading)
    case .bool(let bool): try read(vm, .bool(bool), depth, &reading)
    case .bigint(let big):
      if let scalar = scalar(ofNumber: .bigint(big)) {
        reading.join(.u64)
        reading.scalars.append(scalar)
      } else {
        reading.join(.object)
        reading.hasOthers = true
      }
    case .str:
      reading.join(.text)
      reading.hasOthers = true
    case .bytes: throw unsupportedKind(vm, "bytes")
    case .complex(let number):
      reading.join(.c128)
      reading.scalars.append(.complex(number.pointee.real, number.pointee.imaginary))
    default:
      if let array = try convertible(vm, value) {
        reading.join(array.dtype)
        reading.scalars += array.scalars
        return
      }
      reading.join(.object)
      reading.hasOthers = true
    }
  }

  // MARK: Arguments

  func shapeText(_ shape: [Int]) -> String {
    shape.count == 1 ? "(\(shape[0]),)" : "(\(shape.map(String.init).joined(separator: ", ")))"
  }

  /// As messages about broadcasting have it.
  func tightShape(_ shape: [Int]) -> String {
    shape.count == 1 ? "(\(shape[0]),)" : "(\(shape.map(String.init).joined(separator: ",")))"
  }

  func shapeValue(_ vm: VM, _ shape: [Int]) -> Value { vm.tuple(ofInts: shape) }

  /// A size or a sequence of sizes.
  func shape(_ vm: VM, _ value: Value) throws(PyError) -> [Int] {
    switch vm.core(value) {
    case .int(let int): return [int]
    case .float: throw vm.typeError("'float' object cannot be interpreted as an integer")
    case .list, .tuple, .range: break
    default:
      guard let part = part(value), part.array.rank > 0 else { return [try vm.size(value)] }
    }
    var result: [Int] = []
    try vm.forEach(in: value) { item throws(PyError) in
      result.append(try vm.size(item))
      return true
    }
    return result
  }

  func checkedShape(_ vm: VM, _ value: Value) throws(PyError) -> [Int] {
    let shape = try shape(vm, value)
    if shape.contains(where: { $0 < 0 }) { throw vm.valueError("negative dimensions are not allowed") }
    if shape.count > NumpyWorld.deepest {
      throw vm.valueError("maximum supported dimension for an ndarray is currently 64, found \(shape.count)")
    }
    return shape
  }

  /// `axis=` as reductions take it: none for all.
  func axes(_ vm: VM, _ value: Value, rank: Int) throws(PyError) -> [Int] {
    switch vm.core(value) {
    case .none, .unbound: return []
    case .tuple, .list:
      let all = try shape(vm, value)
      var result: [Int] = []
      for axis in all {
        let place = try self.axis(vm, axis, rank: rank)
        if result.contains(place) { throw vm.valueError("duplicate value in 'axis'") }
        result.append(place)
      }
      return result
    default: return [try axis(vm, vm.size(value), rank: rank)]
    }
  }

  func axis(_ vm: VM, _ axis: Int, rank: Int, name: String = "") throws(PyError) -> Int {
    guard axis >= -rank && axis < rank else {
      throw raise(vm, "AxisError", "\(name)axis \(axis) is out of bounds for array of dimension \(rank)")
    }
    return axis < 0 ? axis + rank : axis
  }

  /// A `dtype=` argument: an object, a class, a name; nil for none.
  func type(_ vm: VM, _ value: Value) throws(PyError) -> DType? {
    switch value {
    case .none, .unbound: return nil
    case .foreign(let foreign): if let part = foreign.pointee.payload as? DTypePart { return part.dtype }
    case .type(let type):
      if let index = scalars.firstIndex(of: type) { return DType.numpys[index] }
      if type == vm.types.float { return .f64 }
      if type == vm.types.int { return .i64 }
      if type == vm.types.bool { return .bool }
      if type == vm.types.bytes { throw unsupportedKind(vm, "bytes") }
      if type == vm.types.str { return .text }
      if type == vm.types.complex { return .c128 }
      if type == vm.types.object { return .object }
      if let found = abstract.first(where: { $0.type == type }) {
        let name = "\(found.name)"
        if name == "floating" || name == "inexact" { return .f64 }
        if name == "integer" || name == "signedinteger" { return .i64 }
        if name == "complexfloating" { return .c128 }
        if name == "unsignedinteger" { return .u64 }
      }
    case .str(let text):
      if let dtype = try named(vm, text.string) { return dtype }
      throw vm.typeError("data type '\(text.string)' not understood")
    case .list, .tuple, .dict: throw vm.unsupported("numpy dtypes with fields", as: .typeError)
    default:
      let inner = try vm.attributeIfPresent(value, vm.name("dtype"))
      if case .foreign(let foreign) = inner, let part = foreign.pointee.payload as? DTypePart { return part.dtype }
    }
    throw vm.typeError("Cannot interpret '\(try vm.repr(value).string)' as a data type")
  }

  private func named(_ vm: VM, _ name: String) throws(PyError) -> DType? {
    switch name {
    case "float", "double", "d", "f8", "<f8", "=f8": return .f64
    case "single", "f", "f4", "<f4", "=f4": return .f32
    case "int", "l", "i8", "<i8", "=i8", "q", "int_", "intp", "long", "longlong", "p": return .i64
    case "i", "i4", "<i4", "intc": return .i32
    case "h", "i2", "<i2", "short": return .i16
    case "b", "i1", "|i1", "byte": return .i8
    case "B", "u1", "|u1", "ubyte": return .u8
    case "?", "b1", "|b1", "bool_": return .bool
    case "half", "e", "f2", "<f2", "=f2": return .f16
    case "H", "u2", "<u2", "ushort": return .u16
    case "I", "u4", "<u4", "uintc": return .u32
    case "L", "Q", "u8", "<u8", "uint", "ulong", "ulonglong", "uintp": return .u64
    case "complex", "D", "c16", "<c16", "cdouble": return .c128
    case "F", "c8", "<c8", "csingle": return .c64
    case "object", "O", "|O", "object_": return .object
    case "str", "U", "<U", "str_", "unicode": return .text
    case "S", "bytes", "longdouble", "float128", "complex256", "clongdouble", "g", "G", "V":
      throw vm.unsupported("numpy dtype '\(name)'", as: .typeError)
    default:
      if NumpyWorld.textWidth(named: name) != nil { return .text }
      if name.hasPrefix("S") || name.hasPrefix("|S") || name.hasPrefix("datetime64") || name.hasPrefix("timedelta64")
        || name.hasPrefix("M8") || name.hasPrefix("m8") || name.contains(",") || name.hasPrefix(">")
      {
        throw vm.unsupported("numpy dtype '\(name)'", as: .typeError)
      }
      return DType.numpys.first { $0.numpyName == name }
    }
  }

  func truth(_ vm: VM, _ value: Value) throws(PyError) -> Bool { value.isUnbound ? false : try vm.truth(value) }
}
