/// How a line is drawn: its width in pixels, its ends and corners, and its dashes as lengths on and off in pixels.
package struct Pen: Hashable, Sendable {
  package enum Cap: Sendable { case butt, square, round }
  package enum Join: Sendable { case miter, round, bevel }

  package var width: Double
  package var cap: Cap
  package var join: Join
  package var dashes: [Double]
  package var dashOffset: Double

  package init(width: Double, cap: Cap = .butt, join: Join = .round, dashes: [Double] = [], dashOffset: Double = 0) {
    (self.width, self.cap, self.join, self.dashes, self.dashOffset) = (width, cap, join, dashes, dashOffset)
  }
}
