import Course
import Lessons

/// What all commands that run Python understand.
enum RunningOptions {
  static let all: [CommandOption] = [
    CommandOption(names: ["--max-instructions"], value: "N", help: "steps of Python that a lesson may take (10^10)"),
    CommandOption(names: ["--max-memory"], value: "SIZE", help: "memory that it may hold (1GiB)"),
    CommandOption(names: ["--max-depth"], value: "N", help: "calls inside calls (1000)"),
    CommandOption(names: ["--max-output"], value: "SIZE", help: "text that a cell may print (1MiB)"),
    CommandOption(names: ["--max-time"], value: "SECONDS", help: "time that it may take (60)"),
    CommandOption(names: ["--seed"], value: "N", help: "start of generators that nobody seeds (0)"),
  ]

  /// What commands that run lessons understand besides.
  static let lessons: [CommandOption] =
    [
      CommandOption(names: ["-j", "--jobs"], value: "N", help: "lessons that run at once (as many as there are cores)"),
      CommandOption(names: ["--no-cache"], help: "run everything again, and remember nothing"),
    ] + all

  static let terminal: [CommandOption] = [
    CommandOption(names: ["--color"], value: "WHEN", help: "auto, always or never"), quiet,
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
    return options
  }

  /// What runs lessons as the command line says.
  static func runner(_ arguments: Arguments, _ options: RunOptions) throws(UsageError) -> CourseRunner {
    var runner = CourseRunner(options)
    let jobs = try arguments.value("--jobs", as: "a number of lessons, from 1") { wholeNumber($0).flatMap { $0 > 0 ? $0 : nil } }
    runner.workers = jobs == 1 ? nil : jobs ?? Processors.count
    let names = Set(all.map(\.name))
    runner.workerArguments = [Command.worker.name] + arguments.given.filter { names.contains($0.name) }.map(\.word)
    if !arguments.has("--no-cache") { runner.cache = RunCache.ofUser() }
    StopRequest.listen()
    return runner
  }
}
