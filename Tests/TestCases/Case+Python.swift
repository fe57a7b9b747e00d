import Glibc

/// Scripts `NAME.py` with what CPython 3.11 prints: `NAME.out`, and `NAME.err` with the directories cut from file names.
extension Case {
  /// All scripts below `Cases`; folders that begin with `_` hold what scripts import or read.
  package static func scripts(testFile: String = #filePath) -> [Case] {
    let root = parent(of: testFile) + "/Cases"
    let wanted = environment("CASE") ?? ""
    return files(below: root).filter { $0.hasSuffix(".py") && !$0.hasPrefix("_") && !$0.contains("/_") }.sorted()
      .map { Case(path: root + "/" + $0, name: String($0.dropLast(3))) }
      .filter { script in
        script.name.hasPrefix(wanted) && (isFile(script.path(ending: ".out")) || isFile(script.path(ending: ".err")))
      }
  }

  /// Runs the script with `lectern run`; empty if it does byte for byte what CPython does, and else what differs.
  ///
  /// With the environment's `STRESS=1` the garbage collector runs as often as it may, over cells that are poisoned when freed.
  package func differenceFromCPython() -> String {
    let script = String(path.split(separator: "/").last ?? "")
    let typed = path(ending: ".stdin")
    let input = isFile(typed) ? typed : "/dev/null"
    let run =
      environment("STRESS") == nil
      ? BuiltProgram("lectern").run(["run", script], in: folder, input: input)
      : BuiltProgram("python-stress").run([script], in: folder, input: input, seconds: 600)
    var report = run.accident.map { "\(name): \($0)\n" } ?? ""
    report += difference("out", contents(of: path(ending: ".out")) ?? [], run.output)
    report += difference("err", contents(of: path(ending: ".err")) ?? [], withoutDirectories(run.errors))
    return report
  }

  private func difference(_ stream: String, _ expected: [UInt8], _ actual: [UInt8]) -> String {
    if expected == actual { return "" }
    let old = expected.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    let new = actual.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    let first = zip(old, new).enumerated().first { $0.element.0 != $0.element.1 }?.offset ?? min(old.count, new.count)
    func shown(_ lines: [ArraySlice<UInt8>], _ sign: String) -> String {
      lines.dropFirst(first).prefix(4).map { "\(sign) \(String(decoding: $0, as: UTF8.self))\n" }.joined()
    }
    return "\(name).\(stream) differs from line \(first + 1) on:\n" + shown(old, "-") + shown(new, "+")
  }

  /// `File "/somewhere/x.py"` becomes `File "x.py"`.
  private func withoutDirectories(_ text: [UInt8]) -> [UInt8] {
    let lines = text.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    return Array(lines.map(withoutDirectory).joined(separator: [UInt8(ascii: "\n")]))
  }

  private func withoutDirectory(_ line: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    for start in ["File \"", "in file "] {
      guard let opening = line.firstRange(of: start.utf8), let ending = line[opening.upperBound...].firstRange(of: ".py".utf8)
      else { continue }
      let name = line[opening.upperBound..<ending.lowerBound].lastIndex(of: UInt8(ascii: "/")).map { $0 + 1 }
      return line[..<opening.upperBound] + line[(name ?? opening.upperBound)...]
    }
    return line
  }
}

private func isFile(_ path: String) -> Bool { access(path, R_OK) == 0 }
