extension Splitter {
  /// Tries every border between different values; samples without a value go right first, then left.
  mutating func searchBorders(of feature: Int, _ search: inout Search) {
    tryBorders(of: feature, &search, missingLeft: false)
    if search.missing == 0 { return }
    moveMissingToFront(search)
    tryBorders(of: feature, &search, missingLeft: true)
  }

  private mutating func tryBorders(of feature: Int, _ search: inout Search, missingLeft: Bool) {
    let (start, end) = (search.start, search.end)
    let last = missingLeft ? end : end - search.missing
    measure.rewind()
    var border = missingLeft ? start + search.missing : start
    while border < end {
      if border == last { return }
      border += 1
      while border < last, values[border] <= values[border - 1] + Splitter.tolerance { border += 1 }
      if border == end { return }
      let (left, right) = (border - start, end - border)
      if left < settings.fewestInLeaf || right < settings.fewestInLeaf { continue }
      measure.move(to: border)
      if measure.weightOfLeft < settings.leastWeightInLeaf || measure.weightOfRight < settings.leastWeightInLeaf { continue }
      let merit = measure.merit()
      guard merit > search.merit else { continue }
      search.merit = merit
      search.best.feature = feature
      search.best.border = border
      let isBeforeMissing = border == last && !missingLeft
      search.best.threshold = isBeforeMissing ? .infinity : Double(values[border - 1]) / 2 + Double(values[border]) / 2
      search.best.sendsMissingLeft = search.missing == 0 ? left > right : missingLeft
    }
  }

  private func moveMissingToFront(_ search: Search) {
    let known = search.end - search.start - search.missing
    let places = (0..<search.missing).map { order[search.start + known + $0] }
    for index in stride(from: known - 1, through: 0, by: -1) {
      order[search.start + search.missing + index] = order[search.start + index]
      values[search.start + search.missing + index] = values[search.start + index]
    }
    for (index, place) in places.enumerated() {
      order[search.start + index] = place
      values[search.start + index] = .nan
    }
  }

  /// Tries one border that is drawn between the lowest and the highest value.
  mutating func draw(_ feature: Int, _ search: inout Search) {
    let (start, end) = (search.start, search.end)
    var threshold = steps.number(from: Double(search.low), to: Double(search.high))
    let missingLeft = search.missing > 0 && steps.integer(from: 0, below: 2) == 1
    if threshold == Double(search.high) { threshold = Double(search.low) }
    let border = divide(start, end, threshold, missingLeft)
    let (left, right) = (border - start, end - border)
    if left < settings.fewestInLeaf || right < settings.fewestInLeaf { return }
    measure.rewind()
    measure.move(to: border)
    if measure.weightOfLeft < settings.leastWeightInLeaf || measure.weightOfRight < settings.leastWeightInLeaf { return }
    let merit = measure.merit()
    guard merit > search.merit else { return }
    search.merit = merit
    search.best.feature = feature
    search.best.border = border
    search.best.threshold = threshold
    search.best.sendsMissingLeft = search.missing > 0 ? missingLeft : left > right
  }

  private func divide(_ start: Int, _ end: Int, _ threshold: Double, _ missingLeft: Bool) -> Int {
    var (place, end) = (start, end)
    while place < end {
      let value = values[place]
      if value.isNaN ? missingLeft : Double(value) <= threshold {
        place += 1
      } else {
        end -= 1
        values[place] = values[end]
        values[end] = value
        let sample = order[place]
        order[place] = order[end]
        order[end] = sample
      }
    }
    return end
  }
}
