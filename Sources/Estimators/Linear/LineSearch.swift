/// The line search of Moré and Thuente: a step that descends enough and where the slope is flat enough.
struct LineSearch {
  enum Answer { case tryStep, found, warning }

  private struct Point {
    var step: Double
    var value: Double
    var slope: Double
  }

  private(set) var step: Double
  private let sufficient: Double
  private let curvature = 0.9
  private let narrow: Double
  private let shortest: Double
  private let longest: Double
  private let start: Point
  private var best: Point
  private var other: Point
  private var isBracketed = false
  private var isFirstStage = true
  private var width: Double
  private var oldWidth: Double
  private var low = 0.0
  private var high: Double

  init(
    value: Double, slope: Double, step: Double, sufficient: Double = 1e-3, narrow: Double = 0.1, shortest: Double = 0,
    longest: Double = 1e10
  ) {
    self.step = step
    self.sufficient = sufficient
    self.narrow = narrow
    self.shortest = shortest
    self.longest = longest
    start = Point(step: 0, value: value, slope: slope)
    best = start
    other = start
    width = longest - shortest
    oldWidth = 2 * width
    high = 5 * step
  }

  /// Takes what was found at `step` and sets the next one.
  mutating func advance(value: Double, slope: Double) -> Answer {
    let least = sufficient * start.slope
    let allowed = start.value + step * least
    if isFirstStage, value <= allowed, slope >= 0 { isFirstStage = false }
    let isStuck = isBracketed && (step <= low || step >= high) || isBracketed && high - low <= narrow * high
    let isLongest = step == longest && value <= allowed && slope <= least
    let isShortest = step == shortest && (value > allowed || slope >= least)
    if value <= allowed, abs(slope) <= curvature * -start.slope { return .found }
    if isStuck || isLongest || isShortest { return .warning }
    let here = Point(step: step, value: value, slope: slope)
    if isFirstStage, value <= best.value, value > allowed {
      func tilted(_ point: Point, _ sign: Double) -> Point {
        Point(step: point.step, value: point.value - sign * point.step * least, slope: point.slope - sign * least)
      }
      best = tilted(best, 1)
      other = tilted(other, 1)
      move(tilted(here, 1))
      best = tilted(best, -1)
      other = tilted(other, -1)
    } else {
      move(here)
    }
    if isBracketed {
      if abs(other.step - best.step) >= 0.66 * oldWidth { step = best.step + 0.5 * (other.step - best.step) }
      oldWidth = width
      width = abs(other.step - best.step)
      low = min(best.step, other.step)
      high = max(best.step, other.step)
    } else {
      low = step + 1.1 * (step - best.step)
      high = step + 4 * (step - best.step)
    }
    step = min(max(step, shortest), longest)
    if isBracketed && (step <= low || step >= high) || isBracketed && high - low <= narrow * high { step = best.step }
    return .tryStep
  }

  /// The root that a cubic through two points has towards the minimum: its offset from the second point, as a share of their distance.
  private func cubic(_ from: Point, _ to: Point, flipped: Bool, clamped: Bool = false) -> (theta: Double, gamma: Double) {
    let theta = 3 * (from.value - to.value) / (to.step - from.step) + from.slope + to.slope
    let scale = max(abs(theta), abs(from.slope), abs(to.slope))
    let square = theta / scale * (theta / scale) - from.slope / scale * (to.slope / scale)
    let gamma = scale * (clamped ? max(0, square) : square).squareRoot()
    return (theta, flipped ? -gamma : gamma)
  }

  private mutating func move(_ here: Point) {
    let sign = here.slope * (best.slope / abs(best.slope))
    var next: Double
    if here.value > best.value {
      let (theta, gamma) = cubic(best, here, flipped: here.step < best.step)
      let share = (gamma - best.slope + theta) / (gamma - best.slope + gamma + here.slope)
      let cubicStep = best.step + share * (here.step - best.step)
      let secant = (best.value - here.value) / (here.step - best.step) + best.slope
      let squareStep = best.step + best.slope / secant / 2 * (here.step - best.step)
      next =
        abs(cubicStep - best.step) < abs(squareStep - best.step)
        ? cubicStep : cubicStep + (squareStep - cubicStep) / 2
      isBracketed = true
    } else if sign < 0 {
      let (theta, gamma) = cubic(best, here, flipped: here.step > best.step)
      let share = (gamma - here.slope + theta) / (gamma - here.slope + gamma + best.slope)
      let cubicStep = here.step + share * (best.step - here.step)
      let squareStep = here.step + here.slope / (here.slope - best.slope) * (best.step - here.step)
      next = abs(cubicStep - here.step) > abs(squareStep - here.step) ? cubicStep : squareStep
      isBracketed = true
    } else if abs(here.slope) < abs(best.slope) {
      let (theta, gamma) = cubic(best, here, flipped: here.step > best.step, clamped: true)
      let share = (gamma - here.slope + theta) / (gamma + (best.slope - here.slope) + gamma)
      let cubicStep =
        share < 0 && gamma != 0 ? here.step + share * (best.step - here.step) : here.step > best.step ? high : low
      let squareStep = here.step + here.slope / (here.slope - best.slope) * (best.step - here.step)
      if isBracketed {
        next = abs(cubicStep - here.step) < abs(squareStep - here.step) ? cubicStep : squareStep
        let limit = here.step + 0.66 * (other.step - here.step)
        next = here.step > best.step ? min(limit, next) : max(limit, next)
      } else {
        next = abs(cubicStep - here.step) > abs(squareStep - here.step) ? cubicStep : squareStep
        next = max(low, min(high, next))
      }
    } else if isBracketed {
      let (theta, gamma) = cubic(here, other, flipped: here.step > other.step)
      let share = (gamma - here.slope + theta) / (gamma - here.slope + gamma + other.slope)
      next = here.step + share * (other.step - here.step)
    } else {
      next = here.step > best.step ? high : low
    }
    if here.value > best.value {
      other = here
    } else {
      if sign < 0 { other = best }
      best = here
    }
    step = next
  }
}
