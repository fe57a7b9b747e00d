import Glibc
import Plotting
import TestCases
import Testing

/// Scripts in `Cases/pictures/NAME.py`, each with matplotlib's pictures of it as `NAME-1.png`, `-2.png` … beside it.
///
/// Ours must be as many, as large, and all but the same to the eye.
@Test(arguments: Case.all(in: "pictures", ending: ".py"))
func picture(_ script: Case) throws {
  let drawn = try #require(pictures(of: script))
  var number = 1
  while let bytes = script.sibling("\(script.name)-\(number).png"), let expected = Canvas(png: bytes) {
    let ours = number <= drawn.count ? Canvas(png: drawn[number - 1]) : nil
    #expect((ours?.similarity(to: expected) ?? 0) >= 0.95, "picture \(number)")
    number += 1
  }
  #expect(number > 1)
  #expect(drawn.count == number - 1)
}

@Test func picturesRepeat() throws {
  let script = try #require(Case.all(in: "pictures", ending: ".py").first)
  let first = try #require(pictures(of: script))
  #expect(first == pictures(of: script))
}

/// The files that `lectern run --figures` makes of a script.
private func pictures(of script: Case) -> [[UInt8]]? {
  var template = Array("/tmp/lectern-pictures-XXXXXX".utf8CString)
  guard mkdtemp(&template) != nil else { return nil }
  let folder = String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
  defer { rmdir(folder) }
  let run = BuiltProgram("lectern").run(["run", "--figures", folder, script.path], in: folder)
  guard run.status == 0, run.accident == nil else { return nil }
  var files: [[UInt8]] = []
  while let file = contents(of: "\(folder)/\(script.name)-\(files.count + 1).png") {
    files.append(file)
    unlink("\(folder)/\(script.name)-\(files.count).png")
  }
  return files
}
