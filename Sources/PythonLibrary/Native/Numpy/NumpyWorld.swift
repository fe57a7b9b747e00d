import Autograd
import PythonRuntime

/// The classes of numpy in one Python world, and what its functions have in common.
final class NumpyWorld {
  let workspace: Workspace
  let array: Ref<TypeObject>
  let dtype: Ref<TypeObject>
  let function: Ref<TypeObject>
  let flat: Ref<TypeObject>
  /// The classes of scalars by element type.
  let scalars: [Ref<TypeObject>]
  /// Classes of which there are no instances, by name.
  let abstract: [(name: StaticString, type: Ref<TypeObject>)]
  private(set) var dtypes: [Value] = []
  private(set) var truths: [Value] = []
  var printing = PrintOptions()
  var errors = ErrorModes()
  /// The functions of `set_printoptions(formatter=…)`; the module keeps them alive.
  var formatters: Value = .none

  init(_ vm: VM, _ workspace: Workspace) {
    self.workspace = workspace
    array = vm.newForeignType("ndarray", module: "numpy", isSubclassable: false)
    dtype = vm.newForeignType("dtype", module: "numpy", isSubclassable: false)
    function = vm.newForeignType("ufunc", module: "numpy", isSubclassable: false)
    flat = vm.newForeignType("flatiter", module: "numpy", isSubclassable: false)
    func type(_ name: String, _ base: Ref<TypeObject>? = nil) -> Ref<TypeObject> {
      vm.newForeignType(name, module: "numpy", base: base, isSubclassable: true)
    }
    let generic = type("generic")
    let number = type("number", generic)
    let integer = type("integer", number)
    let signed = type("signedinteger", integer)
    let unsigned = type("unsignedinteger", integer)
    let inexact = type("inexact", number)
    let floating = type("floating", inexact)
    abstract = [
      ("generic", generic), ("number", number), ("integer", integer), ("signedinteger", signed), ("unsignedinteger", unsigned),
      ("inexact", inexact), ("floating", floating),
    ]
    let double = type("float64", floating)
    double.pointee.core = .float
    double.pointee.bases.append(vm.types.float)
    // Beside what numpy's scalars have in common, it is a float.
    double.pointee.order = double.pointee.order.dropLast() + vm.types.float.pointee.order
    scalars = DType.allCases.map { dtype in
      switch dtype {
      case .bool: type("bool", generic)
      case .u8: type("uint8", unsigned)
      case .i8: type("int8", signed)
      case .i16: type("int16", signed)
      case .i32: type("int32", signed)
      case .i64: type("int64", signed)
      case .f32: type("float32", floating)
      case .f64: double
      }
    }
    for dtype in DType.allCases { dtypes.append(vm.foreign(DTypePart(dtype), type: self.dtype)) }
    for truth in [false, true] {
      truths.append(vm.foreign(ScalarPart(.bool, .bool(truth)), type: scalars[Int(DType.bool.rawValue)]))
    }
    vm.permanentRoots += dtypes + truths
  }

  func scalarType(_ dtype: DType) -> Ref<TypeObject> { scalars[Int(dtype.rawValue)] }

  func dtypeValue(_ dtype: DType) -> Value { dtypes[Int(dtype.rawValue)] }

  func truth(_ isTrue: Bool) -> Value { truths[isTrue ? 1 : 0] }
}

/// What is behind an `ndarray`.
final class ArrayPart: ForeignPayload {
  var array: NDArray
  /// The array that this one is a view of.
  let base: Value
  var isWriteable: Bool

  init(_ array: NDArray, base: Value, isWriteable: Bool = true) {
    self.array = array
    self.base = base
    self.isWriteable = isWriteable
  }

  func trace(_ heap: Heap) {
    heap.mark(base)
    if base.isNone { heap.countOwned(array.storage.byteCount) }
  }
}

/// What is behind a scalar other than a `float64`.
final class ScalarPart: ForeignPayload {
  let dtype: DType
  let scalar: Scalar

  init(_ dtype: DType, _ scalar: Scalar) {
    self.dtype = dtype
    self.scalar = scalar
  }

  func trace(_ heap: Heap) {}
}

final class DTypePart: ForeignPayload {
  let dtype: DType

  init(_ dtype: DType) { self.dtype = dtype }

  func trace(_ heap: Heap) {}
}

extension DType {
  var numpyName: String {
    switch self {
    case .bool: "bool"
    case .u8: "uint8"
    case .i8: "int8"
    case .i16: "int16"
    case .i32: "int32"
    case .i64: "int64"
    case .f32: "float32"
    case .f64: "float64"
    }
  }

  /// The name of numpy's class for the type.
  var className: String {
    switch self {
    case .bool: "BoolDType"
    case .u8: "UInt8DType"
    case .i8: "Int8DType"
    case .i16: "Int16DType"
    case .i32: "Int32DType"
    case .i64: "Int64DType"
    case .f32: "Float32DType"
    case .f64: "Float64DType"
    }
  }

  var kindCharacter: String { self == .bool ? "b" : self == .u8 ? "u" : isFloat ? "f" : "i" }

  var character: String {
    switch self {
    case .bool: "?"
    case .u8: "B"
    case .i8: "b"
    case .i16: "h"
    case .i32: "i"
    case .i64: "l"
    case .f32: "f"
    case .f64: "d"
    }
  }

  var code: String {
    let mark = byteCount == 1 ? "|" : "<"
    return "\(mark)\(kindCharacter)\(byteCount)"
  }

  /// The smallest and largest integer.
  var integerRange: ClosedRange<Int64> {
    switch self {
    case .bool: 0...1
    case .u8: 0...255
    case .i8: -128...127
    case .i16: Int64(Int16.min)...Int64(Int16.max)
    case .i32: Int64(Int32.min)...Int64(Int32.max)
    case .i64, .f32, .f64: Int64.min...Int64.max
    }
  }
}
