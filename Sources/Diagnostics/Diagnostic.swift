/// A problem with a place: what every stage reports and only the rim prints.
package struct Diagnostic: Error, Equatable, Sendable {
  package enum Severity: String, Sendable { case error, warning, unsupported }

  package var severity: Severity
  package var message: String
  package var file: String
  /// One-based line and column as the reader counts; 0 when the problem has no place.
  package var line: Int
  package var column: Int
  /// What to do next, each a line of its own.
  package var notes: [String]

  package init(
    _ severity: Severity, _ message: String, file: String, line: Int = 0, column: Int = 0, notes: [String] = []
  ) {
    self.severity = severity
    self.message = message
    self.file = file
    self.line = line
    self.column = column
    self.notes = notes
  }
}
