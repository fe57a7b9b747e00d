extension Lesson {
  /// The lesson as one line a fence: its lines, its role, and what belongs to it.
  package var dump: String {
    var lines: [String] = []
    if let title { lines.append("title: \(title)") }
    for (index, fence) in fences.enumerated() {
      lines.append("\(index) @\(fence.lines.lowerBound)-\(fence.lines.upperBound) \(fence.role.dump)")
      lines += fence.role.details.map { "    \($0)" }
    }
    lines += problems.map(\.description)
    return lines.joined(separator: "\n") + "\n"
  }
}

extension Fence.Role {
  fileprivate var dump: String {
    switch self {
    case .cell(let cell): "cell" + cell.options.dump
    case .dialogue(let dialogue): "dialogue" + dialogue.options.dump
    case .transcript(let transcript): "transcript" + transcript.options.dump
    case .expectedOutput(let fence): "expected output of \(fence)"
    case .excerpt(let script): "excerpt of \(script)"
    case .prose: "prose"
    }
  }

  fileprivate var details: [String] {
    switch self {
    case .cell(let cell): cell.expected.map { ["expects \($0.count) lines"] } ?? []
    case .dialogue(let dialogue):
      dialogue.statements.map { statement in
        "\(statement.line): \(statement.code.dropLast().debugDescription), expects \(statement.expected.count) lines"
      }
    case .transcript(let transcript):
      transcript.commands.map { command in
        let words = ([command.path ?? "(no \(command.name))"] + command.arguments).joined(separator: " ")
        return "\(command.line): \(words), expects \(command.expected.count) lines"
      }
    case .expectedOutput, .excerpt, .prose: []
    }
  }
}

extension CellOptions {
  fileprivate var dump: String { words.map { " \($0.name)=\($0.value)" }.joined() }

  /// The options that are not as usual.
  package var words: [(name: String, value: String)] {
    let usual = CellOptions()
    var words: [(name: String, value: String)] = []
    func flag(_ name: String, _ path: KeyPath<CellOptions, Bool>) {
      if self[keyPath: path] != usual[keyPath: path] { words.append((name, "\(self[keyPath: path])")) }
    }
    func value(_ name: String, _ value: (some CustomStringConvertible)?) {
      if let value { words.append((name, "\(value)")) }
    }
    value("label", label)
    flag("eval", \.eval)
    flag("echo", \.echo)
    flag("output", \.output)
    flag("include", \.include)
    flag("code-fold", \.foldsCode)
    flag("output-fold", \.foldsOutput)
    flag("error", \.error)
    value("raises", raises)
    flag("check", \.check)
    flag("exact", \.exact)
    value("rtol", rtol)
    value("atol", atol)
    value("session", session)
    value("stdin", stdin)
    value("file", file)
    flag("parameters", \.givesParameters)
    value("fig-cap", figureCaption)
    value("fig-alt", figureAlternative)
    return words
  }
}
