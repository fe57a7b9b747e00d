/// Axes on a canvas: where their data lie in pixels.
package struct AxesView {
  let axes: Axes
  let figureSize: Point
  /// In pixels.
  let box: Box
  let pixelsPerPoint: Double
  private let lowX, lowY, unitX, unitY: Double

  package init(_ axes: Axes, figureSize: Point, pixelsPerPoint: Double) {
    (self.axes, self.figureSize, self.pixelsPerPoint) = (axes, figureSize, pixelsPerPoint)
    box = Box(
      Point(axes.box.low.x * figureSize.x, axes.box.low.y * figureSize.y),
      Point(axes.box.high.x * figureSize.x, axes.box.high.y * figureSize.y))
    func unit(_ axis: Axis, _ length: Double) -> (low: Double, unit: Double) {
      let (low, high) = (axis.scale(axis.low), axis.scale(axis.high))
      return (low, high == low ? 0 : length / (high - low))
    }
    (lowX, unitX) = unit(axes.x, box.width)
    (lowY, unitY) = unit(axes.y, box.height)
  }

  func x(_ data: Double) -> Double { box.low.x + (axes.x.scale(data) - lowX) * unitX }
  func y(_ data: Double) -> Double { box.low.y + (axes.y.scale(data) - lowY) * unitY }

  package func point(_ p: Point, _ frame: Frame = .data) -> Point {
    let p = frame.map?(p) ?? p
    let place = Point(
      AxesView.place(p.x, frame.x, box.low.x, box.width, figureSize.x, pixelsPerPoint, data: x),
      AxesView.place(p.y, frame.y, box.low.y, box.height, figureSize.y, pixelsPerPoint, data: y))
    return place + frame.shift * pixelsPerPoint
  }

  private static func place(
    _ x: Double, _ unit: Frame.Unit, _ low: Double, _ length: Double, _ figure: Double, _ pixelsPerPoint: Double, data: (Double) -> Double
  ) -> Double {
    switch unit {
    case .data: data(x)
    case .axes: low + x * length
    case .figure: x * figure
    case .pixels: x
    case .points: x * pixelsPerPoint
    case .inches: x * pixelsPerPoint * 72
    }
  }

  /// The coordinates whose point this is.
  package func source(of place: Point, _ frame: Frame) -> Point {
    let place = place - frame.shift * pixelsPerPoint
    func back(
      _ x: Double, _ unit: Frame.Unit, _ low: Double, _ length: Double, _ figure: Double, _ axis: Axis, _ start: Double, _ scale: Double
    ) -> Double {
      switch unit {
      case .data: axis.scale.inverse(start + (x - low) / scale)
      case .axes: (x - low) / length
      case .figure: x / figure
      case .pixels: x
      case .points: x / pixelsPerPoint
      case .inches: x / pixelsPerPoint / 72
      }
    }
    return Point(
      back(place.x, frame.x, box.low.x, box.width, figureSize.x, axes.x, lowX, unitX),
      back(place.y, frame.y, box.low.y, box.height, figureSize.y, axes.y, lowY, unitY))
  }
}
