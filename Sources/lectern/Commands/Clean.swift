import Course
import Diagnostics

extension Command {
  static let clean = Command(
    name: "clean", usage: "", summary: "Forget what lessons brought about when they last ran.",
    details: """
      Lessons that have not changed are not run again: what came of them lies in $XDG_CACHE_HOME/lectern, else in
      ~/.cache/lectern. Nothing there is ever needed; reports are not touched.
      """,
    options: [RunningOptions.quiet]
  ) { arguments, terminal throws(UsageError) in
    guard arguments.words.isEmpty else { throw UsageError(message: "clean takes no paths: the cache is one for all courses") }
    guard let cache = RunCache.ofUser() else {
      if !terminal.isQuiet { terminal.line("no cache: neither XDG_CACHE_HOME nor HOME says where") }
      return ExitStatus.success.rawValue
    }
    let (count, bytes) = try configured { () throws(Diagnostic) in try cache.clear() }
    if !terminal.isQuiet {
      terminal.line(count == 0 ? "nothing was remembered" : "forgot \(count) runs, \((bytes + 1023) / 1024) KiB")
    }
    return ExitStatus.success.rawValue
  }
}
