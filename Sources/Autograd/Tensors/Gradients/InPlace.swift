import Kernels

// Changes of a tensor's elements.
extension Tensor {
  /// Becomes what the operation makes of it: in this place, with that past.
  package func update(_ operation: (Tensor) throws(TensorError) -> Tensor) throws(TensorError) {
    if array.hasSharedElements { throw .sharedElements }
    let isRecorded = workspace.isRecording
    let before = isRecorded ? try before() : self
    let result = try operation(before)
    guard result.shape == shape else { throw .differentShapes(shape, result.shape) }
    guard Promotion.kind(result.dtype) <= Promotion.kind(dtype) else { throw .cannotCast(from: result.dtype, to: dtype) }
    guard let node = result.node, isRecorded else {
      if isRecorded { try checkChangeable() }
      try array.assign(result.array)
      return countChange()
    }
    try checkChangeable(becomingRequired: true)
    try array.assign(result.array)
    countChange()
    if let base {
      base.rebase(Node.copySlices(of: base, array, node))
    } else {
      rebase(node)
    }
  }

  /// A leaf whose gradient is wanted has to stay what it is.
  private func checkChangeable(becomingRequired: Bool = false) throws(TensorError) {
    if requiresGradient && isLeaf { throw .leafChangedInPlace }
    if let base, base.isLeaf, base.requiresGradient, requiresGradient || becomingRequired { throw .viewOfLeafChangedInPlace }
  }

  /// An operator and assignment in one: `+=`.
  package func update(_ kernel: BinaryKernel, with other: Term) throws(TensorError) {
    var isPlain = !(workspace.isRecording && requiresGradient)
    if case .tensor(let tensor) = other, tensor.requiresGradient, workspace.isRecording { isPlain = false }
    if isPlain, dtype.isFloat, kernel != .power {
      if array.hasSharedElements { throw .sharedElements }
      if case .number(let number) = other, array.isPlain {
        array.combine(kernel, with: number.double)
        return countChange()
      }
      let operand = try other.tensor(dtype, in: workspace)
      if (try Shape.broadcast(shape, operand.shape)) != shape { throw .differentShapes(shape, try Shape.broadcast(shape, operand.shape)) }
      try array.update(kernel, with: operand.array, as: dtype)
      return countChange()
    }
    try update { (before) throws(TensorError) in
      switch kernel {
      case .add: try Tensor.add(.tensor(before), other)
      case .subtract: try Tensor.subtract(.tensor(before), other)
      case .multiply: try Tensor.multiply(.tensor(before), other)
      case .divide: try Tensor.divide(.tensor(before), other)
      case .power: try Tensor.power(.tensor(before), other)
      case .remainder, .fmod: try Tensor.rest(kernel, .tensor(before), other)
      case .floorDivide: try Tensor.integerQuotient(.tensor(before), other)
      case .maximum, .minimum: try Tensor.extreme(kernel, .tensor(before), other)
      default: try Tensor.bitwise(kernel, .tensor(before), other)
      }
    }
  }

  /// Takes over the elements of another tensor, stretched to this shape, or one number.
  package func assign(_ value: Term) throws(TensorError) {
    let type = dtype
    let size = shape
    if array.hasSharedElements { throw .sharedElements }
    if case .number(let number) = value, !(workspace.isRecording && requiresGradient) {
      array.fill(with: number)
      return countChange()
    }
    let source = try value.tensor(dtype, in: workspace)
    if !source.requiresGradient && !(workspace.isRecording && requiresGradient) {
      try array.assign(source.array)
      return countChange()
    }
    let own = Like(source)
    try update { (before) throws(TensorError) in
      let result = try NDArray(uninitialized: size, type, in: before.workspace)
      try result.assign(source.array)
      return Node.record("CopyBackwards", result, of: before, source) { (flow) throws(TensorError) in
        let gradient = try flow.gradient()
        return [
          flow.needs(0) ? try gradient * 0.0 : nil,
          flow.needs(1) ? try gradient.summed(to: own.shape, own.dtype) : nil,
        ]
      }
    }
  }
}
