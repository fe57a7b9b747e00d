import Diagnostics
import Lessons

/// One lesson's Python: a namespace that its cells share, and the files and limits they have.
///
/// The only file through which lessons reach the interpreter.
package final class PythonCells {
  /// What a lesson's Python starts with.
  package struct World: Sendable {
    package var limits = Limits.standard
    package var seed = 0
    package var usesRealClock = false
    /// The lesson's folder.
    package var folder: String

    package init(folder: String) { self.folder = folder }
  }

  private let world: World

  package init(_ world: World) { self.world = world }

  /// Runs a cell in the namespace; the value of a last expression is displayed unless a `;` ends it.
  package func run(_ source: SourceFile, stdin: String? = nil) -> Outcome {
    Outcome.unsupported("Python does not run yet", source)
  }

  /// Runs one statement as if typed at `>>>`.
  package func type(_ source: SourceFile) -> Outcome { run(source) }

  /// Runs a script in a namespace of its own; `source.name` is its path relative to the lesson.
  package static func script(_ source: SourceFile, arguments: [String], in world: World) -> Outcome {
    Outcome.unsupported("Python does not run yet", source)
  }

  /// What in `source` Lectern's Python cannot do, as far as that can be known before running.
  package static func unsupported(in source: SourceFile) -> [Diagnostic] { [] }
}

extension Outcome {
  fileprivate static func unsupported(_ message: String, _ source: SourceFile) -> Outcome {
    var outcome = Outcome()
    outcome.error = RunError(
      kind: .unsupported, message: message, traceback: "unsupported: \(message)\n",
      line: source.firstLine)
    return outcome
  }
}

/// A script run for its own sake: it writes to the terminal while it runs, and its exit status is the program's.
package struct PythonProgram {
  package var source = SourceFile(name: "", text: "")
  /// `sys.argv`.
  package var arguments: [String] = []
  /// Where its imports are looked for first.
  package var folder = ""
  package var limits = Limits()
  package var seed = 0
  /// Folder for what it shows; nil drops it.
  package var figures: String?

  package init() {}

  package func run() -> Int32 {
    let outcome = PythonCells.script(source, arguments: arguments, in: PythonCells.World(folder: folder))
    return outcome.error == nil ? 0 : 1
  }
}
