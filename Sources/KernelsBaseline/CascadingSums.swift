import Kernels

/// What can be added: a number, a vector of numbers, or four of either.
protocol Summand {
  static var nothing: Self { get }
  static func plus(_ left: Self, _ right: Self) -> Self
}

extension Double: Summand {
  @inline(__always) static var nothing: Double { 0 }
  @inline(__always) static func plus(_ left: Double, _ right: Double) -> Double { left + right }
}

extension Float: Summand {
  @inline(__always) static var nothing: Float { 0 }
  @inline(__always) static func plus(_ left: Float, _ right: Float) -> Float { left + right }
}

extension SIMD4: Summand where Scalar == Double {
  @inline(__always) static var nothing: SIMD4<Double> { SIMD4(repeating: 0) }
  @inline(__always) static func plus(_ left: SIMD4<Double>, _ right: SIMD4<Double>) -> SIMD4<Double> { left + right }
}

extension SIMD8: Summand where Scalar: Summand & FloatingPoint {
  @inline(__always) static var nothing: SIMD8<Scalar> { SIMD8(repeating: 0) }
  @inline(__always) static func plus(_ left: SIMD8<Scalar>, _ right: SIMD8<Scalar>) -> SIMD8<Scalar> { left + right }
}

private struct Four<Element: Summand>: Summand {
  var first: Element
  var second: Element
  var third: Element
  var fourth: Element

  @inline(__always) static var nothing: Four { Four(first: .nothing, second: .nothing, third: .nothing, fourth: .nothing) }
  @inline(__always) static func plus(_ left: Four, _ right: Four) -> Four {
    Four(
      first: .plus(left.first, right.first), second: .plus(left.second, right.second),
      third: .plus(left.third, right.third), fourth: .plus(left.fourth, right.fourth))
  }
}

/// A sum in four levels: after so many additions that all levels get about as many, the sum goes up a level.
@inline(__always)
private func cascade<T: Summand>(_ count: Int, _ load: (Int) -> T) -> T {
  let power = max(4, (count <= 2 ? 1 : 64 &- (count &- 1).leadingZeroBitCount) / 4)
  let mask = (1 &<< power) &- 1
  var levels = (T.nothing, T.nothing, T.nothing, T.nothing)
  var index = 0
  while index &+ mask < count {
    for _ in 0...mask {
      levels.0 = .plus(levels.0, load(index))
      index &+= 1
    }
    levels.1 = .plus(levels.1, levels.0)
    levels.0 = .nothing
    if index & (mask &<< power) != 0 { continue }
    levels.2 = .plus(levels.2, levels.1)
    levels.1 = .nothing
    if index & (mask &<< (2 &* power)) != 0 { continue }
    levels.3 = .plus(levels.3, levels.2)
    levels.2 = .nothing
  }
  while index < count {
    levels.0 = .plus(levels.0, load(index))
    index &+= 1
  }
  return .plus(.plus(.plus(levels.0, levels.1), levels.2), levels.3)
}

/// Four interleaved sums.
@inline(__always)
private func interleaved<T: Summand>(_ count: Int, _ load: (Int) -> T) -> T {
  let sums = cascade(count / 4) { (index: Int) -> Four<T> in
    let start = index &* 4
    return Four(first: load(start), second: load(start &+ 1), third: load(start &+ 2), fourth: load(start &+ 3))
  }
  var sum = sums.first
  for index in (count & ~3)..<count { sum = .plus(sum, load(index)) }
  return .plus(.plus(.plus(sum, sums.second), sums.third), sums.fourth)
}

/// torch's order, which depends on what lies next to what.
@inline(__always)
func cascadeSum<V: SIMD & Summand>(_ result: Plane, _ operand: Plane, _ extent: Extent, _: V.Type)
where V.Scalar: Summand & BinaryFloatingPoint {
  typealias T = V.Scalar
  let width = V.scalarCount
  let step = operand.step
  if step == 1 && extent.columns >= width {
    for row in 0..<extent.rows {
      let from = operand.row(row, as: T.self)
      let vectors = extent.columns / width
      var lanes = V.nothing
      if vectors < 4 {
        for vector in 0..<vectors { lanes = .plus(lanes, loadVector(from + vector &* width, V.self)) }
      } else {
        lanes = interleaved(vectors) { loadVector(from + $0 &* width, V.self) }
      }
      var sum = T.nothing
      for index in (vectors &* width)..<extent.columns { sum = .plus(sum, from[index]) }
      for lane in 0..<width { sum = .plus(sum, lanes[lane]) }
      result.row(row, as: T.self)[0] = sum
    }
    return
  }
  var row = 0
  if operand.rowStep == 1 && extent.rows >= width {
    let cascading = extent.rows / (4 &* width) &* 4 &* width
    while row &+ width <= extent.rows {
      let from = operand.row(row, as: T.self)
      let lanes =
        row < cascading
        ? cascade(extent.columns) { loadVector(from + $0 &* step, V.self) }
        : interleaved(extent.columns) { loadVector(from + $0 &* step, V.self) }
      for lane in 0..<width { result.row(row &+ lane, as: T.self)[0] = lanes[lane] }
      row &+= width
    }
  } else if step.magnitude >= operand.rowStep.magnitude {
    while row < extent.rows & ~3 {
      let from = operand.row(row, as: T.self)
      result.row(row, as: T.self)[0] = cascade(extent.columns) { from[$0 &* step] }
      row &+= 1
    }
  }
  while row < extent.rows {
    let from = operand.row(row, as: T.self)
    result.row(row, as: T.self)[0] = interleaved(extent.columns) { from[$0 &* step] }
    row &+= 1
  }
}
