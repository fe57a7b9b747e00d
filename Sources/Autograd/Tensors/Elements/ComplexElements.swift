import Glibc
import Kernels

// Arrays of complex numbers: computed in double precision, number by number, or part by part where that is the same.
extension NDArray {
  /// The real and imaginary parts of complex numbers: views of the same memory.
  package var parts: (real: NDArray, imaginary: NDArray) {
    let type: DType = dtype == .c64 ? .f32 : .f64
    let steps = strides.map { $0 * 2 }
    func part(_ place: Int) -> NDArray {
      NDArray(storage: storage, dtype: type, shape: shape, strides: steps, offset: offset * 2 + place)
    }
    return (part(0), part(1))
  }

  /// ComplexElement numbers of their parts, which have one shape.
  package static func complex(_ real: NDArray, _ imaginary: NDArray, as type: DType = .c128) throws(TensorError) -> NDArray {
    let result = try NDArray(uninitialized: real.shape, type, in: real.workspace)
    let parts = result.parts
    parts.real.copyElements(of: real)
    parts.imaginary.copyElements(of: imaginary)
    return result
  }

  package var complexes: [ComplexElement] {
    var result: [ComplexElement] = []
    result.reserveCapacity(count)
    visit { result.append(Scalar(dtype, at: $0).complex) }
    return result
  }

  package convenience init(_ values: [ComplexElement], shape: [Int], _ type: DType = .c128, in workspace: Workspace) throws(TensorError) {
    try self.init(values.map { .complex($0.real, $0.imaginary) }, shape: shape, type, in: workspace)
  }

  /// ComplexElement numbers of double precision side by side.
  private func doubled() throws(TensorError) -> NDArray { try converted(to: .c128).contiguous() }

  func complexUnary(_ kernel: UnaryKernel, as type: DType) throws(TensorError) -> NDArray {
    if kernel == .absolute {
      let source = try doubled()
      let result = try NDArray(uninitialized: shape, .f64, in: workspace)
      let (from, out) = (source.pointer(ComplexElement.self), result.pointer(Double.self))
      for index in 0..<count { out[index] = from[index].fusedMagnitude }
      return try result.converted(to: type == .c64 ? .f32 : .f64)
    }
    let function: (ComplexElement) -> ComplexElement
    switch kernel {
    case .negate: function = { ComplexElement(-$0.real, -$0.imaginary) }
    case .square:
      function = { ComplexElement((-($0.imaginary * $0.imaginary)).addingProduct($0.real, $0.real), 2 * $0.real * $0.imaginary) }
    case .reciprocal: function = { ComplexElement(1) / $0 }
    case .roundToEven: function = { ComplexElement($0.real.rounded(.toNearestOrEven), $0.imaginary.rounded(.toNearestOrEven)) }
    case .sign:
      function = { number in
        let size = hypot(number.real, number.imaginary)
        return size == 0 ? ComplexElement(0) : ComplexElement(number.real / size, number.imaginary / size)
      }
    default: throw .unsupported(operation: "\(kernel)", type)
    }
    return try complexMap(as: type, function)
  }

  /// A function of each number.
  package func complexMap(as type: DType, _ function: (ComplexElement) -> ComplexElement) throws(TensorError) -> NDArray {
    let source = try doubled()
    let result = try NDArray(uninitialized: shape, .c128, in: workspace)
    let (from, out) = (source.pointer(ComplexElement.self), result.pointer(ComplexElement.self))
    for index in 0..<count { out[index] = function(from[index]) }
    return try result.converted(to: type)
  }

  static func complexBinary(_ kernel: BinaryKernel, _ left: NDArray, _ right: NDArray, as type: DType) throws(TensorError) -> NDArray {
    let function: (ComplexElement, ComplexElement) -> ComplexElement
    switch kernel {
    case .add: function = { $0 + $1 }
    case .subtract: function = { $0 - $1 }
    case .multiply where left.rank == 0 && right.rank == 0: function = { $0 * $1 }
    case .multiply: function = { ComplexElement.fusedProduct($0, $1) }
    case .divide: function = { $0 / $1 }
    case .power: function = { ComplexElement.power($0, $1) }
    case .maximum: function = { $0.isNaN || ($0 > $1 && !$1.isNaN) ? $0 : $1 }
    case .minimum: function = { $0.isNaN || ($0 < $1 && !$1.isNaN) ? $0 : $1 }
    case .fmax: function = { $1.isNaN || $0 > $1 ? $0 : $1 }
    case .fmin: function = { $1.isNaN || $0 < $1 ? $0 : $1 }
    default: throw .unsupported(operation: "\(kernel)", type)
    }
    let (a, b) = try NDArray.stretchedPair(left.converted(to: .c128), right.converted(to: .c128))
    let result = try NDArray(uninitialized: a.shape, .c128, in: left.workspace)
    let (x, y, out) = (a.pointer(ComplexElement.self), b.pointer(ComplexElement.self), result.pointer(ComplexElement.self))
    for index in 0..<result.count { out[index] = function(x[index], y[index]) }
    return try result.converted(to: type)
  }

  static func complexCompare(_ kernel: ComparisonKernel, _ left: NDArray, _ right: NDArray) throws(TensorError) -> NDArray {
    let function: (ComplexElement, ComplexElement) -> Bool
    switch kernel {
    case .equal: function = { $0 == $1 }
    case .notEqual: function = { $0 != $1 }
    case .less: function = { $0 < $1 }
    case .lessOrEqual: function = { $0 < $1 || $0 == $1 }
    case .greater: function = { $0 > $1 }
    case .greaterOrEqual: function = { $0 > $1 || $0 == $1 }
    }
    let (a, b) = try NDArray.stretchedPair(left.converted(to: .c128), right.converted(to: .c128))
    let result = try NDArray(uninitialized: a.shape, .bool, in: left.workspace)
    let (x, y, out) = (a.pointer(ComplexElement.self), b.pointer(ComplexElement.self), result.pointer(Bool.self))
    for index in 0..<result.count { out[index] = function(x[index], y[index]) }
    return result
  }

  /// Both in one shape, without gaps.
  static func stretchedPair(_ left: NDArray, _ right: NDArray) throws(TensorError) -> (NDArray, NDArray) {
    let shape = try Shape.broadcast(left.shape, right.shape)
    return (try left.expanded(to: shape).contiguous(), try right.expanded(to: shape).contiguous())
  }

  /// Reduces rows of complex numbers; sums by halves, four interleaved sums within.
  func complexReduced(_ kernel: ReductionKernel, _ name: String) throws(TensorError) -> [ComplexElement] {
    let rows = try doubled()
    let inner = rows.shape[rows.rank - 1]
    let outer = rows.shape.dropLast().reduce(1, *)
    let from = rows.pointer(ComplexElement.self)
    var results: [ComplexElement] = []
    for row in 0..<outer {
      let line = from + row * inner
      switch kernel {
      case .pairwiseSum, .cascadeSum: results.append(pairwiseSum(line, inner))
      case .product:
        var product = ComplexElement(1)
        for index in 0..<inner { product = product * line[index] }
        results.append(product)
      case .maximum, .minimum:
        if inner == 0 { throw .emptyReduction(name) }
        var best = line[0]
        for index in 1..<inner where !best.isNaN {
          if line[index].isNaN || (kernel == .maximum ? line[index] > best : line[index] < best) { best = line[index] }
        }
        results.append(best)
      }
    }
    return results
  }

  private func pairwiseSum(_ line: UnsafePointer<ComplexElement>, _ count: Int) -> ComplexElement {
    if count < 4 {
      var sum = ComplexElement(-0.0, -0.0)
      for index in 0..<count { sum = sum + line[index] }
      return sum
    }
    if count <= 64 {
      var sums = [line[0], line[1], line[2], line[3]]
      let whole = count - count % 4
      for index in 4..<max(4, whole) { sums[index % 4] = sums[index % 4] + line[index] }
      var sum = (sums[0] + sums[1]) + (sums[2] + sums[3])
      for index in whole..<count { sum = sum + line[index] }
      return sum
    }
    let half = (count - count % 8) / 2
    return pairwiseSum(line, half) + pairwiseSum(line + half, count - half)
  }

  /// Products of complex matrices that fit; vectors have been made matrices.
  static func complexProduct(_ left: NDArray, _ right: NDArray, shape: [Int]) throws(TensorError) -> NDArray {
    let stack = Array(shape.dropLast(2))
    let (rows, columns, inner) = (shape[shape.count - 2], shape[shape.count - 1], left.shape[left.rank - 1])
    let a = try left.converted(to: .c128).expanded(to: stack + [rows, inner]).contiguous()
    let b = try right.converted(to: .c128).expanded(to: stack + [inner, columns]).contiguous()
    let result = try NDArray(uninitialized: shape, .c128, in: left.workspace)
    let (x, y, out) = (a.pointer(ComplexElement.self), b.pointer(ComplexElement.self), result.pointer(ComplexElement.self))
    for matrix in 0..<stack.reduce(1, *) {
      for row in 0..<rows {
        for column in 0..<columns {
          var sum = ComplexElement(0)
          for index in 0..<inner {
            let p = x[(matrix * rows + row) * inner + index]
            let q = y[(matrix * inner + index) * columns + column]
            sum = ComplexElement(
              (-(p.imaginary * q.imaginary)).addingProduct(p.real, q.real) + sum.real,
              (p.imaginary * q.real).addingProduct(p.real, q.imaginary) + sum.imaginary)
          }
          out[(matrix * rows + row) * columns + column] = sum
        }
      }
    }
    return result
  }
}
