import Diagnostics
import Glibc
import Lessons
import PythonLibrary
import PythonRuntime

/// One lesson's Python: a namespace that its cells share, and the files and limits they have.
package final class PythonCells {
  /// What a lesson's Python starts with.
  package struct World {
    package var limits = Lessons.Limits.standard
    package var seed = 0
    package var usesRealClock = false
    /// The files of the lesson, shared by its sessions and scripts.
    let files: LessonFiles
    /// When the lesson began, for the time that it may take.
    let start = Start()

    package init(folder: String) { files = LessonFiles(folder: folder) }
  }

  private let python: Interpreter
  private let world: World
  private let output: CollectedOutput
  private var hasReadUnseeded = false
  private let figures: CollectedFigures

  package convenience init(_ world: World) {
    self.init(world, arguments: [""], folder: "")
    Library.openShell(in: python.vm)
  }

  private init(_ world: World, arguments: [String], folder: String) {
    self.world = world
    let output = CollectedOutput(limit: world.limits.output)
    self.output = output
    let figures = CollectedFigures()
    self.figures = figures
    var host = Host(write: { bytes, _ in output.write(bytes) })
    host.isInterrupted = { output.isFull || StopRequest.isMade }
    host.readLine = { output.readLine() }
    host.figureDensity = 2
    host.show = { figures.all.append(Figure($0)) }
    host.clearOutput = {
      output.clear()
      figures.all = []
    }
    host.arguments = arguments
    host.files = world.files
    host.readFont = world.files.readFont
    host.seed = world.seed
    let clock = world.usesRealClock ? nil : VirtualClock()
    python = Interpreter(host, limits: world.limits, clock: clock, start: world.start)
    python.vm.importer.path = [folder]
  }

  /// Runs a cell in the namespace; the value of a last expression is displayed unless a `;` ends it.
  package func run(_ source: SourceFile, stdin: String? = nil) -> Outcome { run(source, stdin: stdin, display: .asCell) }

  /// Gives variables values, with code that cannot fail.
  func define(_ code: String) {
    if !code.isEmpty { _ = try? python.run(SourceFile(name: "<parameters>", bytes: Array(code.utf8), isFile: false)) }
  }

  /// Runs one statement as if typed at `>>>`.
  package func type(_ source: SourceFile, stdin: String? = nil) -> Outcome { run(source, stdin: stdin, display: .asTyped) }

  private func run(_ source: SourceFile, stdin: String?, display: Interpreter.Display) -> Outcome {
    outcome(of: source, stdin: stdin) { () throws(Interruption) in
      let cell = try CellSource(source)
      return try python.run(cell.source, display: cell.isSilent ? .silently : display)
    }
  }

  /// The computation graphs behind the values of the namespace; nil if one of their methods failed.
  package func computationGraph() -> String? { try? python.computationGraph() }

  /// Runs a script in a namespace of its own; `source.name` is its path relative to the lesson.
  package static func script(
    _ source: SourceFile, arguments: [String], stdin: String? = nil, in world: World
  ) -> Outcome {
    let cells = PythonCells(world, arguments: [source.name] + arguments, folder: Files.folder(of: source.name))
    var outcome = cells.outcome(of: source, stdin: stdin, isWhole: true) { () throws(Interruption) in
      try cells.python.run(source)
    }
    // A line of the script is no line of the lesson.
    if let error = outcome.error, error.kind == .limit, let line = error.line {
      let place = "\(source.name):\(line)"
      outcome.error?.script = place
      outcome.error?.message = "\(error.message), at \(place)"
      outcome.error?.traceback = "\(error.message), at \(place)\n"
    }
    outcome.error?.line = nil
    return outcome
  }

  private func outcome(
    of source: SourceFile, stdin: String?, isWhole: Bool = false, _ body: () throws(Interruption) -> String?
  ) -> Outcome {
    output.begin(stdin: stdin)
    figures.all = []
    world.files.begin()
    var outcome = Outcome()
    do throws(Interruption) {
      outcome.displayed = try body()
    } catch {
      outcome.error = python.report(error, in: source.name, output: output)
    }
    do throws(Interruption) {
      try python.showOpenFigures()
    } catch {
      let problem = python.report(error, in: source.name, output: output)
      if outcome.error == nil { outcome.error = problem }
    }
    if isWhole {
      python.runExitFunctions()
      python.finish()
    }
    outcome.output = output.text
    outcome.figures = figures.all
    let draws = python.vm.allDraws
    // What was drawn before may come back from a file, as well.
    hasReadUnseeded = hasReadUnseeded || world.files.hasReadUnseeded
    outcome.drewUnseeded = draws.contains(.unseeded) || hasReadUnseeded
    outcome.drewSeeded = draws.contains(.seeded)
    world.files.end(drewUnseeded: outcome.drewUnseeded)
    return outcome
  }
}

/// The figures that a cell shows, in their order.
private final class CollectedFigures {
  var all: [Figure] = []
}

extension Figure {
  fileprivate init(_ exhibit: Exhibit) {
    switch exhibit {
    case .picture(let file, let looks):
      self.init(png: file, alternative: looks.description, density: looks.density)
      (drawing, width, height) = (looks.drawing, looks.width, looks.height)
    case .html(let text): self.init(Passage.html(text))
    case .markdown(let text): self.init(Passage.markdown(text))
    }
  }
}
