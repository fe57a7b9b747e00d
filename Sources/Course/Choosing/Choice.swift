import Diagnostics
import Lessons

/// Lessons with those of their fences that a command is about.
package struct Choice {
  package var task: LessonTask
  /// nil if it is about all of them.
  package var fences: Set<Int>?

  /// What the paths of a command mean, a lesson once however often it is named; `read` may pass over lessons.
  package static func of(
    _ selections: [Selection], read: (Selection, Selection.Item) throws(Diagnostic) -> Lesson?
  ) throws(Diagnostic) -> [Choice] {
    var choices: [Choice] = []
    for selection in selections {
      let first = choices.count
      for item in selection.items {
        if let index = choices[first...].firstIndex(where: { $0.task.path == item.path }) {
          try choices[index].widen(to: item.place)
          continue
        }
        guard let lesson = try read(selection, item) else { continue }
        var choice = Choice(task: LessonTask(lesson, at: item.path, in: selection.course), fences: item.place == nil ? nil : [])
        try choice.widen(to: item.place)
        choices.append(choice)
      }
    }
    return choices
  }

  private mutating func widen(to place: Selection.Place?) throws(Diagnostic) {
    guard let place else {
      fences = nil
      task.lastFence = nil
      return
    }
    guard let known = fences else { return }
    set(known.union([try task.lesson.fence(at: place)]))
  }

  private mutating func set(_ chosen: Set<Int>) {
    fences = chosen
    task.lastFence = chosen.max()
  }

  /// Only those of the fences that are asked for too; nil if none is left. Without fences that run, all is as it was.
  package func narrowed(_ isAskedFor: (Lesson, Int) -> Bool) -> Choice? {
    let running = task.lesson.fences.indices.filter { task.lesson.fences[$0].role.runs && fences?.contains($0) != false }
    var narrowed = self
    narrowed.set(Set(running.filter { isAskedFor(task.lesson, $0) }))
    return narrowed.fences?.isEmpty == true ? nil : narrowed
  }

  /// How many fences it is about.
  package var count: Int {
    task.lesson.fences.indices.count { task.lesson.fences[$0].role.runs && fences?.contains($0) != false }
  }
}
