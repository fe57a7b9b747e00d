import Autograd
import PythonRuntime

extension VM {
  func fillDType(_ type: Ref<TypeObject>, _ world: NumpyWorld) {
    constructor(type, "dtype(dtype, align=False, copy=False)") { vm, a throws(PyError) in
      world.dtypeValue(try world.type(vm, a[0]) ?? .f64)
    }
    operatorMethod(type, "__repr__(self)") { vm, a throws(PyError) in vm.str("dtype('\(try vm.dtypePart(a[0]).numpyName)')") }
    operatorMethod(type, "__str__(self)") { vm, a throws(PyError) in vm.str(try vm.dtypePart(a[0]).numpyName) }
    operatorMethod(type, "__hash__(self)") { vm, a throws(PyError) in .int(Int(try vm.dtypePart(a[0]).rawValue) + 7919) }
    operatorMethod(type, "__eq__(self, value)") { vm, a throws(PyError) in .bool(try vm.dtype(a[0], equals: a[1], world)) }
    operatorMethod(type, "__ne__(self, value)") { vm, a throws(PyError) in .bool(try !vm.dtype(a[0], equals: a[1], world)) }
    attribute(type, "name", get: { vm, value throws(PyError) in vm.str(try vm.dtypePart(value).numpyName) })
    attribute(type, "kind", get: { vm, value throws(PyError) in vm.str(try vm.dtypePart(value).kindCharacter) })
    attribute(type, "char", get: { vm, value throws(PyError) in vm.str(try vm.dtypePart(value).character) })
    attribute(type, "str", get: { vm, value throws(PyError) in vm.str(try vm.dtypePart(value).code) })
    attribute(type, "itemsize", get: { vm, value throws(PyError) in .int(try vm.dtypePart(value).byteCount) })
    attribute(type, "type", get: { vm, value throws(PyError) in .type(world.scalarType(try vm.dtypePart(value))) })
    attribute(type, "names", get: { vm, value throws(PyError) in .none })
    attribute(type, "shape", get: { vm, value throws(PyError) in vm.tuple([Value]()) })
    attribute(type, "ndim", get: { vm, value throws(PyError) in .int(0) })
    method(type, "__reduce_ex__(self, protocol=None)") { vm, a throws(PyError) in
      vm.tuple([.type(world.dtype), vm.tuple([vm.str(try vm.dtypePart(a[0]).numpyName)])])
    }
  }

  private func dtypePart(_ value: Value) throws(PyError) -> DType {
    if case .foreign(let foreign) = value, let part = foreign.pointee.payload as? DTypePart { return part.dtype }
    throw typeError("descriptor requires a 'numpy.dtype' object but received a '\(typeName(value))'")
  }

  private func dtype(_ value: Value, equals other: Value, _ world: NumpyWorld) throws(PyError) -> Bool {
    let own = try dtypePart(value)
    do {
      return try world.type(self, other) == own
    } catch {
      if isRaised(.typeError) { return false }
      throw error
    }
  }
}
