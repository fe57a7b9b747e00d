import Diagnostics

/// The words of a command line, read against the options of a command.
struct Arguments {
  private var values: [String: String] = [:]
  private(set) var words: [String] = []
  /// The options as they were given, each with its value in one word.
  private(set) var given: [(name: String, word: String)] = []

  init(_ given: [String], for command: Command) throws(UsageError) {
    let options = command.options + [.help]
    var rest = given[...]
    while let word = rest.popFirst() {
      if word == "--" {
        words += rest
        return
      }
      if !word.hasPrefix("-") || word == "-" {
        words.append(word)
        if command.endsAtFirstWord {
          words += rest
          return
        }
        continue
      }
      let parts = word.hasPrefix("--") ? word.split(separator: "=", maxSplits: 1).map(String.init) : [word]
      guard let option = options.first(where: { $0.names.contains(parts[0]) }) else {
        if let (name, value) = Arguments.joined(word, options) {
          values[name] = value
          self.given.append((name, "\(name)=\(value)"))
          continue
        }
        let names = options.flatMap(\.names).filter { $0.hasPrefix("--") }
        throw UsageError.unknown("option", parts[0], known: names)
      }
      if option.isValueOptional {
        values[option.name] = parts.count == 2 ? parts[1] : ""
      } else if option.value == nil {
        guard parts.count == 1 else { throw UsageError(message: "\(option.name) takes no value") }
        values[option.name] = ""
        self.given.append((option.name, option.name))
      } else if parts.count == 2 {
        values[option.name] = parts[1]
        self.given.append((option.name, word))
      } else {
        guard let value = rest.popFirst() else {
          throw UsageError(message: "\(parts[0]) needs \(option.value ?? "a value")")
        }
        values[option.name] = value
        self.given.append((option.name, "\(option.name)=\(value)"))
        // Python's: what follows the code is for the code.
        if option.name == "-c" {
          words += rest
          return
        }
      }
    }
  }

  /// `-j4`, a short option with its value in one word.
  private static func joined(_ word: String, _ options: [CommandOption]) -> (String, String)? {
    guard !word.hasPrefix("--"), word.count > 2 else { return nil }
    let option = options.first { $0.value != nil && $0.names.contains(String(word.prefix(2))) }
    return option.map { ($0.name, String(word.dropFirst(2))) }
  }

  func has(_ name: String) -> Bool { values[name] != nil }

  func value(_ name: String) -> String? { values[name] }

  /// The option's value as `read` understands it.
  func value<Value>(_ name: String, as kind: String, _ read: (String) -> Value?) throws(UsageError) -> Value? {
    guard let text = values[name] else { return nil }
    guard let value = read(text) else { throw UsageError(message: "\(name): '\(text)' is not \(kind)") }
    return value
  }
}
