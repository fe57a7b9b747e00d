import Lessons

/// The cases of a course that failed when they last ran, kept in the user's cache.
package struct LastFailures {
  private let path: String
  /// By lesson, the names of its cases.
  private var names: [String: Set<String>] = [:]

  /// nil if there is no place to keep them.
  package init?(_ course: CourseFolder) {
    guard let cache = RunCache.location, let root = Files.real(course.root) else { return nil }
    path = "\(cache)/failed/\(Digest(Array(root.utf8)).hex)"
    guard let bytes = try? Files.read(path) else { return }
    for line in String(decoding: bytes, as: UTF8.self).split(separator: "\n") {
      let parts = line.split(separator: "\t", maxSplits: 1).map(String.init)
      if parts.count == 2 { names[parts[0], default: []].insert(parts[1]) }
    }
  }

  package var isEmpty: Bool { names.isEmpty }

  /// The fences of a lesson that failed.
  package func fences(of lesson: Lesson, at path: String) -> Set<Int> {
    let failed = names[path] ?? []
    return Set(lesson.fences.indices.filter { lesson.fences[$0].role.runs && failed.contains(lesson.caseName(at: $0)) })
  }

  /// Takes note of what ran; what did not keeps what is known of it.
  package mutating func note(_ run: LessonRun, at path: String, fails: (Verdict.Status) -> Bool) {
    var failed = names[path] ?? []
    for (index, fence) in run.fences {
      let name = run.lesson.caseName(at: index)
      if fails(fence.verdict.status) { failed.insert(name) } else if fence.verdict.status != .skipped { failed.remove(name) }
    }
    // Names that are gone are not waited for.
    failed.formIntersection(run.lesson.fences.indices.filter { run.lesson.fences[$0].role.runs }.map { run.lesson.caseName(at: $0) })
    names[path] = failed.isEmpty ? nil : failed
  }

  /// A cache that cannot be written is no reason to fail.
  package func keep() {
    if names.isEmpty {
      _ = try? Files.remove(path)
      return
    }
    let lines = names.sorted { $0.key < $1.key }.flatMap { lesson, names in names.sorted().map { "\(lesson)\t\($0)\n" } }
    _ = try? Files.write(Array(lines.joined().utf8), to: path)
  }
}
