import Course
import Diagnostics
import Glibc

/// Runs a script like `lectern run`, with a collection at every safepoint, freed cells poisoned, and bytecode verified.
@main
struct Stress {
  static func main() {
    guard let path = CommandLine.arguments.dropFirst().first, let file = fopen(path, "rb") else { exit(4) }
    var bytes: [UInt8] = []
    while case let byte = getc(file), byte != EOF { bytes.append(UInt8(truncatingIfNeeded: byte)) }
    fclose(file)
    var program = PythonProgram()
    program.source = SourceFile(name: path, bytes: bytes, countsBytes: true)
    program.arguments = Array(CommandLine.arguments.dropFirst())
    program.switches.collectsAlways = true
    program.switches.poisonsFreedCells = true
    program.switches.verifiesBytecode = true
    let script = program
    onDeepStack { exit(script.run { bytes, stream in _ = write(stream, bytes.baseAddress, bytes.count) }) }
  }
}
