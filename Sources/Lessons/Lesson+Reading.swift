import Diagnostics

extension Lesson {
  /// Reads a lesson; `readFile` gives the files beside it by their relative paths.
  package init(_ source: SourceFile, in course: Settings = Settings(), readFile: @escaping (String) -> [UInt8]?) {
    var problems: [Diagnostic] = []
    var settings = course
    let front = FrontMatter(source)
    if let front {
      do {
        let yaml = try YAML.parse(front.yaml, file: source.name, firstLine: front.firstLine)
        settings = try Settings(yaml, over: course, file: source.name)
      } catch {
        problems.append(error)
      }
    }
    let bodyLine = front?.bodyLine ?? 1
    let start = min(bodyLine - 1, source.lineStarts.count - 1)
    let text = String(decoding: source.bytes[Int(source.lineStarts[start])...], as: UTF8.self).withoutByteOrderMark
    let markdown = Markdown(text, firstLine: bodyLine)

    let scripts = NamedScripts(in: text, markdown: markdown, readFile: readFile)
    var reader = FenceReader(file: source.name, defaults: settings.cells, scripts: scripts, readFile: readFile)
    for (index, event) in markdown.events.enumerated() { reader.read(event, at: index) }

    self.source = source
    self.settings = settings
    self.markdown = markdown
    self.bodyLine = bodyLine
    fences = reader.fences
    self.problems = problems + reader.problems
  }
}

/// Goes through the Markdown once and gives every fence its role.
private struct FenceReader {
  let file: String
  let defaults: CellOptions
  let scripts: NamedScripts
  let readFile: (String) -> [UInt8]?

  var fences: [Fence] = []
  var problems: [Diagnostic] = []
  /// The cell whose output the next fence may be.
  private var awaiting: Int?
  /// Options in a comment, waiting for the fence behind it.
  private var announced: (line: Int, words: String)?

  init(
    file: String, defaults: CellOptions, scripts: NamedScripts, readFile: @escaping (String) -> [UInt8]?
  ) {
    self.file = file
    self.defaults = defaults
    self.scripts = scripts
    self.readFile = readFile
  }

  mutating func read(_ event: Markdown.Event, at index: Int) {
    switch event {
    case .open(.heading, _):
      awaiting = nil
      dropAnnouncement()
    case .leaf(.html(let html), let lines):
      dropAnnouncement()
      announced = OptionComment(html).map { (lines.lowerBound, $0.words) }
    case .leaf(.code(let info, let text, isFenced: true), let lines):
      let role = role(of: FenceInfo(info), text: text, line: lines.lowerBound)
      fences.append(Fence(event: index, lines: lines, info: info, text: text, role: role))
      settle(role)
    case .leaf(.code, _), .leaf(.thematicBreak, _), .open(.paragraph, _), .open(.table, _): dropAnnouncement()
    case .open, .close, .leaf: break
    }
  }

  private mutating func role(of info: FenceInfo, text: String, line: Int) -> Fence.Role {
    if info.mayBeDialogue, let dialogue = Dialogue(text, firstLine: line + 1) { return .dialogue(dialogue) }
    if info.isPython {
      if !info.isExplicitCell, announced == nil, info.attributes.isEmpty, let script = scripts.script(quotedBy: text) {
        return .excerpt(of: script)
      }
      return .cell(cell(info, text: text, line: line))
    }
    if info.mayBeTranscript,
      let transcript = Transcript(text, firstLine: line + 1, locate: { scripts.locate($0, above: line) })
    {
      return .transcript(transcript)
    }
    if let cell = awaiting, info.mayBeOutput, !Prompt.opensForeignCommand(text) {
      return .expectedOutput(ofFence: cell)
    }
    return .prose
  }

  private mutating func cell(_ info: FenceInfo, text: String, line: Int) -> Cell {
    var options = OptionReader(file: file, options: defaults)
    if let announced {
      for attribute in FenceInfo.attributes(announced.words[...]) {
        options.read(attribute, line: announced.line)
      }
    }
    announced = nil
    for attribute in info.attributes { options.read(attribute, line: line) }
    let optionLines = options.readTop(of: text, line: line + 1, isMyST: info.language == "code-cell")
    problems += options.problems
    var cell = Cell(code: text, optionLines: optionLines, options: options.options)
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

  private mutating func dropAnnouncement() {
    guard let announced else { return }
    problems.append(Diagnostic(.error, "options before something that is no cell", file: file, line: announced.line))
    self.announced = nil
  }
}
