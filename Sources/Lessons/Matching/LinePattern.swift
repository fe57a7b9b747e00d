/// One line of expected output, ready to be compared with many.
struct LinePattern {
  /// The line as it was written, without colours and trailing blanks.
  let text: String
  let isElision: Bool
  private let tokens: [ComparableLine.Token]
  /// The line without a remark that the author put behind it.
  private let withoutRemark: [ComparableLine.Token]?
  private let matcher: Matcher?
  private let bare: String

  init(_ line: String, _ sanitising: Sanitising) {
    text = ScreenText.onScreen(line).trimmingTrailingBlanks()
    let cleaned = sanitising.cleaned(Traceback.usual(text))
    bare = cleaned == "<BLANKLINE>" ? "" : cleaned
    let remarkless = LinePattern.cuttingRemark(bare)
    isElision = Elision.stands(in: remarkless ?? bare)
    tokens = ComparableLine(bare, hasGaps: true).tokens
    withoutRemark = remarkless.map { ComparableLine($0, hasGaps: true).tokens }
    matcher = Matcher(text)
  }

  enum Agreement { case no, yes, withoutRemark }

  func agreement(with actual: OutputLine, rules: MatchRules) -> Agreement {
    if rules.isExact {
      let isSame = bare.unicodeScalars.elementsEqual(actual.cleaned.unicodeScalars)
      return isSame || matcher?.standsFor(actual.text) == true ? .yes : .no
    }
    if bare == actual.cleaned || text == actual.text { return .yes }
    if let matcher, matcher.standsFor(actual.text) { return .yes }
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
    let passesBlanks = rules.overlooked == .numbers || rules.overlooked == .blanks
    var p = 0
    var a = 0
    var retry: (pattern: Int, actual: Int)?
    while true {
      if p < pattern.count, pattern[p] == .gap {
        p += 1
        retry = (p, a)
        continue
      }
      // Numbers of other lengths move what stands in columns.
      if passesBlanks, p < pattern.count, pattern[p].isBlank {
        p += 1
        continue
      }
      guard a < actual.end else { break }
      let (token, next) = actual.token(at: a)
      if passesBlanks, token.isBlank {
        a = next
      } else if p < pattern.count, agree(pattern, p, token, rules) {
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
    return p == pattern.count
  }

  private static func agree(
    _ pattern: [ComparableLine.Token], _ index: Int, _ actual: ComparableLine.Token, _ rules: MatchRules
  ) -> Bool {
    switch (pattern[index], actual) {
    case (.number(let expected), .number(let actual)):
      let isCutShort = index + 1 < pattern.count && pattern[index + 1] == .gap
      return expected.agrees(with: actual, rules: rules, isCutShort: isCutShort)
    case (.sign(let expected), .sign(let actual)): return expected == actual || rules.overlooks(expected, actual)
    case (.number, .sign), (.sign, .number), (.gap, _), (_, .gap): return false
    }
  }
}

extension ComparableLine.Token {
  fileprivate var isBlank: Bool { self == .sign(" ") || self == .sign("\t") }
}

extension MatchRules {
  /// Whether the difference between two signs is what these rules overlook.
  fileprivate func overlooks(_ expected: Unicode.Scalar, _ actual: Unicode.Scalar) -> Bool {
    switch overlooked {
    case .letterCase: expected.properties.lowercaseMapping == actual.properties.lowercaseMapping
    case .quotes: "'\"“”‘’".unicodeScalars.contains(expected) && "'\"“”‘’".unicodeScalars.contains(actual)
    case .widths: expected.halfWidth == actual.halfWidth
    case .numbers, .lastDigits, .wholeNumbers, .signsOfZero, .blanks, nil: false
    }
  }
}

extension Unicode.Scalar {
  /// `：` → `:`, as Chinese keyboards have both.
  fileprivate var halfWidth: Unicode.Scalar {
    (0xFF01...0xFF5E).contains(value) ? Unicode.Scalar(value - 0xFEE0) ?? self : self == "\u{3000}" ? " " : self
  }
}

/// One line of what came out.
struct OutputLine {
  let text: String
  let cleaned: String
  let comparable: ComparableLine

  init(_ text: String, _ sanitising: Sanitising) {
    self.text = text
    cleaned = sanitising.cleaned(Traceback.usual(text))
    comparable = ComparableLine(cleaned, hasGaps: false)
  }
}
