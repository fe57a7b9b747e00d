/// Two PNG files laid beside each other: by the data that was drawn where both carry it, else by their pixels.
package struct FigureComparison {
  /// What is other than in the expected file, in a line each; empty if they show the same.
  package let differences: [String]

  /// Of so many pixels one may be different: less than the shortest line of a plot has.
  private static let onePixelOf = 1000
  /// How far a part of a colour may be from one of the other picture nearby, of 255 steps.
  private static let steps: Int16 = 48

  /// `sameText` judges titles and labels. Nil if a file is no picture.
  package init?(expected: [UInt8], actual: [UInt8], sameText: @escaping (String, String) -> Bool = { $0 == $1 }) {
    if expected == actual {
      differences = []
      return
    }
    if let old = FigureData(png: expected), let new = FigureData(png: actual) {
      differences = new.differences(from: old, sameText: sameText)
      return
    }
    guard let old = Canvas(png: expected), let new = Canvas(png: actual) else { return nil }
    guard (old.width, old.height) == (new.width, new.height) else {
      differences = ["\(new.width) by \(new.height) pixels instead of \(old.width) by \(old.height)"]
      return
    }
    let count = FigureComparison.differing(old, new).count { $0 }
    let allowed = old.width * old.height / FigureComparison.onePixelOf
    differences = count <= allowed ? [] : ["\(count) of \(old.width * old.height) pixels differ"]
  }

  /// The pixels that have no like in the other picture, neither in their place nor next to it.
  private static func differing(_ a: Canvas, _ b: Canvas) -> [Bool] {
    let (one, other) = (a.pixels, b.pixels)
    return one.indices.map { place in
      let isSame = isNear(one[place], other[place])
      return !isSame && !(hasLike(one[place], around: place, in: other, a) && hasLike(other[place], around: place, in: one, a))
    }
  }

  private static func hasLike(_ pixel: SIMD4<UInt8>, around place: Int, in pixels: [SIMD4<UInt8>], _ size: Canvas) -> Bool {
    let (x, y) = (place % size.width, place / size.width)
    for row in max(0, y - 1)...min(size.height - 1, y + 1) {
      for column in max(0, x - 1)...min(size.width - 1, x + 1) where isNear(pixel, pixels[row * size.width + column]) { return true }
    }
    return false
  }

  private static func isNear(_ a: SIMD4<UInt8>, _ b: SIMD4<UInt8>) -> Bool {
    if a == b { return true }
    let difference = SIMD4<Int16>(truncatingIfNeeded: a) &- SIMD4<Int16>(truncatingIfNeeded: b)
    return (0..<4).allSatisfy { abs(difference[$0]) <= steps }
  }

  /// The actual picture in pale grey, with what differs in red; nil if the files are no pictures of one size.
  package static func picture(expected: [UInt8], actual: [UInt8]) -> [UInt8]? {
    guard let old = Canvas(png: expected), let new = Canvas(png: actual), (old.width, old.height) == (new.width, new.height) else {
      return nil
    }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(new.pixels.count * 4)
    for (pixel, other) in zip(new.pixels, old.pixels) {
      if pixel == other {
        let grey = (Int(pixel.x) + Int(pixel.y) + Int(pixel.z)) / 3
        let pale = UInt8(truncatingIfNeeded: 191 + grey / 4)
        bytes += [pale, pale, pale, 255]
      } else {
        bytes += [214, 39, 40, 255]
      }
    }
    return Canvas(width: new.width, height: new.height, bytes: bytes)?.png()
  }
}
