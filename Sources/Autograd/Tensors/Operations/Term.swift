import Kernels

/// What stands on one side of an operator: a tensor or a number.
package enum Term: ExpressibleByFloatLiteral, ExpressibleByIntegerLiteral {
  case tensor(Tensor)
  case number(Scalar)

  package init(floatLiteral value: Double) { self = .number(.float(value)) }
  package init(integerLiteral value: Int64) { self = .number(.int(value)) }

  var operand: Operand {
    switch self {
    case .tensor(let tensor): .array(tensor.array)
    case .number(let scalar): .scalar(scalar)
    }
  }

  /// A number becomes a tensor of one element.
  func tensor(_ dtype: DType, in workspace: Workspace) throws(TensorError) -> Tensor {
    switch self {
    case .tensor(let tensor): tensor
    case .number(let scalar): Tensor(try NDArray(scalar: scalar, dtype, in: workspace))
    }
  }

  package var isNumber: Bool { number != nil }
  var isTruth: Bool {
    switch self {
    case .tensor(let tensor): tensor.dtype == .bool
    case .number(.bool): true
    case .number: false
    }
  }
  var number: Scalar? { if case .number(let scalar) = self { scalar } else { nil } }
}

/// Both sides of an operator brought together.
struct Couple {
  let left: Tensor
  let right: Tensor
  /// The type in which to compute.
  let type: DType

  init(_ left: Term, _ right: Term, givesFloat: Bool = false) throws(TensorError) {
    switch (left, right) {
    case (.tensor(let one), .tensor(let other)) where one.dtype == other.dtype && one.dtype.isFloat:
      self.left = one
      self.right = other
      type = one.dtype
    case (.tensor(let tensor), .number(let number)), (.number(let number), .tensor(let tensor)):
      let workspace = tensor.workspace
      var type = tensor.dtype
      if !type.isFloat {
        type = Promotion.torch([.array(tensor.array), .scalar(number)], defaultFloat: workspace.defaultFloat)
        if givesFloat && !type.isFloat { type = workspace.defaultFloat }
      }
      self.left = try left.tensor(type, in: workspace)
      self.right = try right.tensor(type, in: workspace)
      self.type = type
    case (.tensor(let one), .tensor(let other)):
      let type = Promotion.torch([.array(one.array), .array(other.array)], defaultFloat: one.workspace.defaultFloat)
      self.left = one
      self.right = other
      self.type = givesFloat && !type.isFloat ? one.workspace.defaultFloat : type
    case (.number, .number):
      throw .mustBeScalar([])
    }
  }

  /// What does not fit together is said before anything else that is wrong.
  func checkShapes() throws(TensorError) {
    if left.shape != right.shape { _ = try Shape.broadcast([left.shape, right.shape]) }
  }
}

extension Tensor {
  /// Undoes broadcasting: the sum over what was stretched, in the type of the operand.
  func summed(to shape: [Int], _ dtype: DType) throws(TensorError) -> Tensor {
    var result = self
    if self.shape != shape {
      let shift = rank - shape.count
      var stretched: [Int] = []
      for dimension in 0..<rank where dimension < shift || (shape[dimension - shift] == 1 && self.shape[dimension] != 1) {
        stretched.append(dimension)
      }
      if !stretched.isEmpty { result = try result.sum(over: stretched, keeping: true) }
      if result.rank != shape.count { result = try result.reshaped(shape) }
    }
    return result.dtype == dtype ? result : try result.cast(to: dtype)
  }

  func summed(like operand: NDArray) throws(TensorError) -> Tensor { try summed(to: operand.shape, operand.dtype) }
}
