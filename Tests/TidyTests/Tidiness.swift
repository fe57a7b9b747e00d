import TestCases
import Testing

/// Lines of code longer than this are another file, unless they are a list.
private let longestFile = 700

/// Files that may be longer, with the reason.
private let longFiles: [String: String] = [:]

private let root = parent(of: parent(of: parent(of: #filePath)))

private func swiftFiles(in folder: String) -> [String] {
  files(below: root + "/" + folder).filter { $0.hasSuffix(".swift") && !$0.contains("/Cases/") }
    .map { folder + "/" + $0 }.sorted()
}

private func lines(of path: String) -> [Substring] {
  String(decoding: contents(of: root + "/" + path) ?? [], as: UTF8.self)
    .split(separator: "\n", omittingEmptySubsequences: false)
}

/// Lines that are not comments and not inside string literals that span lines.
private func code(of path: String) -> [(number: Int, text: Substring)] {
  var isText = false
  return lines(of: path).enumerated().compactMap { index, line in
    let wasText = isText
    if (line.count(of: "\"\"\"") % 2) == 1 { isText.toggle() }
    let bare = line.drop { $0 == " " }
    return wasText || bare.hasPrefix("//") ? nil : (index + 1, bare)
  }
}

extension Substring {
  fileprivate func count(of text: String) -> Int { split(separator: text, omittingEmptySubsequences: false).count - 1 }
}

/// What the manifest lets each target import.
private let graph: [String: Set<String>] = {
  var graph: [String: Set<String>] = [:]
  for line in lines(of: "Package.swift") {
    for (call, suffix) in [("room(\"", ""), ("program(\"", ""), ("tests(\"", "Tests")] where line.contains(call) {
      let names = line.split(separator: "\"", omittingEmptySubsequences: false).enumerated()
      let quoted = names.filter { $0.offset % 2 == 1 }.map { String($0.element) }
      guard let target = quoted.first else { continue }
      let imports = quoted.dropFirst().filter { !$0.hasSuffix(".a") }
      graph[target + suffix] = Set(imports + (suffix.isEmpty ? [] : ["TestCases", "Testing"]))
    }
  }
  return graph
}()

private let cLibraries = ["CCmark", "CYAML", "CPCRE2"]

@Test func `imports are those of the manifest`() {
  let standard: Set = ["Glibc", "Foundation", "Synchronization", "Swift", "_Differentiation"]
  for path in swiftFiles(in: "Sources") + swiftFiles(in: "Tests") {
    guard let target = path.split(separator: "/").dropFirst().first.map(String.init), let allowed = graph[target]
    else { continue }
    for (number, line) in code(of: path) {
      let words = line.split(separator: " ")
      guard let place = words.firstIndex(of: "import"), words[..<place].allSatisfy({ isImportModifier($0) }),
        words.indices.contains(place + 1)
      else { continue }
      let module = String(words[words.count - 1].prefix { $0 != "." })
      #expect(allowed.contains(module) || standard.contains(module), "\(path):\(number) imports \(module)")
    }
  }
}

private func isImportModifier(_ word: Substring) -> Bool {
  word.hasPrefix("@") || ["package", "internal", "private", "fileprivate"].contains(word)
}

@Test func `each C library is named by one file`() {
  let files = swiftFiles(in: "Sources")
  for library in cLibraries {
    let naming = files.filter { path in code(of: path).contains { $0.text == "import \(library)" } }
    #expect(naming.count <= 1, "\(library): \(naming)")
  }
}

@Test func `Foundation stays at the rim`() {
  for path in swiftFiles(in: "Sources") where !path.hasPrefix("Sources/lectern") {
    for (number, line) in code(of: path) {
      #expect(!line.contains("import Foundation"), "\(path):\(number)")
    }
  }
}

@Test func `nothing is public and nothing traps on purpose`() {
  for path in swiftFiles(in: "Sources") {
    for (number, line) in code(of: path) {
      let isPublic = ["public ", "public(", "open class", "open func"].contains { line.hasPrefix($0) }
      #expect(!isPublic, "\(path):\(number) is public")
      for forbidden in ["fatalError(", "try!", "as!"] {
        #expect(!line.contains(forbidden), "\(path):\(number) has \(forbidden)")
      }
    }
  }
}

@Test func `no file is long without a reason, and nothing is left to do`() {
  for path in swiftFiles(in: "Sources") + swiftFiles(in: "Tests") where path != "Tests/TidyTests/Tidiness.swift" {
    let lines = lines(of: path)
    #expect(lines.count <= longestFile || longFiles[path] != nil, "\(path) has \(lines.count) lines")
    for (index, line) in lines.enumerated() {
      let isLeft = line.contains("TODO") || line.contains("FIXME")
      #expect(!isLeft, "\(path):\(index + 1)")
    }
  }
}
