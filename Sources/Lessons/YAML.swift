import CYAML
import Diagnostics

/// A YAML value with the place where it stands.
package struct YAML: Equatable, Sendable {
  package indirect enum Content: Equatable, Sendable {
    case scalar(String, isQuoted: Bool)
    case sequence([YAML])
    case mapping([Entry])
    /// Never expanded, so a short text cannot become a huge value.
    case alias(String)
  }

  package struct Entry: Equatable, Sendable {
    package var key: YAML
    package var value: YAML
  }

  package var content: Content
  package var line: Int
  package var column: Int

  /// Deeper nesting than any front matter has.
  private static let maxDepth = 64

  /// The first document of `text`, whose first line has the number `firstLine`; nil if there is nothing in it.
  package static func parse(_ text: String, file: String, firstLine: Int = 1) throws(Diagnostic) -> YAML? {
    var parser = yaml_parser_t()
    guard yaml_parser_initialize(&parser) == 1 else {
      throw Diagnostic(.error, "no memory to read YAML", file: file, line: firstLine)
    }
    defer { yaml_parser_delete(&parser) }
    let bytes = Array(text.utf8)
    let result: Result<YAML?, Diagnostic> = bytes.withUnsafeBufferPointer { buffer in
      yaml_parser_set_input_string(&parser, buffer.baseAddress, buffer.count)
      return Result { () throws(Diagnostic) in try document(&parser, file: file, firstLine: firstLine) }
    }
    return try result.get()
  }

  /// A sequence or mapping that is still being read; keys and values of a mapping take turns in `parts`.
  private struct Unfinished {
    var isMapping: Bool
    var parts: [YAML] = []
    var line: Int
    var column: Int

    var value: YAML {
      guard isMapping else { return YAML(content: .sequence(parts), line: line, column: column) }
      let entries = stride(from: 0, to: parts.count - 1, by: 2).map { Entry(key: parts[$0], value: parts[$0 + 1]) }
      return YAML(content: .mapping(entries), line: line, column: column)
    }
  }

  private static func document(
    _ parser: inout yaml_parser_t, file: String, firstLine: Int
  ) throws(Diagnostic) -> YAML? {
    var open: [Unfinished] = []
    while true {
      var event = yaml_event_t()
      guard yaml_parser_parse(&parser, &event) == 1 else {
        let mark = parser.problem_mark
        let problem = parser.problem.map { String(cString: $0) } ?? "not YAML"
        throw Diagnostic(.error, problem, file: file, line: firstLine + Int(mark.line), column: Int(mark.column) + 1)
      }
      defer { yaml_event_delete(&event) }
      let line = firstLine + Int(event.start_mark.line)
      let column = Int(event.start_mark.column) + 1
      var finished: YAML?
      switch event.type {
      case YAML_SCALAR_EVENT:
        let scalar = event.data.scalar
        let text = String(decoding: UnsafeBufferPointer(start: scalar.value, count: scalar.length), as: UTF8.self)
        let isQuoted = scalar.style != YAML_PLAIN_SCALAR_STYLE
        finished = YAML(content: .scalar(text, isQuoted: isQuoted), line: line, column: column)
      case YAML_ALIAS_EVENT:
        let name = event.data.alias.anchor.map { UnsafeRawPointer($0).assumingMemoryBound(to: CChar.self) }
        finished = YAML(content: .alias(name.map { String(cString: $0) } ?? ""), line: line, column: column)
      case YAML_SEQUENCE_START_EVENT: open.append(Unfinished(isMapping: false, line: line, column: column))
      case YAML_MAPPING_START_EVENT: open.append(Unfinished(isMapping: true, line: line, column: column))
      case YAML_SEQUENCE_END_EVENT, YAML_MAPPING_END_EVENT: finished = open.popLast()?.value
      case YAML_DOCUMENT_END_EVENT, YAML_STREAM_END_EVENT: return nil
      default: break
      }
      if open.count > maxDepth {
        throw Diagnostic(.error, "nested more than \(maxDepth) deep", file: file, line: line, column: column)
      }
      guard let finished else { continue }
      guard let last = open.indices.last else { return finished }
      open[last].parts.append(finished)
    }
  }
}

extension YAML {
  /// The text of a scalar, quoted or not; nil for null and for anything with parts.
  package var text: String? {
    guard case .scalar(let text, let isQuoted) = content else { return nil }
    return !isQuoted && ["", "~", "null", "Null", "NULL"].contains(text) ? nil : text
  }

  package var isNull: Bool {
    if case .scalar = content { return text == nil }
    return false
  }

  package var bool: Bool? {
    guard case .scalar(let text, isQuoted: false) = content else { return nil }
    return YAML.bool(text)
  }

  /// The spellings of YAML 1.1 and of R, in any case.
  package static func bool(_ text: String) -> Bool? {
    switch text.lowercased() {
    case "true", "yes", "on": true
    case "false", "no", "off": false
    default: nil
    }
  }

  package var entries: [Entry]? {
    guard case .mapping(let entries) = content else { return nil }
    return entries
  }

  package var items: [YAML]? {
    guard case .sequence(let items) = content else { return nil }
    return items
  }

  package subscript(_ key: String) -> YAML? { entries?.first { $0.key.text == key }?.value }
}

extension YAML {
  /// Of the library that parses.
  package static var libraryVersion: String { String(cString: yaml_get_version_string()) }
}
