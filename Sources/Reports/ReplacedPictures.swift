import Lessons

/// Pictures of the text in whose place a report shows the figures that were drawn.
///
/// One that differs from its figure stays, so that both can be seen.
struct ReplacedPictures {
  /// The lines of the paragraphs that hold them.
  private(set) var lines: Set<Int> = []
  /// What authors say is in them, by the index of the fence.
  private(set) var alternatives: [Int: [String]] = [:]

  init(_ run: LessonRun) {
    let lesson = run.lesson
    for (index, fence) in run.fences.sorted(by: { $0.key < $1.key }) {
      guard let figures = fence.steps.first?.outcome.figures, !figures.isEmpty else { continue }
      if case .figureDiffers = fence.verdict.reason { continue }
      let written = lesson.writtenFigures(after: index)
      guard !written.isEmpty, written.count <= figures.count else { continue }
      replace(written, after: lesson.fences[index].event, of: index, in: lesson.markdown)
    }
  }

  private mutating func replace(_ written: [WrittenFigure], after event: Int, of fence: Int, in markdown: Markdown) {
    var rest = written.count
    var place = event + 1
    while rest > 0, place < markdown.events.count {
      switch markdown.events[place] {
      case .open(.paragraph, let range): lines.formUnion(range)
      case .open(.image, _):
        alternatives[fence, default: []].append(markdown.plainText(at: place))
        rest -= 1
      case .open, .close, .leaf: break
      }
      place += 1
    }
  }
}
