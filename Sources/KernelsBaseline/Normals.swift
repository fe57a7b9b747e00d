import Glibc
import Kernels

/// Makes blocks of sixteen numbers from 0 to 1 into normally distributed ones, as torch's loop for AVX2 does: the first eight and the last
/// eight of a block are pairs for Box and Muller.
@Sendable func normal(_ dtype: DType, _ start: UnsafeMutableRawPointer, _ blocks: Int, _ mean: Double, _ deviation: Double) {
  switch dtype {
  case .f64: normalDoubles(start.assumingMemoryBound(to: Double.self), blocks, mean, deviation)
  case .f32: normalFloats(start.assumingMemoryBound(to: Float.self), blocks, mean, deviation)
  default: break
  }
}

private func normalDoubles(_ numbers: UnsafeMutablePointer<Double>, _ blocks: Int, _ mean: Double, _ deviation: Double) {
  for index in 0..<(blocks &* 8) {
    let place = index / 8 &* 16 &+ index % 8
    let radius = (-2 * log(1 - numbers[place])).squareRoot()
    let angle = 2 * Double.pi * numbers[place &+ 8]
    numbers[place] = mean.addingProduct(radius * cos(angle), deviation)
    numbers[place &+ 8] = mean.addingProduct(radius * sin(angle), deviation)
  }
}

private func normalFloats(_ numbers: UnsafeMutablePointer<Float>, _ blocks: Int, _ mean: Double, _ deviation: Double) {
  let shift = SIMD8<Float>(repeating: Float(mean))
  let scale = SIMD8<Float>(repeating: Float(deviation))
  for block in 0..<blocks {
    let place = numbers + block &* 16
    let radius = (-2 * logarithm(1 - loadVector(place, SIMD8<Float>.self))).squareRoot()
    let (sine, cosine) = sineAndCosine(SIMD8(repeating: 0x1.921fb6p2) * loadVector(place + 8, SIMD8<Float>.self))
    storeVector(shift.addingProduct(radius * cosine, scale), place)
    storeVector(shift.addingProduct(radius * sine, scale), place + 8)
  }
}

/// The logarithm of positive normal numbers by the Cephes library's polynomial.
@inline(__always)
private func logarithm(_ argument: SIMD8<Float>) -> SIMD8<Float> {
  let positive = argument.replacing(with: SIMD8(repeating: 0x1p-126), where: argument .< 0x1p-126)
  let bits = unsafeBitCast(positive, to: SIMD8<UInt32>.self)
  var exponent = SIMD8<Float>(repeating: 0)
  let biased = (bits &>> 23) | 0x4b00_0000
  // The integer lies in the lowest bits of a float of 2^23.
  exponent = unsafeBitCast(biased, to: SIMD8<Float>.self) - SIMD8(repeating: 0x1p23) - SIMD8(repeating: 126)
  var x = unsafeBitCast((bits & 0x007f_ffff) | 0x3f00_0000, to: SIMD8<Float>.self)
  let isSmall = x .< SIMD8(repeating: 0x1.6a09e6p-1)
  exponent = exponent - SIMD8<Float>(repeating: 0).replacing(with: SIMD8(repeating: 1), where: isSmall)
  let again = SIMD8<Float>(repeating: 0).replacing(with: x, where: isSmall)
  x = x - 1 + again
  let square = x * x
  var y = SIMD8<Float>(repeating: 7.0376836292e-2)
  y = SIMD8(repeating: -1.1514610310e-1).addingProduct(y, x)
  y = SIMD8(repeating: 1.1676998740e-1).addingProduct(y, x)
  y = SIMD8(repeating: -1.2420140846e-1).addingProduct(y, x)
  y = SIMD8(repeating: 1.4249322787e-1).addingProduct(y, x)
  y = SIMD8(repeating: -1.6668057665e-1).addingProduct(y, x)
  y = SIMD8(repeating: 2.0000714765e-1).addingProduct(y, x)
  y = SIMD8(repeating: -2.4999993993e-1).addingProduct(y, x)
  y = SIMD8(repeating: 3.3333331174e-1).addingProduct(y, x)
  y = y * x
  y = (exponent * SIMD8(repeating: -2.12194440e-4)).addingProduct(y, square)
  y = y.addingProduct(square, SIMD8(repeating: -0.5))
  x = x + y
  return x.addingProduct(exponent, SIMD8(repeating: 0.693359375))
}

/// Sine and cosine of numbers that are not negative, by the Cephes library's polynomials.
@inline(__always)
private func sineAndCosine(_ argument: SIMD8<Float>) -> (SIMD8<Float>, SIMD8<Float>) {
  let scaled = argument * SIMD8(repeating: 1.27323954473516)
  // The octant, rounded up to an even number; truncation by way of a float of 2^23.
  var whole = (scaled + SIMD8(repeating: 0x1p23)) - SIMD8(repeating: 0x1p23)
  whole = whole - SIMD8<Float>(repeating: 0).replacing(with: SIMD8(repeating: 1), where: whole .> scaled)
  let integer = unsafeBitCast(whole + SIMD8(repeating: 0x1p23), to: SIMD8<UInt32>.self) & 0x007f_ffff
  let octant = (integer &+ 1) & ~1
  let y = unsafeBitCast(octant | 0x4b00_0000, to: SIMD8<Float>.self) - SIMD8(repeating: 0x1p23)
  let signOfSine = (octant & 4) &<< 29
  let signOfCosine = (~(octant &- 2) & 4) &<< 29
  let isPlain = (octant & 2) .== 0
  var x = argument.addingProduct(y, SIMD8(repeating: -0.78515625))
  x = x.addingProduct(y, SIMD8(repeating: -2.4187564849853515625e-4))
  x = x.addingProduct(y, SIMD8(repeating: -3.77489497744594108e-8))
  let square = x * x
  var cosine = SIMD8<Float>(repeating: 2.443315711809948e-5)
  cosine = SIMD8(repeating: -1.388731625493765e-3).addingProduct(cosine, square)
  cosine = SIMD8(repeating: 4.166664568298827e-2).addingProduct(cosine, square)
  cosine = (square * SIMD8(repeating: -0.5)).addingProduct(cosine * square, square) + 1
  var sine = SIMD8<Float>(repeating: -1.9515295891e-4)
  sine = SIMD8(repeating: 8.3321608736e-3).addingProduct(sine, square)
  sine = SIMD8(repeating: -1.6666654611e-1).addingProduct(sine, square)
  sine = x.addingProduct(sine * square, x)
  let plainSine = unsafeBitCast(cosine.replacing(with: sine, where: isPlain), to: SIMD8<UInt32>.self)
  let plainCosine = unsafeBitCast(sine.replacing(with: cosine, where: isPlain), to: SIMD8<UInt32>.self)
  return (
    unsafeBitCast(plainSine ^ signOfSine, to: SIMD8<Float>.self), unsafeBitCast(plainCosine ^ signOfCosine, to: SIMD8<Float>.self)
  )
}
