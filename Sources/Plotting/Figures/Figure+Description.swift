extension Figure {
  /// What the picture shows, in a line of words.
  package var description: String {
    let parts = axes.map(\.description).filter { !$0.isEmpty }
    guard parts.count > 1 else { return parts.first ?? "empty figure" }
    return "\(parts.count) plots: " + parts.joined(separator: " | ")
  }
}

extension Axes {
  fileprivate var description: String {
    var groups: [(words: String, count: Int)] = []
    for words in marks.compactMap(\.description) {
      if let last = groups.last, last.words == words { groups[groups.count - 1].count += 1 } else { groups.append((words, 1)) }
    }
    // Twenty bars are "20 bars", not the same word twenty times.
    var parts = groups.map { $0.count == 1 ? $0.words : "\($0.count) × \($0.words)" }
    if parts.count > 8 { parts = parts.prefix(8) + ["\(parts.count - 8) more"] }
    let title = titles.first { !$0.text.isEmpty }?.text
    let ranges = parts.isEmpty ? [] : [range("x", x), range("y", y)].compactMap { $0 }
    return [title, parts.joined(separator: ", "), ranges.joined(separator: ", ")].compactMap { $0 }.filter { !$0.isEmpty }.joined(
      separator: "; ")
  }

  private func range(_ name: String, _ axis: Axis) -> String? {
    guard hasAxes, case .automatic = axis.places else { return nil }
    let label = axis.label.map { $0.text.isEmpty ? "" : " \($0.text)" } ?? ""
    return "\(name):\(label) \(NumberText.brief(axis.low)) – \(NumberText.brief(axis.high))"
  }
}

extension Mark {
  fileprivate var description: String? {
    let named = name.isEmpty || name.hasPrefix("_") ? "" : " '\(name)'"
    if let data {
      guard !data.isEmpty else { return nil }
      if case .patch = shape { return "filled contours" }
      return "contours"
    }
    switch shape {
    case .line(let line):
      guard frame == .data, let first = line.points.first, let last = line.points.last else { return nil }
      let kind = line.pen == nil ? "points" : "line"
      if line.points.count == 1 { return "point\(named) at \(NumberText.brief(first.x)), \(NumberText.brief(first.y))" }
      return "\(kind)\(named), \(line.points.count) points, \(NumberText.brief(first.y)) → \(NumberText.brief(last.y))"
    case .collection(let collection):
      if let places = collection.places { return "\(places.count) points\(named)" }
      return "\(collection.paths.count) shapes\(named)"
    case .patch: return "shape\(named)"
    case .image(let picture): return "image of \(picture.width) by \(picture.height)"
    case .text, .arrow: return nil
    }
  }
}
