import Glibc

/// Where words for the user go.
struct Terminal: Sendable {
  enum Colour: String { case red = "31", green = "32", yellow = "33", faint = "2" }

  private(set) var isColoured = false
  private(set) var isQuiet = false
  /// Where lines go: elsewhere if the standard output is for something that programs read.
  private var output: Int32 = 1

  init() {}

  init(_ arguments: Arguments) throws(UsageError) {
    isQuiet = arguments.has("--quiet")
    switch arguments.value("--color") ?? "auto" {
    case "always": isColoured = true
    case "never": isColoured = false
    case "auto": isColoured = isatty(1) == 1 && !Terminal.isAskedToBePlain
    case let other: throw UsageError(message: "--color: '\(other)' is not auto, always or never")
    }
  }

  /// `NO_COLOR` with anything in it, or a terminal that shows letters only.
  private static var isAskedToBePlain: Bool {
    let asked = getenv("NO_COLOR").map { $0.pointee != 0 } ?? false
    return asked || getenv("TERM").map { String(cString: $0) == "dumb" } ?? false
  }

  func write(_ text: String) { Terminal.write(text, to: output) }

  func line(_ text: String) { write(text + "\n") }

  /// The same terminal, but for its lines going to the standard error.
  var aside: Terminal {
    var terminal = self
    terminal.output = 2
    return terminal
  }

  func complain(_ text: String) { Terminal.write(text + "\n", to: 2) }

  func painted(_ text: String, _ colour: Colour, isReversed: Bool = false) -> String {
    isColoured && !text.isEmpty ? "\u{1B}[\(colour.rawValue)\(isReversed ? ";7" : "")m\(text)\u{1B}[0m" : text
  }

  static func write(_ text: String, to descriptor: Int32) {
    var text = text
    text.withUTF8 { write(UnsafeRawBufferPointer($0), to: descriptor) }
  }

  static func write(_ bytes: UnsafeRawBufferPointer, to descriptor: Int32) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = Glibc.write(descriptor, UnsafeRawBufferPointer(rebasing: rest).baseAddress, rest.count)
      if count < 0, errno == EINTR { continue }
      if count <= 0 { return }
      rest = rest.dropFirst(count)
    }
  }
}
