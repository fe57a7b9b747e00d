import Glibc
import Kernels

extension NDArray {
  /// Eigenvalues of a symmetric matrix, ascending, and its eigenvectors in columns, with the signs that LAPACK gives them.
  package func symmetricEigenvalues() throws(TensorError) -> (values: NDArray, vectors: NDArray) {
    let results = try eachMatrix { (matrix) throws(TensorError) in
      try matrix.checkSquare()
      var form = Tridiagonal(matrix)
      try form.diagonalise()
      return [([matrix.rows], form.diagonal), form.vectors.asResult]
    }
    return (results[0], results[1])
  }

  /// The matrix that undoes this one as far as possible; singular values below a share of the largest count as zero.
  package func pseudoInverse(tolerance: Double? = nil) throws(TensorError) -> NDArray {
    let (u, s, v) = try singularValues()
    let share = tolerance ?? 1e-15
    guard rank == 2 else { throw .needsMatrix("pinv", rank: rank) }
    let values = s.doubles
    let limit = share * (values.first ?? 0)
    let inverses = try NDArray(values.map { $0 > limit ? 1 / $0 : 0 }, dtype, in: workspace)
    let scaled = try NDArray.binary(.multiply, v.transposed(), inverses, as: dtype)
    return try NDArray.product(scaled, u.transposed(), as: dtype)
  }
}

/// A symmetric matrix as a tridiagonal one between rotations.
private struct Tridiagonal {
  var diagonal: [Double]
  private var beside: [Double]
  var vectors: DenseMatrix

  /// Reflects away what lies below the first subdiagonal, column after column.
  init(_ symmetric: DenseMatrix) {
    let size = symmetric.rows
    var matrix = symmetric
    for row in 0..<size { for column in row + 1..<max(row + 1, size) { matrix[row, column] = matrix[column, row] } }
    diagonal = []
    beside = []
    vectors = DenseMatrix(identity: size)
    var reflections: [(vector: [Double], scale: Double)] = []
    for column in 0..<max(0, size - 1) {
      let reflection = Reflection((column + 1..<size).map { matrix[$0, column] })
      let vector = [Double](repeating: 0, count: column + 1) + reflection.vector
      beside.append(reflection.first)
      reflections.append((vector, reflection.scale))
      let scale = reflection.scale
      guard scale != 0 else { continue }
      var w = [Double](repeating: 0, count: size)
      for row in column + 1..<size {
        for place in column + 1..<size { w[row] += matrix[row, place] * vector[place] }
        w[row] *= scale
      }
      var sum = 0.0
      for row in column + 1..<size { sum += w[row] * vector[row] }
      for row in column + 1..<size { w[row] -= scale / 2 * sum * vector[row] }
      for row in column + 1..<size {
        for place in column + 1..<size { matrix[row, place] -= vector[row] * w[place] + w[row] * vector[place] }
      }
    }
    for index in 0..<size { diagonal.append(matrix[index, index]) }
    for (vector, scale) in reflections.reversed() { for column in 0..<size { vectors.reflect(vector, scale, column: column) } }
  }

  /// Rotates until nothing is left beside the diagonal: implicit QL or QR steps, towards the end with the smaller element.
  mutating func diagonalise() throws(TensorError) {
    let size = diagonal.count
    let epsilon = 0x1p-53
    var steps = 0
    var first = 0
    while first < size {
      var last = first
      while last < size - 1 {
        let limit = diagonal[last].magnitude.squareRoot() * diagonal[last + 1].magnitude.squareRoot() * epsilon
        if beside[last].magnitude <= limit {
          beside[last] = 0
          break
        }
        last += 1
      }
      if diagonal[last].magnitude < diagonal[first].magnitude {
        try sweep(from: last, to: first, direction: -1, &steps)
      } else {
        try sweep(from: first, to: last, direction: 1, &steps)
      }
      // A block may have fallen apart.
      var isDone = true
      for index in first..<last where beside[index] != 0 { isDone = false }
      if isDone { first = last + 1 }
    }
    sort()
  }

  /// The element beside a place in a direction.
  private func index(_ place: Int, _ direction: Int) -> Int { direction > 0 ? place : place - 1 }

  private mutating func sweep(from start: Int, to end: Int, direction: Int, _ steps: inout Int) throws(TensorError) {
    let epsilon = 0x1p-106
    var l = start
    while direction > 0 ? l <= end : l >= end {
      var m = l
      while m != end {
        let e = beside[index(m, direction)]
        let next = diagonal[m + direction]
        if e * e <= epsilon * diagonal[m].magnitude * next.magnitude + 0x1p-1022 {
          beside[index(m, direction)] = 0
          break
        }
        m += direction
      }
      if m == l {
        l += direction
      } else if m == l + direction {
        rotatePair(min(l, m))
        l += 2 * direction
      } else {
        guard steps < 30 * diagonal.count else { throw .noConvergence }
        steps += 1
        step(l, m, direction)
      }
    }
  }

  /// The eigenvalues of two rows and the rotation to them.
  private mutating func rotatePair(_ place: Int) {
    let (a, b, c) = (diagonal[place], beside[place], diagonal[place + 1])
    let (sum, difference) = (a + c, a - c)
    let double = (b + b).magnitude
    let root = hypot(difference, double)
    let larger = max(a.magnitude, c.magnitude) == a.magnitude ? a : c
    let smaller = max(a.magnitude, c.magnitude) == a.magnitude ? c : a
    var (high, low) = (0.5 * root, -0.5 * root)
    var sign = 1.0
    if sum != 0 {
      sign = sum < 0 ? -1 : 1
      high = 0.5 * (sum + sign * root)
      low = (larger / high) * smaller - (b / high) * b
    }
    let otherSign = difference >= 0 ? 1.0 : -1.0
    let cosine = difference + otherSign * root
    var rotation = (c: 1.0, s: 0.0)
    if cosine.magnitude > double {
      let cotangent = -(b + b) / cosine
      rotation.s = 1 / (1 + cotangent * cotangent).squareRoot()
      rotation.c = cotangent * rotation.s
    } else if double != 0 {
      let tangent = -cosine / (b + b)
      rotation.c = 1 / (1 + tangent * tangent).squareRoot()
      rotation.s = tangent * rotation.c
    }
    if sign == otherSign { rotation = (-rotation.s, rotation.c) }
    rotate(place, rotation.c, rotation.s)
    (diagonal[place], diagonal[place + 1], beside[place]) = (high, low, 0)
  }

  /// Turns two neighbouring columns of the vectors.
  private mutating func rotate(_ column: Int, _ cosine: Double, _ sine: Double) {
    for row in 0..<vectors.rows {
      let right = vectors[row, column + 1]
      let left = vectors[row, column]
      vectors[row, column + 1] = cosine * right - sine * left
      vectors[row, column] = sine * right + cosine * left
    }
  }

  /// One implicit step with a shift, from `m` back to `l`.
  private mutating func step(_ l: Int, _ m: Int, _ direction: Int) {
    let shift = diagonal[l]
    let start = beside[index(l, direction)]
    var g = (diagonal[l + direction] - shift) / (2 * start)
    let length = hypot(g, 1)
    g = diagonal[m] - shift + start / (g + Double(signOf: g, magnitudeOf: length))
    var (s, c, p) = (1.0, 1.0, 0.0)
    var rotations: [(column: Int, c: Double, s: Double)] = []
    var place = m - direction
    while true {
      let e = beside[index(place, direction)]
      let f = s * e
      let b = c * e
      let (cosine, sine, r) = Tridiagonal.rotation(g, f)
      (c, s) = (cosine, sine)
      if place != m - direction { beside[index(place + direction, direction)] = r }
      g = diagonal[place + direction] - p
      let rest = (diagonal[place] - g) * s + 2 * c * b
      p = s * rest
      diagonal[place + direction] = g + p
      g = c * rest - b
      rotations.append((index(place, direction), c, direction > 0 ? -s : s))
      if place == l { break }
      place -= direction
    }
    for (column, cosine, sine) in rotations { rotate(column, cosine, sine) }
    diagonal[l] -= p
    beside[index(l, direction)] = g
  }

  /// The rotation that turns (f, g) into (r, 0).
  private static func rotation(_ f: Double, _ g: Double) -> (c: Double, s: Double, r: Double) {
    if g == 0 { return (1, 0, f) }
    if f == 0 { return (0, g < 0 ? -1 : 1, g.magnitude) }
    let r = Double(signOf: f, magnitudeOf: (f * f + g * g).squareRoot())
    return (f.magnitude / r.magnitude, g / r, r)
  }

  private mutating func sort() {
    for place in diagonal.indices {
      var smallest = place
      for other in place..<diagonal.count where diagonal[other] < diagonal[smallest] { smallest = other }
      guard smallest != place else { continue }
      diagonal.swapAt(place, smallest)
      vectors.swapColumns(place, smallest)
    }
  }
}
