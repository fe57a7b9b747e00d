import Glibc

/// How far targets are from their mean, as squares or as deviance of counts.
struct TargetSums: Criterion {
  private let targets: TreeTargets
  private let isPoisson: Bool
  private let memory: Room<Double>
  private let total: UnsafeMutablePointer<Double>
  private let left: UnsafeMutablePointer<Double>
  private let right: UnsafeMutablePointer<Double>
  private var squares = 0.0
  private var start = 0
  private var end = 0
  private var border = 0
  private(set) var weightOfNode = 0.0
  private(set) var weightOfLeft = 0.0
  private(set) var weightOfRight = 0.0

  init(_ targets: TreeTargets, isPoisson: Bool) {
    self.targets = targets
    self.isPoisson = isPoisson
    memory = Room(3 * targets.outputs, filledWith: 0)
    total = memory.start
    left = total + targets.outputs
    right = left + targets.outputs
  }

  var valueCount: Int { targets.outputs }

  mutating func begin(_ start: Int, _ end: Int) {
    self.start = start
    self.end = end
    weightOfNode = 0
    squares = 0
    total.update(repeating: 0, count: valueCount)
    for place in start..<end {
      let sample = targets.order[place]
      let weight = targets.weight(sample)
      for output in 0..<targets.outputs {
        let y = targets.numbers[sample * targets.outputs + output]
        let weighed = weight * y
        total[output] += weighed
        squares += weighed * y
      }
      weightOfNode += weight
    }
    rewind()
  }

  mutating func rewind() {
    border = start
    left.update(repeating: 0, count: valueCount)
    right.update(from: total, count: valueCount)
    weightOfLeft = 0
    weightOfRight = weightOfNode
  }

  mutating func move(to border: Int) {
    // From whichever end fewer samples have to be added.
    if border - self.border <= end - border {
      for place in self.border..<border { add(place, 1) }
    } else {
      left.update(from: total, count: valueCount)
      weightOfLeft = weightOfNode
      for place in stride(from: end - 1, through: border, by: -1) { add(place, -1) }
    }
    weightOfRight = weightOfNode - weightOfLeft
    for output in 0..<targets.outputs { right[output] = total[output] - left[output] }
    self.border = border
  }

  @inline(__always)
  private mutating func add(_ place: Int, _ sign: Double) {
    let sample = targets.order[place]
    let weight = sign * targets.weight(sample)
    for output in 0..<targets.outputs { left[output] += weight * targets.numbers[sample * targets.outputs + output] }
    weightOfLeft += weight
  }

  func impurity() -> Double {
    if isPoisson { return deviance(start, end, total, weightOfNode) }
    var impurity = squares / weightOfNode
    for output in 0..<targets.outputs {
      let mean = total[output] / weightOfNode
      impurity -= mean * mean
    }
    return impurity / Double(targets.outputs)
  }

  func impuritiesOfSides() -> (left: Double, right: Double) {
    if isPoisson { return (deviance(start, border, left, weightOfLeft), deviance(border, end, right, weightOfRight)) }
    var squaresOfLeft = 0.0
    for place in start..<border {
      let sample = targets.order[place]
      let weight = targets.weight(sample)
      for output in 0..<targets.outputs {
        let y = targets.numbers[sample * targets.outputs + output]
        squaresOfLeft += weight * y * y
      }
    }
    var ofLeft = squaresOfLeft / weightOfLeft
    var ofRight = (squares - squaresOfLeft) / weightOfRight
    for output in 0..<targets.outputs {
      let meanOfLeft = left[output] / weightOfLeft
      let meanOfRight = right[output] / weightOfRight
      ofLeft -= meanOfLeft * meanOfLeft
      ofRight -= meanOfRight * meanOfRight
    }
    return (ofLeft / Double(targets.outputs), ofRight / Double(targets.outputs))
  }

  @inline(__always)
  func merit() -> Double {
    if isPoisson { return meritOfCounts() }
    var ofLeft = 0.0
    var ofRight = 0.0
    for output in 0..<targets.outputs {
      ofLeft += left[output] * left[output]
      ofRight += right[output] * right[output]
    }
    return ofLeft / weightOfLeft + ofRight / weightOfRight
  }

  private func meritOfCounts() -> Double {
    var ofLeft = 0.0
    var ofRight = 0.0
    for output in 0..<targets.outputs {
      if left[output] <= TargetSums.nothing || right[output] <= TargetSums.nothing { return -.infinity }
      // The logarithm is that of base two, as it is for entropy.
      ofLeft -= left[output] * (log(left[output] / weightOfLeft) / log(2.0))
      ofRight -= right[output] * (log(right[output] / weightOfRight) / log(2.0))
    }
    return -ofLeft - ofRight
  }

  private static let nothing = 10 * Double.ulpOfOne

  private func deviance(_ start: Int, _ end: Int, _ sums: UnsafeMutablePointer<Double>, _ weight: Double) -> Double {
    var deviance = 0.0
    for output in 0..<targets.outputs {
      if sums[output] <= TargetSums.nothing { return .infinity }
      let mean = sums[output] / weight
      for place in start..<end {
        let sample = targets.order[place]
        let y = targets.numbers[sample * targets.outputs + output]
        if y != 0 { deviance += targets.weight(sample) * (y * log(y / mean)) }
      }
    }
    return deviance / (weight * Double(targets.outputs))
  }

  func write(to value: UnsafeMutablePointer<Double>) {
    for output in 0..<targets.outputs { value[output] = total[output] / weightOfNode }
  }
}
