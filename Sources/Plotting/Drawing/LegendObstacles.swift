/// What a legend should not hide, in pixels.
struct LegendObstacles {
  private var points: [Point] = []
  private var lines: [[Point]] = []
  private var boxes: [Box] = []

  init(_ view: AxesView) {
    for mark in view.axes.marks {
      switch mark.shape {
      case .line(let line):
        let places = line.points.map { view.point($0, mark.frame) }
        lines.append(places)
        points += places
      case .patch(let patch):
        if mark.frame == .data { boxes.append(patch.path.mapped { view.point($0, mark.frame) }.bounds) }
      case .collection(let collection):
        points += (collection.places ?? []).map { view.point($0, mark.frame) }
      case .text, .image, .arrow: continue
      }
    }
  }

  func hidden(by box: Box) -> Int {
    points.count { box.low.x < $0.x && $0.x < box.high.x && box.low.y < $0.y && $0.y < box.high.y }
      + boxes.count { $0.overlaps(box) } + lines.count { crosses($0, box) }
  }

  private func crosses(_ line: [Point], _ box: Box) -> Bool {
    if line.contains(where: box.contains) { return true }
    return !Clipping.lines([Polyline(points: line.filter { $0.isFinite })], to: box).isEmpty
  }
}
