/// The reserved words, found without building a string: at most eight bytes packed into one number.
enum Keywords {
  static func kind(of word: ArraySlice<UInt8>) -> Token.Kind? {
    guard word.count >= 2, word.count <= 8 else { return nil }
    let packed = pack(word)
    for entry in byLength[word.count] where entry.packed == packed { return entry.kind }
    return nil
  }

  private static func pack(_ word: some Sequence<UInt8>) -> UInt64 {
    var packed: UInt64 = 0
    for byte in word { packed = packed << 8 | UInt64(byte) }
    return packed
  }

  private static let byLength: [[(packed: UInt64, kind: Token.Kind)]] = {
    var rows: [[(packed: UInt64, kind: Token.Kind)]] = Array(repeating: [], count: 9)
    for (word, kind) in words { rows[word.utf8.count].append((pack(word.utf8), kind)) }
    return rows
  }()

  private static let words: [(String, Token.Kind)] = [
    ("False", .false), ("None", .none), ("True", .true), ("and", .and), ("as", .as), ("assert", .assert),
    ("async", .async), ("await", .await), ("break", .break), ("class", .class), ("continue", .continue),
    ("def", .def), ("del", .del), ("elif", .elif), ("else", .else), ("except", .except), ("finally", .finally),
    ("for", .for), ("from", .from), ("global", .global), ("if", .if), ("import", .import), ("in", .in), ("is", .is),
    ("lambda", .lambda), ("nonlocal", .nonlocal), ("not", .not), ("or", .or), ("pass", .pass), ("raise", .raise),
    ("return", .return), ("try", .try), ("while", .while), ("with", .with), ("yield", .yield),
  ]
}
