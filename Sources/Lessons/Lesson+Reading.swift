import Diagnostics

extension Lesson {
  /// Reads a lesson; `readFile` gives the files beside it by their relative paths.
  ///
  /// `parameters` are values that a command line gives.
  package init(
    _ source: SourceFile, in course: Settings = Settings(), parameters: [YAML.Entry] = [],
    readFile: @escaping (String) -> [UInt8]?
  ) {
    var problems: [Diagnostic] = []
    var settings = course
    let front = FrontMatter(source)
    if let front {
      do {
        let yaml = try YAML.parse(front.yaml, file: source.name, firstLine: front.firstLine)
        settings = try Settings(ofLesson: yaml, in: course, file: source.name)
      } catch {
        problems.append(error)
      }
    } else if FrontMatter.isUnclosed(source) {
      problems.append(Diagnostic(.error, "front matter without an end: no line '---' closes it", file: source.name, line: 1))
    }
    let bodyLine = front?.bodyLine ?? 1
    let start = min(bodyLine - 1, source.lineStarts.count - 1)
    let text = String(decoding: source.bytes[Int(source.lineStarts[start])...], as: UTF8.self).withoutByteOrderMark
    let markdown = Markdown(text, firstLine: bodyLine)

    let scripts = NamedScripts(in: text, markdown: markdown, readFile: readFile)
    var reader = FenceReader(file: source.name, settings: settings, scripts: scripts, readFile: readFile)
    for (index, event) in markdown.events.enumerated() { reader.read(event, at: index) }
    reader.dropAnnouncement()

    self.source = source
    self.settings = settings
    givenParameters = parameters
    self.markdown = markdown
    self.bodyLine = bodyLine
    var running = 0
    fences = reader.fences.map { fence in
      var fence = fence
      if fence.role.runs { running += 1 }
      fence.number = running
      return fence
    }
    self.problems = problems + reader.problems
  }
}
