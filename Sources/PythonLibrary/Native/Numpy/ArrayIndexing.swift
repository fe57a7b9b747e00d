import Autograd
import PythonRuntime

// What stands between brackets.
extension NumpyWorld {
  func indices(_ vm: VM, _ key: Value) throws(PyError) -> [Index] {
    guard case .tuple(let tuple) = vm.core(key) else { return [try index(vm, key)] }
    var parts: [Index] = []
    var hasEllipsis = false
    for item in Array(tuple.values) {
      let part = try index(vm, item)
      if case .ellipsis = part {
        if hasEllipsis { throw vm.indexError("an index can only have a single ellipsis ('...')") }
        hasEllipsis = true
      }
      parts.append(part)
    }
    return parts
  }

  private func index(_ vm: VM, _ key: Value) throws(PyError) -> Index {
    switch key {
    case .int(let int): return .at(int)
    case .none: return .newAxis
    case .ellipsis: return .ellipsis
    case .bool(let bool): return .truth(bool)
    case .slice(let slice):
      return .slice(
        start: try bound(vm, slice.pointee.start), stop: try bound(vm, slice.pointee.stop), step: try bound(vm, slice.pointee.step))
    case .list, .range:
      let array = try newArray(vm, key)
      return .array(array.count == 0 ? try asking(vm) { () throws(TensorError) in try array.cast(to: .i64) } : array)
    default: break
    }
    if let part = part(key) {
      if part.array.rank == 0 && part.array.dtype.isInteger { return .at(part.array.integers.first ?? 0) }
      if part.array.dtype.isFloat { throw vm.indexError("arrays used as indices must be of integer (or boolean) type") }
      return .array(part.array)
    }
    if let (dtype, scalar) = scalar(vm, key) {
      if dtype == .bool { return .truth(scalar.isTrue) }
      if dtype.isInteger { return .at(Int(scalar.integer)) }
    } else if case .tuple = vm.core(key) {
      return .array(try newArray(vm, key))
    } else if !vm.special(.index, of: vm.typeOf(key)).isUnbound {
      return .at(try vm.index(key))
    }
    throw vm.indexError(
      "only integers, slices (`:`), ellipsis (`...`), numpy.newaxis (`None`) and integer or boolean arrays are valid indices")
  }

  /// An end of a slice that is a number or left out; nil for what else it may be.
  @inline(__always)
  private func plainBound(_ value: Value) -> (value: Int?, Void)? {
    switch value {
    case .none: (nil, ())
    case .int(let int): (Int(int), ())
    default: nil
    }
  }

  private func bound(_ vm: VM, _ value: Value) throws(PyError) -> Int? {
    switch value {
    case .none: return nil
    case .int(let int): return int
    default: return try vm.sliceIndex(value, or: 0)
    }
  }

  func item(_ vm: VM, _ owner: Value, _ part: ArrayPart, _ key: Value) throws(PyError) -> Value {
    let array = part.array
    if let element = quickElement(vm, array, key) { return element }
    if case .slice(let slice) = key, array.rank > 0, let start = plainBound(slice.pointee.start), let stop = plainBound(slice.pointee.stop),
      let step = plainBound(slice.pointee.step)
    {
      let view = try asking(vm) { () throws(TensorError) in
        let range = try Selection.range(start.value, stop.value, step.value, size: array.shape[0])
        return try array.sliced(0, start: range.start, step: range.step, count: range.count)
      }
      return self.view(vm, view, of: owner)
    }
    if case .int(let index) = key, array.rank > 0 {
      let row = try asking(vm) { () throws(TensorError) in try array.selected(0, index) }
      return row.rank == 0 ? result(vm, row) : view(vm, row, of: owner)
    }
    if let places = self.part(key)?.array, places.rank > 0, part.textWidth == 0,
      let chosen = try asking(vm, { () throws(TensorError) in try array.indexedSimply(by: places) })
    {
      return value(vm, chosen)
    }
    if case .tuple(let tuple) = key, tuple.pointee.count == 2, array.rank == 2, let view = try quickPart(vm, array, tuple) {
      return self.view(vm, view, of: owner)
    }
    let parts = try indices(vm, key)
    let selection = try asking(vm) { () throws(TensorError) in try Selection(of: array, parts, like: .numpy) }
    if selection.isView {
      // Nothing but integers gives an element; with an ellipsis it is an array without dimensions.
      let isElement = selection.view.rank == 0 && parts.allSatisfy { if case .at = $0 { true } else { false } } && !parts.isEmpty
      if isElement || (parts.isEmpty && array.rank == 0) { return result(vm, selection.view) }
      return view(vm, selection.view, of: owner)
    }
    let copy = try asking(vm) { () throws(TensorError) in try array.indexed(parts, like: .numpy) }
    return copy.rank == 0 ? result(vm, copy) : value(vm, copy, textWidth: part.textWidth)
  }

  /// The part of a matrix that an index and a slice name, or two slices; nil for others.
  private func quickPart(_ vm: VM, _ array: NDArray, _ key: Ref<TupleObject>) throws(PyError) -> NDArray? {
    var view = array
    var place = 0
    for number in 0..<2 {
      switch key.values[number] {
      case .int(let index):
        if place == 0 && number == 1 { return nil }
        let size = array.shape[number]
        guard index >= -size && index < size else { return nil }
        view = try asking(vm) { () throws(TensorError) in try view.selected(place, index) }
      case .slice(let slice):
        guard let start = plainBound(slice.pointee.start), let stop = plainBound(slice.pointee.stop),
          let step = plainBound(slice.pointee.step)
        else { return nil }
        if start.value != nil || stop.value != nil || step.value != nil {
          view = try asking(vm) { () throws(TensorError) in
            let range = try Selection.range(start.value, stop.value, step.value, size: view.shape[place])
            return try view.sliced(place, start: range.start, step: range.step, count: range.count)
          }
        }
        place += 1
      default: return nil
      }
    }
    return view === array ? nil : view
  }

  func setItem(_ vm: VM, _ part: ArrayPart, _ key: Value, _ new: Value) throws(PyError) {
    if !part.isWriteable { throw vm.valueError("assignment destination is read-only") }
    let array = part.array
    if setQuickly(array, key, new) { return }
    let parts = try indices(vm, key)
    let isElement = parts.count == array.rank && parts.allSatisfy { if case .at = $0 { true } else { false } }
    var values =
      array.dtype == .object && isElement
      ? try self.array(vm, ofObjects: new, shape: []) : try elements(vm, new, for: array.dtype, of: array)
    if array.dtype == .text { values = try clipped(vm, values, width: part.textWidth) }
    if isElement, array.rank > 0, values.rank > 0, !array.dtype.isReference, array.dtype != .bool {
      throw sequenceForElement(vm, array, new)
    }
    if parts.count == 1, case .array(let mask) = parts[0], mask.dtype == .bool, mask.rank == array.rank, values.rank > 1 {
      throw vm.typeError(
        "NumPy boolean array indexing assignment requires a 0 or 1-dimensional input, input has \(values.rank) dimensions")
    }
    do throws(TensorError) {
      try array.assign(parts, values, like: .numpy)
    } catch .cannotExpand(let from, let to, _) {
      if parts.count == 1, case .array(let mask) = parts[0], mask.dtype == .bool {
        let places = mask.scalars.count(where: \.isTrue)
        throw vm.valueError(
          "NumPy boolean array indexing assignment cannot assign \(values.count) input values to the \(places) output values where "
            + "the mask is true")
      }
      if parts.contains(where: { if case .array = $0 { true } else { false } }) {
        throw vm.valueError(
          "shape mismatch: value array of shape \(tightShape(from)) could not be broadcast to indexing result of shape \(tightShape(to))")
      }
      if to.isEmpty, isElement { throw sequenceForElement(vm, array, new) }
      if from.count > to.count, self.part(new) == nil {
        throw vm.valueError(
          "setting an array element with a sequence. The requested array would exceed the maximum number of dimension of \(to.count).")
      }
      // Dimensions of one element in front do not count.
      let rest = from.count > to.count ? Array(from.prefix(from.count - to.count).drop { $0 == 1 }) + from.suffix(to.count) : from
      throw vm.valueError("could not broadcast input array from shape \(tightShape(rest)) into shape \(tightShape(to))")
    } catch {
      throw raise(vm, error)
    }
  }

  /// An element cannot be what has a length, even if that is one.
  private func sequenceForElement(_ vm: VM, _ array: NDArray, _ new: Value) -> PyError {
    let isArray = part(new) != nil
    if array.dtype.isComplex {
      return vm.typeError(
        isArray ? "only 0-dimensional arrays can be converted to Python scalars" : "must be real number, not \(vm.typeName(new))")
    }
    if array.dtype.isFloat || isArray { return vm.valueError("setting an array element with a sequence.") }
    return vm.typeError("int() argument must be a string, a bytes-like object or a real number, not '\(vm.typeName(new))'")
  }

  /// What is written into an array of a type.
  func elements(_ vm: VM, _ value: Value, for dtype: DType, of array: NDArray) throws(PyError) -> NDArray {
    if dtype.isReference { return try makeArray(vm, value, dtype) }
    switch value {
    case .float(let float) where dtype.isInteger && !float.isFinite:
      if float.isNaN { throw vm.valueError("cannot convert float NaN to integer") }
      throw vm.overflowError("cannot convert float infinity to integer")
    case .int(let int) where dtype.isInteger && !dtype.integerRange.contains(Int64(int)):
      throw vm.overflowError("Python integer \(int) out of bounds for \(dtype.numpyName)")
    case .complex where !dtype.isComplex && dtype != .bool:
      let wanted =
        dtype.isFloat
        ? "float() argument must be a string or a real number" : "int() argument must be a string, a bytes-like object or a real number"
      throw vm.typeError("\(wanted), not 'complex'")
    case .str(let text):
      if dtype.isFloat { return try makeArray(vm, .float(vm.double(vm.call(.type(vm.types.float), [.str(text)])))) }
      return try makeArray(vm, vm.call(.type(vm.types.int), [.str(text)]))
    case .none:
      if dtype.isFloat { return try makeArray(vm, .float(.nan)) }
      throw vm.typeError("int() argument must be a string, a bytes-like object or a real number, not 'NoneType'")
    default: break
    }
    let array = try makeArray(vm, value)
    return array.dtype == dtype ? array : try cast(vm, array, dtype)
  }
}

/// Goes through the first dimension.
final class ArrayIteration: NativeIteration {
  private let world: NumpyWorld
  private let owner: Value
  private let part: ArrayPart
  private let count: Int
  private let isFlat: Bool
  private var place = 0

  init(_ world: NumpyWorld, _ owner: Value, _ part: ArrayPart, isFlat: Bool = false) {
    self.world = world
    self.owner = owner
    self.part = part
    self.isFlat = isFlat
    count = isFlat ? part.array.count : part.array.shape.first ?? 0
  }

  func next(_ vm: VM) throws(PyError) -> Value {
    if place >= count { return .unbound }
    place += 1
    guard isFlat else { return try world.item(vm, owner, part, .int(place - 1)) }
    let array = part.array
    var rest = place - 1
    var offset = array
    for dimension in stride(from: array.rank - 1, through: 0, by: -1) {
      let size = array.shape[dimension]
      let index = rest % size
      rest /= size
      offset = try world.asking(vm) { () throws(TensorError) in try offset.selected(dimension, index) }
    }
    return world.result(vm, offset)
  }

  func trace(_ heap: Heap) { heap.mark(owner) }
}
