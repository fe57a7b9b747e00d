/// Red, green, blue and opacity, each from 0 to 1.
package struct Colour: Hashable, Sendable {
  package var red, green, blue, alpha: Double

  package init(_ red: Double, _ green: Double, _ blue: Double, _ alpha: Double = 1) {
    (self.red, self.green, self.blue, self.alpha) = (red, green, blue, alpha)
  }

  package static let black = Colour(0, 0, 0)
  package static let white = Colour(1, 1, 1)
  package static let clear = Colour(0, 0, 0, 0)

  package func faded(_ by: Double) -> Colour { Colour(red, green, blue, alpha * by) }

  var bytes: SIMD4<UInt8> {
    func byte(_ share: Double) -> UInt8 { UInt8(min(255, max(0, share.isNaN ? 0 : (share * 255).rounded()))) }
    return SIMD4(byte(red), byte(green), byte(blue), byte(alpha))
  }
}
