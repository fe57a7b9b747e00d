/// A picture as data: what was drawn and how it shall look. Drawing it changes nothing in it.
package struct Figure {
  /// In inches.
  package var size: Point
  package var dotsPerInch: Double
  package var background: Colour
  package var axes: [Axes] = []
  /// What belongs to no axes; places are shares of the figure.
  package var marks: [Mark] = []

  package init(size: Point = Point(6.4, 4.8), dotsPerInch: Double = 100, background: Colour = .white) {
    (self.size, self.dotsPerInch, self.background) = (size, dotsPerInch, background)
  }
}

/// A rectangle with two axes and what is drawn in it.
package struct Axes {
  /// Shares of the figure.
  package var box: Box
  package var background: Colour?
  package var spines: [Spine] = []
  package var x: Axis
  package var y: Axis
  package var marks: [Mark] = []
  package var titles: [Title] = []
  package var legends: [Legend] = []
  package var order = 0.0
  /// The order of ticks, their labels and the grid among the marks.
  package var axisOrder = 1.5
  package var hasAxes = true

  package init(box: Box, background: Colour? = .white, x: Axis, y: Axis) {
    (self.box, self.background, self.x, self.y) = (box, background, x, y)
  }
}

/// A line along one side.
package struct Spine {
  package var side: Side
  package var colour: Colour
  /// In points.
  package var width: Double
  /// Where it stands instead of at the border, in data.
  package var position: Double?
  /// From where to where it goes instead of along the whole side, in data.
  package var bounds: (low: Double, high: Double)?

  package init(
    side: Side, colour: Colour = .black, width: Double = 0.8, position: Double? = nil, bounds: (low: Double, high: Double)? = nil
  ) {
    (self.side, self.colour, self.width, self.position, self.bounds) = (side, colour, width, position, bounds)
  }
}

package enum Side: Sendable { case left, right, bottom, top }

package struct Title {
  package var text: String
  package var style: TextStyle
  /// Share of the width, and points above the axes.
  package var share: Double
  package var pad: Double

  package init(text: String, style: TextStyle, share: Double, pad: Double) {
    (self.text, self.style, self.share, self.pad) = (text, style, share, pad)
  }
}
