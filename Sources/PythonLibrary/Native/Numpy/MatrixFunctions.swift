import Autograd
import Kernels
import PythonRuntime

// What `numpy.linalg` computes with matrices and stacks of them; it hands over arrays of floats.
extension VM {
  func fillMatrixFunctions(_ namespace: Ref<DictObject>, _ world: NumpyWorld) {
    function(namespace, "fourier(a, length, axis, forward, factor)") { vm, a throws(PyError) in
      let array = try world.makeArray(vm, a[0])
      let (length, axis) = (try vm.size(a[1]), try vm.size(a[2]))
      let (isForward, factor) = (try vm.truth(a[3]), try vm.double(a[4]))
      if length < 1 { throw vm.valueError("Invalid number of FFT data points (\(length)) specified.") }
      return world.value(
        vm,
        try world.asking(vm) { () throws(TensorError) in
          try array.fourier(length, along: axis, isForward: isForward, factor: factor)
        })
    }
    function(namespace, "strided(a, shape, strides)") { vm, a throws(PyError) in
      let part = try vm.arrayPart(a[0], world)
      let array = part.array
      let shape = try world.checkedShape(vm, a[1])
      let size = array.dtype.byteCount
      var steps: [Int] = []
      for step in try world.shape(vm, a[2]) {
        if step % size != 0 { throw vm.unsupported("steps that are no whole number of elements", as: .valueError) }
        steps.append(step / size)
      }
      if steps.count != shape.count { throw vm.valueError("mismatch in length of strides and shape") }
      let strides = steps
      return world.view(
        vm, try world.asking(vm) { () throws(TensorError) in try array.asStrided(shape, strides, offset: array.offset) }, of: a[0])
    }
    function(namespace, "matrix_inverse(a)") { vm, a throws(PyError) in
      let matrix = try world.makeArray(vm, a[0])
      return world.value(vm, try world.asking(vm) { () throws(TensorError) in try matrix.inverse() })
    }
    function(namespace, "matrix_solution(a, b)") { vm, a throws(PyError) in
      let matrix = try world.makeArray(vm, a[0])
      let right = try world.makeArray(vm, a[1])
      return world.value(vm, try world.asking(vm) { () throws(TensorError) in try matrix.solving(right) })
    }
    function(namespace, "matrix_determinant(a)") { vm, a throws(PyError) in
      let matrix = try world.makeArray(vm, a[0])
      return world.result(vm, try world.asking(vm) { () throws(TensorError) in try matrix.determinant() })
    }
    function(namespace, "matrix_sign_and_logarithm(a)") { vm, a throws(PyError) in
      let matrix = try world.makeArray(vm, a[0])
      let (sign, logarithm) = try world.asking(vm) { () throws(TensorError) in try matrix.signAndLogDeterminant() }
      return vm.tuple([world.result(vm, sign), world.result(vm, logarithm)])
    }
    function(namespace, "matrix_root(a)") { vm, a throws(PyError) in
      let matrix = try world.makeArray(vm, a[0])
      return world.value(vm, try world.asking(vm) { () throws(TensorError) in try matrix.choleskyFactor() })
    }
    function(namespace, "matrix_factors(a, complete)") { vm, a throws(PyError) in
      let matrix = try world.makeArray(vm, a[0])
      let isComplete = try vm.truth(a[1])
      let (q, r) = try world.asking(vm) { () throws(TensorError) in try matrix.orthogonalFactors(isComplete: isComplete) }
      return vm.tuple([world.value(vm, q), world.value(vm, r)])
    }
    function(namespace, "matrix_symmetric(a)") { vm, a throws(PyError) in
      let matrix = try world.makeArray(vm, a[0])
      let (values, vectors) = try world.asking(vm) { () throws(TensorError) in try matrix.symmetricEigenvalues() }
      return vm.tuple([world.value(vm, values), world.value(vm, vectors)])
    }
    function(namespace, "matrix_singular(a, full)") { vm, a throws(PyError) in
      let matrix = try world.makeArray(vm, a[0])
      let isFull = try vm.truth(a[1])
      do throws(TensorError) {
        let (u, s, v) = try matrix.singularValues(isFull: isFull)
        return vm.tuple([world.value(vm, u), world.value(vm, s), world.value(vm, v)])
      } catch {
        if case .noConvergence = error { throw world.raise(vm, "LinAlgError", "SVD did not converge") }
        throw world.raise(vm, error)
      }
    }
    function(namespace, "matrix_eigenvalues(a)") { vm, a throws(PyError) in
      let matrix = try world.makeArray(vm, a[0])
      let (values, vectors) = try world.asking(vm) { () throws(TensorError) in try matrix.eigenvalues() }
      if values.imaginary.scalars.contains(where: { $0.double != 0 }) {
        let type: DType = matrix.dtype == .f32 ? .c64 : .c128
        let pair = try world.asking(vm) { () throws(TensorError) in
          (
            try NDArray.complex(values.real, values.imaginary, as: type), try NDArray.complex(vectors.real, vectors.imaginary, as: type)
          )
        }
        return vm.tuple([world.value(vm, pair.0), world.value(vm, pair.1)])
      }
      return vm.tuple([world.value(vm, values.real), world.value(vm, vectors.real)])
    }
  }
}
