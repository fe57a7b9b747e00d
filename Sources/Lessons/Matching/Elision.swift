/// Lines by which authors say that they left lines out.
enum Elision {
  private static let signs: Set<String> = [".", "~", "…", "⋮", "⋯", ":", "：", "︙"]
  private static let words: Set<String> = ["略", "中略", "下略", "上略", "前略", "後略", "以下略", "以上略", "下同", "以下同"]
  private static let parts = ["省略", "omitted", "snip", "truncated"]
  private static let decoration = "()（）[]<>【】〔〕.…~⋯-=*# "

  static func stands(in line: String) -> Bool {
    let text = line.trimmingBlanks()
    if signs.contains(text) || words.contains(text) || text.hasSuffix("省略") && text.count <= 6 { return true }
    if text.count >= 2, text.allSatisfy({ $0 == "." || $0 == " " }) || text.allSatisfy({ "…⋮⋯".contains($0) }) { return true }
    return isBracketed(text) && hasWord(text.dropFirst().dropLast())
  }

  /// `(中間省略)`, `（以下略）`, `[...]`, `<snip>`, `...(省略)...`, `--- 省略 ---`
  private static func isBracketed(_ text: String) -> Bool {
    guard let first = text.first, let last = text.last, text.count >= 3 else { return false }
    return "(（[<【〔.…~-=*#".contains(first) && ")）]>】〕.…~-=*#".contains(last)
  }

  private static func hasWord(_ text: Substring) -> Bool {
    let inner = text.lowercased().filter { !decoration.contains($0) }
    if inner.isEmpty { return ["..", "...", "…", "……", "....", "....."].contains(text.trimmingBlanks()) }
    return words.contains(inner) || inner.count <= 20 && parts.contains { inner.contains($0) }
  }
}
