/// One line of expected output, ready to be compared with many.
struct LinePattern {
  let text: String
  let isElision: Bool
  private let tokens: [ComparableLine.Token]
  /// The line without a remark that the author put behind it.
  private let withoutRemark: [ComparableLine.Token]?

  init(_ line: String) {
    let text = ScreenText.onScreen(line).trimmingTrailingBlanks()
    self.text = text == "<BLANKLINE>" ? "" : text
    let bare = LinePattern.cuttingRemark(self.text)
    isElision = Elision.stands(in: bare ?? self.text)
    tokens = ComparableLine(self.text, hasGaps: true).tokens
    withoutRemark = bare.map { ComparableLine($0, hasGaps: true).tokens }
  }

  enum Agreement { case no, yes, withoutRemark }

  func agreement(with actual: OutputLine, rules: MatchRules) -> Agreement {
    if text == actual.text { return .yes }
    if rules.isExact { return .no }
    if LinePattern.match(tokens, actual.comparable, rules) { return .yes }
    if let withoutRemark, LinePattern.match(withoutRemark, actual.comparable, rules) { return .withoutRemark }
    return .no
  }

  /// `tensor(2.)    # a float` → `tensor(2.)`
  private static func cuttingRemark(_ text: String) -> String? {
    var search = text[...]
    while let sign = search.lastIndex(of: "#") {
      let before = text[..<sign]
      if before.hasSuffix("  ") || before.hasSuffix("\t") {
        let bare = before.trimmingTrailingBlanks()
        return bare.isEmpty ? nil : bare
      }
      search = before
    }
    return nil
  }

  /// Gaps stand for as little as possible; only the last one ever needs another try.
  private static func match(_ pattern: [ComparableLine.Token], _ actual: ComparableLine, _ rules: MatchRules) -> Bool {
    var p = 0
    var a = 0
    var retry: (pattern: Int, actual: Int)?
    while a < actual.end {
      if p < pattern.count, pattern[p] == .gap {
        p += 1
        retry = (p, a)
        continue
      }
      let (token, next) = actual.token(at: a)
      if p < pattern.count, agree(pattern, p, token, rules) {
        p += 1
        a = next
      } else if let last = retry {
        p = last.pattern
        a = last.actual + 1
        retry = (p, a)
      } else {
        return false
      }
    }
    while p < pattern.count, pattern[p] == .gap { p += 1 }
    return p == pattern.count
  }

  private static func agree(
    _ pattern: [ComparableLine.Token], _ index: Int, _ actual: ComparableLine.Token, _ rules: MatchRules
  ) -> Bool {
    switch (pattern[index], actual) {
    case (.number(let expected), .number(let actual)):
      let isCutShort = index + 1 < pattern.count && pattern[index + 1] == .gap
      return rules.ignoresNumbers || expected.agrees(with: actual, rules: rules, isCutShort: isCutShort)
    case (.sign(let expected), .sign(let actual)): return expected == actual
    case (.number, .sign), (.sign, .number), (.gap, _), (_, .gap): return false
    }
  }
}

/// One line of what came out.
struct OutputLine {
  let text: String
  let comparable: ComparableLine

  init(_ text: String) {
    self.text = text
    comparable = ComparableLine(text, hasGaps: false)
  }
}
