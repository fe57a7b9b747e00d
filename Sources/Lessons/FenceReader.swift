import Diagnostics

/// Goes through the Markdown once and gives every fence its role.
struct FenceReader {
  private let file: String
  private let defaults: CellOptions
  private let kernel: String?
  private let scripts: NamedScripts
  private let readFile: (String) -> [UInt8]?

  private(set) var fences: [Fence] = []
  private(set) var problems: [Diagnostic] = []
  /// The cell whose output the next fence may be.
  private var awaiting: Int?
  /// Options in a comment, waiting for the fence behind it.
  private var announced: [(line: Int, words: String)] = []
  private var labels: [String: Int] = [:]

  init(file: String, settings: Settings, scripts: NamedScripts, readFile: @escaping (String) -> [UInt8]?) {
    self.file = file
    defaults = settings.cells
    kernel = settings.foreignKernel
    self.scripts = scripts
    self.readFile = readFile
  }

  mutating func read(_ event: Markdown.Event, at index: Int) {
    switch event {
    case .open(.heading, _):
      awaiting = nil
      dropAnnouncement()
    case .leaf(.html(let html), let lines):
      let comments = OptionComment.all(in: html)
      if comments.isEmpty { break }
      announced += comments.map { (lines.lowerBound, $0.words) }
    case .leaf(.code(let info, let text, isFenced: true), let lines):
      let fence = Fence(event: index, lines: lines, info: info, text: text, role: .prose, why: "")
      let info = FenceInfo(info)
      let (role, why) = role(of: info, in: fence)
      fences.append(fence)
      fences[fences.count - 1].role = role
      fences[fences.count - 1].why = why
      settle(role)
    case .leaf(.code, _), .leaf(.thematicBreak, _), .open(.paragraph, _), .open(.table, _): dropAnnouncement()
    case .open, .close, .leaf: break
    }
  }

  private mutating func role(of info: FenceInfo, in fence: Fence) -> (Fence.Role, why: String) {
    let line = fence.lines.lowerBound
    if info.mayBeDialogue, var dialogue = Dialogue(fence.text, firstLine: fence.textLine) {
      dialogue.options = options(info, line: line, for: .dialogue)
      return (.dialogue(dialogue), "\(info.tagged), its first line is typed at >>>")
    }
    if let kernel, info.language == "code-cell", info.argument.isEmpty {
      return (.prose, "tagged {code-cell}, and the notebook's language is \(kernel)")
    }
    if info.isPython {
      if !info.isBraced, announced.isEmpty, info.attributes.isEmpty, let script = scripts.script(quotedBy: fence.text) {
        return (.excerpt(of: script), "all its lines stand in \(script), in that order")
      }
      return (.cell(cell(info, in: fence)), info.tagged)
    }
    if info.mayBeTranscript,
      var transcript = Transcript(fence.text, firstLine: fence.textLine, locate: { scripts.locate($0, above: line) })
    {
      transcript.options = options(info, line: line, for: .transcript)
      return (.transcript(transcript), "line \(transcript.commands.first?.line ?? line) is a prompt that runs a script")
    }
    if info.mayBeOutput, let cell = awaiting {
      if Prompt.opensForeignCommand(fence.text) { return (.prose, "\(info.tagged), a prompt for something else than a script") }
      return (.expectedOutput(ofFence: cell), "\(info.tagged), the next after the cell on line \(fences[cell].lines.lowerBound)")
    }
    if info.mayBeOutput { return (.prose, "\(info.tagged), with no cell before it that waits for its output") }
    if info.mayBeTranscript { return (.prose, "\(info.tagged), without a prompt that runs a script") }
    if info.isNearlyPython {
      problems.append(
        Diagnostic(
          .warning, "'\(info.language)' is no language that runs", file: file, line: line, notes: ["did you mean 'python'?"]))
    }
    return (.prose, info.tagged)
  }

  private mutating func options(
    _ info: FenceInfo, line: Int, for part: CellOption.Part, top: (text: String, isMyST: Bool)? = nil
  ) -> CellOptions {
    var reader = OptionReader(file: file, options: defaults, part: part)
    for (line, words) in announced {
      for attribute in FenceInfo.attributes(words[...]) { reader.read(attribute, line: line) }
    }
    announced = []
    for attribute in info.attributes { reader.read(attribute, line: line) }
    if let top { reader.readTop(of: top.text, line: line + 1, isMyST: top.isMyST) }
    problems += reader.problems
    if let label = reader.options.label {
      if let first = labels[label] {
        problems.append(Diagnostic(.warning, "label '\(label)' is that of line \(first) already", file: file, line: line))
      }
      labels[label] = labels[label] ?? line
    }
    return reader.options
  }

  private mutating func cell(_ info: FenceInfo, in fence: Fence) -> Cell {
    let line = fence.lines.lowerBound
    let isMyST = info.language == "code-cell"
    let options = options(info, line: line, for: .cell, top: (fence.text, isMyST))
    let optionLines = OptionReader.lines(atTopOf: fence.text, isMyST: isMyST)
    var cell = Cell(code: OptionReader.code(fence.text, without: optionLines), optionLines: optionLines, options: options)
    if let path = cell.options.file {
      if let bytes = readFile(RelativePath.simplified(path)) {
        cell.expected = ExpectedLine.lines(of: String(decoding: bytes, as: UTF8.self), from: 1)
      } else {
        problems.append(Diagnostic(.error, "no file '\(path)' beside the lesson", file: file, line: line))
      }
    }
    return cell
  }

  private mutating func settle(_ role: Fence.Role) {
    switch role {
    case .cell: awaiting = fences.count - 1
    case .expectedOutput(let cell):
      awaiting = nil
      guard let fence = fences.last, case .cell(var owner) = fences[cell].role, owner.expected == nil else { break }
      owner.expected = ExpectedLine.lines(of: fence.text, from: fence.textLine)
      owner.expectedFence = fences.count - 1
      fences[cell].role = .cell(owner)
    case .dialogue, .excerpt: awaiting = nil
    case .transcript, .prose: break
    }
    dropAnnouncement()
  }

  mutating func dropAnnouncement() {
    guard let first = announced.first else { return }
    problems.append(Diagnostic(.error, "options before something that is no cell", file: file, line: first.line))
    announced = []
  }
}
