import Autograd
import PythonRuntime

/// What `seterr` sets for each kind of mistake in floating-point numbers.
struct ErrorModes {
  enum Mode: String { case ignore, warn, raise, call, print, log }

  var divide = Mode.warn
  var over = Mode.warn
  var under = Mode.ignore
  var invalid = Mode.warn
}

extension NumpyWorld {
  enum Mishap { case divide, over, invalid }

  func raise(_ vm: VM, _ type: StaticString, _ message: String) -> PyError {
    do throws(PyError) {
      let found = try vm.getAttribute(vm.importModule("_numpy_errors"), vm.name(type))
      if case .type(let type) = found { return vm.raise(type, vm.str(message)) }
      return vm.valueError(message)
    } catch {
      return error
    }
  }

  /// A warning, or what else `seterr` wants.
  func warn(_ vm: VM, _ mishap: Mishap, _ message: String) throws(PyError) {
    let mode =
      switch mishap {
      case .divide: errors.divide
      case .over: errors.over
      case .invalid: errors.invalid
      }
    switch mode {
    case .ignore, .call, .log: return
    case .raise: throw vm.raise(.floatingPointError, message)
    case .warn, .print: try warn(vm, message)
    }
  }

  func warn(_ vm: VM, _ message: String) throws(PyError) {
    let warn = try vm.getAttribute(vm.importModule("warnings"), vm.name("warn"))
    _ = try vm.call(warn, [vm.str(message), .type(vm.type(.runtimeWarning))])
  }

  /// numpy's words for what arrays cannot do.
  func raise(_ vm: VM, _ error: TensorError) -> PyError {
    switch error {
    case .outOfMemory(let bytes):
      return raise(vm, "_ArrayMemoryError", "Unable to allocate \(byteText(bytes)) for an array")
    case .tooManyElements:
      return vm.valueError("array is too big; `arr.size * arr.dtype.itemsize` is larger than the maximum possible size.")
    case .negativeSize: return vm.valueError("negative dimensions are not allowed")
    case .cannotBroadcast(let shapes):
      let text = shapes.map { tightShape($0) + " " }.joined()
      return vm.valueError("operands could not be broadcast together with shapes \(text)")
    case .cannotExpand(let from, let to, _):
      return vm.valueError("could not broadcast input array from shape \(tightShape(from)) into shape \(tightShape(to))")
    case .cannotReshape(let from, let to):
      return vm.valueError("cannot reshape array of size \(from.reduce(1, *)) into shape \(tightShape(to))")
    case .severalUnknownSizes: return vm.valueError("can only specify one unknown dimension")
    case .viewNeedsCopy: return vm.valueError("Unable to avoid creating a copy while reshaping.")
    case .dimensionOutOfRange(let axis, let rank):
      return raise(vm, "AxisError", "axis \(axis) is out of bounds for array of dimension \(rank)")
    case .repeatedDimension: return vm.valueError("repeated axis in transpose")
    case .wrongPermutation: return vm.valueError("axes don't match array")
    case .outsideStorage: return vm.valueError("strides are incompatible with shape of the array and the size of its memory")
    case .mustBeScalar: return vm.valueError("can only convert an array of size 1 to a Python scalar")
    case .differentShapes(let one, let other):
      return vm.valueError("operands could not be broadcast together with shapes \(tightShape(one)) \(tightShape(other)) ")
    case .differentRanks(let one, let other):
      return vm.valueError(
        "all the input arrays must have same number of dimensions, but the array at index 0 has \(one) dimension(s) and the array at "
          + "index 1 has \(other) dimension(s)")
    case .sizesMustMatch(let dimension, let one, let other, let operand):
      return vm.valueError(
        "all the input array dimensions except for the concatenation axis must match exactly, but along dimension \(dimension), the array "
          + "at index 0 has size \(one) and the array at index \(operand) has size \(other)")
    case .nothingToJoin: return vm.valueError("need at least one array to concatenate")
    case .splitSizes, .unevenSplit: return vm.valueError("array split does not result in an equal division")
    case .indexOutOfRange(let index, let dimension, let size):
      return vm.indexError("index \(index) is out of bounds for axis \(dimension) with size \(size)")
    case .tooManyIndices(let count, let rank):
      return vm.indexError("too many indices for array: array is \(rank)-dimensional, but \(count) were indexed")
    case .zeroStep: return vm.valueError("slice step cannot be zero")
    case .negativeStep: return vm.valueError("negative steps are not possible here")
    case .maskShape(let mask, let array, let dimension):
      let own = dimension < array.count ? array[dimension] : 0
      let place = dimension < mask.count ? mask[dimension] : mask.last ?? 0
      return vm.indexError(
        "boolean index did not match indexed array along axis \(dimension); size of axis is \(own) but size of corresponding boolean "
          + "axis is \(place)")
    case .indicesDoNotBroadcast(let shapes):
      let text = shapes.map { tightShape($0) + " " }.joined()
      return vm.indexError("shape mismatch: indexing arrays could not be broadcast together with shapes \(text)")
    case .valueCount: return vm.valueError("setting an array element with a sequence.")
    case .unsupported(let operation, let dtype):
      if operation == "index" { return vm.indexError("arrays used as indices must be of integer (or boolean) type") }
      return vm.typeError(
        "ufunc '\(operation)' not supported for the input types, and the inputs could not be safely coerced to any supported types "
          + "according to the casting rule ''safe'' (\(dtype.numpyName))")
    case .differentTypes(let one, let other), .cannotCast(let one, let other):
      return vm.typeError(
        "Cannot cast array data from dtype('\(one.numpyName)') to dtype('\(other.numpyName)') according to the rule 'safe'")
    case .integerNegativePower: return vm.valueError("Integers to negative integer powers are not allowed.")
    case .divisionByZero: return vm.zeroDivision("division by zero")
    case .emptyReduction(let name):
      return vm.valueError("zero-size array to reduction operation \(name) which has no identity")
    case .matrixShapes(let one, let other):
      let inner = one.last ?? 0
      let outer = other.count == 1 ? other[0] : other.dropLast().last ?? 0
      return vm.valueError(
        "matmul: Input operand 1 has a mismatch in its core dimension 0, with gufunc signature (n?,k),(k,m?)->(n?,m?) (size \(outer) is "
          + "different from \(inner))")
    case .needsMatrix(let name, let rank):
      return vm.valueError("\(name): array of dimension \(rank) given; at least 2 dimensions are needed")
    case .needsSquareMatrix: return raise(vm, "LinAlgError", "Last 2 dimensions of the array must be square")
    case .singularMatrix: return raise(vm, "LinAlgError", "Singular matrix")
    case .notPositiveDefinite: return raise(vm, "LinAlgError", "Matrix is not positive definite")
    case .noConvergence: return raise(vm, "LinAlgError", "Eigenvalues did not converge")
    case .equation(let message): return vm.valueError(message)
    case .outOfBounds(let name, let value): return vm.valueError("\(name)(=\(value)) out of bounds")
    // What only gradients have.
    default: return vm.runtimeError("the array belongs to a tensor that requires gradients")
    }
  }

  func byteText(_ bytes: Int) -> String {
    var value = Double(bytes)
    for unit in ["bytes", "KiB", "MiB", "GiB", "TiB", "PiB"] {
      if value < 1024 || unit == "PiB" {
        if unit == "bytes" { return "\(bytes) bytes" }
        let digits = value < 10 ? 2 : value < 100 ? 1 : 0
        return "\(DecimalText.fixed(value, digits)) \(unit)"
      }
      value /= 1024
    }
    return "\(bytes) bytes"
  }
}
