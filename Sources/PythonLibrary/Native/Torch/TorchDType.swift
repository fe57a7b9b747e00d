import Autograd
import PythonRuntime

/// What is behind a `torch.dtype`.
final class TorchDTypePart: ForeignPayload {
  let dtype: DType
  init(_ dtype: DType) { self.dtype = dtype }
  func trace(_ heap: Heap) {}
}

extension DType {
  /// As torch names it.
  var torchName: String {
    switch self {
    case .bool: "bool"
    case .u8: "uint8"
    case .i8: "int8"
    case .i16: "int16"
    case .i32: "int32"
    case .i64: "int64"
    case .f32: "float32"
    case .f64: "float64"
    case .f16: "float16"
    case .bf16: "bfloat16"
    case .u16, .u32, .u64, .c64, .c128, .text, .object: ""
    }
  }

  /// As the names of C++ have it.
  var typeName: String {
    switch self {
    case .bool: "Bool"
    case .u8: "Byte"
    case .i8: "Char"
    case .i16: "Short"
    case .i32: "Int"
    case .i64: "Long"
    case .f32: "Float"
    case .f64: "Double"
    case .f16: "Half"
    case .bf16: "BFloat16"
    case .u16, .u32, .u64, .c64, .c128, .text, .object: ""
    }
  }
}

extension TensorRegistry {
  func fillDTypes() {
    let type = vm.newForeignType("dtype", module: "torch")
    vm.operatorMethod(type, "__repr__(self)") { vm, a throws(PyError) in
      guard case .foreign(let foreign) = a[0], let part = foreign.pointee.payload as? TorchDTypePart else { return .notImplemented }
      return vm.str("torch.\(part.dtype.torchName)")
    }
    vm.attribute(type, "is_floating_point", get: { [store] vm, value throws(PyError) in .bool(try store.dtype(vm, value).isFloat) })
    vm.attribute(type, "is_complex", get: { _, _ throws(PyError) in .bool(false) })
    vm.attribute(
      type, "is_signed",
      get: { [store] vm, value throws(PyError) in
        let dtype = try store.dtype(vm, value)
        return .bool(dtype != .bool && dtype != .u8)
      })
    vm.attribute(type, "itemsize", get: { [store] vm, value throws(PyError) in .int(try store.dtype(vm, value).byteCount) })
    vm.method(type, "__reduce__(self)") { [store] vm, a throws(PyError) in vm.str(try store.dtype(vm, a[0]).torchName) }
    vm.set(namespace, "dtype", .type(type))
    for dtype in DType.common + [.f16, .bf16] {
      let value = vm.foreign(TorchDTypePart(dtype), type: type)
      store.dtypes.append(value)
      vm.setName(namespace, vm.name(dtype.torchName), value)
    }
    let aliases: [(StaticString, DType)] = [
      ("float", .f32), ("double", .f64), ("long", .i64), ("int", .i32), ("short", .i16), ("half", .f16),
    ]
    for (name, dtype) in aliases { vm.set(namespace, name, store.value(of: dtype)) }
    function("get_default_dtype()") { c throws(PyError) in c.store.value(of: c.workspace.defaultFloat) }
    function("set_default_dtype(d)") { c throws(PyError) in
      let dtype = try c.store.dtype(c.vm, c.a[0])
      guard dtype.isFloat else { throw c.vm.typeError("only floating-point types are supported as the default type") }
      c.workspace.defaultFloat = dtype
      return .none
    }
    function("result_type(tensor1, tensor2)") { c throws(PyError) in
      func operand(_ term: Term) -> Operand {
        switch term {
        case .tensor(let tensor): .array(tensor.array)
        case .number(let scalar): .scalar(scalar)
        }
      }
      let operands = [operand(try c.term(0)), operand(try c.term(1))]
      return c.store.value(of: Promotion.torch(operands, defaultFloat: c.workspace.defaultFloat))
    }
    function("promote_types(type1, type2)") { c throws(PyError) in
      c.store.value(of: Promotion.joined(try c.store.dtype(c.vm, c.a[0]), try c.store.dtype(c.vm, c.a[1]), like: .torch))
    }
  }
}

extension TensorStore {
  func value(of dtype: DType) -> Value {
    dtypes[dtype == .f16 ? DType.common.count : dtype == .bf16 ? DType.common.count + 1 : Int(dtype.rawValue)]
  }
}
