/// The parameters of a native, read from a text like `"split(self, sep=None, maxsplit=-1)"` when they are first needed.
///
/// A parameter with `=` is optional (the text behind it is what `help` shows, the body sees `.unbound`); `/` ends the positional-only ones,
/// `*` or `*args` begins the keyword-only ones, `**kwargs` takes what is left. `"find(self, sub[, start])"` has positional-only ones.
package final class Signature {
  struct Parameter {
    let name: String
    let isOptional: Bool
    let defaultText: String
  }

  let text: StaticString
  /// Positional parameters, positional-only ones first.
  private(set) var positional: [Parameter] = []
  private(set) var positionalOnlyCount = 0
  private(set) var keywordOnly: [Parameter] = []
  private(set) var hasVariadic = false
  private(set) var hasKeywordVariadic = false
  private(set) var variadicName = "args"
  private(set) var keywordVariadicName = "kwargs"
  /// Slots that a bound call fills.
  private(set) var slotCount = 0
  private(set) var requiredCount = 0
  /// Only positional parameters, so that a call without keywords needs no binding but filling up.
  private(set) var isPlain = false
  /// Written with `[, …]` around optional parameters, as those are that C reads from a tuple: they count in words of their own.
  private(set) var isTuple = false
  /// Written with `, […]` around what comes only together.
  private(set) var isGroup = false
  private var isRead = false

  init(_ text: StaticString) { self.text = text }

  /// The parameters of a Python function, without the first ones.
  init(of function: Ref<FunctionObject>, skipping first: Int) {
    text = ""
    let code = function.pointee.code
    var required = code.pointee.argumentCount
    if case .tuple(let defaults) = function.pointee.defaults { required -= defaults.pointee.count }
    for index in first..<max(first, code.pointee.argumentCount) {
      positional.append(
        Parameter(name: code.pointee.details.localNames[index].string, isOptional: index >= required, defaultText: ""))
    }
    positionalOnlyCount = max(0, code.pointee.positionalOnlyCount - first)
    let named = code.pointee.argumentCount + code.pointee.keywordOnlyCount
    for name in code.pointee.details.localNames[code.pointee.argumentCount..<named] {
      keywordOnly.append(Parameter(name: name.string, isOptional: true, defaultText: ""))
    }
    hasVariadic = code.pointee.traits.contains(.variadic)
    hasKeywordVariadic = code.pointee.traits.contains(.keywordVariadic)
    countSlots()
    isRead = true
  }

  /// The bytes in front of `(`.
  var nameBytes: UnsafeBufferPointer<UInt8> {
    let all = UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount)
    let end = all.firstIndex(of: UInt8(ascii: "(")) ?? all.count
    return UnsafeBufferPointer(rebasing: all[..<end])
  }

  @inline(__always)
  func read() {
    if !isRead { readText() }
  }

  private func readText() {
    isRead = true
    let all = String(describing: text)
    guard let open = all.firstIndex(of: "("), let close = all.lastIndex(of: ")") else { return }
    isGroup = all.contains(", [")
    if isGroup || all.contains("[,") {
      readTuple(all[all.index(after: open)..<close])
      return
    }
    var sawStar = false
    for part in Signature.splitTopLevel(all[all.index(after: open)..<close]) {
      if part == "/" {
        positionalOnlyCount = positional.count
      } else if part == "*" {
        sawStar = true
      } else if part.hasPrefix("**") {
        hasKeywordVariadic = true
        keywordVariadicName = String(part.dropFirst(2))
      } else if part.hasPrefix("*") {
        hasVariadic = true
        variadicName = String(part.dropFirst())
        sawStar = true
      } else {
        let pieces = part.split(separator: "=", maxSplits: 1)
        let parameter = Parameter(
          name: String(pieces[0]), isOptional: pieces.count > 1, defaultText: pieces.count > 1 ? String(pieces[1]) : "")
        if sawStar { keywordOnly.append(parameter) } else { positional.append(parameter) }
      }
    }
    countSlots()
  }

  private func countSlots() {
    requiredCount = positional.count { !$0.isOptional }
    slotCount = positional.count + (hasVariadic ? 1 : 0) + keywordOnly.count + (hasKeywordVariadic ? 1 : 0)
    isPlain = !hasVariadic && !hasKeywordVariadic && keywordOnly.isEmpty
  }

  private func readTuple(_ text: Substring) {
    var isOptional = false
    for part in text.split(separator: ",") {
      if part.hasPrefix(" [") { isOptional = true }
      let name = part.filter { $0 != "[" && $0 != "]" && $0 != " " }
      positional.append(Parameter(name: name, isOptional: isOptional, defaultText: ""))
      if part.contains("[") { isOptional = true }
    }
    positionalOnlyCount = positional.count
    requiredCount = positional.count { !$0.isOptional }
    slotCount = positional.count
    isPlain = true
    isTuple = true
  }

  private static func splitTopLevel(_ text: Substring) -> [String] {
    var parts: [String] = []
    var current = ""
    var quote: Character?
    var depth = 0
    for character in text {
      if let open = quote {
        if character == open { quote = nil }
      } else if character == "'" || character == "\"" {
        quote = character
      } else if "([{".contains(character) {
        depth += 1
      } else if ")]}".contains(character) {
        depth -= 1
      } else if character == ",", depth == 0 {
        parts.append(current)
        current = ""
        continue
      } else if character == " ", depth == 0 {
        continue
      }
      current.append(character)
    }
    if !current.isEmpty { parts.append(current) }
    return parts
  }
}
