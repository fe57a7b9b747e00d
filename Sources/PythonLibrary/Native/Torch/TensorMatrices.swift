import Autograd
import PythonRuntime

// Products of vectors and matrices.
extension TensorRegistry {
  func fillMatrices() {
    both("matmul(input, other, *, out=None)") { c throws(PyError) in try product(c) { _, _ in true } }
    both("mm(input, mat2, *, out=None)") { c throws(PyError) in try product(c) { $0 == 2 && $1 == 2 } }
    both("bmm(input, mat2, *, out=None)") { c throws(PyError) in try product(c) { $0 == 3 && $1 == 3 } }
    both("mv(input, vec, *, out=None)") { c throws(PyError) in try product(c) { $0 == 2 && $1 == 1 } }
    both("dot(input, tensor, *, out=None)") { c throws(PyError) in try product(c) { $0 == 1 && $1 == 1 } }
    both("inner(input, other, *, out=None)") { c throws(PyError) in
      let (x, y) = (try c.tensor(0), try c.tensor(1))
      if let own = x.shape.last, let other = y.shape.last, own != other {
        throw c.vm.runtimeError(
          "inner() the last dimension must match on both input tensors but got shapes \(TensorStore.text(x.shape)) and "
            + TensorStore.text(y.shape))
      }
      return try c.give { () throws(TensorError) in
        if x.rank == 0 || y.rank == 0 { return try x * y }
        if x.rank == 1 && y.rank == 1 { return try Tensor.product(x, y) }
        if y.rank <= 2 { return try Tensor.product(x, y.rank == 1 ? y : y.transposed(-1, -2)).named("ViewBackward0") }
        let (inner, others) = (y.shape[y.rank - 1], y.shape.dropLast())
        return try Tensor.product(x, y.reshaped([others.reduce(1, *), inner]).transposed(-1, -2)).reshaped(x.shape.dropLast() + others)
      }
    }
    for signature: StaticString in ["outer(input, vec2, *, out=None)", "ger(input, vec2, *, out=None)"] {
      both(signature) { c throws(PyError) in
        let (x, y) = (try c.tensor(0), try c.tensor(1))
        for (name, rank) in [("self", x.rank), ("vec2", y.rank)] where rank != 1 {
          throw c.vm.runtimeError("outer: Expected 1-D argument \(name), but got \(rank)-D")
        }
        return try c.give { () throws(TensorError) in try x.unsqueezed(1) * y }
      }
    }
    both("addmm(input, mat1, mat2, *, beta=1, alpha=1, out=None)") { c throws(PyError) in
      let (x, a, b, beta, alpha) = (try c.tensor(0), try c.tensor(1), try c.tensor(2), try c.double(3, or: 1), try c.double(4, or: 1))
      return try c.give { () throws(TensorError) in
        var result = try Tensor.product(a, b)
        if alpha != 1 { result = try result * alpha }
        return try ((beta == 1 ? x : x * beta) + result).named("AddmmBackward0")
      }
    }
    function("einsum(equation, *operands)") { c throws(PyError) in
      guard case .str(let equation) = c.vm.core(c.a[0]) else { throw c.vm.unsupported("torch.einsum without an equation") }
      guard case .tuple(let tuple) = c.a[1] else { return .none }
      var operands: [Tensor] = []
      let isList = tuple.pointee.count == 1 && c.store.tensor(c.vm, tuple.items[0]) == nil
      for value in isList ? Array(try c.vm.collect(tuple.items[0]).pointee.items) : Array(tuple.values) {
        operands.append(try c.tensor(value, position: operands.count + 1))
      }
      return try c.give { () throws(TensorError) in try Tensor.einsum(equation.string, operands) }
    }
    function("_linear(input, weight, bias=None)") { c throws(PyError) in
      let (x, weight, bias) = (try c.tensor(0), try c.tensor(1), try c.optionalTensor(2))
      return try c.store.made(c.vm, "linear") { () throws(TensorError) in try Tensor.linear(x, weight, bias) }
    }
    for (signature, isCross): (StaticString, Bool) in [("cross(input, other, dim=-1)", true), ("vdot(input, other)", false)] {
      both(signature) { c throws(PyError) in
        let (x, y) = (try c.tensor(0), try c.tensor(1))
        if !isCross { return try c.give { () throws(TensorError) in try Tensor.product(x, y) } }
        let dimension = try c.int(2, or: -1)
        return try c.give { () throws(TensorError) in
          let (a, b) = (try x.unbound(dimension), try y.unbound(dimension))
          guard a.count == 3, b.count == 3 else { throw .differentShapes(x.shape, y.shape) }
          return try Tensor.stacked([a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]], along: dimension)
        }
      }
    }
  }

  private func product(_ c: TensorCall, _ fits: (Int, Int) -> Bool) throws(PyError) -> Value {
    let (x, y) = (try c.tensor(0), try c.tensor(1))
    guard fits(x.rank, y.rank) else {
      switch c.name {
      case "mm": throw c.vm.runtimeError(x.rank != 2 ? "self must be a matrix" : "mat2 must be a matrix")
      case "bmm": throw c.vm.runtimeError(x.rank != 3 ? "batch1 must be a 3D tensor" : "batch2 must be a 3D tensor")
      case "mv": throw c.vm.runtimeError("vector + matrix @ vector expected, got 1, \(x.rank), \(y.rank)")
      default: throw c.vm.runtimeError("1D tensors expected, but got \(x.rank)D and \(y.rank)D tensors")
      }
    }
    if x.rank == 0 || y.rank == 0 {
      throw c.vm.runtimeError("both arguments to matmul need to be at least 1D, but they are \(x.rank)D and \(y.rank)D")
    }
    if c.name == "bmm", x.shape[0] != y.shape[0] {
      throw c.vm.runtimeError(
        "Expected size for first two dimensions of batch2 tensor to be: [\(x.shape[0]), \(x.shape[2])] but got: "
          + "[\(y.shape[0]), \(y.shape[1])].")
    }
    try c.store.checkProduct(c.vm, x, y)
    if x.rank == 1 && y.rank == 1 && x.dtype != y.dtype {
      throw c.vm.runtimeError(
        "dot : expected both vectors to have same dtype, but found \(x.dtype.typeName) and \(y.dtype.typeName)")
    }
    let isStack = c.name == "bmm"
    return try c.give { () throws(TensorError) in
      let product = try Tensor.product(x, y)
      return isStack ? product.named("BmmBackward0") : product
    }
  }
}
