import Course
import Diagnostics
import Glibc
import Lessons

extension Command {
  static let run = Command(
    name: "run", usage: "FILE.py [ARGS] | -c CODE [ARGS] | - [ARGS]",
    summary: "Run a script under Lectern's Python. The exit status is the script's.",
    details: """
      - reads the script from standard input. Memory and depth are limited as in lessons, the rest only if asked.
      """,
    options: [
      CommandOption(names: ["-c"], value: "CODE", help: "the script itself"),
      CommandOption(names: ["--figures"], value: "DIR", help: "where figures go, as <stem>-1.png, -2.png …", completion: .folders),
    ] + RunningOptions.all,
    examples: [
      Example("lectern run net1.py", "as python3 net1.py"),
      Example("lectern run --figures pictures plot.py", "figures in pictures/plot-1.png, plot-2.png …"),
      Example("echo 'print(1)' | lectern run -", "from standard input"),
    ],
    endsAtFirstWord: true, words: .files
  ) { arguments, terminal throws(UsageError) in
    var program = PythonProgram()
    program.limits = try RunningOptions.limits(arguments)
    program.seed = try arguments.value("--seed", as: "a whole number") { Int($0) } ?? 0
    program.figures = arguments.value("--figures")
    if let code = arguments.value("-c") {
      program.source = SourceFile(name: "<string>", bytes: Array((code + "\n").utf8), isFile: false)
      program.arguments = ["-c"] + arguments.words
    } else {
      guard let path = arguments.words.first else { throw UsageError(message: "run needs a script, -c CODE or -") }
      let file = path == "-" ? "/dev/stdin" : path
      let bytes = try configured { () throws(Diagnostic) in try Files.read(file) }
      program.source = SourceFile(name: path == "-" ? "<stdin>" : path, bytes: bytes, isFile: path != "-", countsBytes: true)
      program.folder = path == "-" ? "" : Files.folder(of: path)
      program.arguments = arguments.words
    }
    // Other signals end a script as they end any program.
    for ending in [SIGTERM, SIGHUP] where !StopRequest.isIgnored(ending) { signal(ending, SIG_DFL) }
    StopRequest.listen(to: [SIGINT])
    return program.run { bytes, stream in Terminal.write(bytes, to: stream) }
  }
}
