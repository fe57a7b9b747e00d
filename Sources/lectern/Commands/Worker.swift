import Course

extension Command {
  /// What lectern starts itself as, to run lessons in other processes.
  static let worker = Command(
    name: Worker.commandName, usage: "", summary: "Run lessons that another lectern sends.", options: RunningOptions.work, isShown: false
  ) { arguments, _ throws(UsageError) in
    Worker.work(try RunningOptions.read(arguments))
  }
}
