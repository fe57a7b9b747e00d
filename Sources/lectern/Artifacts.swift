import Course
import Diagnostics
import Lessons

/// Pictures of what differs, in the folder that `--artifacts` names.
struct Artifacts {
  private let folder: String

  init?(_ arguments: Arguments) {
    guard let folder = arguments.value("--artifacts") else { return nil }
    self.folder = folder
  }

  /// Writes expected, actual and different pixels of every figure that is not as its file has it.
  func write(_ run: LessonRun, _ task: LessonTask, _ terminal: Terminal) throws(Diagnostic) {
    let surroundings = task.course.surroundings(of: task.path)
    let stem = task.path.hasSuffix(".md") ? String(task.path.dropLast(3)) : task.path
    for (index, fence) in run.fences.sorted(by: { $0.key < $1.key }) {
      if !fence.verdict.isOnFigures { continue }
      for (number, pair) in run.figurePairs(at: index, surroundings).enumerated() {
        if pair.expected != nil, pair.differences.isEmpty { continue }
        let name = Files.joined(folder, "\(stem)-\(run.lesson.caseName(at: index))-\(number + 1)")
        try Files.write(pair.drawn.png, to: "\(name)-actual.png")
        var written = ["actual"]
        if let expected = pair.expected {
          try Files.write(expected, to: "\(name)-expected.png")
          written.append("expected")
          if let picture = pictureOfDifferences(expected: expected, actual: pair.drawn.png) {
            try Files.write(picture, to: "\(name)-difference.png")
            written.append("difference")
          }
        }
        let names = written.count == 1 ? "actual" : "{\(written.joined(separator: ","))}"
        terminal.line("  wrote \(name)-\(names).png")
      }
    }
  }
}
