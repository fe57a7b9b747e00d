import Autograd
import PythonRuntime

// Mistakes as torch words them.
extension TensorStore {
  /// `[2, 3]`
  /// A number as C++ writes it: without a point if it is whole.
  static func plain(_ number: Double) -> String {
    number.rounded() == number && abs(number) < 1e6 ? String(Int(number)) : String(describing: number)
  }

  /// What is said of an array that does not stretch over another one.
  func mismatch(_ target: [Int], _ source: [Int]) -> String? {
    for place in 1..<(min(target.count, source.count) + 1) {
      let (a, b) = (target[target.count - place], source[source.count - place])
      if a != b && b != 1 {
        return "The size of tensor a (\(a)) must match the size of tensor b (\(b)) at non-singleton dimension "
          + "\(max(target.count, source.count) - place)"
      }
    }
    return nil
  }

  static func text(_ sizes: [Int]) -> String { "[" + sizes.map(String.init).joined(separator: ", ") + "]" }

  /// Only the processor is there.
  func checkDevice(_ vm: VM, _ value: Value) throws(PyError) {
    if value.isNone { return }
    if case .int = value { throw vm.runtimeError("Cannot access accelerator device when none is available.") }
    let check = try vm.getAttribute(vm.importModule("_torch_tensors"), vm.name("_check_device"))
    _ = try vm.call(check, [value])
  }

  func raise(_ vm: VM, _ error: TensorError, _ name: String) -> PyError {
    func text(_ sizes: [Int]) -> String { TensorStore.text(sizes) }
    switch error {
    case .interrupted: return PyError()
    case .outOfMemory(let bytes):
      return vm.runtimeError(
        "DefaultCPUAllocator: can't allocate memory: you tried to allocate \(bytes) bytes. Error code 12 (Cannot allocate memory)")
    case .tooManyElements(let shape): return vm.runtimeError("Storage size calculation overflowed with sizes=\(text(shape))")
    case .negativeSize(let size, let shape):
      return vm.runtimeError(
        name == "view" || name == "reshape"
          ? "invalid shape dimension \(size)"
          : name == "zeros"
            ? "zeros: Dimension size must be non-negative." : "Trying to create tensor with negative dimension \(size): \(text(shape))")
    case .cannotBroadcast(let shapes): return vm.runtimeError(broadcastText(shapes))
    case .cannotExpand(let from, let to, let dtype): return vm.runtimeError(expandText(from, to, dtype))
    case .cannotReshape(let from, let to):
      return vm.runtimeError("shape '\(text(to))' is invalid for input of size \(from.reduce(1, &*))")
    case .severalUnknownSizes: return vm.runtimeError("only one dimension can be inferred")
    case .viewNeedsCopy:
      return vm.runtimeError(
        "view size is not compatible with input tensor's size and stride (at least one dimension spans across two contiguous subspaces). "
          + "Use .reshape(...) instead.")
    case .dimensionOutOfRange(let dimension, let rank):
      let bound = max(rank, 1)
      return vm.indexError("Dimension out of range (expected to be in range of [\(-bound), \(bound - 1)], but got \(dimension))")
    case .repeatedDimension(let dimension):
      return vm.runtimeError(
        name == "permute" ? "permute(): duplicate dims are not allowed." : "dim \(dimension) appears multiple times in the list of dims")
    case .wrongPermutation(let order, let rank):
      return vm.runtimeError(
        "permute(sparse_coo): number of dimensions in the tensor input does not match the length of the desired ordering of dimensions "
          + "i.e. input.dim() = \(rank) is not equal to len(dims) = \(order.count)")
    case .outsideStorage(let shape, let strides, let offset, let bytes):
      return vm.runtimeError(
        "setStorage: sizes \(text(shape)), strides \(text(strides)), storage offset \(offset) are out of bounds for storage of size \(bytes)"
      )
    case .mustBeScalar(let shape):
      if name == "__float__" || name == "__int__" {
        return vm.valueError("only one element tensors can be converted to Python scalars")
      }
      if name == "__index__" { return vm.typeError("only integer tensors of a single element can be converted to an index") }
      return vm.runtimeError("a Tensor with \(shape.reduce(1, &*)) elements cannot be converted to Scalar")
    case .differentShapes(let one, let other):
      if name == "nll_loss" || name == "cross_entropy", one.count == 2, other.count > 1, one.first == other.first {
        return vm.runtimeError("0D or 1D target tensor expected, multi-target not supported")
      }
      let text = shapeText(one, other, name)
      return name == "nll_loss" || name == "cross_entropy" ? vm.valueError(text) : vm.runtimeError(text)
    case .differentRanks(let one, let other):
      return vm.runtimeError("mismatch in length of strides and shape: \(one) and \(other)")
    case .sizesMustMatch(let dimension, let expected, let size, let operand):
      if name == "einsum" {
        return vm.runtimeError(
          "einsum(): subscript has size \(size) for operand \(operand) which does not broadcast with previously seen size \(expected)")
      }
      return vm.runtimeError(
        "Sizes of tensors must match except in dimension \(dimension). Expected size \(expected) but got size \(size) "
          + "for tensor number \(operand) in the list.")
    case .nothingToJoin:
      return name == "stack"
        ? vm.runtimeError("stack expects a non-empty TensorList")
        : vm.valueError("torch.cat(): expected a non-empty list of Tensors")
    case .splitSizes(let sizes, let size, let dimension):
      return vm.runtimeError(
        "split_with_sizes expects split_sizes to sum exactly to \(size) (input tensor's size at dimension \(dimension)), "
          + "but got split_sizes=\(text(sizes))")
    case .unevenSplit(let parts, let size):
      return vm.runtimeError("tensor of size \(size) cannot be split into \(parts) equal parts")
    case .indexOutOfRange(let index, let dimension, let size):
      if name == "embedding" { return vm.indexError("index out of range in self") }
      if name == "nll_loss" || name == "cross_entropy" { return vm.indexError("Target \(index) is out of bounds.") }
      if name == "gather" || name.hasPrefix("scatter") {
        return vm.runtimeError("index \(index) is out of bounds for dimension \(dimension) with size \(size)")
      }
      return vm.indexError("index \(index) is out of bounds for dimension \(dimension) with size \(size)")
    case .tooManyIndices(_, let rank):
      return vm.indexError("too many indices for tensor of dimension \(rank)")
    case .zeroStep, .negativeStep: return vm.valueError("step must be greater than zero")
    case .maskShape(let mask, let array, let dimension):
      return vm.indexError(
        "The shape of the mask \(text(mask)) at index \(0) does not match the shape of the indexed tensor \(text(array)) at index \(dimension)"
      )
    case .indicesDoNotBroadcast(let shapes):
      return vm.indexError(
        "shape mismatch: indexing tensors could not be broadcast together with shapes \(shapes.map(text).joined(separator: ", "))")
    case .valueCount(let values, let places):
      return vm.runtimeError("shape mismatch: value tensor of \(values) elements cannot be broadcast to \(places) places")
    case .unsupported(let operation, let dtype): return unsupportedType(vm, operation, dtype, name)
    case .differentTypes(let one, let other):
      if name == "linear" {
        return vm.runtimeError("mat1 and mat2 must have the same dtype, but got \(one.typeName) and \(other.typeName)")
      }
      return vm.runtimeError("expected m1 and m2 to have the same dtype, but got: \(cName(one)) != \(cName(other))")
    case .cannotCast(let from, let to):
      return vm.runtimeError("result type \(from.typeName) can't be cast to the desired output type \(to.typeName)")
    case .integerNegativePower: return vm.runtimeError("Integers to negative integer powers are not allowed.")
    case .divisionByZero: return vm.runtimeError("ZeroDivisionError")
    case .emptyReduction(let operation):
      if operation.hasPrefix("dim ") { return vm.indexError("\(name)(): Expected reduction \(operation) to have non-zero size.") }
      return operation.hasPrefix("arg")
        ? vm.indexError(
          "\(operation)(): Expected reduction dim to be specified for input.numel() == 0."
        )
        : vm.runtimeError(
          "\(name)(): Expected reduction dim to be specified for input.numel() == 0. Specify the reduction dim with the 'dim' argument.")
    case .matrixShapes(let one, let other): return vm.runtimeError(matrixText(one, other))
    case .needsMatrix(let operation, let rank):
      return vm.runtimeError("\(name.isEmpty ? operation : name)(): the input tensor must have more dimensions, but has \(rank)")
    case .needsSquareMatrix(let shape):
      return vm.runtimeError(
        "linalg.\(name): A must be batches of square matrices, but they are \(shape.dropLast().last ?? 0) by \(shape.last ?? 0) matrices")
    case .singularMatrix:
      return vm.runtimeError(
        "linalg.\(name): The diagonal element is zero, the inversion could not be completed because the input matrix is singular.")
    case .notPositiveDefinite(let order):
      return vm.runtimeError(
        "linalg.cholesky: The factorization could not be completed because the input is not positive-definite (the leading minor of order \(order) is not positive-definite)."
      )
    case .noConvergence: return vm.runtimeError("linalg.\(name): The algorithm failed to converge.")
    case .equation(let message): return vm.runtimeError("einsum(): \(message)")
    case .outOfBounds(let what, let number): return boundsError(vm, what, number, name)
    case .sharedElements:
      return vm.runtimeError(
        "unsupported operation: more than one element of the written-to tensor refers to a single memory location. Please clone() the "
          + "tensor before performing the operation.")
    case .leafChangedInPlace:
      return vm.runtimeError("a leaf Variable that requires grad is being used in an in-place operation.")
    case .viewOfLeafChangedInPlace:
      return vm.runtimeError("a view of a leaf Variable that requires grad is being used in an in-place operation.")
    case .changedInPlace(let dtype, let shape, let output, let node, let version, let expected):
      let origin = node.isEmpty ? "" : ", which is output \(output) of \(node.prefix { $0 != "B" }),"
      return vm.runtimeError(
        "one of the variables needed for gradient computation has been modified by an inplace operation: [torch.\(dtype.typeName)Tensor "
          + "\(text(shape))]\(origin) is at version \(version); expected version \(expected) instead. Hint: enable anomaly detection to find the "
          + "operation that failed to compute its gradient, with torch.autograd.set_detect_anomaly(True, check_nan=False).")
    case .notANumber(let node, let output):
      return vm.runtimeError("Function '\(node)' returned nan values in its \(output)th output.")
    case .graphFreed:
      return vm.runtimeError(
        "Trying to backward through the graph a second time (or directly access saved tensors after they have already been freed). "
          + "Saved intermediate values of the graph are freed when you call .backward() or autograd.grad(). Specify retain_graph=True "
          + "if you need to backward through the graph a second time or if you need to access saved tensors after calling backward.")
    case .gradientNotRequired(let number):
      return vm.runtimeError(
        name == "grad_inputs"
          ? "One of the differentiated Tensors does not require grad"
          : "element \(number) of tensors does not require grad and does not have a grad_fn")
    case .gradientNeedsScalar: return vm.runtimeError("grad can be implicitly created only for scalar outputs")
    case .gradientShape(let gradient, let tensor):
      return vm.runtimeError(
        "Mismatch in shape: grad_output[0] has a shape of torch.Size(\(text(gradient))) and output[0] has a shape of torch.Size(\(text(tensor)))."
      )
    case .unusedInput(let number):
      return vm.runtimeError(
        "The differentiated Tensor at index \(number) appears to not have been used in the graph. Set allow_unused=True if this is the desired behavior."
      )
    case .gradientOfInteger:
      return vm.runtimeError(
        name == "requires_grad_" || name == "requires_grad"
          ? "only Tensors of floating point \(name == "requires_grad_" ? "" : "and complex ")dtype can require gradients"
          : "Only Tensors of floating point and complex dtype can require gradients")
    case .requiresGradient: return vm.runtimeError("cannot register a hook on a tensor that doesn't require gradient")
    case .notALeaf:
      return vm.runtimeError(
        "you can only change requires_grad flags of leaf variables. If you want to use a computed variable in a subgraph that doesn't require "
          + "differentiation use var_no_grad = var.detach().")
    case .gradientMissing(let operation): return vm.unsupported("the gradient of \(operation)")
    case .convolution("rank") where name.contains("pool"):
      return vm.runtimeError("non-empty 3D or 4D (batch mode) tensor expected for input")
    case .emptyImages(let shape):
      return vm.runtimeError(
        "Expected 3D or 4D (batch mode) tensor with optional 0 dim batch size for input, but got:\(shape)")
    case .convolution(let what): return vm.runtimeError("\(name)(): the sizes of the input do not fit (\(what))")
    }
  }

  func cName(_ dtype: DType) -> String {
    switch dtype {
    case .bool: "bool"
    case .u8: "unsigned char"
    case .i8: "signed char"
    case .i16: "short"
    case .i32: "int"
    case .i64: "long int"
    case .f32: "float"
    case .f64: "double"
    case .f16: "c10::Half"
    case .bf16: "c10::BFloat16"
    case .u16, .u32, .u64, .c64, .c128, .text, .object: ""
    }
  }

  private func broadcastText(_ shapes: [[Int]]) -> String {
    guard shapes.count >= 2 else { return "The sizes of the tensors do not match" }
    var result = shapes[0]
    for shape in shapes.dropFirst() {
      let rank = max(result.count, shape.count)
      var wide = [Int](repeating: 1, count: rank)
      for place in 0..<rank {
        let one = place < rank - result.count ? 1 : result[place - rank + result.count]
        let other = place < rank - shape.count ? 1 : shape[place - rank + shape.count]
        if one != other && one != 1 && other != 1 {
          // torch looks from the last dimension on.
          var last = place
          for later in place..<rank {
            let a = later < rank - result.count ? 1 : result[later - rank + result.count]
            let b = later < rank - shape.count ? 1 : shape[later - rank + shape.count]
            if a != b && a != 1 && b != 1 { last = later }
          }
          let a = result[last - rank + result.count]
          let b = shape[last - rank + shape.count]
          return "The size of tensor a (\(a)) must match the size of tensor b (\(b)) at non-singleton dimension \(last)"
        }
        wide[place] = one == 1 ? other : one
      }
      result = wide
    }
    return "The sizes of the tensors do not match"
  }

  func expandText(_ from: [Int], _ to: [Int], _ dtype: DType) -> String {
    if to.count < from.count {
      let type = dtype == .bool || dtype == .bf16 ? "CPU\(dtype.typeName)Type" : "torch.\(dtype.typeName)Tensor"
      return
        "expand(\(type){\(TensorStore.text(from))}, size=\(TensorStore.text(to))): the number of sizes provided (\(to.count)) "
        + "must be greater or equal to the number of dimensions in the tensor (\(from.count))"
    }
    let shift = to.count - from.count
    var place = from.count - 1
    while place > 0 && (from[place] == to[place + shift] || from[place] == 1) { place -= 1 }
    guard place >= 0 else { return "expand: the sizes do not fit" }
    return "The expanded size of the tensor (\(to[place + shift])) must match the existing size (\(from[place])) at non-singleton "
      + "dimension \(place + shift).  Target sizes: \(TensorStore.text(to)).  Tensor sizes: \(TensorStore.text(from))"
  }

  private func shapeText(_ one: [Int], _ other: [Int], _ name: String) -> String {
    switch name {
    case "binary_cross_entropy":
      return "Using a target size (torch.Size(\(TensorStore.text(other)))) that is different to the input size "
        + "(torch.Size(\(TensorStore.text(one)))) is deprecated. Please ensure they have the same size."
    case "nll_loss", "cross_entropy":
      return "Expected input batch_size (\(one.first ?? 0)) to match target batch_size (\(other.first ?? 0))."
    case "layer_norm":
      return "Given normalized_shape=\(TensorStore.text(other)), expected input with shape [*, "
        + other.map(String.init).joined(separator: ", ") + "], but got input of size\(TensorStore.text(one))"
    case "stack":
      return
        "stack expects each tensor to be equal size, but got \(TensorStore.text(one)) at entry 0 and \(TensorStore.text(other)) at entry 1"
    default: return "output with shape \(TensorStore.text(one)) doesn't match the broadcast shape \(TensorStore.text(other))"
    }
  }

  private func matrixText(_ one: [Int], _ other: [Int]) -> String {
    func product(_ shape: [Int]) -> String { shape.map(String.init).joined(separator: "x") }
    switch (one.count, other.count) {
    case (1, 1):
      return
        "inconsistent tensor size, expected tensor \(TensorStore.text(one)) and src \(TensorStore.text(other)) to have the same number of "
        + "elements, but got \(one[0]) and \(other[0]) elements respectively"
    case (2, 1): return "size mismatch, got input (\(one[0])), mat (\(product(one))), vec (\(other[0]))"
    case (1, 2): return "mat1 and mat2 shapes cannot be multiplied (1x\(one[0]) and \(product(other)))"
    case (2, 2): return "mat1 and mat2 shapes cannot be multiplied (\(product(one)) and \(product(other)))"
    default:
      let (left, right) = (Array(one.dropLast(2)), Array(other.dropLast(2)))
      let shared = min(left.count, right.count)
      for place in 1..<(shared + 1) {
        let (a, b) = (left[left.count - place], right[right.count - place])
        if a != b && a != 1 && b != 1 {
          return "The size of tensor a (\(a)) must match the size of tensor b (\(b)) at non-singleton dimension "
            + "\(max(left.count, right.count) - place)"
        }
      }
      if other.count <= 2, let last = one.last {
        let rows = one.dropLast().reduce(1, &*)
        return "mat1 and mat2 shapes cannot be multiplied (\(rows)x\(last) and \(product(other)))"
      }
      let first = one.dropLast(2).reduce(1, &*)
      return "Expected size for first two dimensions of batch2 tensor to be: [\(first), \(one.last ?? 0)] but got: "
        + "[\(other.dropLast(2).reduce(1, &*)), \(other.dropLast().last ?? 0)]."
    }
  }

  private func unsupportedType(_ vm: VM, _ operation: String, _ dtype: DType, _ name: String) -> PyError {
    switch operation {
    case "mean":
      return vm.runtimeError(
        "mean(): could not infer output dtype. Input dtype must be either a floating point or complex dtype. Got: \(dtype.typeName)")
    case "var", "std":
      return vm.runtimeError("\(name.hasSuffix("_mean") ? name : "std and var") only support floating point and complex dtypes")
    case "sub of truth":
      return vm.runtimeError(
        "Subtraction, the `-` operator, with a bool tensor is not supported. If you are trying to invert a mask, use the `~` or `logical_not()` operator instead."
      )
    case "sub":
      return vm.runtimeError(
        "Subtraction, the `-` operator, with two bool tensors is not supported. Use the `^` or `logical_xor()` operator instead.")
    case "neg":
      return vm.runtimeError(
        "Negation, the `-` operator, on a bool tensor is not supported. If you are trying to invert a mask, use the `~` or `logical_not()` operator instead."
      )
    case "bitwiseNot": return vm.typeError("~ (operator.invert) is only implemented on integer and Boolean-type tensors")
    case "bitwiseAnd", "bitwiseOr", "bitwiseXor":
      return vm.raise(
        .notImplementedError, "\"bitwise_\(operation.dropFirst(7).lowercased())_cpu\" not implemented for '\(dtype.typeName)'")
    case "norm":
      return vm.runtimeError("linalg.vector_norm: Expected a floating point or complex tensor as input. Got \(dtype.typeName)")
    case "uniform_": return vm.raise(.notImplementedError, "\"check_uniform_bounds\" not implemented for '\(dtype.typeName)'")
    case "softmax", "log_softmax":
      return vm.raise(
        .notImplementedError,
        "\"\(name == "softmax" ? "" : "log_")softmax_lastdim_kernel_impl\" not implemented for '\(dtype.typeName)'")
    case "index": return vm.indexError("tensors used as indices must be long, int, byte or bool tensors")
    case "multinomial": return vm.runtimeError("multinomial only supports floating-point dtypes for input, got: \(dtype.typeName)")
    case "normal_":
      return vm.raise(.notImplementedError, "\"normal_kernel_cpu\" not implemented for '\(dtype.typeName)'")
    case "embedding":
      return vm.runtimeError(
        "Expected tensor for argument #1 'indices' to have one of the following scalar types: Long, Int; but got torch.\(dtype.typeName)Tensor instead "
          + "(while checking arguments for embedding)")
    case "nll_loss": return vm.runtimeError("expected target dtype to be Long or Byte, but got \(dtype.typeName)")
    default: return vm.raise(.notImplementedError, "\"\(operation)\" not implemented for '\(dtype.typeName)'")
    }
  }

  private func boundsError(_ vm: VM, _ what: String, _ number: Int, _ name: String) -> PyError {
    switch what {
    case "multinomial: samples": return vm.runtimeError("cannot sample n_sample <= 0 samples")
    case "multinomial: replacement":
      return vm.runtimeError("cannot sample n_sample > prob_dist.size(-1) samples without replacement")
    case "multinomial: weights": return vm.runtimeError("probability tensor contains either `inf`, `nan` or element < 0")
    case "multinomial: sum": return vm.runtimeError("invalid multinomial distribution (sum of probabilities <= 0)")
    case "target": return vm.indexError("Target \(number) is out of bounds.")
    case "topk": return vm.runtimeError("selected index k out of range")
    case "dropout": return vm.valueError("dropout probability has to be between 0 and 1, but got \(number)")
    default: return vm.runtimeError("\(name.isEmpty ? what : name)(): \(number) is out of range")
    }
  }
}
