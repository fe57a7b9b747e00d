/// A picture that stands straight after a cell: what the cell's figure should look like.
package struct WrittenFigure: Equatable, Sendable {
  /// The file, relative to the lesson.
  package var path: String
  package var line: Int
}

extension Lesson {
  /// The pictures behind a cell, with nothing between but its output.
  package func writtenFigures(after index: Int) -> [WrittenFigure] {
    guard case .cell(let cell) = fences[index].role else { return [] }
    let output = cell.expectedFence.map { fences[$0].event }
    var figures: [WrittenFigure] = []
    var place = fences[index].event + 1
    while place < markdown.events.count {
      if place == output {
        place += 1
        continue
      }
      guard case .open(.paragraph, let lines) = markdown.events[place],
        let end = markdown.events[place...].firstIndex(of: .close(.paragraph)),
        let found = pictures(in: place + 1..<end, from: lines.lowerBound)
      else { return figures }
      figures += found
      place = end + 1
    }
    return figures
  }

  /// The PNG files of a paragraph that holds nothing else.
  private func pictures(in events: Range<Int>, from line: Int) -> [WrittenFigure]? {
    var figures: [WrittenFigure] = []
    var line = line
    var depth = 0
    for event in markdown.events[events] {
      switch event {
      case .open(.image(let source, _), _):
        guard let path = RelativePath.ofLink(source), path.lowercased().hasSuffix(".png") else { return nil }
        figures.append(WrittenFigure(path: path, line: line))
        depth += 1
      case .close(.image): depth -= 1
      case .leaf(.softBreak, _), .leaf(.lineBreak, _): line += 1
      case .leaf(.text(let text), _) where depth > 0 || text.allSatisfy(\.isWhitespace): break
      case .leaf where depth > 0: break
      case .open where depth > 0, .close where depth > 0: break
      case .open, .close, .leaf: return nil
      }
    }
    return figures.isEmpty ? nil : figures
  }
}
