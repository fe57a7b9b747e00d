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
  /// What stands behind the elements of arrays of texts and of arrays of any objects.
  let texts = TextTable()
  let objects: ObjectTable
  var printing = PrintOptions()
  var errors = ErrorModes()
  /// The functions of `set_printoptions(formatter=…)`; the module keeps them alive.
  var formatters: Value = .none

  init(_ vm: VM, _ workspace: Workspace) {
    self.workspace = workspace
    objects = ObjectTable(vm)
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
    let complexFloating = type("complexfloating", inexact)
    let flexible = type("flexible", generic)
    let character = type("character", flexible)
    abstract = [
      ("generic", generic), ("number", number), ("integer", integer), ("signedinteger", signed), ("unsignedinteger", unsigned),
      ("inexact", inexact), ("floating", floating), ("complexfloating", complexFloating),
      ("flexible", flexible), ("character", character),
    ]
    /// A class of scalars that are, beside what numpy's have in common, one of Python's values.
    func mixed(_ name: String, _ base: Ref<TypeObject>, _ core: CoreKind, _ other: Ref<TypeObject>) -> Ref<TypeObject> {
      let made = type(name, base)
      made.pointee.core = core
      made.pointee.bases.append(other)
      let own = made.pointee.order.dropLast()
      // A text of numpy's is a text before all.
      made.pointee.order =
        core == .str
        ? own.prefix(1) + other.pointee.order.dropLast() + own.dropFirst() + other.pointee.order.suffix(1)
        : own + other.pointee.order
      return made
    }
    let double = mixed("float64", floating, .float, vm.types.float)
    scalars = DType.numpys.map { dtype in
      switch dtype {
      case .bool: type("bool", generic)
      case .u8: type("uint8", unsigned)
      case .i8: type("int8", signed)
      case .i16: type("int16", signed)
      case .i32: type("int32", signed)
      case .i64: type("int64", signed)
      case .f32: type("float32", floating)
      case .f64: double
      case .u16: type("uint16", unsigned)
      case .u32: type("uint32", unsigned)
      case .u64: type("uint64", unsigned)
      case .f16, .bf16: type("float16", floating)
      case .c64: type("complex64", complexFloating)
      case .c128: mixed("complex128", complexFloating, .complex, vm.types.complex)
      case .text: mixed("str_", character, .str, vm.types.str)
      case .object: type("object_", generic)
      }
    }
    for dtype in DType.numpys { dtypes.append(vm.foreign(DTypePart(dtype), type: self.dtype)) }
    for truth in [false, true] {
      truths.append(vm.foreign(ScalarPart(.bool, .bool(truth)), type: scalars[Int(DType.bool.rawValue)]))
    }
    vm.permanentRoots += dtypes + truths
  }

  func scalarType(_ dtype: DType) -> Ref<TypeObject> { scalars[Int(dtype.rawValue)] }

  func dtypeValue(_ dtype: DType) -> Value { dtypes[Int(dtype.rawValue)] }

  func dtypeValue(_ vm: VM, _ part: ArrayPart) -> Value {
    part.array.dtype == .text ? vm.foreign(DTypePart(.text, width: part.textWidth), type: dtype) : dtypeValue(part.array.dtype)
  }

  func truth(_ isTrue: Bool) -> Value { truths[isTrue ? 1 : 0] }
}

/// What is behind an `ndarray`.
final class ArrayPart: ForeignPayload {
  var array: NDArray
  /// The array that this one is a view of.
  let base: Value
  var isWriteable: Bool
  /// How many characters a text of the array has at most.
  var textWidth = 0

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
  let width: Int

  init(_ dtype: DType, width: Int = 0) {
    self.dtype = dtype
    self.width = width
  }

  var name: String { dtype == .text ? "<U\(width)" : dtype == .object ? "object" : dtype.numpyName }

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
    case .u16: "uint16"
    case .u32: "uint32"
    case .u64: "uint64"
    case .f16: "float16"
    case .bf16: "bfloat16"
    case .c64: "complex64"
    case .c128: "complex128"
    case .text: "str_"
    case .object: "object_"
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
    case .u16: "UInt16DType"
    case .u32: "UInt32DType"
    case .u64: "UInt64DType"
    case .f16: "Float16DType"
    case .bf16: "BFloat16DType"
    case .c64: "Complex64DType"
    case .c128: "Complex128DType"
    case .text: "StrDType"
    case .object: "ObjectDType"
    }
  }

  /// Of how many bytes the address of an element is a multiple.
  var alignment: Int {
    switch self {
    case .c64, .text: 4
    case .c128, .object: 8
    default: byteCount
    }
  }

  var kindCharacter: String {
    switch self {
    case .bool: "b"
    case .u8, .u16, .u32, .u64: "u"
    case .i8, .i16, .i32, .i64: "i"
    case .f16, .bf16, .f32, .f64: "f"
    case .c64, .c128: "c"
    case .text: "U"
    case .object: "O"
    }
  }

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
    case .u16: "H"
    case .u32: "I"
    case .u64: "L"
    case .f16, .bf16: "e"
    case .c64: "F"
    case .c128: "D"
    case .text: "U"
    case .object: "O"
    }
  }

  var code: String {
    if self == .object { return "|O" }
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
    case .u16: 0...Int64(UInt16.max)
    case .u32: 0...Int64(UInt32.max)
    case .u64: 0...Int64.max
    case .i64, .f32, .f64, .f16, .bf16, .c64, .c128, .text, .object: Int64.min...Int64.max
    }
  }
}
