import Glibc

/// What the command line asks for.
struct Options {
  static let usage = """
    lectern-bench [--lectern PATH] [--python PATH] [--torch PATH] [--programs FOLDER] [--repetitions N] [NAME...]

    Times lectern against python3, program by program in turn, and says which promises of speed hold.
    NAMEs choose benchmarks of the language, or `scalars`, `tensors`, `arrays`, `micrograd` and `training`; without any, start-up and memory are
    measured as well.

    """

  /// The program beside this one.
  var lectern = Options.folder(of: Options.ownPath) + "/lectern"
  var python = "python3"
  /// A Python that has PyTorch.
  var torch = getenv("LECTERN_BENCH_TORCH").map { String(cString: $0) } ?? "python3"
  var programs = Options.folder(of: #filePath) + "/Programs"
  var repetitions = 5
  var names: [String] = []

  /// nil for words that make no sense.
  init?(_ words: [String]) {
    var words = words[...]
    while let word = words.popFirst() {
      guard word.hasPrefix("-") else {
        names.append(word)
        continue
      }
      guard let value = words.popFirst() else { return nil }
      switch word {
      case "--lectern": lectern = value
      case "--python": python = value
      case "--torch": torch = value
      case "--programs": programs = value
      case "--repetitions":
        guard let number = Int(value), number > 0 else { return nil }
        repetitions = number
      default: return nil
      }
    }
  }

  /// Whether a group of measurements was chosen.
  func wants(_ group: String) -> Bool { names.isEmpty || names.contains(group) }

  private static func folder(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return String(path[..<slash])
  }

  private static var ownPath: String {
    var path = [CChar](repeating: 0, count: 4096)
    let count = readlink("/proc/self/exe", &path, path.count)
    return String(decoding: path.prefix(max(0, count)).map(UInt8.init(bitPattern:)), as: UTF8.self)
  }
}
