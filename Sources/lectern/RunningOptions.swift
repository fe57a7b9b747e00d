import Course
import Diagnostics
import Lessons

/// What all commands that run Python understand.
enum RunningOptions {
  static let all: [CommandOption] =
    [seed]
    + [
      limit("--max-instructions", "N", "steps of Python (10^10)"),
      limit("--max-memory", "SIZE", "memory that it holds, such as 512M (1GiB)"),
      limit("--max-depth", "N", "calls inside calls (1000)"),
      limit("--max-output", "SIZE", "what a cell prints (1MiB)"),
      limit("--max-time", "SECONDS", "how long it computes (60)"),
    ]

  private static let seed = CommandOption(names: ["--seed"], value: "N", help: "start of generators that nobody seeds (0)")

  private static func limit(_ name: String, _ value: String, _ help: String) -> CommandOption {
    CommandOption(names: [name], value: value, help: help, group: "limits of a lesson, over lectern.yml's and its own")
  }

  /// What commands that run lessons understand besides, and tell the processes that they run them in.
  static let work: [CommandOption] =
    [CommandOption(names: ["-P", "--param"], value: "NAME=VALUE", help: "a value for a parameter; any number of them")] + all

  static let lessons: [CommandOption] =
    [
      CommandOption(names: ["-j", "--jobs"], value: "N", help: "lessons that run at once (as many as there are cores)"),
      CommandOption(names: ["--shard"], value: "I/N", help: "only each Nth lesson, from the Ith; for several machines"),
      CommandOption(names: ["--no-cache"], help: "run everything again, and remember nothing"),
    ] + work

  static let terminal: [CommandOption] = [
    CommandOption(names: ["--color"], value: "WHEN", help: "auto, always or never", completion: .words(["auto", "always", "never"])),
    quiet,
  ]

  static let quiet = CommandOption(names: ["-q", "--quiet"], help: "only what went wrong")

  static func limits(_ arguments: Arguments) throws(UsageError) -> Limits {
    var limits = Limits()
    limits.instructions = try arguments.value("--max-instructions", as: "a number", wholeNumber)
    limits.memory = try arguments.value("--max-memory", as: "a size such as 512M", byteCount)
    limits.depth = try arguments.value("--max-depth", as: "a number", wholeNumber)
    limits.output = try arguments.value("--max-output", as: "a size such as 512K", byteCount)
    limits.seconds = try arguments.value("--max-time", as: "a number of seconds", wholeNumber)
    return limits
  }

  static func read(_ arguments: Arguments) throws(UsageError) -> RunOptions {
    var options = RunOptions()
    options.limits = try limits(arguments)
    options.seed = try arguments.value("--seed", as: "a whole number") { Int($0) }
    for given in arguments.given where given.name == "--param" {
      let words = given.word.dropFirst("--param=".count)
      guard let parameter = YAML.Entry(parameter: String(words)) else {
        throw UsageError(message: "-P: '\(words)' is not name=value")
      }
      options.parameters.append(parameter)
    }
    return options
  }

  /// The lessons that a command line means, with the values that it gives to their parameters.
  static func selections(_ arguments: Arguments, _ options: RunOptions) throws(UsageError) -> [Selection] {
    var selections = try configured { () throws(Diagnostic) in try Selection.of(arguments.words) }
    for index in selections.indices { selections[index].course.parameters = options.parameters }
    return selections
  }

  /// A parameter that no lesson has is a slip.
  static func check(_ options: RunOptions, against lessons: [Lesson]) throws(UsageError) {
    if options.parameters.isEmpty { return }
    var known: [String] = []
    for lesson in lessons { known += lesson.parameterNames.filter { !known.contains($0) } }
    for name in options.parameters.compactMap(\.key.text) where !known.contains(name) {
      if known.isEmpty { throw UsageError(message: "-P \(name): no lesson has parameters") }
      throw UsageError.unknown("parameter", name, known: known)
    }
  }

  /// What runs lessons as the command line says.
  static func runner(_ arguments: Arguments, _ options: RunOptions) throws(UsageError) -> CourseRunner {
    var runner = CourseRunner(options)
    let jobs = try arguments.value("--jobs", as: "a number of lessons, from 1") { wholeNumber($0).flatMap { $0 > 0 ? $0 : nil } }
    runner.workers = jobs == 1 ? nil : jobs ?? Processors.count
    let names = Set(work.map(\.name))
    runner.workerArguments = [Command.worker.name] + arguments.given.filter { names.contains($0.name) }.map(\.word)
    if !arguments.has("--no-cache") { runner.cache = RunCache.ofUser() }
    StopRequest.listen()
    return runner
  }

  static func shard(_ arguments: Arguments) throws(UsageError) -> Shard {
    try arguments.value("--shard", as: "a part such as 1/3", Shard.init) ?? .whole
  }
}
