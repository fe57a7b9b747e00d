/// Something drawn: a shape, where it belongs, and in which order.
package struct Mark {
  package var shape: Shape
  package var frame: Frame
  /// Marks of higher order lie above others.
  package var order: Double
  /// Whether it ends at the border of the axes.
  package var isClipped: Bool
  /// A shape beyond which nothing of it is seen.
  package var window: (path: Path, frame: Frame)?
  /// What a legend calls it.
  package var name = ""
  /// The numbers that it shows, where its shapes are only made of them.
  package var data: [Double]?

  package init(_ shape: Shape, frame: Frame = .data, order: Double, isClipped: Bool = true) {
    (self.shape, self.frame, self.order, self.isClipped) = (shape, frame, order, isClipped)
  }
}

/// What coordinates mean, for each direction on its own.
package struct Frame: Hashable, Sendable {
  package enum Unit: Sendable { case data, axes, figure, pixels, points, inches }

  package var x: Unit
  package var y: Unit
  /// Added, in points.
  package var shift = Point.zero
  /// Made of the coordinates before anything else.
  package var map: Affine?

  package init(_ x: Unit, _ y: Unit) { (self.x, self.y) = (x, y) }

  package static let data = Frame(.data, .data)
  package static let axes = Frame(.axes, .axes)
  package static let figure = Frame(.figure, .figure)
  package static let pixels = Frame(.pixels, .pixels)
}

package enum Shape {
  case line(Line)
  case patch(Patch)
  /// The same shape in many places, or many shapes; lists of looks are gone through again and again.
  case collection(Collection)
  case text(Label)
  case image(Picture)
  case arrow(Arrow)
}

package struct Line {
  package var points: [Point]
  package var colour: Colour
  package var pen: Pen?
  package var marker: Marker?
  /// Whether it fades over the pixels that it cuts.
  package var isSmooth = true

  package init(points: [Point], colour: Colour, pen: Pen?, marker: Marker? = nil) {
    (self.points, self.colour, self.pen, self.marker) = (points, colour, pen, marker)
  }
}

/// A small shape that stands for a point; its path is one point large, its pen and size in points.
package struct Marker {
  package var path: Path
  package var size: Double
  package var fill: Colour?
  package var edge: Colour
  package var pen: Pen?
  /// Every which point has one, from which on.
  package var every = 1
  package var start = 0

  package init(path: Path, size: Double, fill: Colour?, edge: Colour, pen: Pen?) {
    (self.path, self.size, self.fill, self.edge, self.pen) = (path, size, fill, edge, pen)
  }
}

package struct Patch {
  package var path: Path
  package var fill: Colour?
  package var edge: Colour
  package var pen: Pen?
  /// Whether its border fades over the pixels that it cuts.
  package var isSmooth = true
  package var hatch: Hatch?

  package init(path: Path, fill: Colour?, edge: Colour, pen: Pen?) {
    (self.path, self.fill, self.edge, self.pen) = (path, fill, edge, pen)
  }
}

package struct Collection {
  package var paths: [Path]
  /// How much larger than its path each shape is; with places, paths and sizes are in points.
  package var sizes: [Double]
  package var places: [Point]?
  package var fills: [Colour]
  package var edges: [Colour]
  package var widths: [Double]
  package var pens: [Pen]
  /// Whether borders fade over the pixels that they cut.
  package var isSmooth = true

  package init(
    paths: [Path], sizes: [Double] = [], places: [Point]? = nil, fills: [Colour], edges: [Colour], widths: [Double], pens: [Pen] = []
  ) {
    (self.paths, self.sizes, self.places) = (paths, sizes, places)
    (self.fills, self.edges, self.widths, self.pens) = (fills, edges, widths, pens)
  }
}

package struct Label {
  package var text: String
  package var place: Point
  package var style: TextStyle
  package var frame: TextFrame?
  /// Lines around its letters, drawn before them.
  package var strokes: [(pen: Pen, colour: Colour, shift: Point)] = []
  package var isFilled = true

  package init(text: String, place: Point, style: TextStyle, frame: TextFrame? = nil) {
    (self.text, self.place, self.style, self.frame) = (text, place, style, frame)
  }
}

/// A frame around a text; padding and rounding in points.
package struct TextFrame {
  package enum Kind: String, Sendable {
    case square, round, round4, circle, ellipse, larrow, rarrow, darrow, sawtooth, roundtooth
  }

  package var kind = Kind.square
  /// How much broader than its shaft the head of an arrow is, and the angle of its tip.
  package var headWidth = 1.5
  package var headAngle = 90.0
  package var padding: Double
  package var rounding: Double
  package var fill: Colour?
  package var edge: Colour
  package var pen: Pen?

  package init(padding: Double, rounding: Double, fill: Colour?, edge: Colour, pen: Pen?) {
    (self.padding, self.rounding, self.fill, self.edge, self.pen) = (padding, rounding, fill, edge, pen)
    if rounding > 0 { kind = .round }
  }
}

/// An arrow from a text to the place of which it speaks. Lengths in points.
package struct Arrow {
  package enum Style: Sendable { case line, head, filledHead, broad, wedge }

  /// How its line goes from one end to the other; lengths in pixels, angles in degrees.
  package enum Connection: Sendable {
    /// Bent aside by a share of its length.
    case curve(Double)
    /// Bent towards where lines of two angles meet.
    case angled(Double, Double)
    /// Round a corner, where lines of two angles meet.
    case corner(Double, Double, rounding: Double)
    /// With an arm at one end or both.
    case arms(Double, Double, Double?, Double?, rounding: Double)
    /// Aside, along and back again.
    case bar(Double, Double, share: Double, angle: Double?)
  }

  /// In points; the angle says how far from upright it stands.
  package struct Bracket: Sendable {
    package var width, length, angle: Double
    package init(width: Double, length: Double, angle: Double) { (self.width, self.length, self.angle) = (width, length, angle) }
  }

  package var label: Label
  package var labelFrame: Frame
  package var target: Point
  package var style: Style
  /// Whether there is a head at the text, and at the target.
  package var heads: (start: Bool, end: Bool)
  package var width: Double
  package var headWidth: Double
  package var headLength: Double
  /// Left free at both ends: a share of the length, and points.
  package var shrink: Double
  package var shrinkStart: Double
  package var shrinkEnd: Double
  package var connection = Connection.curve(0)
  /// Brackets in place of heads.
  package var brackets: (start: Bracket?, end: Bracket?) = (nil, nil)
  package var fill: Colour?
  package var edge: Colour
  package var pen: Pen?

  package init(label: Label, labelFrame: Frame, target: Point, style: Style, heads: (start: Bool, end: Bool)) {
    (self.label, self.labelFrame, self.target, self.style, self.heads) = (label, labelFrame, target, style, heads)
    (width, headWidth, headLength, shrink, shrinkStart, shrinkEnd) = (0, 0, 0, 0, 0, 0)
    (fill, edge, pen) = (nil, .black, nil)
  }
}

/// Rows of colours, the first above, stretched over a box.
package struct Picture {
  package var width: Int
  package var height: Int
  package var pixels: [Colour]
  package var box: Box
  /// How pixels between those given come about; nil takes the nearest.
  package var kernel: PictureKernel?
  /// Where the picture shows numbers: one for each pixel, from 0 to 1 along its colours.
  package var shares: [Double] = []
  /// What is not drawn where a number is none.
  package var table: ColourTable?

  package init(width: Int, height: Int, pixels: [Colour], box: Box, kernel: PictureKernel?) {
    (self.width, self.height, self.pixels, self.box, self.kernel) = (width, height, pixels, box, kernel)
  }
}

/// Colours along the numbers from 0 to 1, and beyond them.
package struct ColourTable {
  package var colours: [Colour]
  package var under: Colour
  package var over: Colour
  package var bad: Colour

  package init(colours: [Colour], under: Colour, over: Colour, bad: Colour) {
    (self.colours, self.under, self.over, self.bad) = (colours, under, over, bad)
  }

  package subscript(share: Double) -> Colour {
    if share.isNaN || colours.isEmpty { return bad }
    if share < 0 { return under }
    if share > 1 { return over }
    return colours[min(colours.count - 1, Int(share * Double(colours.count)))]
  }
}

package struct Legend {
  package struct Entry {
    package var text: String
    package var shapes: [Shape]
    package init(text: String, shapes: [Shape]) { (self.text, self.shapes) = (text, shapes) }
  }

  package var entries: [Entry]
  /// `upper right`, `best`, … as numbers of matplotlib: 0 is best.
  package var place: Int
  package var anchor: Box?
  package var title: String
  package var columns: Int
  package var style: TextStyle
  package var titleStyle: TextStyle
  package var frame: TextFrame?
  package var order = 5.0
  package var hasShadow = false
  /// Whether its columns spread over the width of its anchor.
  package var isExpanded = false
  package var alignment = TextStyle.Horizontal.centre
  package var hasMarkersFirst = true
  /// In shares of the size of its text.
  package var borderPad = 0.4
  package var labelSpacing = 0.5
  package var handleLength = 2.0
  package var handleHeight = 0.7
  package var handleTextPad = 0.8
  package var borderAxesPad = 0.5
  package var columnSpacing = 2.0

  package init(
    entries: [Entry], place: Int, anchor: Box?, title: String, columns: Int, style: TextStyle, titleStyle: TextStyle, frame: TextFrame?
  ) {
    (self.entries, self.place, self.anchor, self.title, self.columns) = (entries, place, anchor, title, columns)
    (self.style, self.titleStyle, self.frame) = (style, titleStyle, frame)
  }
}
