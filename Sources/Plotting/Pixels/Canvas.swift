/// Pixels, row by row from the top; the colours are not multiplied by their opacity.
package final class Canvas {
  package let width: Int
  package let height: Int
  package private(set) var pixels: [SIMD4<UInt8>]

  package init(width: Int, height: Int, colour: Colour) {
    self.width = width
    self.height = height
    pixels = Array(repeating: colour.bytes, count: width * height)
  }

  func set(_ index: Int, _ pixel: SIMD4<UInt8>) { pixels[index] = pixel }

  /// Covers whole pixels.
  func fill(_ box: PixelBox, _ clip: PixelBox, _ colour: SIMD4<UInt8>) {
    let (left, right) = (max(box.left, clip.left, 0), min(box.right, clip.right, width))
    let (top, bottom) = (max(box.top, clip.top, 0), min(box.bottom, clip.bottom, height))
    guard left < right, top < bottom else { return }
    pixels.withUnsafeMutableBufferPointer { pixels in
      for row in top..<bottom { pixels[(row * width + left)..<(row * width + right)].update(repeating: colour) }
    }
  }

  /// Lays a colour over pixels of a row, each as far as it is covered.
  @inline(__always)
  func blend(row: Int, from start: Int, count: Int, _ colour: SIMD4<UInt8>, _ coverage: UnsafePointer<UInt8>) {
    guard row >= 0, row < height, start >= 0, count > 0, start + count <= width else { return }
    pixels.withUnsafeMutableBufferPointer { pixels in
      let first = row * width + start
      // Runs of the same colour under the same share are the rule.
      var (below, share, result) = (SIMD4<UInt8>(0, 0, 0, 0), UInt8(0), SIMD4<UInt8>(0, 0, 0, 0))
      for k in 0..<count where coverage[k] != 0 {
        if coverage[k] == 255 && colour.w == 255 {
          pixels[first + k] = colour
          continue
        }
        if coverage[k] != share || pixels[first + k] != below {
          (below, share) = (pixels[first + k], coverage[k])
          result = Canvas.over(below, colour, share)
        }
        pixels[first + k] = result
      }
    }
  }

  func blend(x: Int, y: Int, _ colour: SIMD4<UInt8>, coverage: UInt8 = 255) {
    guard x >= 0, x < width, y >= 0, y < height else { return }
    pixels[y * width + x] = Canvas.over(pixels[y * width + x], colour, coverage)
  }

  @inline(__always)
  private static func over(_ below: SIMD4<UInt8>, _ colour: SIMD4<UInt8>, _ coverage: UInt8) -> SIMD4<UInt8> {
    let share = (Int32(colour.w) * (Int32(coverage) + 1)) >> 8
    if share == 255 { return colour }
    if below.w == 255 {
      func mix(_ a: UInt8, _ b: UInt8) -> UInt8 {
        UInt8(truncatingIfNeeded: Int32(a) + (((Int32(b) - Int32(a)) * share * 257 + 32768) >> 16))
      }
      return SIMD4(mix(below.x, colour.x), mix(below.y, colour.y), mix(below.z, colour.z), 255)
    }
    let kept = Int32(below.w) * (255 - share) / 255
    let alpha = kept + share
    if alpha == 0 { return below }
    func mix(_ a: UInt8, _ b: UInt8) -> UInt8 { UInt8(truncatingIfNeeded: (Int32(a) * kept + Int32(b) * share) / alpha) }
    return SIMD4(mix(below.x, colour.x), mix(below.y, colour.y), mix(below.z, colour.z), UInt8(truncatingIfNeeded: alpha))
  }

  /// Goes back to older pixels, as far as a shape does not cover them.
  func keep(_ older: [SIMD4<UInt8>], beyond shares: [UInt8]) {
    guard older.count == pixels.count, shares.count == pixels.count else { return }
    for k in older.indices where shares[k] < 255 {
      let (a, b, share) = (SIMD4<Int32>(truncatingIfNeeded: older[k]), SIMD4<Int32>(truncatingIfNeeded: pixels[k]), Int32(shares[k]))
      pixels[k] = SIMD4<UInt8>(truncatingIfNeeded: (a &* (255 &- share) &+ b &* share &+ 127) / 255)
    }
  }
}
