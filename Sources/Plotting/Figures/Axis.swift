/// One direction of the data: its limits, its scale, and how it is marked.
package struct Axis {
  package enum Places { case automatic, whole, none, at([Double]) }
  package enum Words { case automatic, none, given([String]) }

  /// `low` may be the larger: the axis then runs backwards.
  package var low: Double
  package var high: Double
  package var scale: Scale
  package var places = Places.automatic
  package var words = Words.automatic
  package var minorPlaces = Places.none
  package var minorWords: [String] = []
  /// What words that are given share, said once beside the axis.
  package var shared = ""
  /// How what words share looks, if not like them; and whether it is seen.
  package var sharedStyle: TextStyle?
  package var showsShared = true
  package var ticks = TickStyle()
  package var minorTicks = TickStyle(length: 2, width: 0.6, pad: 3.4)
  package var grid: Pen?
  package var gridColour = Colour.black
  package var minorGrid: Pen?
  package var minorGridColour = Colour.black
  package var label: AxisLabel?
  /// Looks of words that differ from the others', by the places of their ticks.
  package var ownStyles: [Double: TextStyle] = [:]
  package var format = LinearFormat()

  package init(low: Double, high: Double, scale: Scale = .linear) {
    (self.low, self.high, self.scale) = (low, high, scale)
  }
}

package struct AxisLabel {
  package var text: String
  package var style: TextStyle
  /// Points between the tick labels and this one.
  package var pad: Double
  /// Whether it stands at the second side: above, or at the right.
  package var isAtSecondSide: Bool
  /// Where it stands in shares of the axes, if not beside the tick labels.
  package var place: Point?

  package init(text: String, style: TextStyle, pad: Double, isAtSecondSide: Bool) {
    (self.text, self.style, self.pad, self.isAtSecondSide) = (text, style, pad, isAtSecondSide)
  }
}

/// Lengths in points.
package struct TickStyle {
  package enum Direction { case out, `in`, both }

  package var length = 3.5
  package var width = 0.8
  package var pad = 3.5
  package var colour = Colour.black
  package var direction = Direction.out
  package var text = TextStyle()
  /// On which sides there are ticks, and labels: below or left, and above or right.
  package var first = true
  package var second = false
  package var labelsFirst = true
  package var labelsSecond = false

  package init() {}
  package init(length: Double, width: Double, pad: Double) { (self.length, self.width, self.pad) = (length, width, pad) }
}
