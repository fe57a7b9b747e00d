import Course
import Diagnostics
import Reports

extension Command {
  static let merge = Command(
    name: "merge", usage: "FILE…", summary: "Make one result of those of several shards.",
    details: """
      The files are what lectern verify --shard wrote with --json, or with --junitxml, in the order of the shards.
      Exit status: that of verifying the whole.
      """,
    options: [
      CommandOption(names: ["-o", "--output"], value: "FILE", help: "where the result goes (standard output)", completion: .files)
    ],
    examples: [
      Example("lectern verify --shard 1/2 --json 1.json", "on one machine"),
      Example("lectern verify --shard 2/2 --json 2.json", "on another"),
      Example("lectern merge 1.json 2.json -o all.json", "afterwards"),
    ],
    words: .files
  ) { arguments, terminal throws(UsageError) in
    let paths = arguments.words
    guard !paths.isEmpty else { throw UsageError(message: "merge needs the results of the shards") }
    let parts = try configured { () throws(Diagnostic) in
      var parts: [String] = []
      for path in paths { parts.append(String(decoding: try Files.read(path), as: UTF8.self)) }
      return parts
    }
    let isXML = parts.map { $0.drop(while: \.isWhitespace).hasPrefix("<") }
    guard Set(isXML).count == 1 else { throw UsageError(message: "merge makes one of JSON or of JUnit XML, not of both") }
    let merged: (text: String, exit: Int)
    do throws(MergedResults.Failure) {
      merged = isXML[0] ? try MergedResults.junit(parts) : try MergedResults.json(parts)
    } catch {
      switch error {
      case .unreadable(let index):
        throw UsageError(message: "\(paths[index]): is no result of lectern verify", notes: ["--json and --junitxml write them"])
      case .twice(let lesson): throw UsageError(message: "\(lesson) is in two results", notes: ["are they of different shards?"])
      }
    }
    if let output = arguments.value("--output") {
      try configured { () throws(Diagnostic) in try Files.write(Array(merged.text.utf8), to: output) }
    } else {
      terminal.write(merged.text)
    }
    return Int32(merged.exit)
  }
}
