import Diagnostics
import Glibc
import Lessons
import PythonRuntime

/// A script run for its own sake: it writes while it runs, and its exit status is the program's.
package struct PythonProgram {
  package var source = SourceFile(name: "", text: "")
  /// `sys.argv`.
  package var arguments: [String] = []
  /// Where its imports are looked for first.
  package var folder = ""
  package var limits = Lessons.Limits()
  package var seed = 0
  /// Folder for what it shows; nil drops it.
  package var figures: String?
  /// Debugging aids.
  package var switches = Switches()

  /// As shells say of a program that Ctrl-C ended.
  private static let interrupted: Int32 = 130

  package init() {}

  /// Runs the script; `write` gets its output for a stream, 1 or 2.
  package func run(write: @escaping (UnsafeRawBufferPointer, Int32) -> Void) -> Int32 {
    let output = CollectedOutput(limit: limits.output)
    var host = Host(write: { bytes, stream in
      if output.count(bytes) { write(bytes, stream) }
    })
    host.arguments = arguments
    host.files = ProgramFiles()
    host.readFont = { path in try? Files.read(path) }
    host.seed = seed
    host.readLine = { readLine(strippingNewline: false).map { Array($0.utf8) } }
    host.isInterrupted = { output.isFull }
    host.takesInterrupt = StopRequest.take
    var shown = 0
    var figureIsLost = false
    if let figures {
      let name = RelativePath.name(source.name)
      let stem = name.hasSuffix(".py") ? String(name.dropLast(3)) : name
      host.show = { exhibit in
        guard case .picture(let png, _) = exhibit else { return }
        shown += 1
        do throws(Diagnostic) {
          try Files.write(png, to: "\(figures)/\(stem)-\(shown).png")
        } catch {
          figureIsLost = true
          var text = "lectern: \(error.file): \(error.message)\n"
          text.withUTF8 { write(UnsafeRawBufferPointer($0), 2) }
        }
      }
    }
    let python = Interpreter(host, limits: limits, clock: nil, switches: switches)
    python.vm.importer.path = [Files.real(folder) ?? folder]
    if source.isFile { python.setFile(source.name) }
    defer {
      python.runExitFunctions()
      python.finish()
    }
    do throws(Interruption) {
      _ = try python.run(source)
      try python.showOpenFigures()
      return figureIsLost ? 1 : 0
    } catch {
      let exit = python.programExit()
      let failure = python.wasInterrupted ? PythonProgram.interrupted : 1
      if exit == nil, python.leavesToProgram(error, output: output) { return failure }
      var text =
        exit.map { exit in exit.words.map { $0 + "\n" } ?? "" }
        ?? python.report(error, in: source.name, output: output)?.traceback ?? ""
      text.withUTF8 { write(UnsafeRawBufferPointer($0), 2) }
      return exit?.status ?? failure
    }
  }
}
