/// Changes of case that depend on the neighbours of a character.
struct CasedText {
  private let text: Run<UInt32>

  init(_ text: Run<UInt32>) { self.text = text }

  func mapped(_ mapping: ASCIIText.Mapping) -> [UInt32] {
    var result: [UInt32] = []
    result.reserveCapacity(text.count + 8)
    var isInWord = false
    for (index, scalar) in text.enumerated() {
      switch mapping {
      case .upper: UnicodeTable.append(.upper, of: scalar, to: &result)
      case .lower: appendLower(index, to: &result)
      case .capitalized:
        if index == 0 { UnicodeTable.append(.title, of: scalar, to: &result) } else { appendLower(index, to: &result) }
      case .title:
        if isInWord { appendLower(index, to: &result) } else { UnicodeTable.append(.title, of: scalar, to: &result) }
        isInWord = UnicodeTable.isCased(scalar)
      case .swapped:
        if UnicodeTable.isUpper(scalar) {
          appendLower(index, to: &result)
        } else if UnicodeTable.isLower(scalar) {
          UnicodeTable.append(.upper, of: scalar, to: &result)
        } else {
          result.append(scalar)
        }
      }
    }
    return result
  }

  private func appendLower(_ index: Int, to result: inout [UInt32]) {
    if text[index] == 0x3A3 {
      result.append(isFinal(index) ? 0x3C2 : 0x3C3)
    } else {
      UnicodeTable.append(.lower, of: text[index], to: &result)
    }
  }

  /// Whether a capital sigma ends a word: then its small letter is another one.
  private func isFinal(_ index: Int) -> Bool {
    var before = index - 1
    while before >= 0 && UnicodeTable.isCaseIgnorable(text[before]) { before -= 1 }
    if before < 0 || !UnicodeTable.isCased(text[before]) { return false }
    var after = index + 1
    while after < text.count && UnicodeTable.isCaseIgnorable(text[after]) { after += 1 }
    return after == text.count || !UnicodeTable.isCased(text[after])
  }
}
