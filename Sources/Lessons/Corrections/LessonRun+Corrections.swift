import Diagnostics

extension LessonRun {
  /// The changes after which the lesson says what came out, in the order of the text; lines that no change can mend.
  ///
  package func corrections(_ surroundings: Surroundings) -> (corrections: [Correction], hopeless: [Int]) {
    var corrections: [Correction] = []
    var hopeless: [Int] = []
    for (index, fence) in lesson.fences.enumerated() {
      guard let run = fences[index] else { continue }
      let expectations = fence.expectations(lesson.settings).map(\.expectation)
      for (step, (expectation, done)) in zip(expectations, run.steps).enumerated() {
        if !done.verdict.isCorrectable(done.outcome, fence.role) { continue }
        let correction = correction(of: index, step: step, done.outcome, expectation, readFile: surroundings.readFile)
        if let correction { corrections.append(correction) } else { hopeless.append(done.verdict.line) }
      }
      if run.steps.first?.verdict.isOnFigures == true { corrections += drawings(at: index, surroundings) }
    }
    return verified(corrections.filter(changes), hopeless, surroundings)
  }

  /// Whether a correction changes anything: lines that drew random numbers may be as they were.
  private func changes(_ correction: Correction) -> Bool {
    correction.path != nil || !correction.replacement.elementsEqual(lesson.source.whole(lines: correction.lines))
  }

  private func drawings(at index: Int, _ surroundings: Surroundings) -> [Correction] {
    figurePairs(at: index, surroundings).filter { $0.expected == nil || !$0.differences.isEmpty }.map { pair in
      let lines = pair.differences.map { LineDiff.Line(.actual, $0) }
      return Correction(
        kind: .drawn, path: pair.written.path, lines: 0..<0, replacement: pair.drawn.png, diff: LineDiff(lines: lines),
        line: pair.written.line, fence: index, step: 0)
    }
  }

  private func correction(
    of index: Int, step: Int, _ outcome: Outcome, _ expectation: Verdict.Expectation, readFile: (String) -> [UInt8]?
  ) -> Correction? {
    let fence = lesson.fences[index]
    guard let output = CorrectedOutput(outcome, expectation) else { return nil }
    var correction = Correction(
      kind: .changed, lines: 0..<0, replacement: [], diff: output.diff, line: fence.lines.lowerBound, fence: index, step: step)
    switch fence.role {
    case .cell(let cell):
      if let path = cell.options.file {
        guard let bytes = readFile(RelativePath.simplified(path)) else { return nil }
        let source = SourceFile(name: path, bytes: bytes)
        correction.path = RelativePath.simplified(path)
        correction.lines = 1..<(source.lineStarts.count + 1)
        correction.replacement = output.lines.flatMap { line -> [UInt8] in
          switch line {
          case .kept(let number): Array(source.whole(line: number))
          case .new(let text): Array(text.utf8) + source.ending
          }
        }
      } else if let owned = cell.expectedFence {
        guard let frame = FenceFrame(lesson.fences[owned], in: lesson.source) else { return nil }
        correction.line = lesson.fences[owned].textLine
        fill(&correction, frame, output)
      } else {
        guard let frame = FenceFrame(fence, in: lesson.source), let closing = frame.closing else { return nil }
        correction.kind = .inserted
        correction.lines = (closing + 1)..<(closing + 1)
        correction.replacement = inserted(output, frame, after: closing)
      }
    case .dialogue(let dialogue):
      let statement = dialogue.statements[step]
      let first = statement.line + max(1, statement.code.utf8.count { $0 == UInt8(ascii: "\n") })
      return inside(fence, correction, output, first: first, statement.expected)
    case .transcript(let transcript):
      let command = transcript.commands[step]
      return inside(fence, correction, output, first: command.line + 1, command.expected)
    case .expectedOutput, .excerpt, .prose: return nil
    }
    return correction
  }

  /// All of a fence that holds nothing but the output; the fence grows if it has to.
  private func fill(_ correction: inout Correction, _ frame: FenceFrame, _ output: CorrectedOutput) {
    let longest = frame.longestRun(in: output.texts)
    let end = frame.closing ?? (lesson.source.firstLine + lesson.source.lineStarts.count)
    let body = bytes(of: output, frame)
    if longest < frame.length {
      correction.lines = (frame.opening + 1)..<end
      correction.replacement = body
      return
    }
    correction.lines = frame.opening..<(frame.closing.map { $0 + 1 } ?? end)
    correction.replacement = frame.lengthened(frame.opening, to: longest + 1) + body
    if let closing = frame.closing { correction.replacement += frame.lengthened(closing, to: longest + 1) }
  }

  /// A new fence behind the cell, like the others of the lesson.
  private func inserted(_ output: CorrectedOutput, _ frame: FenceFrame, after closing: Int) -> [UInt8] {
    let infos = lesson.fences.filter { if case .expectedOutput = $0.role { true } else { false } }.map(\.info)
    let counts = Dictionary(infos.map { ($0, 1) }, uniquingKeysWith: +)
    let info = infos.max { counts[$0, default: 0] < counts[$1, default: 0] } ?? "output"
    let length = max(3, frame.longestRun(in: output.texts) + 1)
    let next = lesson.source.line(closing + 1)
    let isCrowded = next.map { !$0.allSatisfy([UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: ">")].contains) } ?? false
    return frame.blankLine + frame.fence(length, info: info) + bytes(of: output, frame) + frame.fence(length)
      + (isCrowded ? frame.blankLine : [])
  }

  /// Lines between others of the same fence.
  private func inside(
    _ fence: Fence, _ correction: Correction, _ output: CorrectedOutput, first: Int, _ expected: [ExpectedLine]
  ) -> Correction? {
    guard let frame = FenceFrame(fence, in: lesson.source), frame.longestRun(in: output.texts) < frame.length else { return nil }
    var correction = correction
    let start = expected.first?.number ?? first
    correction.lines = start..<((expected.last?.number ?? (start - 1)) + 1)
    correction.replacement = bytes(of: output, frame)
    correction.line = start
    return correction
  }

  private func bytes(of output: CorrectedOutput, _ frame: FenceFrame) -> [UInt8] {
    output.lines.flatMap { line -> [UInt8] in
      switch line {
      case .kept(let number): Array(lesson.source.whole(line: number))
      case .new(let text): frame.line(text)
      }
    }
  }
}

extension LessonRun {
  /// Only those corrections after which the lesson, read anew, agrees with what came out.
  private func verified(
    _ corrections: [Correction], _ hopeless: [Int], _ surroundings: Surroundings
  ) -> (corrections: [Correction], hopeless: [Int]) {
    if corrections.isEmpty || agrees(after: corrections, surroundings) { return (corrections, hopeless) }
    var kept: [Correction] = []
    for index in lesson.fences.indices {
      let own = corrections.filter { $0.fence == index }
      if own.isEmpty { continue }
      if agrees(after: kept + own, surroundings) {
        kept += own
      } else {
        for correction in own where agrees(after: kept + [correction], surroundings) { kept.append(correction) }
      }
    }
    return (kept, hopeless + corrections.filter { !kept.contains($0) }.map(\.line))
  }

  private func agrees(after corrections: [Correction], _ surroundings: Surroundings) -> Bool {
    guard let new = corrected(by: corrections, surroundings) else { return false }
    let places = zip(lesson.runningFences, new.lesson.runningFences)
    let newPlaces = Dictionary(places.map { ($0, $1) }) { first, _ in first }
    return corrections.allSatisfy { correction in
      guard let place = newPlaces[correction.fence], let run = new.fences[place] else { return false }
      return run.steps[correction.step].verdict.status == .verified
    }
  }

  /// The run as it would be judged after the corrections; nil if they would change more than outputs.
  package func corrected(by corrections: [Correction], _ surroundings: Surroundings) -> LessonRun? {
    let source = SourceFile(name: lesson.source.name, bytes: lesson.source.corrected(by: corrections.filter { $0.path == nil }))
    let files = Dictionary(grouping: corrections.filter { $0.path != nil }) { $0.path ?? "" }
    var surroundings = surroundings
    let readFile = surroundings.readFile
    surroundings.readFile = { path in
      let bytes = readFile(path)
      return files[path].map { SourceFile(name: path, bytes: bytes ?? []).corrected(by: $0) } ?? bytes
    }
    let new = Lesson(source, in: lesson.settings, readFile: surroundings.readFile)
    let running = lesson.runningFences
    let newRunning = new.runningFences
    guard running.count == newRunning.count else { return nil }
    var runs: [Int: FenceRun] = [:]
    for (index, newIndex) in zip(running, newRunning) {
      guard var run = fences[index] else { continue }
      let expectations = new.fences[newIndex].expectations(lesson.settings)
      guard expectations.count == lesson.fences[index].expectations(lesson.settings).count else { return nil }
      for step in run.steps.indices where run.steps[step].verdict.isComparison {
        let (line, expectation) = expectations[step]
        let outcome = run.steps[step].outcome
        run.steps[step].verdict = Verdict.judging(outcome, against: expectation, line: line)
          .considering(outcome, new.writtenFigures(after: newIndex), expectation, surroundings)
      }
      runs[newIndex] = run.steps.isEmpty ? run : FenceRun(steps: run.steps, line: new.fences[newIndex].lines.lowerBound)
    }
    return LessonRun(lesson: new, fences: runs, problems: problems)
  }
}

extension Lesson {
  fileprivate var runningFences: [Int] { fences.indices.filter { fences[$0].role.runs } }
}

extension Fence {
  /// What is written down about each step, and the step's line.
  fileprivate func expectations(_ settings: Settings) -> [(line: Int, expectation: Verdict.Expectation)] {
    switch role {
    case .cell(let cell): [(lines.lowerBound, Verdict.Expectation(cell, settings))]
    case .dialogue(let dialogue): dialogue.statements.map { ($0.line, Verdict.Expectation(lines: $0.expected, dialogue.options, settings)) }
    case .transcript(let transcript):
      transcript.commands.map { command in
        let isWritten = command.expected.contains { !$0.text.allSatisfy(\.isWhitespace) }
        return (command.line, Verdict.Expectation(lines: isWritten ? command.expected : nil, transcript.options, settings))
      }
    case .expectedOutput, .excerpt, .prose: []
    }
  }
}

extension Fence.Role {
  /// Whether something may be written down where nothing is.
  fileprivate var takesFirstOutput: Bool {
    if case .cell(let cell) = self { cell.options.showsOutput && cell.expected == nil } else { false }
  }
}

extension Verdict {
  /// Whether it came from laying what came out beside what is written down.
  fileprivate var isComparison: Bool {
    switch reason {
    case .outputDiffers, .outputDiffersFrom, .unseeded, .nothingExpected, .figureDiffers, .noFigure: true
    case nil: status == .verified
    case .earlierError, .notToBeRun, .notToBeChecked, .noScript, .nothingRaised, .raisedOther, .raised: false
    }
  }

  fileprivate func isCorrectable(_ outcome: Outcome, _ role: Fence.Role) -> Bool {
    switch reason {
    case .outputDiffers, .outputDiffersFrom, .unseeded: true
    case .nothingExpected, .figureDiffers, .noFigure: role.takesFirstOutput && !ScreenText.lines(of: outcome.text).isEmpty
    case .earlierError, .notToBeRun, .notToBeChecked, .noScript, .nothingRaised, .raisedOther, .raised, nil:
      false
    }
  }
}
