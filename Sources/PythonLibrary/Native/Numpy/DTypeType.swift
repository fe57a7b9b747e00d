import Autograd
import PythonRuntime

extension VM {
  func fillDType(_ type: Ref<TypeObject>, _ world: NumpyWorld) {
    constructor(type, "dtype(dtype, align=False, copy=False)") { vm, a throws(PyError) in
      let type = try world.type(vm, a[0]) ?? .f64
      if type == .text { return vm.foreign(DTypePart(.text, width: world.textWidth(vm, a[0]) ?? 0), type: world.dtype) }
      return world.dtypeValue(type)
    }
    classMethod(type, "__class_getitem__(cls, item, /)") { vm, a throws(PyError) in vm.genericAlias(a[0], a[1]) }
    operatorMethod(type, "__repr__(self)") { vm, a throws(PyError) in vm.str("dtype('\(try vm.dtypeName(a[0], brief: true))')") }
    operatorMethod(type, "__str__(self)") { vm, a throws(PyError) in vm.str(try vm.dtypeName(a[0])) }
    operatorMethod(type, "__hash__(self)") { vm, a throws(PyError) in .int(Int(try vm.dtypePart(a[0]).rawValue) + 7919) }
    operatorMethod(type, "__eq__(self, value)") { vm, a throws(PyError) in .bool(try vm.dtype(a[0], equals: a[1], world)) }
    operatorMethod(type, "__ne__(self, value)") { vm, a throws(PyError) in .bool(try !vm.dtype(a[0], equals: a[1], world)) }
    attribute(
      type, "name",
      get: { vm, value throws(PyError) in
        guard case .foreign(let foreign) = value, let part = foreign.pointee.payload as? DTypePart else { return .none }
        return vm.str(part.dtype == .text ? (part.width == 0 ? "str" : "str\(32 * part.width)") : part.name)
      })
    attribute(type, "kind", get: { vm, value throws(PyError) in vm.str(try vm.dtypePart(value).kindCharacter) })
    attribute(type, "char", get: { vm, value throws(PyError) in vm.str(try vm.dtypePart(value).character) })
    attribute(type, "str", get: { vm, value throws(PyError) in vm.str(try vm.dtypeCode(value)) })
    attribute(type, "itemsize", get: { vm, value throws(PyError) in .int(try vm.dtypeBytes(value)) })
    attribute(type, "alignment", get: { vm, value throws(PyError) in .int(try vm.dtypePart(value).alignment) })
    attribute(type, "type", get: { vm, value throws(PyError) in .type(world.scalarType(try vm.dtypePart(value))) })
    attribute(type, "names", get: { vm, value throws(PyError) in .none })
    attribute(type, "shape", get: { vm, value throws(PyError) in vm.tuple([Value]()) })
    attribute(type, "ndim", get: { vm, value throws(PyError) in .int(0) })
    method(type, "__reduce_ex__(self, protocol=None)") { vm, a throws(PyError) in
      vm.tuple([.type(world.dtype), vm.tuple([vm.str(try vm.dtypeName(a[0]))])])
    }
  }

  private func dtypePart(_ value: Value) throws(PyError) -> DType {
    if case .foreign(let foreign) = value, let part = foreign.pointee.payload as? DTypePart { return part.dtype }
    throw typeError("descriptor requires a 'numpy.dtype' object but received a '\(typeName(value))'")
  }

  private func dtypeName(_ value: Value, brief: Bool = false) throws(PyError) -> String {
    guard case .foreign(let foreign) = value, let part = foreign.pointee.payload as? DTypePart else { return "" }
    return part.dtype == .object && brief ? "O" : part.name
  }

  private func dtypeCode(_ value: Value) throws(PyError) -> String {
    let dtype = try dtypePart(value)
    return dtype == .text ? try dtypeName(value) : dtype.code
  }

  private func dtypeBytes(_ value: Value) throws(PyError) -> Int {
    guard case .foreign(let foreign) = value, let part = foreign.pointee.payload as? DTypePart else { return 0 }
    return part.dtype == .text ? 4 * part.width : part.dtype.byteCount
  }

  private func dtype(_ value: Value, equals other: Value, _ world: NumpyWorld) throws(PyError) -> Bool {
    let own = try dtypePart(value)
    do {
      guard try world.type(self, other) == own else { return false }
      return own != .text || world.textWidth(self, value) == world.textWidth(self, other)
    } catch {
      if isRaised(.typeError) { return false }
      throw error
    }
  }
}
