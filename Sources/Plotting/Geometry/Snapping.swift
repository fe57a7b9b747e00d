/// Upright lines are moved to whole pixels, where they are sharp.
enum Snapping {
  private static let mostPoints = 1024

  /// The path where it belongs on the pixels, if all its lines are upright; `width` is that of the pen, 0 without one.
  static func snapped(_ path: Path, width: Double) -> Path {
    guard path.points.count <= mostPoints, isUpright(path) else { return path }
    let middle = Int(min(1e6, width).rounded()) % 2 == 1 ? 0.5 : 0.0
    return path.mapped { Point(($0.x + 0.5).rounded(.down) + middle, ($0.y + 0.5).rounded(.down) + middle) }
  }

  private static func isUpright(_ path: Path) -> Bool {
    var (last, next) = (Point.zero, 0)
    for (k, step) in path.steps.enumerated() {
      switch step {
      case .quadratic, .cubic: return false
      case .close: continue
      case .move, .line:
        let point = path.points[next]
        next += 1
        if k > 0, step == .line, abs(point.x - last.x) >= 1e-4, abs(point.y - last.y) >= 1e-4 { return false }
        last = point
      }
    }
    return next > 0
  }
}
