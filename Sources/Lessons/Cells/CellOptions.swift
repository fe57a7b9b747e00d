/// How a cell runs, is checked and is shown.
package struct CellOptions: Equatable, Sendable {
  package var label: String?
  package var eval = true
  package var session: String?
  package var stdin: String?
  /// Behind it, parameters get the values that front matter and command line give them.
  package var givesParameters = false

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
  /// What runs and may have options.
  package enum Part: String, Sendable { case cell, dialogue, transcript }

  package let name: String
  package let parts: Set<Part>
  package let read: @Sendable (inout CellOptions, YAML) -> String?

  package static let all: [CellOption] = [
    .text("label", \.label, everywhere), .flag("echo", \.echo), .flag("eval", \.eval, everywhere), .flag("output", \.output),
    .flag("error", \.error, [.cell, .transcript]), .flag("include", \.include, everywhere), .text("fig-cap", \.figureCaption),
    .text("fig-alt", \.figureAlternative), .folding("code-fold"), .flag("check", \.check, everywhere),
    .text("file", \.file), .text("session", \.session, [.cell, .dialogue]), .text("raises", \.raises, [.cell, .transcript]),
    .number("rtol", \.rtol, everywhere), .number("atol", \.atol, everywhere), .flag("exact", \.exact, everywhere),
    .text("stdin", \.stdin, everywhere),
    CellOption(name: "tags", parts: everywhere) { options, value in
      for item in value.items ?? [value] {
        guard let tag = item.text else { return "a list of tags" }
        // Tags that are not ours group or style cells in other tools.
        CellTag(rawValue: tag)?.apply(to: &options)
      }
      return nil
    },
  ]

  private static let everywhere: Set<Part> = [.cell, .dialogue, .transcript]

  package static func named(_ name: String) -> CellOption? { all.first { $0.name == name } }

  private static func text(
    _ name: String, _ path: WritableKeyPath<CellOptions, String?> & Sendable, _ parts: Set<Part> = [.cell]
  ) -> CellOption {
    CellOption(name: name, parts: parts) { options, value in
      guard let text = value.text else { return "text" }
      options[keyPath: path] = text
      return nil
    }
  }

  private static func flag(
    _ name: String, _ path: WritableKeyPath<CellOptions, Bool> & Sendable, _ parts: Set<Part> = [.cell]
  ) -> CellOption {
    CellOption(name: name, parts: parts) { options, value in
      guard let flag = value.bool ?? value.text.flatMap(YAML.bool) else { return "true or false" }
      options[keyPath: path] = flag
      return nil
    }
  }

  /// Quarto's third value, `show`, folds the code and leaves it open.
  private static func folding(_ name: String) -> CellOption {
    CellOption(name: name, parts: [.cell]) { options, value in
      let flag = value.bool ?? value.text.flatMap(YAML.bool)
      guard let folds = flag ?? (value.text == "show" ? false : nil) else { return "true or false" }
      options.foldsCode = folds
      return nil
    }
  }

  private static func number(
    _ name: String, _ path: WritableKeyPath<CellOptions, Double?> & Sendable, _ parts: Set<Part> = [.cell]
  ) -> CellOption {
    CellOption(name: name, parts: parts) { options, value in
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
  /// Papermill's: the cell gives parameters their usual values.
  case parameters

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
    case .parameters: options.givesParameters = true
    }
  }
}
