/// A table of expected values in a `Cases` folder: tab-separated rows, lines with `#` say what the columns are.
package enum CaseTable {
  package struct Row: Sendable, CustomStringConvertible {
    package let line: Int
    package let fields: [String]

    /// Empty beyond the last column.
    package subscript(column: Int) -> String { column < fields.count ? fields[column] : "" }

    package var description: String { "line \(line): " + fields.joined(separator: " ") }
  }

  /// The rows of `Cases/path` in the test's folder or one above it.
  ///
  /// Never empty: a table that cannot be read is one row that no test accepts.
  package static func rows(_ path: String, testFile: String = #filePath) -> [Row] {
    var folder = parent(of: testFile)
    while folder != ".", !isFolder(folder + "/Cases") { folder = parent(of: folder) }
    guard let bytes = contents(of: folder + "/Cases/" + path) else {
      return [Row(line: 0, fields: ["cannot read Cases/\(path)"])]
    }
    let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
    return lines.enumerated().compactMap { index, line in
      guard !line.isEmpty, !line.hasPrefix("#") else { return nil }
      let fields = line.split(separator: "\t", omittingEmptySubsequences: false).map(unescaped)
      return Row(line: index + 1, fields: fields)
    }
  }

  /// `\u{41}` stands for a scalar that would be hard to see in a file.
  private static func unescaped(_ field: Substring) -> String {
    var result = ""
    var rest = field
    while let escape = rest.firstRange(of: "\\u{"), let end = rest[escape.upperBound...].firstIndex(of: "}") {
      result += rest[..<escape.lowerBound]
      if let value = UInt32(rest[escape.upperBound..<end], radix: 16), let scalar = Unicode.Scalar(value) {
        result.unicodeScalars.append(scalar)
      }
      rest = rest[rest.index(after: end)...]
    }
    return result + rest
  }
}
