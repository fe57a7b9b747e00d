import Diagnostics
import Lessons
import Reports

/// The reports of a course in its folder of reports: made, compared with what is there, written, cleaned away.
package struct Publication {
  private let course: CourseFolder
  private let formats: [ReportFormat]
  private var page: Page.Course

  /// `lessons` are all lessons of the course that have reports, by their paths.
  package init(_ course: CourseFolder, lessons: [String: Lesson], formats: [ReportFormat]) {
    self.course = course
    self.formats = formats
    let entries = course.lessons.compactMap { path in
      lessons[path].map { lesson in
        let name = RelativePath.name(path).dropLast(".md".count)
        return Page.Course.Entry(
          title: lesson.title ?? String(name), description: lesson.settings.description, lesson: path,
          report: ReportPath.stem(of: path))
      }
    }
    page = Page.Course(settings: course.settings, entries: entries, toLessons: Publication.way(to: course))
  }

  /// The way from the reports to the lessons; nil if they lie so far apart that it would depend on the machine.
  private static func way(to course: CourseFolder) -> String? {
    guard let here = Files.real(""), let lessons = Files.real(course.root) else { return nil }
    let output = RelativePath.simplified(Files.joined(here, course.output))
    guard Files.isInside(output, Files.folder(of: lessons)) else { return nil }
    let way = RelativePath.from(folder: output, toFolder: lessons)
    return way.isEmpty ? "." : way
  }

  /// The reports of some lessons and of the course's contents, by their paths in the folder of reports.
  package mutating func reports(
    of runs: [(path: String, run: LessonRun)], withContents: Bool = true
  ) -> (files: [String: [UInt8]], problems: [Diagnostic]) {
    var files: [String: [UInt8]] = [:]
    var problems: [Diagnostic] = []
    count(runs)
    for (path, run) in runs {
      guard let number = page.number(ofLesson: path) else { continue }
      let page = Page(
        run: run, path: path, course: page, number: number, readFile: course.readFile(beside: path))
      let stem = page.course.entries[number].report
      for format in formats {
        let report = format.lesson(page)
        files[stem + format.ending] = report.bytes
        for (name, bytes) in report.files { files[RelativePath.folder(stem) + name] = bytes }
        for problem in report.problems where !problems.contains(problem) { problems.append(problem) }
      }
    }
    if hasContents, withContents {
      for format in formats { files["index" + format.ending] = format.contents(page).bytes }
    }
    return (files, problems)
  }

  /// How each lesson did: in these runs, else when its page was written.
  private mutating func count(_ runs: [(path: String, run: LessonRun)]) {
    let known = Dictionary(runs.map { ($0.path, $0.run) }, uniquingKeysWith: { first, _ in first })
    for index in page.entries.indices {
      if let run = known[page.entries[index].lesson] {
        page.entries[index].tally = run.fences.isEmpty ? nil : Tally(of: run)
      } else {
        let file = Files.joined(course.output, page.entries[index].report + ReportFormat.html.ending)
        page.entries[index].tally = (try? Files.read(file)).flatMap(ReportMark.tally)
      }
    }
  }

  /// A course of one lesson is its own contents, and a lesson may be written as the contents.
  private var hasContents: Bool { page.entries.count > 1 && !page.entries.contains { $0.report == "index" } }

  /// Writes what differs from what is there and removes what nobody needs; returns the paths of both.
  package func write(_ files: [String: [UInt8]]) throws(Diagnostic) -> (written: [String], removed: [String]) {
    var written: [String] = []
    for (path, bytes) in files.sorted(by: { $0.key < $1.key }) {
      let target = Files.joined(course.output, path)
      if let present = try? Files.read(target), present == bytes { continue }
      try Files.write(bytes, to: target)
      written.append(target)
    }
    let stale = stale(beside: files)
    for path in stale {
      try Files.remove(path)
      if path.hasSuffix(".png") { Files.removeIfEmpty(Files.folder(of: path)) }
    }
    return (written, stale)
  }

  /// What `write` would change, as problems.
  package func check(_ files: [String: [UInt8]]) -> [Diagnostic] {
    var problems: [Diagnostic] = []
    for (path, bytes) in files.sorted(by: { $0.key < $1.key }) {
      let target = Files.joined(course.output, path)
      guard Files.kind(target) == .file, let present = try? Files.read(target) else {
        problems.append(Diagnostic(.error, "is not there; lectern render writes it", file: target))
        continue
      }
      if present != bytes {
        let line = Publication.firstDifference(present, bytes)
        problems.append(
          Diagnostic(.error, "is not what lectern render would write", file: target, line: line))
      }
    }
    return problems
      + stale(beside: files).map { Diagnostic(.error, "is left from a lesson or figure that is gone", file: $0) }
  }

  private static func firstDifference(_ old: [UInt8], _ new: [UInt8]) -> Int {
    let same = zip(old, new).prefix { $0 == $1 }
    return 1 + same.count { $0.0 == UInt8(ascii: "\n") }
  }

  /// Reports of lessons that are gone, and figures that their reports no longer show.
  private func stale(beside files: [String: [UInt8]]) -> [String] {
    let stems = Set(page.entries.map(\.report) + (hasContents ? ["index"] : []))
    let made = Set(files.keys.filter { $0.hasSuffix(".md") }.map { String($0.dropLast(".md".count)) })
    let present = Files.files(below: course.output) { _ in true }.sorted().filter { files[$0] == nil }
    var stale: [String] = []
    var gone: Set<String> = []
    for path in present {
      guard let format = ReportFormat.all.first(where: { path.hasSuffix($0.ending) }) else { continue }
      let stem = String(path.dropLast(format.ending.count))
      let target = Files.joined(course.output, path)
      guard !stems.contains(stem), let bytes = try? Files.read(target), ReportMark.stands(in: bytes) else { continue }
      stale.append(target)
      gone.insert(stem)
    }
    for path in present where Files.isLeftover(path) { stale.append(Files.joined(course.output, path)) }
    for path in present {
      // A figure is known to be ours by the report beside it.
      guard let stem = Publication.owner(ofFigure: path), made.contains(stem) || gone.contains(stem) else { continue }
      stale.append(Files.joined(course.output, path))
    }
    return stale
  }

  /// The report whose `_files` folder a figure lies in.
  private static func owner(ofFigure path: String) -> String? {
    let folder = Files.folder(of: path)
    let isFigure = RelativePath.name(path).hasPrefix("figure-") && [".png", ".svg", ".jpg", ".gif"].contains { path.hasSuffix($0) }
    return isFigure && folder.hasSuffix("_files") ? String(folder.dropLast("_files".count)) : nil
  }
}
