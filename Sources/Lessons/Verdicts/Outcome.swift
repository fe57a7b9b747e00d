/// What running a piece of Python brought about; what is added here, `Recording` must write down too.
package struct Outcome: Equatable, Sendable {
  /// Standard output and standard error, in the order of writing.
  package var output = ""
  /// `repr` of the value of the last expression, if it is shown.
  package var displayed: String?
  package var error: RunError?
  package var figures: [Figure] = []
  /// Whether a generator was drawn from that nobody had seeded.
  package var drewUnseeded = false
  /// Whether a generator was drawn from that somebody had seeded.
  package var drewSeeded = false

  package init() {}

  /// Everything that a reader of a terminal would have seen.
  package var text: String { text(error: error?.traceback) }

  /// The same with only the last words of an exception.
  var textWithoutStack: String { text(error: error.map { $0.message + "\n" }) }

  private func text(error: String?) -> String {
    var text = output
    func append(_ piece: String) {
      if !text.isEmpty, !text.hasSuffix("\n") { text += "\n" }
      text += piece
    }
    if let displayed { append(displayed + "\n") }
    if let error { append(error) }
    return text
  }
}

/// Why a piece of Python did not come to its end.
package struct RunError: Equatable, Sendable {
  package enum Kind: String, Sendable {
    case exception, syntax, unsupported, limit
  }

  package var kind: Kind
  /// The last line of the traceback, `ValueError: math domain error`; of an unsupported thing, its name.
  package var message: String
  /// As Python prints it, with a newline at the end.
  package var traceback: String
  /// Line of the lesson on which it happened; nil if it happened elsewhere.
  package var line: Int?
  /// The place `x.py:12` in a script, if a limit ended one there.
  package var script: String?
  /// Names of the classes that the exception's class inherits from.
  package var bases: [String] = []

  package init(kind: Kind, message: String, traceback: String, line: Int? = nil) {
    self.kind = kind
    self.message = message
    self.traceback = traceback
    self.line = line
  }

  /// The exception's class without its module.
  package var exceptionName: String {
    let name = message.prefix { $0 != ":" && $0 != "(" }.trimmingBlanks()
    return RunError.bareName(name)
  }

  private static func bareName(_ name: String) -> String { name.split(separator: ".").last.map(String.init) ?? name }

  /// Whether an `except` with that name would catch it.
  package func isA(_ name: String) -> Bool {
    let name = RunError.bareName(name.trimmingBlanks())
    return name == exceptionName || bases.contains(name)
  }
}
