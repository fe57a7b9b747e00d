import Glibc
import Kernels

extension NDArray {
  /// Eigenvalues of any square matrix in LAPACK's order and its eigenvectors in columns: real and imaginary parts.
  ///
  /// The vectors of small matrices have LAPACK's signs too.
  package func eigenvalues() throws(TensorError) -> (
    values: (real: NDArray, imaginary: NDArray), vectors: (real: NDArray, imaginary: NDArray)
  ) {
    let results = try eachMatrix { (matrix) throws(TensorError) in
      try matrix.checkSquare()
      for element in matrix.elements where !element.isFinite { throw .noConvergence }
      var form = SchurForm(matrix)
      try form.iterate()
      let size = matrix.rows
      var real = DenseMatrix(rows: size, columns: size)
      var imaginary = real
      for column in 0..<size {
        for (row, element) in form.eigenvector(column).enumerated() {
          (real[row, column], imaginary[row, column]) = (element.real, element.imaginary)
        }
      }
      return [([size], form.values.map { $0.real }), ([size], form.values.map { $0.imaginary }), real.asResult, imaginary.asResult]
    }
    return ((results[0], results[1]), (results[2], results[3]))
  }
}

private struct ComplexNumber {
  var real: Double
  var imaginary = 0.0

  static func + (x: ComplexNumber, y: ComplexNumber) -> ComplexNumber { .init(real: x.real + y.real, imaginary: x.imaginary + y.imaginary) }
  static func - (x: ComplexNumber, y: ComplexNumber) -> ComplexNumber { .init(real: x.real - y.real, imaginary: x.imaginary - y.imaginary) }
  static func * (x: ComplexNumber, y: ComplexNumber) -> ComplexNumber {
    .init(real: x.real * y.real - x.imaginary * y.imaginary, imaginary: x.real * y.imaginary + x.imaginary * y.real)
  }
  static func / (x: ComplexNumber, y: ComplexNumber) -> ComplexNumber {
    if y.imaginary == 0 { return .init(real: x.real / y.real, imaginary: x.imaginary / y.real) }
    let square = y.real * y.real + y.imaginary * y.imaginary
    let product = x * ComplexNumber(real: y.real, imaginary: -y.imaginary)
    return .init(real: product.real / square, imaginary: product.imaginary / square)
  }
  var magnitude: Double { hypot(real, imaginary) }
}

/// A matrix between orthogonal ones, on the way to an upper triangle with blocks of two where eigenvalues are not real.
private struct SchurForm {
  private var t: DenseMatrix
  private var z: DenseMatrix
  private let size: Int
  private let balance: BalancedMatrix
  var values: [ComplexNumber]

  /// Reflects away what lies below the first subdiagonal.
  init(_ matrix: DenseMatrix) {
    size = matrix.rows
    balance = BalancedMatrix(matrix)
    t = balance.matrix
    z = DenseMatrix(identity: size)
    values = [ComplexNumber](repeating: ComplexNumber(real: 0), count: size)
    var reflections: [(vector: [Double], scale: Double)] = []
    for column in 0..<max(0, size - 2) {
      let reflection = Reflection((column + 1..<size).map { t[$0, column] })
      let vector = [Double](repeating: 0, count: column + 1) + reflection.vector
      reflections.append((vector, reflection.scale))
      for place in 0..<size { t.reflect(vector, reflection.scale, column: place) }
      for row in 0..<size { t.reflectRow(vector, reflection.scale, row: row) }
      for row in column + 2..<size { t[row, column] = 0 }
    }
    for (vector, scale) in reflections.reversed() { for column in 0..<size { z.reflect(vector, scale, column: column) } }
  }

  /// Implicit steps with two shifts from the lower right corner, until the last rows come apart, again and again.
  mutating func iterate() throws(TensorError) {
    var last = size - 1
    var steps = 0
    while last >= 0 {
      var first = last
      while first > 0 {
        if isNegligible(first) {
          t[first, first - 1] = 0
          break
        }
        first -= 1
      }
      if first == last {
        values[last] = ComplexNumber(real: t[last, last])
        last -= 1
        steps = 0
      } else if first == last - 1 {
        standardise(first)
        last -= 2
        steps = 0
      } else {
        steps += 1
        guard steps <= 30 * max(10, size) else { throw .noConvergence }
        step(first, last, isExceptional: steps % 10 == 0)
      }
    }
  }

  /// Whether the element left of a diagonal one is as good as zero, as Ahues and Tisseur judge it.
  private func isNegligible(_ row: Int) -> Bool {
    let epsilon = 0x1p-52
    let smallest = 0x1p-1022 / epsilon * Double(size)
    let below = t[row, row - 1].magnitude
    if below <= smallest { return true }
    guard below <= epsilon * (t[row - 1, row - 1].magnitude + t[row, row].magnitude) else { return false }
    let above = t[row - 1, row].magnitude
    let (own, difference) = (t[row, row].magnitude, (t[row - 1, row - 1] - t[row, row]).magnitude)
    let sum = max(own, difference) + max(below, above)
    return min(below, above) * (max(below, above) / sum) <= max(smallest, epsilon * (min(own, difference) * (max(own, difference) / sum)))
  }

  /// Sum and product of the shifts: the eigenvalues of the last two rows, or if they are real the nearer one twice.
  private func shifts(_ last: Int, isExceptional: Bool) -> (sum: Double, product: Double) {
    if isExceptional {
      let size = t[last, last - 1].magnitude + t[last - 1, last - 2].magnitude
      let middle = 0.75 * size + t[last, last]
      return (2 * middle, middle * middle + 0.4375 * size * size)
    }
    let (a, b, c, d) = (t[last - 1, last - 1], t[last - 1, last], t[last, last - 1], t[last, last])
    let scale = a.magnitude + b.magnitude + c.magnitude + d.magnitude
    if scale == 0 { return (0, 0) }
    let middle = (a / scale + d / scale) / 2
    let determinant = (a / scale - middle) * (d / scale - middle) - (b / scale) * (c / scale)
    let root = determinant.magnitude.squareRoot()
    if determinant >= 0 { return (2 * middle * scale, (middle * middle + root * root) * scale * scale) }
    let isFirst = (middle + root - d / scale).magnitude <= (middle - root - d / scale).magnitude
    let shift = (isFirst ? middle + root : middle - root) * scale
    return (2 * shift, shift * shift)
  }

  private mutating func step(_ top: Int, _ last: Int, isExceptional: Bool) {
    let (sum, product) = shifts(last, isExceptional: isExceptional)
    // The first column of the product of both shifted matrices begins the chase of a bulge down the diagonal, from below two
    // neighbouring small elements if there are any.
    var first = last - 2
    var head: [Double] = []
    while true {
      let h = (t[first, first], t[first + 1, first + 1])
      head = [
        h.0 * h.0 + t[first, first + 1] * t[first + 1, first] - sum * h.0 + product, t[first + 1, first] * (h.0 + h.1 - sum),
        t[first + 2, first + 1] * t[first + 1, first],
      ]
      let size = head[0].magnitude + head[1].magnitude + head[2].magnitude
      if size > 0 { head = head.map { $0 / size } }
      if first == top { break }
      let around = t[first - 1, first - 1].magnitude + h.0.magnitude + h.1.magnitude
      let rest = head[1].magnitude + head[2].magnitude
      if t[first, first - 1].magnitude * rest <= 0x1p-52 * head[0].magnitude * around { break }
      first -= 1
    }
    for place in first..<last {
      let width = min(3, last - place + 1)
      if place > first { head = (0..<width).map { t[place + $0, place - 1] } }
      let reflection = Reflection(Array(head.prefix(width)))
      if place == first && place > top { t[place, place - 1] *= 1 - reflection.scale }
      guard reflection.scale != 0 else { continue }
      var vector = [Double](repeating: 0, count: size)
      for index in 0..<width { vector[place + index] = reflection.vector[index] }
      for column in (place > first ? place - 1 : place)..<size { t.reflect(vector, reflection.scale, column: column) }
      for row in 0...min(last, place + 3) { t.reflectRow(vector, reflection.scale, row: row) }
      for row in 0..<size { z.reflectRow(vector, reflection.scale, row: row) }
      if place > first { for index in 1..<width { t[place + index, place - 1] = 0 } }
    }
  }

  /// Turns a block of two so that its eigenvalues can be read off: a triangle if they are real, equal diagonal elements if not.
  private mutating func standardise(_ place: Int) {
    let (a, b, c, d) = (t[place, place], t[place, place + 1], t[place + 1, place], t[place + 1, place + 1])
    let half = 0.5 * (a - d)
    let larger = max(b.magnitude, c.magnitude)
    let smaller = Double(signOf: b, magnitudeOf: 1) * Double(signOf: c, magnitudeOf: 1) * min(b.magnitude, c.magnitude)
    let scale = max(half.magnitude, larger)
    let z = (half / scale) * half + (larger / scale) * smaller
    if c == 0 {
      (values[place], values[place + 1]) = (ComplexNumber(real: a), ComplexNumber(real: d))
    } else if b == 0 {
      turn(place, 0, 1)
      t[place + 1, place] = 0
      (values[place], values[place + 1]) = (ComplexNumber(real: d), ComplexNumber(real: a))
    } else if a == d && b.sign != c.sign {
      let imaginary = b.magnitude.squareRoot() * c.magnitude.squareRoot()
      values[place] = ComplexNumber(real: a, imaginary: imaginary)
      values[place + 1] = ComplexNumber(real: d, imaginary: -imaginary)
    } else if z >= 0 {
      let root = half + Double(signOf: half, magnitudeOf: scale.squareRoot() * z.squareRoot())
      let length = hypot(c, root)
      turn(place, root / length, c / length)
      t[place + 1, place] = 0
      let (high, low) = (d + root, d - (larger / root) * smaller)
      (t[place, place], t[place + 1, place + 1]) = (high, low)
      (values[place], values[place + 1]) = (ComplexNumber(real: high), ComplexNumber(real: low))
    } else {
      let sum = b + c
      let length = hypot(sum, a - d)
      let cosine = length == 0 ? 1 : (0.5 * (1 + sum.magnitude / length)).squareRoot()
      let sine = length == 0 ? 0 : -(half / (length * cosine)) * Double(signOf: sum, magnitudeOf: 1)
      if half != 0 { turn(place, cosine, sine) }
      let middle = 0.5 * (t[place, place] + t[place + 1, place + 1])
      (t[place, place], t[place + 1, place + 1]) = (middle, middle)
      let imaginary = t[place, place + 1].magnitude.squareRoot() * t[place + 1, place].magnitude.squareRoot()
      values[place] = ComplexNumber(real: middle, imaginary: imaginary)
      values[place + 1] = ComplexNumber(real: middle, imaginary: -imaginary)
    }
  }

  private mutating func turn(_ place: Int, _ cosine: Double, _ sine: Double) {
    for column in place..<size {
      let (x, y) = (t[place, column], t[place + 1, column])
      (t[place, column], t[place + 1, column]) = (cosine * x + sine * y, cosine * y - sine * x)
    }
    for row in 0...place + 1 {
      let (x, y) = (t[row, place], t[row, place + 1])
      (t[row, place], t[row, place + 1]) = (cosine * x + sine * y, cosine * y - sine * x)
    }
    for row in 0..<size {
      let (x, y) = (z[row, place], z[row, place + 1])
      (z[row, place], z[row, place + 1]) = (cosine * x + sine * y, cosine * y - sine * x)
    }
  }

  /// Of length 1; where it is not real, its largest element is.
  func eigenvector(_ number: Int) -> [ComplexNumber] {
    let value = values[number]
    // A pair shares one block, from whose upper row on the vector is solved for; the second of a pair is the first one's conjugate.
    let isSecond = value.imaginary < 0
    let isPair = value.imaginary != 0
    let shift = ComplexNumber(real: value.real, imaginary: value.imaginary.magnitude)
    var x = [ComplexNumber](repeating: ComplexNumber(real: 0), count: size)
    var row: Int
    if isPair {
      let top = isSecond ? number - 1 : number
      x[top] = ComplexNumber(real: 1)
      x[top + 1] = ComplexNumber(real: 0, imaginary: shift.imaginary / t[top, top + 1])
      row = top - 1
    } else {
      x[number] = ComplexNumber(real: 1)
      row = number - 1
    }
    let norm = max(t.elements.reduce(0.0) { max($0, $1.magnitude) }, 0x1p-1000)
    func rest(_ row: Int, after column: Int) -> ComplexNumber {
      var sum = ComplexNumber(real: 0)
      for place in column..<size { sum = sum - ComplexNumber(real: t[row, place]) * x[place] }
      return sum
    }
    while row >= 0 {
      if row > 0 && t[row, row - 1] != 0 {
        let (upper, lower) = (rest(row - 1, after: row + 1), rest(row, after: row + 1))
        let (a, b) = (ComplexNumber(real: t[row - 1, row - 1]) - shift, ComplexNumber(real: t[row - 1, row]))
        let (c, d) = (ComplexNumber(real: t[row, row - 1]), ComplexNumber(real: t[row, row]) - shift)
        var determinant = a * d - b * c
        if determinant.magnitude == 0 { determinant.real = 0x1p-52 * norm * norm }
        x[row - 1] = (upper * d - b * lower) / determinant
        x[row] = (a * lower - c * upper) / determinant
        row -= 2
      } else {
        var divisor = ComplexNumber(real: t[row, row]) - shift
        if divisor.magnitude == 0 { divisor.real = 0x1p-52 * norm }
        x[row] = rest(row, after: row + 1) / divisor
        row -= 1
      }
    }
    var vector: [ComplexNumber] = []
    for line in 0..<size {
      var sum = ComplexNumber(real: 0)
      for place in 0..<size { sum = sum + ComplexNumber(real: z[line, place]) * x[place] }
      vector.append(ComplexNumber(real: sum.real * balance.scales[line], imaginary: sum.imaginary * balance.scales[line]))
    }
    for (place, other) in balance.exchanges.reversed() { vector.swapAt(place, other) }
    let length = vector.reduce(0.0) { hypot($0, $1.magnitude) }
    var factor = ComplexNumber(real: 1 / length)
    if isPair, let largest = vector.max(by: { $0.magnitude < $1.magnitude }) {
      // LAPACK turns it into what has the sign of its real part, of a vector that begins with minus where the block is lower.
      let top = isSecond ? number - 1 : number
      let isLower = t[top, top + 1].magnitude < t[top + 1, top].magnitude && t[top + 1, top] > 0
      let sign = (largest.real < 0) != isLower && largest.real != 0 ? -1.0 : 1.0
      factor = ComplexNumber(real: largest.real * sign, imaginary: -largest.imaginary * sign)
      factor = factor / ComplexNumber(real: largest.magnitude * length)
    }
    return vector.map { element in
      let scaled = element * factor
      return isSecond ? ComplexNumber(real: scaled.real, imaginary: -scaled.imaginary) : scaled
    }
  }
}

extension DenseMatrix {
  mutating func reflectRow(_ vector: [Double], _ scale: Double, row: Int) {
    if scale == 0 { return }
    var sum = 0.0
    for column in 0..<columns { sum += vector[column] * self[row, column] }
    for column in 0..<columns { self[row, column] -= scale * sum * vector[column] }
  }
}
