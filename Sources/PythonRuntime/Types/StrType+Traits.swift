/// `isalpha` and its relatives.
extension VM {
  func addTextTraits(_ type: Ref<TypeObject>) {
    method(type, "isascii(self, /)") { vm, a throws(PyError) in .bool(try vm.text(a[0]).pointee.isASCII) }
    method(type, "isalpha(self, /)") { vm, a throws(PyError) in
      .bool(vm.has(.alphabetic, try vm.text(a[0]), UnicodeTable.isAlphabetic))
    }
    method(type, "isalnum(self, /)") { vm, a throws(PyError) in
      .bool(vm.has(.alphanumeric, try vm.text(a[0])) { UnicodeTable.isAlphabetic($0) || UnicodeTable.isNumeric($0) })
    }
    method(type, "isdecimal(self, /)") { vm, a throws(PyError) in
      .bool(vm.has(.digits, try vm.text(a[0])) { UnicodeTable.decimal($0) != nil })
    }
    method(type, "isdigit(self, /)") { vm, a throws(PyError) in
      .bool(vm.has(.digits, try vm.text(a[0]), UnicodeTable.isDigit))
    }
    method(type, "isnumeric(self, /)") { vm, a throws(PyError) in
      .bool(vm.has(.digits, try vm.text(a[0]), UnicodeTable.isNumeric))
    }
    method(type, "isspace(self, /)") { vm, a throws(PyError) in
      .bool(vm.has(.textSpace, try vm.text(a[0]), UnicodeTable.isSpace))
    }
    method(type, "islower(self, /)") { vm, a throws(PyError) in .bool(vm.isLower(try vm.text(a[0]))) }
    method(type, "isupper(self, /)") { vm, a throws(PyError) in .bool(vm.isUpper(try vm.text(a[0]))) }
    method(type, "istitle(self, /)") { vm, a throws(PyError) in .bool(vm.isTitle(try vm.text(a[0]))) }
    method(type, "isprintable(self, /)") { vm, a throws(PyError) in
      .bool(try vm.text(a[0]).scalars.allSatisfy(UnicodeTable.isPrintable))
    }
    method(type, "isidentifier(self, /)") { vm, a throws(PyError) in .bool(vm.isIdentifier(try vm.text(a[0]))) }
  }

  private func has(_ trait: ASCIIText.Trait, _ text: Ref<StrObject>, _ holds: (UInt32) -> Bool) -> Bool {
    text.pointee.isASCII ? ASCIIText.has(trait, text.asciiBytes) : text.wideScalars.allSatisfy(holds)
  }

  private func isLower(_ text: Ref<StrObject>) -> Bool {
    if text.pointee.isASCII { return ASCIIText.has(.lower, text.asciiBytes) }
    return text.wideScalars.contains(where: UnicodeTable.isLower)
      && !text.wideScalars.contains { UnicodeTable.isUpper($0) || UnicodeTable.isTitle($0) }
  }

  private func isUpper(_ text: Ref<StrObject>) -> Bool {
    if text.pointee.isASCII { return ASCIIText.has(.upper, text.asciiBytes) }
    return text.wideScalars.contains(where: UnicodeTable.isUpper)
      && !text.wideScalars.contains { UnicodeTable.isLower($0) || UnicodeTable.isTitle($0) }
  }

  private func isTitle(_ text: Ref<StrObject>) -> Bool {
    if text.pointee.isASCII { return ASCIIText.has(.title, text.asciiBytes) }
    var isInWord = false
    var sawLetter = false
    for scalar in text.wideScalars {
      if UnicodeTable.isUpper(scalar) || UnicodeTable.isTitle(scalar) {
        if isInWord { return false }
        isInWord = true
      } else if UnicodeTable.isLower(scalar) {
        if !isInWord { return false }
      } else {
        isInWord = false
      }
      sawLetter = sawLetter || isInWord
    }
    return sawLetter
  }

  package func isIdentifier(_ text: Ref<StrObject>) -> Bool {
    guard text.pointee.count > 0, UnicodeTable.isIdentifierStart(text[scalar: 0]) else { return false }
    for index in 1..<text.pointee.count where !UnicodeTable.isIdentifierPart(text[scalar: index]) { return false }
    return true
  }
}
