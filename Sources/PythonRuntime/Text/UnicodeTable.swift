/// What Python knows about characters: Unicode 14.
enum UnicodeTable {
  /// The general category; nil for code points that Unicode 14 does not assign and for surrogates.
  static func category(_ scalar: UInt32) -> Unicode.GeneralCategory? {
    guard let scalar = Unicode.Scalar(scalar), let age = scalar.properties.age, age.major <= 14 else { return nil }
    return scalar.properties.generalCategory
  }

  /// Whether `repr` shows the character itself.
  static func isPrintable(_ scalar: UInt32) -> Bool {
    if scalar < 0x7F { return scalar >= 32 }
    switch category(scalar) {
    case nil, .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator, .paragraphSeparator, .spaceSeparator:
      return false
    default: return true
    }
  }
}
