import Diagnostics
import Lessons
import PythonLibrary
import PythonSyntax

/// What a lesson asks in vain of Lectern's Python, fence by fence, as far as that shows before anything runs.
///
/// What surely comes about is `unsupported`; what a test or a call decides about, and what may be a slip, is a warning.
package struct LessonSupport {
  package private(set) var problems: [Int: [Diagnostic]] = [:]

  private let lesson: Lesson
  private let readFile: (String) -> [UInt8]?
  private let library = LibrarySupport()
  /// Scripts and modules beside the lesson that have been read.
  private var files: Set<String> = []
  /// Where modules were found, or that they were not.
  private var located: [String: String?] = [:]

  package init(_ lesson: Lesson, readFile: @escaping (String) -> [UInt8]?) {
    self.lesson = lesson
    self.readFile = readFile
    var sessions: [String: ModuleUses] = [:]
    for (index, fence) in lesson.fences.enumerated() {
      problems[index] = read(fence, &sessions)
    }
  }

  /// What keeps fences from running, by their index.
  var obstacles: [Int: Diagnostic] {
    problems.compactMapValues { problems in
      problems.first { $0.severity == .unsupported && $0.file == lesson.source.name }
    }
  }

  private mutating func read(_ fence: Fence, _ sessions: inout [String: ModuleUses]) -> [Diagnostic] {
    switch fence.role {
    case .cell(let cell):
      guard cell.options.eval else { return [] }
      let source = SourceFile(name: lesson.source.name, text: cell.code, firstLine: fence.textLine)
      return read(source, &sessions[cell.options.session ?? "", default: ModuleUses()])
    case .dialogue(let dialogue):
      return dialogue.statements.flatMap { statement in
        let source = SourceFile(name: lesson.source.name, text: statement.code, firstLine: statement.line)
        return read(source, &sessions["", default: ModuleUses()])
      }
    case .transcript(let transcript):
      return transcript.commands.compactMap(\.path).flatMap { readScript($0, root: RelativePath.folder($0)) }
    case .expectedOutput, .excerpt, .prose: return []
    }
  }

  private mutating func read(_ source: SourceFile, _ uses: inout ModuleUses, root: String = "") -> [Diagnostic] {
    do throws(Interruption) {
      let cell = try CellSource(source)
      return read(cell.source, cell.source, &uses, root: root)
    } catch {
      guard case .unsupported(let what, let line) = error else { return [] }
      return [Diagnostic(.unsupported, what, file: source.name, line: line, column: 1)]
    }
  }

  private mutating func read(
    _ text: SourceFile, _ source: SourceFile, _ uses: inout ModuleUses, root: String
  ) -> [Diagnostic] {
    func problem(_ severity: Diagnostic.Severity, _ message: String, _ span: Span) -> Diagnostic {
      let place = source.place(of: Int(span.start))
      return Diagnostic(severity, message, file: source.name, line: place.line, column: place.column)
    }
    let module: Module
    do throws(SyntaxProblem) { module = try parseModule(text) } catch {
      // Other mistakes of the syntax are Python's to explain.
      return error.kind == .unsupported ? [problem(.unsupported, error.message, error.span)] : []
    }
    var found: [Diagnostic] = []
    var seen: Set<String> = []
    for use in uses.read(module) {
      if let path = localFile(use, root) {
        found += readScript(path, root: root)
      } else if let what = library.missing(use.module, use.names) {
        // The import has said it already.
        if !use.names.isEmpty, what.hasPrefix("module '"), library.missing(use.module, []) != nil { continue }
        if !seen.insert("\(what) \(use.isCertain)").inserted { continue }
        found.append(
          use.isCertain
            ? problem(.unsupported, what, use.span) : problem(.warning, "unsupported if it comes to this: \(what)", use.span))
      } else if use.names.isEmpty, !library.knows(use.module), seen.insert(use.module).inserted {
        var unknown = problem(.warning, "no module '\(use.module)'", use.span)
        if let nearest = nearestName(to: use.module, among: LibrarySupport.suggested) { unknown.notes = ["did you mean '\(nearest)'?"] }
        if !library.knows(String(use.module.prefix { $0 != "." })) { found.append(unknown) }
      }
    }
    return found
  }

  /// The file of a module that lies beside the lesson, or beside the script that imports it.
  private mutating func localFile(_ use: ModuleUse, _ root: String) -> String? {
    let key = ([root, use.module] + use.names.prefix(1)).joined(separator: "\n")
    if let known = located[key] { return known }
    let path = findFile(use, root)
    located[key] = .some(path)
    return path
  }

  private func findFile(_ use: ModuleUse, _ root: String) -> String? {
    let names = use.module.split(separator: ".")
    guard let package = names.first else { return nil }
    let whole = names.joined(separator: "/")
    let modules = ["\(whole).py", "\(whole)/__init__.py", "\(package).py", "\(package)/__init__.py"]
    let parts = use.names.prefix(1).map { "\(whole)/\($0).py" }
    return (modules + parts).map { root + $0 }.first { files.contains($0) || readFile($0) != nil }
  }

  /// More scripts than any lesson has; a bound on what is read for one.
  private static let limit = 64

  private mutating func readScript(_ path: String, root: String) -> [Diagnostic] {
    guard files.count < Self.limit, files.insert(path).inserted, let bytes = readFile(path) else { return [] }
    let name = Files.joined(Files.folder(of: lesson.source.name), path)
    let source = SourceFile(name: name, bytes: bytes, countsBytes: true)
    var uses = ModuleUses()
    return read(source, source, &uses, root: root)
  }
}
