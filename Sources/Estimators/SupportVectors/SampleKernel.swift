import Glibc

/// How alike two samples are.
package enum SampleKernel {
  case linear
  case polynomial(gamma: Double, constant: Double, degree: Int)
  case radial(gamma: Double)
  case sigmoid(gamma: Double, constant: Double)
  /// The numbers of a sample are its likenesses to the samples that were learnt from.
  case precomputed

  /// A sample and its place among those that were learnt from.
  struct Point {
    let numbers: UnsafePointer<Double>
    let place: Int
  }

  /// The likeness of a new sample to one that was learnt from.
  func value(_ new: Point, _ known: Point, _ features: Int, scratch: UnsafeMutablePointer<Double>) -> Double {
    switch self {
    case .linear: return dot(new.numbers, known.numbers, features)
    case .polynomial(let gamma, let constant, let degree):
      return raised(gamma * dot(new.numbers, known.numbers, features) + constant, degree)
    case .radial(let gamma):
      for index in 0..<features { scratch[index] = new.numbers[index] - known.numbers[index] }
      return exp(-gamma * dot(scratch, scratch, features))
    case .sigmoid(let gamma, let constant): return tanh(gamma * dot(new.numbers, known.numbers, features) + constant)
    case .precomputed: return new.numbers[known.place]
    }
  }
}

/// A power with a whole exponent, by squaring.
func raised(_ base: Double, _ exponent: Int) -> Double {
  var result = 1.0
  var factor = base
  var rest = exponent
  while rest > 0 {
    if rest & 1 == 1 { result *= factor }
    factor *= factor
    rest >>= 1
  }
  return result
}

/// The likenesses among the samples of a problem, whose order changes while it is solved.
struct KernelTable {
  private let kernel: SampleKernel
  private(set) var points: [SampleKernel.Point]
  private let features: Int
  /// The samples' products with themselves, for radial kernels.
  private var squares: [Double]

  init(_ kernel: SampleKernel, _ points: [SampleKernel.Point], features: Int) {
    self.kernel = kernel
    self.points = points
    self.features = features
    if case .radial = kernel { squares = points.map { dot($0.numbers, $0.numbers, features) } } else { squares = [] }
  }

  mutating func swapAt(_ i: Int, _ j: Int) {
    points.swapAt(i, j)
    if !squares.isEmpty { squares.swapAt(i, j) }
  }

  func value(_ i: Int, _ j: Int) -> Double {
    let (a, b) = (points[i].numbers, points[j].numbers)
    switch kernel {
    case .linear: return dot(a, b, features)
    case .polynomial(let gamma, let constant, let degree): return raised(gamma * dot(a, b, features) + constant, degree)
    case .radial(let gamma): return exp(-gamma * (squares[i] + squares[j] - 2 * dot(a, b, features)))
    case .sigmoid(let gamma, let constant): return tanh(gamma * dot(a, b, features) + constant)
    case .precomputed: return a[points[j].place]
    }
  }
}
