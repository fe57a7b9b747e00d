import Diagnostics
import Lessons

/// The lessons that the paths of a command mean, course by course.
package struct Selection {
  /// A place in a lesson: only what stands there is wanted, though what is above runs too.
  package enum Place: Equatable, Sendable {
    case line(Int)
    case label(String)
  }

  package struct Item: Equatable {
    package var path: String
    package var place: Place?
  }

  package var course: CourseFolder
  package var items: [Item]

  package static func of(_ paths: [String]) throws(Diagnostic) -> [Selection] {
    if paths.isEmpty {
      let course = try CourseFolder.standard()
      return [Selection(course: course, items: course.lessons.map { Item(path: $0) })]
    }
    var selections: [Selection] = []
    for argument in paths {
      let (path, place) = try split(argument)
      if Files.kind(path) == nil { throw missing(path) }
      let course = try CourseFolder.containing(path)
      let added = try Selection(course: course, path: path, place: place)
      if let index = selections.firstIndex(where: { $0.course.root == course.root }) {
        for item in added.items where !selections[index].items.contains(item) { selections[index].items.append(item) }
      } else {
        selections.append(added)
      }
    }
    return selections
  }

  private init(course: CourseFolder, items: [Item]) {
    self.course = course
    self.items = items
  }

  private init(course: CourseFolder, path: String, place: Place?) throws(Diagnostic) {
    guard let real = Files.real(path) else { throw Selection.missing(path) }
    func isMeant(_ lesson: String) -> Bool {
      guard let lesson = Files.real(course.file(lesson)) else { return false }
      return Files.kind(path) == .folder ? Files.isInside(lesson, real) : lesson == real
    }
    self.course = course
    items = course.lessons.filter(isMeant).map { Item(path: $0, place: place) }
    if Files.kind(path) == .special { throw Diagnostic(.error, "is no ordinary file", file: path) }
    if items.isEmpty, Files.kind(path) == .file {
      let notes = path.hasSuffix(".py") ? ["lectern run \(path) runs a script"] : []
      throw Diagnostic(.error, "is no lesson of its course", file: path, notes: notes)
    }
  }

  /// `lesson.md:57` and `lesson.md#label`, unless a file has that very name.
  private static func split(_ argument: String) throws(Diagnostic) -> (String, Place?) {
    if Files.kind(argument) != nil { return (argument, nil) }
    if let (path, line) = splitAtLine(argument), Files.kind(path) != nil { return (path, .line(line)) }
    if let hash = argument.lastIndex(of: "#") {
      return (String(argument[..<hash]), .label(String(argument[argument.index(after: hash)...])))
    }
    if let (path, line) = splitAtLine(argument) { return (path, .line(line)) }
    throw missing(argument)
  }

  private static func splitAtLine(_ argument: String) -> (path: String, line: Int)? {
    guard let colon = argument.lastIndex(of: ":"), let line = Int(argument[argument.index(after: colon)...]), line > 0 else { return nil }
    return (String(argument[..<colon]), line)
  }

  /// What is not there, with the name in its folder that was probably meant.
  private static func missing(_ path: String) -> Diagnostic {
    if Files.exists(path) { return Diagnostic(.error, "is a link that leads to no file", file: path) }
    let folder = Files.folder(of: path)
    let near = nearestName(to: RelativePath.name(path), among: Files.names(in: folder))
    let notes = near.map { ["did you mean '\(Files.joined(folder, $0))'?"] } ?? []
    return Diagnostic(.error, "no such file or folder", file: path, notes: notes)
  }
}

extension Lesson {
  /// The fence at a place: around or next below a line, the one whose output or figure stands there, or with a label.
  package func fence(at place: Selection.Place) throws(Diagnostic) -> Int {
    switch place {
    case .line(let line):
      if let fence = fences.first(where: { $0.lines.contains(line) }), case .expectedOutput(let owner) = fence.role { return owner }
      let runs = fences.indices.filter { fences[$0].role.runs }
      if let cell = runs.first(where: { writtenFigures(after: $0).contains { $0.line == line } }) { return cell }
      if let fence = runs.first(where: { line <= fences[$0].lines.upperBound }) { return fence }
      throw Diagnostic(.error, "nothing runs at or below line \(line)", file: source.name)
    case .label(let label):
      let labels = fences.indices.compactMap { index -> (String, Int)? in
        guard case .cell(let cell) = fences[index].role, let label = cell.options.label else { return nil }
        return (label, index)
      }
      if let found = labels.first(where: { $0.0 == label }) { return found.1 }
      let nearest = nearestName(to: label, among: labels.map(\.0))
      throw Diagnostic(
        .error, "no cell is labelled '\(label)'", file: source.name,
        notes: nearest.map { ["did you mean '\($0)'?"] } ?? [])
    }
  }
}

extension Selection {
  /// The lessons to render: a draft only if it is named.
  package func chosen(from lessons: [String: Lesson]) -> [String] {
    var seen: Set<String> = []
    return items.map(\.path).filter { seen.insert($0).inserted }.filter { lessons[$0]?.settings.draft != true || items.count == 1 }
  }
}
