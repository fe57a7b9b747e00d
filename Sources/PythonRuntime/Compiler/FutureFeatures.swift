import Diagnostics
import PythonSyntax

/// `from __future__ import …`, which only the first lines of a module may say.
struct FutureFeatures {
  /// Annotations are kept as text.
  private(set) var postponesAnnotations: Bool
  /// The line of the last such import that stands where it may.
  private var lastLine = -1
  private let source: SourceFile

  private static let names: Set<String> = [
    "nested_scopes", "generators", "division", "absolute_import", "with_statement", "print_function", "unicode_literals",
    "barry_as_FLUFL", "generator_stop", "annotations",
  ]

  /// Of code that is no module.
  init(of source: SourceFile) {
    self.source = source
    postponesAnnotations = false
  }

  /// Of a module, or of a cell behind cells that already kept annotations as text.
  init(of module: Module, postponingAnnotations: Bool = false) throws(SyntaxProblem) {
    source = module.source
    postponesAnnotations = postponingAnnotations
    var isOver = false
    var previous = 0
    for (index, statement) in module.body.enumerated() {
      let line = source.position(of: Int(statement.span.start)).line
      if isOver, line > previous { return }
      previous = line
      switch statement.kind {
      case .importFrom("__future__", _, let names):
        let start = Int(statement.span.start)
        // Behind other statements of the line, which CPython places one column too far to the left.
        if isOver { throw SyntaxProblem(.syntaxError, Self.tooLate, Span(start - 1, start - 1)) }
        for name in names?.map(\.name.text) ?? ["*"] { try add(name, Span(start, start)) }
        lastLine = line
      case .expression(let expression):
        if case .constant(.string) = expression.kind, index == 0 { continue }
        isOver = true
      default: isOver = true
      }
    }
  }

  private mutating func add(_ name: String, _ place: Span) throws(SyntaxProblem) {
    if name == "braces" { throw SyntaxProblem(.syntaxError, "not a chance", place) }
    if !Self.names.contains(name) {
      throw SyntaxProblem(.syntaxError, "future feature \(name) is not defined", place)
    }
    if name == "annotations" { postponesAnnotations = true }
  }

  /// An import of features further down is an error.
  func checkPlace(ofImport span: Span) throws(SyntaxProblem) {
    if source.position(of: Int(span.start)).line > lastLine { throw SyntaxProblem(.syntaxError, Self.tooLate, span) }
  }

  private static let tooLate = "from __future__ imports must occur at the beginning of the file"
}
