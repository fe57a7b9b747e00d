import Diagnostics

/// Values that a lesson's variables get from outside: from its settings, and from a command line, which decides.
extension Lesson {
  /// Names that may be given values: those of the settings, and those that a cell tagged `parameters` sets.
  package var parameterNames: [String] {
    var names = settings.params.compactMap(\.key.text)
    for case .cell(let cell) in fences.map(\.role) where cell.options.givesParameters {
      for line in cell.code.split(separator: "\n") {
        let name = String(line.prefix { $0.isLetter || $0.isNumber || $0 == "_" })
        let rest = line.dropFirst(name.count).drop { $0.isBlank }
        let isSet = rest.first == ":" || rest.first == "=" && rest.dropFirst().first != "="
        if isSet, !name.isEmpty, !names.contains(name) { names.append(name) }
      }
    }
    return names
  }

  /// Python that gives parameters their values; empty if there are none.
  package var parameterCode: String {
    let known = Set(parameterNames)
    var values = settings.params
    for entry in givenParameters {
      guard let name = entry.key.text, known.contains(name) else { continue }
      values.removeAll { $0.key.text == name }
      values.append(entry)
    }
    return values.compactMap { entry in entry.key.text.map { "\($0) = \(entry.value.pythonLiteral)\n" } }.joined()
  }
}

extension YAML.Entry {
  /// `name=value` of a command line, the value as YAML has it; nil if it is not so written.
  package init?(parameter: String) {
    guard let sign = parameter.firstIndex(of: "=") else { return nil }
    let name = String(parameter[..<sign])
    let text = String(parameter[sign...].dropFirst())
    guard name.isPythonName else { return nil }
    // What is no YAML is text: `title=a: b: c`.
    let value = (try? YAML.parse(text, file: "")).flatMap { $0 } ?? .plain(text, line: 1)
    self.init(key: .plain(name, line: 1), value: text.isEmpty ? YAML(content: .scalar("", isQuoted: true), line: 1, column: 1) : value)
  }
}

extension YAML {
  /// The value as Python writes it.
  var pythonLiteral: String {
    switch content {
    case .scalar(let text, isQuoted: true): return YAML.pythonText(text)
    case .scalar(let text, isQuoted: false):
      if isNull { return "None" }
      if let flag = bool, !["y", "n"].contains(text.lowercased()) { return flag ? "True" : "False" }
      return YAML.pythonNumber(text) ?? YAML.pythonText(text)
    case .sequence(let items): return "[" + items.map(\.pythonLiteral).joined(separator: ", ") + "]"
    case .mapping(let entries):
      return "{" + entries.map { "\($0.key.pythonLiteral): \($0.value.pythonLiteral)" }.joined(separator: ", ") + "}"
    case .alias(let name): return YAML.pythonText("*" + name)
    }
  }

  private static func pythonNumber(_ text: String) -> String? {
    let digits = text.filter { $0 != "_" }
    if let number = Int(digits) { return String(number) }
    switch text.lowercased() {
    case ".inf", "+.inf": return "float(\"inf\")"
    case "-.inf": return "float(\"-inf\")"
    case ".nan": return "float(\"nan\")"
    default: break
    }
    let signs = digits.utf8.allSatisfy { "0123456789+-.eE".utf8.contains($0) }
    guard signs, digits.utf8.contains(where: { "0123456789".utf8.contains($0) }), let number = Double(digits) else { return nil }
    return "\(number)"
  }

  private static func pythonText(_ text: String) -> String {
    var literal = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": literal += "\\\""
      case "\\": literal += "\\\\"
      case "\n": literal += "\\n"
      case "\u{0}"..."\u{1F}": literal += "\\x" + (scalar.value < 16 ? "0" : "") + String(scalar.value, radix: 16)
      default: literal.unicodeScalars.append(scalar)
      }
    }
    return literal + "\""
  }
}

extension String {
  /// Letters, digits and `_`, not beginning with a digit.
  var isPythonName: Bool {
    guard let first = unicodeScalars.first, first == "_" || first.properties.isXIDStart else { return false }
    return unicodeScalars.allSatisfy { $0 == "_" || $0.properties.isXIDContinue }
  }
}
