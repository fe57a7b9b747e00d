import Autograd
import PythonRuntime

// What numpy does with objects of a lesson's own classes, element by element.
extension NumpyWorld {
  /// An operator between an array, or a scalar of numpy, and an object of a class; nil if that is another library's to answer.
  func answerOfObject(
    _ vm: VM, _ function: BinaryFunction, _ left: Value, _ right: Value, other: Value, array: NDArray
  ) throws(PyError) -> Value? {
    let type = vm.typeOf(other)
    guard type.pointee.isUserDefined || type.pointee.isPythonElsewhere else { return nil }
    let isScalar = part(left) == nil && part(right) == nil
    if isScalar, type.pointee.isPythonElsewhere { return nil }
    if isScalar, case .instance = other, let operation = function.operation, let scalar = array.scalars.first {
      let number = number(vm, array.dtype, scalar)
      let isLeft = try known(vm, left) != nil
      return try vm.binary(operation, isLeft ? number : left, isLeft ? right : number)
    }
    let object = try asking(vm) { () throws(TensorError) in try NDArray([objects.number(other)], shape: [], .object, in: workspace) }
    let isLeft = try known(vm, left) != nil
    return result(vm, try apply(vm, function, .array(isLeft ? array : object), .array(isLeft ? object : array)))
  }

  /// The matrix product of arrays of which one has objects.
  func productOfObjects(_ vm: VM, _ x: NDArray, _ y: NDArray) throws(PyError) -> NDArray {
    guard x.rank <= 2, y.rank <= 2 else {
      throw vm.unsupported("numpy.matmul of objects in more than two dimensions", as: .typeError)
    }
    let (inner, outer) = (x.shape[x.rank - 1], y.shape[0])
    if inner != outer {
      throw vm.valueError(
        "matmul: Input operand 1 has a mismatch in its core dimension 0, with gufunc signature (n?,k),(k,m?)->(n?,m?) "
          + "(size \(outer) is different from \(inner))")
    }
    let rows = x.rank == 2 ? x.shape[0] : 1
    let columns = y.rank == 2 ? y.shape[1] : 1
    let left = x.scalars.map { number(vm, x.dtype, $0) }
    let right = y.scalars.map { number(vm, y.dtype, $0) }
    var results: [Scalar] = []
    for row in 0..<rows {
      for column in 0..<columns {
        var sum = Value.bool(false)
        for index in 0..<inner {
          let product = try vm.binary(.multiply, left[row * inner + index], right[index * columns + column])
          sum = index == 0 ? product : try vm.binary(.add, sum, product)
        }
        results.append(objects.number(sum))
      }
    }
    let shape = (x.rank == 2 ? [rows] : []) + (y.rank == 2 ? [columns] : [])
    return try asking(vm) { () throws(TensorError) in try NDArray(results, shape: shape, .object, in: workspace) }
  }
}
