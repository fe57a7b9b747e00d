import Lessons

/// One thing that a report shows where a fence stood; the formats differ only in how they write it down.
enum Piece {
  case code(Listing)
  /// A passage of a script that lies at `path` relative to the lesson.
  case excerpt(String, path: String)
  /// Text of a terminal: prompts and outputs.
  case terminal([TerminalLine])
  case output([OutputLine], isFolded: Bool)
  case figure(Figure, caption: String?, alternative: String?)
  /// How it was judged; formats decide which verdicts are worth a word.
  case mark(Verdict)
  case verbatim(String, language: String)
}

/// The code of a cell as it is shown.
struct Listing {
  var text: String
  /// Number of its first line in the lesson.
  var firstLine: Int
  var isFolded: Bool

  init(of cell: Cell, in fence: Fence) {
    text = cell.shownCode
    firstLine = fence.textLine + cell.optionLines
    isFolded = cell.options.foldsCode
  }
}

enum TerminalLine {
  case caption(String)
  case prompt(String)
  /// A statement behind `>>>`, its lines without prompts.
  case typed(String)
  case output(OutputLine)
}

enum OutputLine {
  case text(String)
  /// Lines of a traceback or of a refusal.
  case error(String)
  /// What came out where the author wrote an elision.
  case omitted([String])
}

extension LessonRun {
  /// What stands in a report in the place of a fence.
  ///
  /// `pictures` are those of the text that figures take the place of.
  func pieces(at index: Int, pictures: ReplacedPictures) -> [Piece] {
    let fence = lesson.fences[index]
    let run = fences[index]
    switch fence.role {
    case .cell(let cell):
      guard cell.options.include else { return [] }
      let shown = cell.options.showsCode ? [Piece.code(Listing(of: cell, in: fence))] : []
      let alternatives = pictures.alternatives[index] ?? []
      return run == nil || showsResults(of: cell, in: fence) ? shown + results(of: cell, run, alternatives) : shown
    case .expectedOutput(let owner):
      guard let run = fences[owner], case .cell(let cell) = lesson.fences[owner].role else {
        return [.verbatim(fence.text, language: "")]
      }
      let alternatives = pictures.alternatives[owner] ?? []
      return showsResults(of: cell, in: lesson.fences[owner]) ? [] : results(of: cell, run, alternatives)
    case .dialogue(let dialogue):
      if !dialogue.options.include { return [] }
      return run.map { pieces(of: dialogue, $0) } ?? [.verbatim(fence.text, language: "python")]
    case .transcript(let transcript):
      if !transcript.options.include { return [] }
      return run.map { pieces(of: transcript, $0) } ?? [.verbatim(fence.text, language: "")]
    case .excerpt(let path): return [.excerpt(fence.text, path: path)]
    case .prose: return [.verbatim(fence.text, language: String(fence.info.prefix { $0 != " " && $0 != "{" }))]
    }
  }

  /// Results stand right under their cell unless words of the author come between.
  private func showsResults(of cell: Cell, in fence: Fence) -> Bool {
    guard let expected = cell.expectedFence, cell.options.include else { return true }
    return lesson.fences[expected].event == fence.event + 1
  }

  private func results(of cell: Cell, _ run: FenceRun?, _ alternatives: [String]) -> [Piece] {
    guard let run, cell.options.showsOutput else { return [] }
    guard let step = run.steps.first else { return [.mark(run.verdict)] }
    var pieces: [Piece] = []
    let lines = OutputLine.lines(of: step)
    if !lines.isEmpty { pieces.append(.output(lines, isFolded: cell.options.foldsOutput)) }
    for (index, figure) in step.outcome.figures.enumerated() {
      let written = alternatives.indices.contains(index) && !alternatives[index].isEmpty ? alternatives[index] : nil
      let alternative = cell.options.figureAlternative ?? written
      pieces.append(.figure(figure, caption: cell.options.figureCaption, alternative: alternative))
    }
    // A definition that prints nothing has nothing to be verified.
    if pieces.isEmpty, step.verdict.reason == .nothingExpected { return [] }
    return pieces + [.mark(step.verdict)]
  }

  private func pieces(of dialogue: Dialogue, _ run: FenceRun) -> [Piece] {
    var lines = dialogue.heading.map(TerminalLine.caption)
    for (index, statement) in dialogue.statements.enumerated() {
      lines.append(.typed(String(statement.code.dropLast())))
      if run.steps.indices.contains(index) {
        lines += OutputLine.lines(of: run.steps[index]).map(TerminalLine.output)
      }
    }
    return [.terminal(lines)] + figures(of: run) + marks(of: run)
  }

  private func pieces(of transcript: Transcript, _ run: FenceRun) -> [Piece] {
    var lines = transcript.caption.map(TerminalLine.caption)
    for (command, step) in zip(transcript.commands, run.steps) {
      lines.append(.prompt(command.prompt))
      if case .noScript = step.verdict.reason {
        lines += command.expected.map { .output(.text($0.text)) }
      } else {
        lines += OutputLine.lines(of: step).map(TerminalLine.output)
      }
    }
    return [.terminal(lines)] + figures(of: run) + marks(of: run)
  }

  private func figures(of run: FenceRun) -> [Piece] {
    run.steps.flatMap(\.outcome.figures).map { .figure($0, caption: nil, alternative: nil) }
  }

  /// One mark if all went well, else one for every step that did not.
  private func marks(of run: FenceRun) -> [Piece] {
    let failures = run.steps.map(\.verdict).filter { $0.status.isFailure }
    return (failures.isEmpty ? [run.verdict] : failures).map(Piece.mark)
  }
}

/// Lines that a reader sees at once, and between them those of a long output that wait to be asked for.
struct LongOutput<Line> {
  let first: ArraySlice<Line>
  let middle: ArraySlice<Line>
  let last: ArraySlice<Line>

  init(_ lines: [Line]) {
    let isLong = lines.count > 40
    first = lines.prefix(isLong ? 20 : lines.count)
    last = isLong ? lines.suffix(6) : []
    middle = lines[first.endIndex..<(lines.count - last.count)]
  }
}

extension OutputLine {
  /// What a step printed; where the author's elision holds, the lines it stands for are set aside.
  static func lines(of step: FenceRun.Step) -> [OutputLine] {
    let texts = ScreenText.lines(of: step.outcome.text)
    let printed = texts.count - (step.outcome.error.map { ScreenText.lines(of: $0.traceback).count } ?? 0)
    let omitted = step.verdict.status == .verified ? step.verdict.alignment?.omittedLines(of: texts.count) ?? [] : []
    var lines: [OutputLine] = []
    var index = 0
    while index < texts.count {
      if let range = omitted.first(where: { $0.lowerBound == index }) {
        lines.append(.omitted(Array(texts[range])))
        index = range.upperBound
      } else {
        lines.append(index < printed ? .text(texts[index]) : .error(texts[index]))
        index += 1
      }
    }
    return lines
  }
}
