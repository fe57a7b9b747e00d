import Glibc

/// A matrix that is not wide, as two diagonals between reflections; then as one between rotations too.
struct BidiagonalForm {
  private(set) var values: [Double]
  private var beside: [Double] = []
  /// What multiplies the values from the left, in as many columns as there are rows, and from the right.
  private(set) var left: DenseMatrix
  private(set) var right: DenseMatrix
  private let size: Int
  private let isLower: Bool
  private let epsilon = 0x1p-53

  /// `isLower` for the turned form of a wide matrix: its second diagonal lies below the first.
  init(_ matrix: DenseMatrix, isLower: Bool) {
    self.isLower = isLower
    size = matrix.columns
    var rest = matrix
    var fromLeft: [(vector: [Double], scale: Double)] = []
    var fromRight: [(vector: [Double], scale: Double)] = []
    values = []
    for place in 0..<size {
      let reflection = Reflection((place..<matrix.rows).map { rest[$0, place] })
      let vector = [Double](repeating: 0, count: place) + reflection.vector
      values.append(reflection.first)
      for column in place + 1..<max(place + 1, size) { rest.reflect(vector, reflection.scale, column: column) }
      fromLeft.append((vector, reflection.scale))
      guard place < size - 1 else { continue }
      let other = Reflection((place + 1..<size).map { rest[place, $0] })
      let otherVector = [Double](repeating: 0, count: place + 1) + other.vector
      beside.append(other.first)
      for row in place + 1..<matrix.rows { rest.reflectRow(otherVector, other.scale, row: row) }
      fromRight.append((otherVector, other.scale))
    }
    left = DenseMatrix(identity: matrix.rows)
    for (vector, scale) in fromLeft.reversed() { for column in 0..<matrix.rows { left.reflect(vector, scale, column: column) } }
    var turned = DenseMatrix(identity: size)
    for (vector, scale) in fromRight.reversed() { for column in 0..<size { turned.reflect(vector, scale, column: column) } }
    right = turned.transposed
  }

  /// Rotates until the second diagonal is gone, and brings the values in order.
  mutating func diagonalise() throws(TensorError) {
    var u = DenseMatrix(identity: size)
    var v = DenseMatrix(identity: size)
    if size == 1 {
      u[0, 0] = values[0].sign == .minus ? -1 : 1
      values[0] = values[0].magnitude
    } else {
      let rotations = isLower ? rotatedUpwards() : []
      try sweep(&u, &v)
      for place in rotations.indices.reversed() { u.rotateRows(place, rotations[place].c, -rotations[place].s) }
    }
    // A wide matrix has its own left vectors on the right of the turned one.
    let (inner, outer) = isLower ? (v.transposed, u.transposed) : (u, v)
    var product = left
    for row in 0..<left.rows {
      for column in 0..<size {
        var sum = 0.0
        for index in 0..<size { sum += left[row, index] * inner[index, column] }
        product[row, column] = sum
      }
    }
    left = product
    var other = right
    for row in 0..<size {
      for column in 0..<size {
        var sum = 0.0
        for index in 0..<size { sum += outer[row, index] * right[index, column] }
        other[row, column] = sum
      }
    }
    right = other
  }

  /// The second diagonal moved above the first.
  private mutating func rotatedUpwards() -> [(c: Double, s: Double)] {
    var rotations: [(c: Double, s: Double)] = []
    for place in 0..<size - 1 {
      let (c, s, r) = BidiagonalForm.rotation(values[place], beside[place])
      values[place] = r
      beside[place] = s * values[place + 1]
      values[place + 1] *= c
      rotations.append((c, s))
    }
    return rotations
  }

  /// The rotation that turns (f, g) into (r, 0).
  private static func rotation(_ f: Double, _ g: Double) -> (c: Double, s: Double, r: Double) {
    if g == 0 { return (1, 0, f) }
    if f == 0 { return (0, g < 0 ? -1 : 1, g.magnitude) }
    let r = Double(signOf: f, magnitudeOf: (f * f + g * g).squareRoot())
    return (f.magnitude / r.magnitude, g / r, r)
  }

  /// Steps towards the end with the smaller values, until everything has come apart.
  private mutating func sweep(_ u: inout DenseMatrix, _ v: inout DenseMatrix) throws(TensorError) {
    let tolerance = max(10, min(100, pow(epsilon, -0.125))) * epsilon
    var least = values[0].magnitude
    var running = least
    for place in 1..<size where least != 0 {
      running = values[place].magnitude * (running / (running + beside[place - 1].magnitude))
      least = min(least, running)
    }
    let threshold = max(tolerance * (least / Double(size).squareRoot()), 6 * (Double(size) * (Double(size) * 0x1p-1022)))
    var last = size - 1
    var (oldFirst, oldLast) = (-1, -1)
    var isDownwards = true
    var steps = 0
    while last > 0 {
      steps += 1
      guard steps <= 6 * size * size + 100 else { throw .noConvergence }
      var first = last
      var largest = values[last].magnitude
      while first > 0 {
        if beside[first - 1].magnitude <= threshold {
          beside[first - 1] = 0
          break
        }
        largest = max(largest, values[first - 1].magnitude, beside[first - 1].magnitude)
        first -= 1
      }
      if first == last {
        last -= 1
        continue
      }
      if first == last - 1 {
        separate(first, &u, &v)
        last -= 2
        continue
      }
      if first > oldLast || last < oldFirst { isDownwards = values[first].magnitude >= values[last].magnitude }
      guard let smallest = smallest(first, last, isDownwards, tolerance) else { continue }
      (oldFirst, oldLast) = (first, last)
      let shift = shift(first, last, isDownwards, smallest / largest, tolerance)
      step(first, last, isDownwards, shift, &u, &v)
      let place = isDownwards ? last - 1 : first
      if beside[place].magnitude <= threshold { beside[place] = 0 }
    }
    sort(&u, &v)
  }

  /// A lower bound of the values of a block; nil if the block came apart on the way.
  private mutating func smallest(_ first: Int, _ last: Int, _ isDownwards: Bool, _ tolerance: Double) -> Double? {
    let end = isDownwards ? last - 1 : first
    if beside[end].magnitude <= tolerance * values[isDownwards ? last : first].magnitude {
      beside[end] = 0
      return nil
    }
    var running = values[isDownwards ? first : last].magnitude
    var result = running
    for step in 0..<last - first {
      let place = isDownwards ? first + step : last - 1 - step
      if beside[place].magnitude <= tolerance * running {
        beside[place] = 0
        return nil
      }
      running = values[isDownwards ? place + 1 : place].magnitude * (running / (running + beside[place].magnitude))
      result = min(result, running)
    }
    return result
  }

  /// The smaller value of the last two rows, or nothing where it would spoil small values.
  private func shift(_ first: Int, _ last: Int, _ isDownwards: Bool, _ ratio: Double, _ tolerance: Double) -> Double {
    if Double(size) * tolerance * ratio <= max(epsilon, 0.01 * tolerance) { return 0 }
    let place = isDownwards ? last - 1 : first
    let shift = BidiagonalForm.smallerValue(values[place], beside[place], values[place + 1])
    let start = values[isDownwards ? first : last].magnitude
    return start > 0 && (shift / start) * (shift / start) < epsilon ? 0 : shift
  }

  /// The smaller singular value of the triangle of f, g and h.
  private static func smallerValue(_ f: Double, _ g: Double, _ h: Double) -> Double {
    let (fa, ga, ha) = (f.magnitude, g.magnitude, h.magnitude)
    let (small, large) = (min(fa, ha), max(fa, ha))
    if small == 0 { return 0 }
    let (sum, difference) = (1 + small / large, (large - small) / large)
    if ga < large {
      let square = (ga / large) * (ga / large)
      return small * (2 / ((sum * sum + square).squareRoot() + (difference * difference + square).squareRoot()))
    }
    let quotient = large / ga
    if quotient == 0 { return small * large / ga }
    let (x, y) = (sum * quotient, difference * quotient)
    return 2 * (small * (1 / ((1 + x * x).squareRoot() + (1 + y * y).squareRoot())) * quotient)
  }

  /// One step through a block, from its upper end or from its lower one.
  private mutating func step(
    _ first: Int, _ last: Int, _ isDownwards: Bool, _ shift: Double, _ u: inout DenseMatrix, _ v: inout DenseMatrix
  ) {
    let direction = isDownwards ? 1 : -1
    let (start, end) = isDownwards ? (first, last) : (last, first)
    /// The element beside a place, towards the end of the step.
    func side(_ place: Int) -> Int { isDownwards ? place : place - 1 }
    func turn(_ place: Int, near: (c: Double, s: Double), far: (c: Double, s: Double)) {
      let row = side(place)
      if isDownwards {
        v.rotateRows(row, near.c, near.s)
        u.rotateColumns(row, far.c, far.s)
      } else {
        v.rotateRows(row, far.c, -far.s)
        u.rotateColumns(row, near.c, -near.s)
      }
    }
    if shift == 0 {
      var (cosine, oldCosine, oldSine) = (1.0, 1.0, 0.0)
      for place in stride(from: start, to: end, by: direction) {
        let near = BidiagonalForm.rotation(values[place] * cosine, beside[side(place)])
        cosine = near.c
        if place != start { beside[side(place - direction)] = oldSine * near.r }
        let far = BidiagonalForm.rotation(oldCosine * near.r, values[place + direction] * near.s)
        (oldCosine, oldSine) = (far.c, far.s)
        values[place] = far.r
        turn(place, near: (near.c, near.s), far: (far.c, far.s))
      }
      let rest = values[end] * cosine
      values[end] = rest * oldCosine
      beside[side(end - direction)] = rest * oldSine
      return
    }
    let first = values[start]
    var f = (first.magnitude - shift) * (Double(signOf: first, magnitudeOf: 1) + shift / first)
    var g = beside[side(start)]
    for place in stride(from: start, to: end, by: direction) {
      let near = BidiagonalForm.rotation(f, g)
      if place != start { beside[side(place - direction)] = near.r }
      f = near.c * values[place] + near.s * beside[side(place)]
      beside[side(place)] = near.c * beside[side(place)] - near.s * values[place]
      g = near.s * values[place + direction]
      values[place + direction] *= near.c
      let far = BidiagonalForm.rotation(f, g)
      values[place] = far.r
      f = far.c * beside[side(place)] + far.s * values[place + direction]
      values[place + direction] = far.c * values[place + direction] - far.s * beside[side(place)]
      if place + direction != end {
        g = far.s * beside[side(place + direction)]
        beside[side(place + direction)] *= far.c
      }
      turn(place, near: (near.c, near.s), far: (far.c, far.s))
    }
    beside[side(end - direction)] = f
  }

  /// The values of two rows, with the rotations to them.
  private mutating func separate(_ place: Int, _ u: inout DenseMatrix, _ v: inout DenseMatrix) {
    let pair = TrianglePair(values[place], beside[place], values[place + 1])
    (values[place], beside[place], values[place + 1]) = (pair.large, 0, pair.small)
    v.turnRows(place, pair.right.c, pair.right.s)
    u.turnColumns(place, pair.left.c, pair.left.s)
  }

  private mutating func sort(_ u: inout DenseMatrix, _ v: inout DenseMatrix) {
    for place in 0..<size where values[place] < 0 || (values[place] == 0 && values[place].sign == .minus) {
      values[place] = -values[place]
      for column in 0..<size { v[place, column] = -v[place, column] }
    }
    for end in stride(from: size - 1, to: 0, by: -1) {
      var smallest = 0
      for other in 1...end where values[other] <= values[smallest] { smallest = other }
      guard smallest != end else { continue }
      values.swapAt(smallest, end)
      u.swapColumns(smallest, end)
      v.swapRows(smallest, end)
    }
  }
}

/// The singular values of the triangle of f, g and h, and the rotations on both sides.
private struct TrianglePair {
  var small = 0.0
  var large = 0.0
  var left = (c: 1.0, s: 0.0)
  var right = (c: 1.0, s: 0.0)

  init(_ f: Double, _ g: Double, _ h: Double) {
    func sign(_ value: Double) -> Double { value.sign == .minus ? -1 : 1 }
    let isSwapped = h.magnitude > f.magnitude
    let (ft, ht) = isSwapped ? (h, f) : (f, h)
    let (fa, ga, ha) = (ft.magnitude, g.magnitude, ht.magnitude)
    var largest = isSwapped ? 3 : 1
    if ga == 0 {
      (small, large) = (ha, fa)
    } else if ga > fa && fa / ga < 0x1p-53 {
      largest = 2
      large = ga
      small = ha > 1 ? fa / (ga / ha) : (fa / ga) * ha
      (left, right) = ((1, ht / g), (ft / g, 1))
    } else {
      if ga > fa { largest = 2 }
      let d = fa - ha
      var l = d == fa ? 1 : d / fa
      let m = g / ft
      var t = 2 - l
      let (mm, tt) = (m * m, t * t)
      let s = (tt + mm).squareRoot()
      let r = l == 0 ? m.magnitude : (l * l + mm).squareRoot()
      let a = 0.5 * (s + r)
      (small, large) = (ha / a, fa * a)
      if mm == 0 {
        t = l == 0 ? 2 * sign(ft) * sign(g) : g / Double(signOf: ft, magnitudeOf: d) + m / t
      } else {
        t = (m / (s + t) + m / (r + l)) * (1 + a)
      }
      l = (t * t + 4).squareRoot()
      right = (2 / l, t / l)
      left = ((right.c + right.s * m) / a, (ht / ft) * right.s / a)
    }
    if isSwapped { (left, right) = ((right.s, right.c), (left.s, left.c)) }
    let direction =
      largest == 1
      ? sign(right.c) * sign(left.c) * sign(f)
      : largest == 2 ? sign(right.s) * sign(left.c) * sign(g) : sign(right.s) * sign(left.s) * sign(h)
    large *= direction
    small *= direction * sign(f) * sign(h)
  }
}

extension DenseMatrix {
  /// Rotations of neighbouring rows or columns, the second one first.
  fileprivate mutating func rotateRows(_ row: Int, _ c: Double, _ s: Double) {
    for column in 0..<columns {
      let (x, y) = (self[row, column], self[row + 1, column])
      (self[row + 1, column], self[row, column]) = (c * y - s * x, s * y + c * x)
    }
  }

  fileprivate mutating func rotateColumns(_ column: Int, _ c: Double, _ s: Double) {
    for row in 0..<rows {
      let (x, y) = (self[row, column], self[row, column + 1])
      (self[row, column + 1], self[row, column]) = (c * y - s * x, s * y + c * x)
    }
  }

  fileprivate mutating func turnRows(_ row: Int, _ c: Double, _ s: Double) {
    for column in 0..<columns {
      let (x, y) = (self[row, column], self[row + 1, column])
      (self[row, column], self[row + 1, column]) = (c * x + s * y, c * y - s * x)
    }
  }

  fileprivate mutating func turnColumns(_ column: Int, _ c: Double, _ s: Double) {
    for row in 0..<rows {
      let (x, y) = (self[row, column], self[row, column + 1])
      (self[row, column], self[row, column + 1]) = (c * x + s * y, c * y - s * x)
    }
  }

  fileprivate mutating func swapRows(_ one: Int, _ other: Int) {
    for column in 0..<columns { elements.swapAt(one * columns + column, other * columns + column) }
  }
}
