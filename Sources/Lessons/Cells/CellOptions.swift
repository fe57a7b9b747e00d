/// How a cell runs, is checked and is shown.
package struct CellOptions: Equatable, Sendable {
  package var label: String?
  package var eval = true
  package var session: String?
  package var stdin: String?

  package var echo = true
  package var output = true
  package var include = true
  package var foldsCode = false
  package var foldsOutput = false
  package var figureCaption: String?
  package var figureAlternative: String?

  /// The cell must raise; `raises` names the exception.
  package var error = false
  package var raises: String?
  package var check = true
  /// A file beside the lesson that holds the expected output.
  package var file: String?
  package var rtol: Double?
  package var atol: Double?
  package var exact = false

  package init() {}

  package var showsCode: Bool { include && echo }
  package var showsOutput: Bool { include && output }
  package var mustRaise: Bool { error || raises != nil }
}

/// One option by its name: how its value is read, or what the value should have been.
package struct CellOption: Sendable {
  package let name: String
  package let read: @Sendable (inout CellOptions, YAML) -> String?

  package static let all: [CellOption] = [
    .text("label", \.label), .flag("echo", \.echo), .flag("eval", \.eval), .flag("output", \.output),
    .flag("error", \.error), .flag("include", \.include), .text("fig-cap", \.figureCaption),
    .text("fig-alt", \.figureAlternative), .flag("code-fold", \.foldsCode), .flag("check", \.check),
    .text("file", \.file), .text("session", \.session), .text("raises", \.raises), .number("rtol", \.rtol),
    .number("atol", \.atol), .flag("exact", \.exact), .text("stdin", \.stdin),
    CellOption(name: "tags") { options, value in
      for item in value.items ?? [value] {
        guard let tag = item.text else { return "a list of tags" }
        // Tags that are not ours group or style cells in other tools.
        CellTag(rawValue: tag)?.apply(to: &options)
      }
      return nil
    },
  ]

  package static func named(_ name: String) -> CellOption? { all.first { $0.name == name } }

  private static func text(_ name: String, _ path: WritableKeyPath<CellOptions, String?> & Sendable) -> CellOption {
    CellOption(name: name) { options, value in
      guard let text = value.text else { return "text" }
      options[keyPath: path] = text
      return nil
    }
  }

  private static func flag(_ name: String, _ path: WritableKeyPath<CellOptions, Bool> & Sendable) -> CellOption {
    CellOption(name: name) { options, value in
      guard let flag = value.bool ?? value.text.flatMap(YAML.bool) else { return "true or false" }
      options[keyPath: path] = flag
      return nil
    }
  }

  private static func number(_ name: String, _ path: WritableKeyPath<CellOptions, Double?> & Sendable) -> CellOption {
    CellOption(name: name) { options, value in
      guard let number = value.text.flatMap(Double.init), number >= 0, number.isFinite else {
        return "a number such as 1e-6"
      }
      options[keyPath: path] = number
      return nil
    }
  }
}

/// The tags by which Jupyter says the same things.
enum CellTag: String, CaseIterable {
  case skipExecution = "skip-execution"
  case raisesException = "raises-exception"
  case hideInput = "hide-input"
  case hideOutput = "hide-output"
  case hideCell = "hide-cell"
  case removeInput = "remove-input"
  case removeOutput = "remove-output"
  case removeCell = "remove-cell"

  func apply(to options: inout CellOptions) {
    switch self {
    case .skipExecution: options.eval = false
    case .raisesException: options.error = true
    case .hideInput: options.foldsCode = true
    case .hideOutput: options.foldsOutput = true
    case .hideCell:
      options.foldsCode = true
      options.foldsOutput = true
    case .removeInput: options.echo = false
    case .removeOutput: options.output = false
    case .removeCell: options.include = false
    }
  }
}
