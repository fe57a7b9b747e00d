/// Paths as lessons write them: in links, in prompts of two systems, in prose.
package enum RelativePath {
  /// The path that a link points to, relative to the lesson.
  ///
  /// Nil if it leads elsewhere: to a URL, a place in the page, the root of the file system.
  package static func ofLink(_ destination: String) -> String? {
    let path = destination.prefix { $0 != "#" && $0 != "?" }
    if path.isEmpty || path.hasPrefix("/") { return nil }
    let scheme = path.prefix { $0 != "/" && $0 != "." && $0 != ":" }
    if path.dropFirst(scheme.count).first == ":" { return nil }
    return simplified(String(percentDecoded(path).map { $0 == "\\" ? "/" : $0 }))
  }

  /// Without `.` and inner `..`; a leading `..` stays.
  package static func simplified(_ path: String) -> String {
    var parts: [Substring] = []
    for part in path.split(separator: "/") where part != "." {
      if part == "..", let last = parts.last, last != ".." { parts.removeLast() } else { parts.append(part) }
    }
    return (path.hasPrefix("/") ? "/" : "") + parts.joined(separator: "/")
  }

  package static func name(_ path: String) -> String {
    path.split(separator: "/").last.map(String.init) ?? path
  }

  /// The folder part, with its `/`; empty if there is none.
  package static func folder(_ path: String) -> String {
    path.lastIndex(of: "/").map { String(path[...$0]) } ?? ""
  }

  private static func percentDecoded(_ text: Substring) -> String {
    var bytes: [UInt8] = []
    let source = Array(text.utf8)
    var index = 0
    while index < source.count {
      if source[index] == UInt8(ascii: "%"), index + 2 < source.count,
        let byte = UInt8(String(decoding: source[(index + 1)...(index + 2)], as: UTF8.self), radix: 16)
      {
        bytes.append(byte)
        index += 3
      } else {
        bytes.append(source[index])
        index += 1
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The way from one folder to another; empty if they are the same.
  package static func from(folder: String, toFolder other: String) -> String {
    let here = folder.split(separator: "/")
    let there = other.split(separator: "/")
    let shared = zip(here, there).prefix { $0 == $1 }.count
    return (here.dropFirst(shared).map { _ in ".." } + there.dropFirst(shared).map(String.init)).joined(separator: "/")
  }

  /// The way from `folder` (both relative to the same place) to the file `path`.
  package static func from(folder: String, to path: String) -> String {
    let way = from(folder: folder, toFolder: self.folder(path))
    return way.isEmpty ? name(path) : way + "/" + name(path)
  }
}
