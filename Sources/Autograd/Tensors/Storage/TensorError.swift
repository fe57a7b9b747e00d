import Kernels

/// Why an operation cannot be done, with what the libraries mention in their messages.
package enum TensorError: Error, Equatable {
  // Memory and shapes.
  case outOfMemory(bytes: Int)
  /// The product of the sizes does not fit into a machine word.
  case tooManyElements([Int])
  case negativeSize(Int, in: [Int])
  case cannotBroadcast([[Int]])
  case cannotExpand(from: [Int], to: [Int], of: DType)
  case cannotReshape(from: [Int], to: [Int])
  case severalUnknownSizes
  case viewNeedsCopy
  case dimensionOutOfRange(Int, rank: Int)
  case repeatedDimension(Int)
  case wrongPermutation([Int], rank: Int)
  case outsideStorage(shape: [Int], strides: [Int], offset: Int, bytes: Int)
  case mustBeScalar([Int])
  case differentShapes([Int], [Int])
  case differentRanks(Int, Int)
  /// Sizes of operands disagree in a dimension where they have to be equal.
  case sizesMustMatch(dimension: Int, Int, Int, operand: Int)
  case nothingToJoin
  case splitSizes([Int], size: Int, dimension: Int)
  case unevenSplit(parts: Int, size: Int)

  // Indices.
  case indexOutOfRange(Int, dimension: Int, size: Int)
  case tooManyIndices(Int, rank: Int)
  case zeroStep
  case negativeStep
  case maskShape(mask: [Int], array: [Int], dimension: Int)
  case indicesDoNotBroadcast([[Int]])
  case valueCount(values: Int, places: Int)

  // Types.
  case unsupported(operation: String, DType)
  case differentTypes(DType, DType)
  case cannotCast(from: DType, to: DType)
  case integerNegativePower
  case divisionByZero

  // Reductions and matrices.
  case emptyReduction(String)
  /// A gradient that is no number.
  case notANumber(String, output: Int)
  case matrixShapes([Int], [Int])
  case needsMatrix(String, rank: Int)
  case needsSquareMatrix([Int])
  case singularMatrix
  case notPositiveDefinite(Int)
  case noConvergence
  case equation(String)
  case outOfBounds(String, Int)

  // Gradients.
  case leafChangedInPlace
  /// Several places of the tensor to be changed are one element.
  case sharedElements
  case viewOfLeafChangedInPlace
  case changedInPlace(type: DType, shape: [Int], output: Int, of: String, version: Int, expected: Int)
  case graphFreed
  case gradientNotRequired(Int)
  case gradientNeedsScalar
  case gradientShape([Int], tensor: [Int])
  case unusedInput(Int)
  case gradientOfInteger(DType)
  case requiresGradient
  case notALeaf
  case gradientMissing(String)
  case convolution(String)
  case emptyImages([Int])
  /// A hook or a custom gradient failed for reasons that its owner knows.
  case interrupted
}
