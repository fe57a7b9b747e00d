import Diagnostics
import Lessons
import Reports

/// A folder of lessons: where it is, what its `lectern.yml` says, and its lessons in reading order.
package struct CourseFolder: Sendable {
  /// As the user would name it; empty for the current folder.
  package let root: String
  package let settings: Settings
  /// Folder for the reports.
  package var output: String
  /// Paths of the lessons in reading order, relative to `root`.
  package private(set) var lessons: [String] = []
  /// Values that the command line gives to parameters of its lessons.
  package var parameters: [YAML.Entry] = []

  package static let settingsName = "lectern.yml"

  /// The course that a command without a path means.
  package static func standard() throws(Diagnostic) -> CourseFolder {
    if let root = nearestRoot(from: "") { return try CourseFolder(root: root) }
    return try CourseFolder(root: Files.kind("notebooks") == .folder ? "notebooks" : "")
  }

  /// The course that `path`, a lesson or a folder, belongs to.
  package static func containing(_ path: String) throws(Diagnostic) -> CourseFolder {
    let isFolder = Files.kind(path) == .folder
    let folder = isFolder ? trimmed(path) : Files.folder(of: path)
    if let root = nearestRoot(from: folder) { return try CourseFolder(root: root) }
    return try CourseFolder(root: folder, isDeep: isFolder)
  }

  /// A lesson that belongs to no course has the lessons beside it for company: `isDeep` is false for it.
  private init(root: String, isDeep: Bool = true) throws(Diagnostic) {
    try self.init(root: root, lessons: [])
    lessons = try findLessons(isDeep: isDeep)
  }

  /// With these lessons, whatever else is there.
  init(root: String, lessons: [String]) throws(Diagnostic) {
    self.root = root
    self.lessons = lessons
    let path = Files.joined(root, CourseFolder.settingsName)
    if Files.kind(path) == .file {
      let text = String(decoding: try Files.read(path), as: UTF8.self)
      var settings = try Settings(ofCourse: try YAML.parse(text, file: path), file: path)
      settings.limits = settings.limits.orElse(.standard)
      self.settings = settings
      output = RelativePath.simplified(Files.joined(root, settings.output ?? "output"))
    } else {
      var settings = Settings()
      settings.limits = .standard
      self.settings = settings
      output = "output"
    }
  }

  /// The nearest folder at or above `folder` with settings.
  private static func nearestRoot(from folder: String) -> String? {
    var candidate = folder
    guard var real = Files.real(folder) else { return nil }
    while true {
      if Files.kind(Files.joined(candidate, settingsName)) == .file { return candidate }
      if real == "/" { return nil }
      real = Files.folder(of: real)
      let isUp = candidate.split(separator: "/").allSatisfy { $0 == ".." || $0 == "." }
      candidate = isUp ? Files.joined(candidate, "..") : Files.folder(of: candidate)
    }
  }

  private static func trimmed(_ path: String) -> String {
    let bare = path.hasSuffix("/") && path.count > 1 ? String(path.dropLast()) : path
    return bare == "." ? "" : bare
  }
}

extension CourseFolder {
  private func findLessons(isDeep: Bool) throws(Diagnostic) -> [String] {
    let outputFolder = Files.real(output)
    let found = Files.files(below: root) { folder in
      let name = RelativePath.name(folder)
      // A folder with settings of its own is another course.
      let isOwn = Files.kind(Files.joined(root, "\(folder)/\(CourseFolder.settingsName)")) == nil
      return isDeep && isOwn && name != "node_modules" && !name.hasPrefix("_")
        && (outputFolder == nil || Files.real(Files.joined(root, folder)) != outputFolder)
    }
    let markdown = found.filter { $0.hasSuffix(".md") && $0 != "SUMMARY.md" }.filter { path in
      // Reports beside their lessons are not lessons again.
      guard let bytes = try? Files.read(Files.joined(root, path)) else { return true }
      return !ReportMark.stands(in: bytes)
    }
    return try ordered(markdown.sorted(by: precedesInReading))
  }

  private func ordered(_ lessons: [String]) throws(Diagnostic) -> [String] {
    let known = Set(lessons)
    var first: [String] = []
    var placed: Set<String> = []
    if let order = settings.order {
      for place in order {
        let path = RelativePath.simplified(place.path)
        guard known.contains(path), placed.insert(path).inserted else {
          let nearest = nearestName(to: path, among: lessons)
          let problem = known.contains(path) ? "'\(path)' stands there already" : "no lesson '\(path)'"
          throw Diagnostic(
            .error, "order: \(problem)", file: Files.joined(root, CourseFolder.settingsName), line: place.line,
            notes: known.contains(path) ? [] : nearest.map { ["did you mean '\($0)'?"] } ?? [])
        }
        first.append(path)
      }
    } else if let summary = Files.read("SUMMARY.md", in: root, below: root) {
      let markdown = Markdown(String(decoding: summary, as: UTF8.self))
      for case .open(.link(let destination, _), _) in markdown.events {
        if let path = RelativePath.ofLink(destination), known.contains(path), placed.insert(path).inserted {
          first.append(path)
        }
      }
    }
    return first + lessons.filter { !placed.contains($0) }
  }
}

/// `README.md` and `index.md` before the rest of their folder, `2-x` before `10-x`.
func precedesInReading(_ a: String, _ b: String) -> Bool {
  let left = a.split(separator: "/")
  let right = b.split(separator: "/")
  for (x, y) in zip(left, right) where x != y {
    let (xIsIndex, yIsIndex) = (ReportPath.isIndex(String(x)), ReportPath.isIndex(String(y)))
    if xIsIndex != yIsIndex { return xIsIndex }
    return precedesByNumber(x, y)
  }
  return left.count < right.count
}

/// Names letter by letter, but runs of digits by their value.
private func precedesByNumber(_ a: Substring, _ b: Substring) -> Bool {
  func key(_ name: Substring) -> [[Int]] {
    var key: [[Int]] = []
    var rest = name.utf8[...]
    while let byte = rest.first {
      let digits = rest.prefix { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
      if let value = Int(String(Substring(digits))) {
        key.append([Int(UInt8(ascii: "0")), value])
        rest = rest.dropFirst(digits.count)
      } else {
        key.append([Int(byte)])
        rest = rest.dropFirst()
      }
    }
    return key
  }
  return key(a).lexicographicallyPrecedes(key(b)) { $0.lexicographicallyPrecedes($1) }
}

/// Where the report of a lesson goes, relative to the folder of reports.
package enum ReportPath {
  static func isIndex(_ name: String) -> Bool { ["readme.md", "index.md"].contains(name.lowercased()) }

  /// The path without its ending: `a/README.md` → `a/index`.
  package static func stem(of lesson: String) -> String {
    let folder = RelativePath.folder(lesson)
    let name = RelativePath.name(lesson)
    return folder + (isIndex(name) ? "index" : String(name.dropLast(".md".count)))
  }
}
