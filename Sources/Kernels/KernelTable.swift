/// Elements in rows: a pointer to the first, and the distances between neighbours in a row and between rows, in elements.
package struct Plane {
  package var start: UnsafeMutableRawPointer
  package var step: Int
  package var rowStep: Int

  @inline(__always)
  package init(_ start: UnsafeMutableRawPointer, step: Int, rowStep: Int) {
    self.start = start
    self.step = step
    self.rowStep = rowStep
  }
}

/// A matrix: the distances between neighbours in a column and in a row, in elements.
package struct Matrix {
  package var start: UnsafeMutableRawPointer
  package var rowStep: Int
  package var columnStep: Int

  @inline(__always)
  package init(_ start: UnsafeMutableRawPointer, rowStep: Int, columnStep: Int) {
    self.start = start
    self.rowStep = rowStep
    self.columnStep = columnStep
  }
}

/// How many rows of how many elements.
package struct Extent {
  package var columns: Int
  package var rows: Int

  @inline(__always)
  package init(columns: Int, rows: Int) {
    self.columns = columns
    self.rows = rows
  }
}

/// The numbers that one step of Adam needs.
package struct AdamStep {
  package var rate: Double
  package var beta1: Double
  package var beta2: Double
  package var epsilon: Double
  package var correction1: Double
  package var rootOfCorrection2: Double

  package init(rate: Double, beta1: Double, beta2: Double, epsilon: Double, correction1: Double, rootOfCorrection2: Double) {
    self.rate = rate
    self.beta1 = beta1
    self.beta2 = beta2
    self.epsilon = epsilon
    self.correction1 = correction1
    self.rootOfCorrection2 = rootOfCorrection2
  }
}

/// What is found of each row that is normalised: elements side by side.
package struct RowLevels {
  package var means: UnsafeMutableRawPointer
  package var variances: UnsafeMutableRawPointer
  package var scales: UnsafeMutableRawPointer
  /// Added to the variances, so that nothing is divided by zero.
  package var epsilon: Double

  package init(means: UnsafeMutableRawPointer, variances: UnsafeMutableRawPointer, scales: UnsafeMutableRawPointer, epsilon: Double) {
    self.means = means
    self.variances = variances
    self.scales = scales
    self.epsilon = epsilon
  }
}

/// What normalised rows are multiplied by and what is added then: one number for each column, or with steps of 0 one for each row.
package struct RowFactors {
  package var weight: Plane?
  package var bias: Plane?

  package init(weight: Plane?, bias: Plane?) {
    self.weight = weight
    self.bias = bias
  }
}

/// The loops over elements, compiled for one kind of processor.
///
/// They trust their callers: every element that a plane names lies in a buffer, and results do not overlap operands other than exactly.
package struct KernelTable: Sendable {
  /// Result, operand.
  package var unary: @Sendable (UnaryKernel, DType, Plane, Plane, Extent) -> Void
  /// Result, left, right.
  package var binary: @Sendable (BinaryKernel, DType, Plane, Plane, Plane, Extent) -> Void
  package var compare: @Sendable (ComparisonKernel, DType, Plane, Plane, Plane, Extent) -> Void
  /// Result, condition, where it holds, where not: elements of a number of bytes.
  package var select: @Sendable (Int, Plane, Plane, Plane, Plane, Extent) -> Void
  /// Result of one type from an operand of another.
  package var cast: @Sendable (DType, DType, Plane, Plane, Extent) -> Void
  /// One result a row: `Plane` of results (its `rowStep` counts), operand.
  package var reduce: @Sendable (ReductionKernel, DType, Plane, Plane, Extent) -> Void
  /// `result = left × right` for rows × inner by inner × columns in f32, f64, i32 or i64, with room for `MatrixBlocks.scratchBytes`; floats
  /// with an addend, whose elements lie side by side, get it added to each row.
  package var multiply:
    @Sendable (
      DType, Matrix, Matrix, Matrix, _ addend: UnsafeRawPointer?, _ rows: Int, _ columns: Int, _ inner: Int, UnsafeMutableRawPointer
    ) -> Void
  /// `result = left × right`, where each row of the right matrix begins as far from a pointer as its shift says. The columns are as many as
  /// tiles have, or whole times that; floats only.
  package var multiplyShifted:
    @Sendable (
      DType, Matrix, Matrix, UnsafeRawPointer, _ shifts: UnsafePointer<Int>, _ rows: Int, _ columns: Int, _ inner: Int
    ) -> Void
  /// `result += left × right`, where each column of the right matrix begins as far from a pointer as its shift says, and lies in one piece
  /// as the left rows do; these are as long as vectors, or whole times that. Floats only.
  package var addShiftedProducts:
    @Sendable (
      DType, Matrix, Matrix, UnsafeRawPointer, _ shifts: UnsafePointer<Int>, _ rows: Int, _ columns: Int, _ inner: Int
    ) -> Void
  /// Rows of the softmax, or of its logarithm.
  package var softmax: @Sendable (_ logarithm: Bool, DType, Plane, Plane, Extent) -> Void
  /// Their gradient: result, what arrived, what the rows were.
  package var softmaxGradient: @Sendable (_ logarithm: Bool, DType, Plane, Plane, Plane, Extent) -> Void
  /// Rows without gaps: result, the normalised rows without their factors, operand.
  package var normalise: @Sendable (DType, Plane, Plane, Plane, RowLevels, RowFactors, Extent) -> Void
  /// The gradient of the rows: result, gradient, normalised rows, their scales, the weight, room for a row.
  package var normaliseGradient: @Sendable (DType, Plane, Plane, Plane, UnsafeRawPointer, Plane?, UnsafeMutableRawPointer, Extent) -> Void
  /// One step of a recurrent layer, and the way back through it.
  package var recur: @Sendable (RecurrentCell, DType, RecurrentStep) -> Void
  package var recurBack: @Sendable (RecurrentCell, DType, RecurrentReturn) -> Void
  /// `result += factor * operand`, each product and sum rounded once together.
  package var addScaled: @Sendable (DType, UnsafeMutableRawPointer, UnsafeRawPointer, Double, Int) -> Void
  /// `result += (factor * left) * right`, the last product and the sum rounded once together.
  package var addProduct: @Sendable (DType, UnsafeMutableRawPointer, UnsafeRawPointer, UnsafeRawPointer, Double, Int) -> Void
  /// Parameters, gradients, and the two moments that Adam keeps.
  package var adam:
    @Sendable (DType, UnsafeMutableRawPointer, UnsafeRawPointer, UnsafeMutableRawPointer, UnsafeMutableRawPointer, AdamStep, Int) -> Void
  /// Blocks of sixteen uniform numbers made normal ones with a mean and a standard deviation, as torch does.
  package var normal: @Sendable (DType, UnsafeMutableRawPointer, _ blocks: Int, Double, Double) -> Void
  /// Running sums, or products, along rows.
  package var scan: @Sendable (_ isProduct: Bool, DType, Plane, Plane, Extent) -> Void
  /// The place of each row's largest, or smallest, element; rows are not empty.
  package var extremeIndex: @Sendable (_ largest: Bool, DType, Plane, Plane, Extent) -> Void
  /// The largest of each four floats of an image, two in each of two rows as wide as said, and its place: of equal ones the first, the last
  /// NaN if there is one. Results, places, image.
  package var largestOfFours:
    @Sendable (
      UnsafeMutablePointer<Float>, UnsafeMutablePointer<Int64>, UnsafePointer<Float>, _ width: Int, _ rows: Int, _ columns: Int
    ) -> Void
  /// How many of so many bytes are not 0.
  package var countTruths: @Sendable (UnsafeRawPointer, Int) -> Int
  /// Sorts so many numbers of a type in place, a NaN last; false, and nothing done, where there is no fast way.
  package var sort: @Sendable (DType, UnsafeMutableRawPointer, Int) -> Bool

  package init(
    unary: @escaping @Sendable (UnaryKernel, DType, Plane, Plane, Extent) -> Void,
    binary: @escaping @Sendable (BinaryKernel, DType, Plane, Plane, Plane, Extent) -> Void,
    compare: @escaping @Sendable (ComparisonKernel, DType, Plane, Plane, Plane, Extent) -> Void,
    select: @escaping @Sendable (Int, Plane, Plane, Plane, Plane, Extent) -> Void,
    cast: @escaping @Sendable (DType, DType, Plane, Plane, Extent) -> Void,
    reduce: @escaping @Sendable (ReductionKernel, DType, Plane, Plane, Extent) -> Void,
    multiply: @escaping @Sendable (DType, Matrix, Matrix, Matrix, UnsafeRawPointer?, Int, Int, Int, UnsafeMutableRawPointer) -> Void,
    multiplyShifted: @escaping @Sendable (DType, Matrix, Matrix, UnsafeRawPointer, UnsafePointer<Int>, Int, Int, Int) -> Void,
    addShiftedProducts: @escaping @Sendable (DType, Matrix, Matrix, UnsafeRawPointer, UnsafePointer<Int>, Int, Int, Int) -> Void,
    softmax: @escaping @Sendable (Bool, DType, Plane, Plane, Extent) -> Void,
    softmaxGradient: @escaping @Sendable (Bool, DType, Plane, Plane, Plane, Extent) -> Void,
    normalise: @escaping @Sendable (DType, Plane, Plane, Plane, RowLevels, RowFactors, Extent) -> Void,
    normaliseGradient:
      @escaping @Sendable (DType, Plane, Plane, Plane, UnsafeRawPointer, Plane?, UnsafeMutableRawPointer, Extent) -> Void,
    recur: @escaping @Sendable (RecurrentCell, DType, RecurrentStep) -> Void,
    recurBack: @escaping @Sendable (RecurrentCell, DType, RecurrentReturn) -> Void,
    addScaled: @escaping @Sendable (DType, UnsafeMutableRawPointer, UnsafeRawPointer, Double, Int) -> Void,
    addProduct: @escaping @Sendable (DType, UnsafeMutableRawPointer, UnsafeRawPointer, UnsafeRawPointer, Double, Int) -> Void,
    adam:
      @escaping @Sendable (
        DType, UnsafeMutableRawPointer, UnsafeRawPointer, UnsafeMutableRawPointer, UnsafeMutableRawPointer, AdamStep, Int
      ) -> Void,
    normal: @escaping @Sendable (DType, UnsafeMutableRawPointer, Int, Double, Double) -> Void,
    scan: @escaping @Sendable (Bool, DType, Plane, Plane, Extent) -> Void,
    extremeIndex: @escaping @Sendable (Bool, DType, Plane, Plane, Extent) -> Void,
    countTruths: @escaping @Sendable (UnsafeRawPointer, Int) -> Int,
    largestOfFours:
      @escaping @Sendable (UnsafeMutablePointer<Float>, UnsafeMutablePointer<Int64>, UnsafePointer<Float>, Int, Int, Int) -> Void,
    sort: @escaping @Sendable (DType, UnsafeMutableRawPointer, Int) -> Bool
  ) {
    self.unary = unary
    self.binary = binary
    self.compare = compare
    self.select = select
    self.cast = cast
    self.reduce = reduce
    self.multiply = multiply
    self.multiplyShifted = multiplyShifted
    self.addShiftedProducts = addShiftedProducts
    self.softmax = softmax
    self.softmaxGradient = softmaxGradient
    self.normalise = normalise
    self.normaliseGradient = normaliseGradient
    self.recur = recur
    self.recurBack = recurBack
    self.addScaled = addScaled
    self.addProduct = addProduct
    self.adam = adam
    self.normal = normal
    self.scan = scan
    self.extremeIndex = extremeIndex
    self.countTruths = countTruths
    self.largestOfFours = largestOfFours
    self.sort = sort
  }
}
