import CPCRE2

/// A compiled regular expression: the only file that speaks to PCRE2.
package final class CompiledPattern {
  private let code: OpaquePointer
  private let matchData: OpaquePointer
  private let matchContext: OpaquePointer
  package let text: PatternText

  package enum Anchoring { case search, match, fullMatch }

  package enum Failure: Error {
    /// The pattern needs more steps than any lesson's should.
    case tooManySteps
  }

  /// Steps after which a match is given up.
  private static let stepLimit: UInt32 = 5_000_000

  package init(_ text: PatternText, isText: Bool) throws(PatternProblem) {
    var options: UInt32 = 0
    if isText {
      options |= PCRE2_UTF
      if !text.flags.contains(.ascii) { options |= PCRE2_UCP }
    }
    if text.flags.contains(.ignoreCase) { options |= PCRE2_CASELESS }
    if text.flags.contains(.multiline) { options |= PCRE2_MULTILINE | PCRE2_ALT_CIRCUMFLEX }
    if text.flags.contains(.dotAll) { options |= PCRE2_DOTALL }
    var error: Int32 = 0
    var offset = 0
    let context = pcre2_compile_context_create_8(nil)
    defer { pcre2_compile_context_free_8(context) }
    pcre2_set_newline_8(context, UInt32(PCRE2_NEWLINE_LF))
    guard let code = pcre2_compile_8(text.output, text.output.count, options, &error, &offset, context) else {
      // 125: a look-behind without a fixed length.
      if error == 125 { throw PatternProblem(message: "look-behind requires fixed-width pattern", position: nil) }
      throw PatternProblem(message: "unsupported: pattern (\(CompiledPattern.message(error)))", position: nil)
    }
    guard let matchData = pcre2_match_data_create_from_pattern_8(code, nil), let matchContext = pcre2_match_context_create_8(nil)
    else {
      pcre2_code_free_8(code)
      throw PatternProblem(message: "out of memory", position: nil)
    }
    pcre2_set_match_limit_8(matchContext, CompiledPattern.stepLimit)
    pcre2_set_heap_limit_8(matchContext, 256 << 10)
    self.code = code
    self.matchData = matchData
    self.matchContext = matchContext
    self.text = text
  }

  deinit {
    pcre2_match_data_free_8(matchData)
    pcre2_match_context_free_8(matchContext)
    pcre2_code_free_8(code)
  }

  private static func message(_ error: Int32) -> String {
    var buffer = [UInt8](repeating: 0, count: 256)
    let length = pcre2_get_error_message_8(error, &buffer, buffer.count)
    return String(decoding: buffer.prefix(max(0, Int(length))), as: UTF8.self)
  }

  /// Byte offsets of the match and its groups, two each, -1 where a group took no part; nil without a match.
  package func match(
    _ subject: UnsafeBufferPointer<UInt8>, from start: Int, _ anchoring: Anchoring, mustAdvance: Bool
  ) throws(Failure) -> [Int]? {
    var options = PCRE2_NO_UTF_CHECK
    switch anchoring {
    case .search: break
    case .match: options |= PCRE2_ANCHORED
    case .fullMatch: options |= PCRE2_ANCHORED | PCRE2_ENDANCHORED
    }
    if mustAdvance { options |= PCRE2_NOTEMPTY_ATSTART }
    let result = pcre2_match_8(code, subject.baseAddress, subject.count, start, options, matchData, matchContext)
    if result == PCRE2_ERROR_NOMATCH { return nil }
    if result < 0 { throw .tooManySteps }
    guard let vector = pcre2_get_ovector_pointer_8(matchData) else { return nil }
    var spans: [Int] = []
    spans.reserveCapacity((text.groupCount + 1) * 2)
    for index in 0...text.groupCount {
      let isSet = index < Int(result)
      let start = isSet ? Int(truncatingIfNeeded: vector[index * 2]) : -1
      let end = isSet ? Int(truncatingIfNeeded: vector[index * 2 + 1]) : -1
      // `\K` does not exist in Python, so a match never starts behind its end.
      spans.append(start < 0 ? -1 : start)
      spans.append(end < 0 ? -1 : end)
    }
    return spans
  }
}

extension CompiledPattern {
  /// Of the library that matches.
  package static var libraryVersion: String {
    var text = [UInt8](repeating: 0, count: 64)
    guard pcre2_config_8(UInt32(PCRE2_CONFIG_VERSION), &text) > 0 else { return "unknown" }
    return String(decoding: text.prefix { $0 != 0 && $0 != UInt8(ascii: " ") }, as: UTF8.self)
  }
}
