extension Diagnostic: CustomStringConvertible {
  /// `file:line:column: severity: message`, then the notes, indented.
  package var description: String {
    var place = file
    if line > 0 { place += ":\(line)" }
    if line > 0, column > 0 { place += ":\(column)" }
    let head = place.isEmpty ? "" : "\(place): "
    return ([head + "\(severity.rawValue): \(message)"] + notes.map { "  \($0)" }).joined(separator: "\n")
  }
}
