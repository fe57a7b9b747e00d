import Lessons

/// The interface words of reports and of the terminal, in one language.
package struct Words: Sendable {
  package let contents: String
  package let onThisPage: String
  package let previous: String
  package let next: String
  package let showCode: String
  package let showOutput: String
  package let from: String
  package let difference: String
  package let colon: String
  package let status: @Sendable (Verdict.Status) -> String
  package let reason: @Sendable (Verdict.Reason) -> String
  package let note: @Sendable (Verdict.Note) -> String
  package let omitted: @Sendable (Int) -> String
  /// That the output of the code on a line differs.
  package let outputOf: @Sendable (Int) -> String

  /// The words for a `lang` such as `zh-TW`; English where nobody has written others.
  package static func of(_ lang: String?) -> Words { isChinese(lang) ? traditionalChinese : english }

  static func isChinese(_ lang: String?) -> Bool {
    let lang = (lang ?? "").lowercased()
    return lang == "zh" || lang.hasPrefix("zh-")
  }

  package static let english = Words(
    contents: "Contents",
    onThisPage: "On this page",
    previous: "Previous",
    next: "Next",
    showCode: "Show code",
    showOutput: "Show output",
    from: "from",
    difference: "What differs",
    colon: ": ",
    status: { status in
      switch status {
      case .verified: "verified"
      case .mismatch: "differs"
      case .error: "error"
      case .unsupported: "unsupported"
      case .unverified: "not verified"
      case .skipped: "skipped"
      }
    },
    reason: { reason in
      switch reason {
      case .earlierError: "an earlier cell stopped with an error"
      case .notToBeRun: "not to be run"
      case .nothingExpected: "nothing written down to compare with"
      case .notToBeChecked: "not to be checked"
      case .unseeded: "only numbers differ, and they were drawn from a generator that nobody had seeded"
      case .noScript(let name): "no script \(name) beside the lesson or linked above"
      case .outputDiffers: "the output differs"
      case .outputDiffersFrom(let file): "the output differs from \(file)"
      case .figureDiffers(let file, let differences): "the figure differs from \(file): \(differences.joined(separator: "; "))"
      case .noFigure(let file): "there is no \(file) to compare the figure with"
      case .nothingRaised: "should have raised an exception"
      case .raisedOther(let expected, let actual): "should have raised \(expected), but: \(actual)"
      case .raised(let message): message
      }
    },
    note: { note in
      switch note {
      case .remarkPassedOver(let line): "the remark on line \(line) is no output and was passed over"
      case .only(let differences): "only \(differences.map(\.english).joined(separator: " and ")) differ"
      case .onlyExactnessDiffers: "it would match without exact=true"
      case .printedNothing: "nothing was printed"
      case .shouldPrintNothing: "nothing should have been printed"
      case .otherOrder: "the same lines in another order"
      case .linesGoOn: "what is written down is only the beginning"
      case .goesOn(let lines): lines == 1 ? "1 line more at the end" : "\(lines) lines more at the end"
      case .endsEarly(let lines): lines == 1 ? "the last line is missing" : "the last \(lines) lines are missing"
      case .brokenExpression(let line, let problem): "the expression on line \(line) is none: \(problem)"
      }
    },
    omitted: { $0 == 1 ? "1 line more" : "\($0) lines more" },
    outputOf: { "the output of line \($0) differs" })

  package static let traditionalChinese = Words(
    contents: "目錄",
    onThisPage: "本頁內容",
    previous: "上一課",
    next: "下一課",
    showCode: "顯示程式碼",
    showOutput: "顯示輸出",
    from: "出自",
    difference: "不同之處",
    colon: "：",
    status: { status in
      switch status {
      case .verified: "已核對"
      case .mismatch: "不符"
      case .error: "錯誤"
      case .unsupported: "不支援"
      case .unverified: "未核對"
      case .skipped: "未執行"
      }
    },
    reason: { reason in
      switch reason {
      case .earlierError: "前面的程式因錯誤而停止"
      case .notToBeRun: "設定為不執行"
      case .nothingExpected: "課文沒有寫下輸出"
      case .notToBeChecked: "設定為不核對"
      case .unseeded: "只有數字不同，而亂數沒有設定種子"
      case .noScript(let name): "課文旁邊和上文的連結都沒有 \(name)"
      case .outputDiffers: "輸出與課文不同"
      case .outputDiffersFrom(let file): "輸出與 \(file) 不同"
      case .figureDiffers(let file, let differences): "圖形與 \(file) 不同：\(differences.joined(separator: "；"))"
      case .noFigure(let file): "沒有 \(file)，圖形無從核對"
      case .nothingRaised: "應該引發例外，卻沒有"
      case .raisedOther(let expected, let actual): "應該引發 \(expected)，結果是：\(actual)"
      case .raised(let message): message
      }
    },
    note: { note in
      switch note {
      case .remarkPassedOver(let line): "第 \(line) 行後面的註解不是輸出，核對時略過"
      case .only(let differences): "只有\(differences.map(\.traditionalChinese).joined(separator: "與"))不同"
      case .onlyExactnessDiffers: "不用 exact=true 就相符"
      case .printedNothing: "什麼都沒有印出來"
      case .shouldPrintNothing: "不應該印出任何東西"
      case .otherOrder: "同樣的幾行，次序不同"
      case .linesGoOn: "課文只寫了開頭"
      case .goesOn(let lines): "最後多了 \(lines) 行"
      case .endsEarly(let lines): "最後少了 \(lines) 行"
      case .brokenExpression(let line, let problem): "第 \(line) 行的表示式有誤：\(problem)"
      }
    },
    omitted: { "其餘 \($0) 行" },
    outputOf: { "第 \($0) 行程式的輸出不同" })
}

extension Verdict.Difference {
  fileprivate var english: String {
    switch self {
    case .numbers: "numbers"
    case .drawnNumbers: "numbers that depend on a seed"
    case .lastDigits: "last digits"
    case .wholeNumbers: "whole numbers and floats (10 and 10.0)"
    case .signsOfZero: "signs of zeros"
    case .blanks: "blanks"
    case .letterCase: "capital and small letters"
    case .quotes: "quotation marks"
    case .widths: "full-width and half-width signs"
    }
  }

  fileprivate var traditionalChinese: String {
    switch self {
    case .numbers: "數字"
    case .drawnNumbers: "取決於亂數種子的數字"
    case .lastDigits: "最後一位數字"
    case .wholeNumbers: "整數和浮點數（10 和 10.0）"
    case .signsOfZero: "零的正負號"
    case .blanks: "空白"
    case .letterCase: "大小寫"
    case .quotes: "引號"
    case .widths: "全形和半形"
    }
  }
}

extension Words {
  /// What is to be said of a verdict in a terminal or a log, which do not show it beside its code.
  package func message(_ verdict: Verdict) -> String {
    var message = verdict.reason.map(reason) ?? status(verdict.status)
    if verdict.reason == .outputDiffers, verdict.codeLine != verdict.line { message = outputOf(verdict.codeLine) }
    return ([message] + verdict.notes.map(note)).joined(separator: "; ")
  }

  /// How something was judged, in a line.
  package func mark(_ verdict: Verdict) -> String {
    var text = "\(verdict.status.sign) \(status(verdict.status))"
    // That the output differs is what a mismatch is.
    if let reason = verdict.reason, reason != .outputDiffers { text += colon + self.reason(reason) }
    for note in verdict.notes { text += " · " + self.note(note) }
    return text
  }
}

extension Verdict.Status {
  /// One sign for those who skim.
  package var sign: String {
    switch self {
    case .verified: "✓"
    case .unverified, .skipped: "○"
    case .mismatch, .error, .unsupported: "✗"
    }
  }
}
