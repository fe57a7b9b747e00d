import Glibc
import Testing

/// A table of expected values in `Cases`: tab-separated rows, `#` before what the columns are.
struct CaseTable {
  struct Row: Sendable, CustomTestStringConvertible {
    let line: Int
    let fields: [String]

    /// Empty beyond the last column.
    subscript(column: Int) -> String { column < fields.count ? fields[column] : "" }

    var testDescription: String { "line \(line): " + fields.joined(separator: " ") }
  }

  /// Never empty: a table that cannot be read is one row that no test accepts.
  static func rows(_ path: String) -> [Row] {
    let directory = #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast().joined(separator: "/")
    guard let text = text(of: directory + "/Cases/" + path) else {
      return [Row(line: 0, fields: ["cannot read Cases/\(path)"])]
    }
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
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

  private static func text(of path: String) -> String? {
    guard let file = fopen(path, "r") else { return nil }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65536)
    while true {
      let count = fread(&buffer, 1, buffer.count, file)
      guard count > 0 else { break }
      bytes.append(contentsOf: buffer[..<count])
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
