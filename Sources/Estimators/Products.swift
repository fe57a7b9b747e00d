import Glibc

/// The sum of products as the library of matrices forms it: one by one where there are few, else in four vectors.
@inline(__always)
func dot(_ left: UnsafePointer<Double>, _ right: UnsafePointer<Double>, _ count: Int) -> Double {
  var sum = 0.0
  var index = 0
  if count >= 16 {
    var sums = (SIMD4<Double>(), SIMD4<Double>(), SIMD4<Double>(), SIMD4<Double>())
    func four(_ numbers: UnsafePointer<Double>, _ place: Int) -> SIMD4<Double> {
      SIMD4(numbers[place], numbers[place &+ 1], numbers[place &+ 2], numbers[place &+ 3])
    }
    while index &+ 16 <= count {
      sums.0 += four(left, index) * four(right, index)
      sums.1 += four(left, index &+ 4) * four(right, index &+ 4)
      sums.2 += four(left, index &+ 8) * four(right, index &+ 8)
      sums.3 += four(left, index &+ 12) * four(right, index &+ 12)
      index &+= 16
    }
    func halves(_ lanes: SIMD4<Double>) -> SIMD2<Double> { lanes.highHalf + lanes.lowHalf }
    let pair = (halves(sums.0) + halves(sums.1)) + (halves(sums.2) + halves(sums.3))
    sum = pair[0] + pair[1]
  }
  while index < count {
    sum += left[index] * right[index]
    index &+= 1
  }
  return sum
}

/// `target += factor * source`
@inline(__always)
func add(_ factor: Double, _ source: UnsafePointer<Double>, to target: UnsafeMutablePointer<Double>, _ count: Int) {
  for index in 0..<count { target[index] += factor * source[index] }
}
