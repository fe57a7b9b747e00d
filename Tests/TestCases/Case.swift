import Diagnostics
import Glibc

/// A file in a `Cases` folder, and the files beside it that hold what should come of it.
///
/// `Case.all(in: "lessons", ending: ".md")` finds them beside the test's own source file. With the environment's
/// `CASE=closures` only cases whose path begins so are found; `RECORD=1` writes what came out, and fails.
package struct Case: Sendable, CustomStringConvertible {
  package let path: String
  /// The name without its ending, relative to the folder of cases.
  package let name: String

  package var description: String { name }

  package static func all(in folder: String, ending: String, testFile: String = #filePath) -> [Case] {
    let root = parent(of: testFile) + "/Cases/" + folder
    let wanted = environment("CASE") ?? ""
    return files(below: root).filter { $0.hasSuffix(ending) }.sorted().map { relative in
      Case(path: root + "/" + relative, name: String(relative.dropLast(ending.count)))
    }.filter { $0.name.hasPrefix(wanted) }
  }

  /// The folders below `Cases/folder`, each a case.
  package static func folders(in folder: String, testFile: String = #filePath) -> [Case] {
    let root = parent(of: testFile) + "/Cases/" + folder
    let wanted = environment("CASE") ?? ""
    return entries(of: root).filter { isFolder(root + "/" + $0) && $0.hasPrefix(wanted) }.sorted().map {
      Case(path: root + "/" + $0, name: $0)
    }
  }

  package var bytes: [UInt8] { contents(of: path) ?? [] }
  package var text: String { String(decoding: bytes, as: UTF8.self) }
  package var folder: String { parent(of: path) }

  /// The bytes of a file beside the case.
  package func sibling(_ relative: String) -> [UInt8]? { contents(of: folder + "/" + relative) }

  /// The path of the file beside the case that has its name and another ending.
  package func path(ending: String) -> String { folder + "/" + (name.split(separator: "/").last ?? "") + ending }

  /// What differs between `actual` and the file with that ending; empty if nothing does.
  package func difference(from actual: String, ending: String) -> String {
    Case.difference(from: actual, file: path(ending: ending))
  }

  package static func difference(from actual: String, file: String) -> String {
    if environment("RECORD") != nil {
      write(Array(actual.utf8), to: file)
      return "recorded \(file)"
    }
    guard let bytes = contents(of: file) else { return "no \(file); RECORD=1 writes it" }
    let expected = String(decoding: bytes, as: UTF8.self)
    if expected == actual { return "" }
    let old = expected.split(separator: "\n", omittingEmptySubsequences: false)
    let new = actual.split(separator: "\n", omittingEmptySubsequences: false)
    let lines = shortestDiff(old.count, new.count) { old[$0] == new[$1] }.map { step in
      switch step {
      case .same(let a, let b): LineDiff.Line(.both, String(old[a]), expectedNumber: a + 1, actualNumber: b + 1)
      case .removed(let a): LineDiff.Line(.expected, String(old[a]), expectedNumber: a + 1)
      case .added(let b): LineDiff.Line(.actual, String(new[b]), actualNumber: b + 1)
      }
    }
    return "\(file)\n" + LineDiff(lines: lines).text.joined(separator: "\n")
  }
}

package func environment(_ name: String) -> String? { getenv(name).map { String(cString: $0) } }

package func parent(of path: String) -> String {
  path.lastIndex(of: "/").map { String(path[..<$0]) } ?? "."
}

package func contents(of path: String) -> [UInt8]? {
  guard let file = fopen(path, "rb") else { return nil }
  defer { fclose(file) }
  var bytes: [UInt8] = []
  var buffer = [UInt8](repeating: 0, count: 1 << 16)
  while true {
    let count = fread(&buffer, 1, buffer.count, file)
    if count == 0 { return bytes }
    bytes += buffer[..<count]
  }
}

package func write(_ bytes: [UInt8], to path: String) {
  guard let file = fopen(path, "wb") else { return }
  fwrite(bytes, 1, bytes.count, file)
  fclose(file)
}

package func isFolder(_ path: String) -> Bool {
  var status = stat()
  return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
}

package func entries(of folder: String) -> [String] {
  guard let directory = opendir(folder) else { return [] }
  defer { closedir(directory) }
  var names: [String] = []
  while let entry = readdir(directory) {
    let name = withUnsafePointer(to: &entry.pointee.d_name) { field in
      field.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
    }
    if !name.hasPrefix(".") { names.append(name) }
  }
  return names
}

/// Paths of all files below `folder`, relative to it.
package func files(below folder: String) -> [String] {
  var found: [String] = []
  var waiting = [""]
  while let relative = waiting.popLast() {
    for name in entries(of: folder + "/" + relative) {
      let path = relative.isEmpty ? name : relative + "/" + name
      if isFolder(folder + "/" + path) { waiting.append(path) } else { found.append(path) }
    }
  }
  return found
}
