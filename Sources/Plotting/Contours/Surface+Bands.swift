extension Surface {
  /// Where the height is above one level and not above another, as pieces that share their borders and so show no seams when filled together.
  package func band(from low: Double, to high: Double) -> Path {
    var path = Path()
    guard let range, range.lowerBound <= high, range.upperBound > low else { return path }
    for row in 0..<(rows - 1) {
      var start: Int?
      for column in 0..<(columns - 1) {
        let (a, b, c, d) = corners(column, row)
        let (za, zb, zc, zd) = (heights[a], heights[b], heights[c], heights[d])
        let (least, most) = (min(min(za, zb), min(zc, zd)), max(max(za, zb), max(zc, zd)))
        let isWhole = low < least && most <= high
        if isWhole, start == nil { start = column }
        if !isWhole, let from = start {
          appendRun(&path, row, from, column)
          start = nil
        }
        if !isWhole, least <= high, most > low, (za + zb + zc + zd).isFinite { appendPart(&path, [a, b, c, d], low, high) }
      }
      if let from = start { appendRun(&path, row, from, columns - 1) }
    }
    return path
  }

  /// Neighbouring cells of a row that lie in the band as a whole.
  private func appendRun(_ path: inout Path, _ row: Int, _ from: Int, _ to: Int) {
    path.move(points[row * columns + from])
    if isStraight[row], isStraight[row + 1] {
      path.line(points[row * columns + to])
      path.line(points[(row + 1) * columns + to])
      path.line(points[(row + 1) * columns + from])
    } else {
      for column in (from + 1)...to { path.line(points[row * columns + column]) }
      for column in (from...to).reversed() { path.line(points[(row + 1) * columns + column]) }
    }
    path.close()
  }

  /// The part of a cell within the band.
  private func appendPart(_ path: inout Path, _ corners: [Int], _ low: Double, _ high: Double) {
    func side(_ height: Double) -> Int { height <= low ? -1 : height > high ? 1 : 0 }
    let sides = corners.map { side(heights[$0]) }
    let middle = corners.reduce(0) { $0 + heights[$1] } / 4
    func inside(_ k: Int) -> Bool { sides[k] == 0 }
    if inside(0) == inside(2), inside(1) == inside(3), inside(0) != inside(1), side(middle) != 0 {
      // Two opposite corners are in, what is between them is not.
      for k in 0..<4 where inside(k) {
        func exit(_ other: Int) -> Point { crossing(corners[k], corners[other % 4], sides[other % 4] > 0 ? high : low) }
        appendPiece(&path, [exit(k + 3), points[corners[k]], exit(k + 1)])
      }
      return
    }
    var piece: [Point] = []
    for k in 0..<4 {
      let (from, to) = (corners[k], corners[(k + 1) % 4])
      let (start, end) = (sides[k], sides[(k + 1) % 4])
      if start == 0 { piece.append(points[from]) }
      if start < end {
        if start < 0 { piece.append(crossing(from, to, low)) }
        if end > 0 { piece.append(crossing(from, to, high)) }
      } else if start > end {
        if start > 0 { piece.append(crossing(from, to, high)) }
        if end < 0 { piece.append(crossing(from, to, low)) }
      }
    }
    appendPiece(&path, piece)
  }

  private func appendPiece(_ path: inout Path, _ piece: [Point]) {
    guard piece.count > 2 else { return }
    path.move(piece[0])
    for point in piece.dropFirst() { path.line(point) }
    path.close()
  }
}
