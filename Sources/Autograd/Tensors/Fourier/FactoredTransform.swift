import Glibc

/// A transform in one pass for each factor of the length.
struct FactoredTransform {
  private struct Pass {
    let radix: Int
    /// Roots by which results of the pass are turned, `radix - 1` rows of `inner - 1`.
    let turns: [ComplexElement]
    /// The roots of the radix itself, where it has no pass of its own.
    let roots: [ComplexElement]
  }

  private typealias Elements = UnsafeMutablePointer<ComplexElement>

  private let length: Int
  private let passes: [Pass]

  init(_ length: Int) {
    self.length = length
    var radices: [Int] = []
    var rest = length
    while rest % 8 == 0 {
      radices.append(8)
      rest /= 8
    }
    while rest % 4 == 0 {
      radices.append(4)
      rest /= 4
    }
    if rest % 2 == 0 {
      rest /= 2
      radices.append(2)
      radices.swapAt(0, radices.count - 1)
    }
    var divisor = 3
    while divisor * divisor <= rest {
      while rest % divisor == 0 {
        radices.append(divisor)
        rest /= divisor
      }
      divisor += 2
    }
    if rest > 1 { radices.append(rest) }
    let roots = RootsOfUnity(length)
    var passes: [Pass] = []
    var outer = 1
    for radix in radices {
      let inner = length / (outer * radix)
      var turns: [ComplexElement] = []
      for row in 1..<radix { for index in 1..<max(1, inner) { turns.append(roots[row * outer * index]) } }
      passes.append(Pass(radix: radix, turns: turns, roots: radix > 11 ? (0..<radix).map { roots[$0 * outer * inner] } : []))
      outer *= radix
    }
    self.passes = passes
  }

  func run(_ values: inout [ComplexElement], isForward: Bool, factor: Double) {
    if length > 1 {
      var other = values
      var outer = 1
      for pass in passes {
        let inner = length / (outer * pass.radix)
        let stays = values.withUnsafeMutableBufferPointer { from in
          other.withUnsafeMutableBufferPointer { to in
            guard let from = from.baseAddress, let to = to.baseAddress else { return false }
            return run(pass, inner, outer, from, to, isForward)
          }
        }
        if !stays { swap(&values, &other) }
        outer *= pass.radix
      }
    }
    if factor != 1 {
      for index in 0..<length { values[index] = ComplexElement(values[index].real * factor, values[index].imaginary * factor) }
    }
  }

  /// One pass; whether the results stand where the operands were.
  private func run(
    _ pass: Pass, _ inner: Int, _ outer: Int, _ from: Elements, _ to: Elements, _ isForward: Bool
  ) -> Bool {
    switch pass.radix {
    case 2: pass2(pass, inner, outer, from, to, isForward)
    case 4: pass4(pass, inner, outer, from, to, isForward)
    case 8: pass8(pass, inner, outer, from, to, isForward)
    case 3, 5, 7, 11: passOdd(pass, inner, outer, from, to, isForward)
    default:
      passAny(pass, inner, outer, from, to, isForward)
      return true
    }
    return false
  }

  /// Calls `body` with the place of the first operand, that of the first result and what turns results.
  @inline(__always)
  private func each(
    _ pass: Pass, _ inner: Int, _ outer: Int, _ isForward: Bool,
    _ body: (_ from: Int, _ to: Int, _ turn: (ComplexElement, Int) -> ComplexElement) -> Void
  ) {
    for block in 0..<outer {
      for index in 0..<inner {
        body(index + inner * pass.radix * block, index + inner * block) { value, row in
          if index == 0 { return value }
          return value.turned(by: pass.turns[(row - 1) * (inner - 1) + index - 1], isForward: isForward)
        }
      }
    }
  }

  private func pass2(_ pass: Pass, _ inner: Int, _ outer: Int, _ x: Elements, _ y: Elements, _ isForward: Bool) {
    let row = inner * outer
    each(pass, inner, outer, isForward) { from, to, turn in
      let (a, b) = (x[from], x[from + inner])
      y[to] = a + b
      y[to + row] = turn(a - b, 1)
    }
  }

  private func pass4(_ pass: Pass, _ inner: Int, _ outer: Int, _ x: Elements, _ y: Elements, _ isForward: Bool) {
    let row = inner * outer
    each(pass, inner, outer, isForward) { from, to, turn in
      let (a, b, c, d) = (x[from], x[from + inner], x[from + 2 * inner], x[from + 3 * inner])
      let (even, evenRest) = (a + c, a - c)
      let (odd, oddRest) = (b + d, (b - d).quarterTurned(isForward))
      y[to] = even + odd
      y[to + row] = turn(evenRest + oddRest, 1)
      y[to + 2 * row] = turn(even - odd, 2)
      y[to + 3 * row] = turn(evenRest - oddRest, 3)
    }
  }

  private func pass8(_ pass: Pass, _ inner: Int, _ outer: Int, _ x: Elements, _ y: Elements, _ isForward: Bool) {
    let row = inner * outer
    let half = 0.5.squareRoot()
    func eighthTurned(_ a: ComplexElement) -> ComplexElement {
      isForward
        ? ComplexElement(half * (a.real + a.imaginary), half * (a.imaginary - a.real))
        : ComplexElement(half * (a.real - a.imaginary), half * (a.imaginary + a.real))
    }
    func threeEighthsTurned(_ a: ComplexElement) -> ComplexElement {
      isForward
        ? ComplexElement(half * (a.imaginary - a.real), half * (-a.real - a.imaginary))
        : ComplexElement(half * (-a.real - a.imaginary), half * (a.real - a.imaginary))
    }
    each(pass, inner, outer, isForward) { from, to, turn in
      func operand(_ place: Int) -> ComplexElement { x[from + place * inner] }
      var (a1, a5) = (operand(1) + operand(5), operand(1) - operand(5))
      var (a3, a7) = (operand(3) + operand(7), (operand(3) - operand(7)).quarterTurned(isForward))
      (a1, a3) = (a1 + a3, (a1 - a3).quarterTurned(isForward))
      (a5, a7) = (eighthTurned(a5 + a7), threeEighthsTurned(a5 - a7))
      var (a0, a4) = (operand(0) + operand(4), operand(0) - operand(4))
      var (a2, a6) = (operand(2) + operand(6), (operand(2) - operand(6)).quarterTurned(isForward))
      (a0, a2) = (a0 + a2, a0 - a2)
      (a4, a6) = (a4 + a6, a4 - a6)
      y[to] = a0 + a1
      y[to + row] = turn(a4 + a5, 1)
      y[to + 2 * row] = turn(a2 + a3, 2)
      y[to + 3 * row] = turn(a6 + a7, 3)
      y[to + 4 * row] = turn(a0 - a1, 4)
      y[to + 5 * row] = turn(a4 - a5, 5)
      y[to + 6 * row] = turn(a2 - a3, 6)
      y[to + 7 * row] = turn(a6 - a7, 7)
    }
  }

  /// Small odd radices: sums and differences of operands that mirror each other.
  private func passOdd(_ pass: Pass, _ inner: Int, _ outer: Int, _ x: Elements, _ y: Elements, _ isForward: Bool) {
    let row = inner * outer
    let radix = pass.radix
    let half = (radix + 1) / 2
    let (cosines, plainSines) = FactoredTransform.angles(radix)
    let sines = isForward ? plainSines.map { -$0 } : plainSines
    var sums = [ComplexElement](repeating: ComplexElement(0), count: half)
    var differences = sums
    each(pass, inner, outer, isForward) { from, to, turn in
      let first = x[from]
      var total = first
      for place in 1..<half {
        let (one, other) = (x[from + place * inner], x[from + (radix - place) * inner])
        sums[place] = one + other
        differences[place] = one - other
        total = total + sums[place]
      }
      y[to] = total
      for result in 1..<half {
        var even = first
        var odd = ComplexElement(0)
        for place in 1..<half {
          let angle = result * place % radix
          let isFolded = angle >= half
          let index = isFolded ? radix - angle : angle
          even = ComplexElement(even.real + cosines[index] * sums[place].real, even.imaginary + cosines[index] * sums[place].imaginary)
          let sine = isFolded ? -sines[index] : sines[index]
          let part = ComplexElement(sine * differences[place].imaginary, sine * differences[place].real)
          odd = place == 1 ? part : odd + part
        }
        odd = ComplexElement(-odd.real, odd.imaginary)
        y[to + result * row] = turn(even + odd, result)
        y[to + (radix - result) * row] = turn(even - odd, radix - result)
      }
    }
  }

  /// Cosines and sines of the fractions of a turn, rounded once: those of the rounded angles are not the same.
  private static func angles(_ radix: Int) -> (cosines: [Double], sines: [Double]) {
    switch radix {
    case 3: ([1, -0.5], [0, 0.8660254037844386])
    case 5: ([1, 0.30901699437494745, -0.8090169943749475], [0, 0.9510565162951535, 0.5877852522924731])
    case 7:
      (
        [1, 0.6234898018587335, -0.2225209339563144, -0.9009688679024191],
        [0, 0.7818314824680298, 0.9749279121818236, 0.4338837391175581]
      )
    default:
      (
        [1, 0.8412535328311812, 0.41541501300188644, -0.14231483827328514, -0.6548607339452851, -0.9594929736144974],
        [0, 0.5406408174555976, 0.9096319953545183, 0.9898214418809327, 0.7557495743542583, 0.28173255684142967]
      )
    }
  }

  /// Any odd radix; the results end where the operands were.
  private func passAny(_ pass: Pass, _ inner: Int, _ outer: Int, _ x: Elements, _ y: Elements, _ isForward: Bool) {
    let radix = pass.radix
    let half = (radix + 1) / 2
    let row = inner * outer
    let roots = pass.roots.enumerated().map {
      $0.offset == 0 ? ComplexElement(1, 0) : ComplexElement($0.element.real, isForward ? -$0.element.imaginary : $0.element.imaginary)
    }
    for block in 0..<outer {
      for index in 0..<inner {
        let (from, to) = (index + inner * radix * block, index + inner * block)
        y[to] = x[from]
        for place in 1..<half {
          let (one, other) = (x[from + place * inner], x[from + (radix - place) * inner])
          y[to + place * row] = one + other
          y[to + (radix - place) * row] = one - other
        }
      }
    }
    for to in 0..<row {
      var total = y[to]
      for place in 1..<half { total = total + y[to + place * row] }
      x[to] = total
      for result in 1..<half {
        var even = y[to]
        var odd = ComplexElement(0)
        // Products are added two by two.
        var place = 1
        while place < half {
          let one = roots[result * place % radix]
          let (sum, difference) = (y[to + place * row], y[to + (radix - place) * row])
          if place + 1 < half {
            let other = roots[result * (place + 1) % radix]
            let (nextSum, nextDifference) = (y[to + (place + 1) * row], y[to + (radix - place - 1) * row])
            if place == 1 {
              even = ComplexElement(
                even.real + one.real * sum.real + other.real * nextSum.real,
                even.imaginary + one.real * sum.imaginary + other.real * nextSum.imaginary)
              odd = ComplexElement(
                -(one.imaginary * difference.imaginary + other.imaginary * nextDifference.imaginary),
                one.imaginary * difference.real + other.imaginary * nextDifference.real)
            } else {
              even = ComplexElement(
                even.real + (sum.real * one.real + nextSum.real * other.real),
                even.imaginary + (sum.imaginary * one.real + nextSum.imaginary * other.real))
              odd = ComplexElement(
                odd.real - (difference.imaginary * one.imaginary + nextDifference.imaginary * other.imaginary),
                odd.imaginary + (difference.real * one.imaginary + nextDifference.real * other.imaginary))
            }
          } else {
            even = ComplexElement(even.real + sum.real * one.real, even.imaginary + sum.imaginary * one.real)
            odd = ComplexElement(odd.real - difference.imaginary * one.imaginary, odd.imaginary + difference.real * one.imaginary)
          }
          place += 2
        }
        x[to + result * row] = even + odd
        x[to + (radix - result) * row] = even - odd
      }
    }
    if inner == 1 { return }
    for block in 0..<outer {
      for index in 1..<inner {
        for place in 1..<radix {
          let to = index + inner * block + place * row
          x[to] = x[to].turned(by: pass.turns[(place - 1) * (inner - 1) + index - 1], isForward: isForward)
        }
      }
    }
  }
}
