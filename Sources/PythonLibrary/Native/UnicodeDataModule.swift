import PythonRuntime
@_spi(_Unicode) import Swift

/// `unicodedata`, from the tables of Swift's own library; characters younger than Unicode 14 count as unassigned.
enum UnicodeDataModule {
  static func fill(_ vm: VM, _ namespace: Ref<DictObject>) throws(PyError) {
    vm.set(namespace, "unidata_version", vm.str("14.0.0"))
    fillProperties(vm, namespace)
    fillNames(vm, namespace)
    vm.function(namespace, "normalize(form, unistr, /)") { vm, a throws(PyError) in
      let (form, text) = (try form(vm, a[0]), try text(vm, a[1], "normalize() argument 2"))
      return vm.str(try normalized(vm, text, form))
    }
    vm.function(namespace, "is_normalized(form, unistr, /)") { vm, a throws(PyError) in
      let (form, text) = (try form(vm, a[0]), try text(vm, a[1], "is_normalized() argument 2"))
      return .bool(try normalized(vm, text, form).unicodeScalars.elementsEqual(text.unicodeScalars))
    }
  }

  private static func fillProperties(_ vm: VM, _ namespace: Ref<DictObject>) {
    vm.function(namespace, "category(chr, /)") { vm, a throws(PyError) in
      vm.str(category(try character(vm, a[0], "category() argument")))
    }
    vm.function(namespace, "combining(chr, /)") { vm, a throws(PyError) in
      let scalar = try character(vm, a[0], "combining() argument")
      return .int(isAssigned(scalar) ? Int(scalar.properties.canonicalCombiningClass.rawValue) : 0)
    }
    vm.function(namespace, "mirrored(chr, /)") { vm, a throws(PyError) in
      .int(try character(vm, a[0], "mirrored() argument").properties.isBidiMirrored ? 1 : 0)
    }
    let kinds: [(StaticString, String, (Unicode.NumericType) -> Bool)] = [
      ("numeric(chr, default=None, /)", "numeric() argument 1", { _ in true }),
      ("digit(chr, default=None, /)", "digit() argument 1", { $0 != .numeric }),
      ("decimal(chr, default=None, /)", "decimal() argument 1", { $0 == .decimal }),
    ]
    for (signature, argument, fits) in kinds {
      let wish = String(argument.prefix { $0 != "(" })
      vm.function(namespace, signature) { vm, a throws(PyError) in
        let scalar = try character(vm, a[0], argument)
        guard isAssigned(scalar), let kind = scalar.properties.numericType, fits(kind), let value = scalar.properties.numericValue else {
          if a.has(1) { return a[1] }
          throw vm.valueError(wish == "numeric" ? "not a numeric character" : "not a \(wish)")
        }
        return wish == "numeric" ? .float(value) : .int(Int(value))
      }
    }
  }

  private static func fillNames(_ vm: VM, _ namespace: Ref<DictObject>) {
    vm.function(namespace, "name(chr, default=None, /)") { vm, a throws(PyError) in
      let scalar = try character(vm, a[0], "name() argument 1")
      if isAssigned(scalar), let name = name(scalar) { return vm.str(name) }
      if a.has(1) { return a[1] }
      throw vm.valueError("no such name")
    }
    vm.function(namespace, "lookup(name, /)") { vm, a throws(PyError) in
      let wanted = try text(vm, a[0], "lookup() argument")
      let upper = wanted.uppercased()
      for number in UInt32(0)...0x2fa1d {
        guard let scalar = Unicode.Scalar(number), isAssigned(scalar) else { continue }
        if name(scalar) == upper || scalar.properties.nameAlias == upper { return vm.str(String(Character(scalar))) }
      }
      throw vm.keyError(vm.str("undefined character name '\(wanted)'"))
    }
  }

  private static func name(_ scalar: Unicode.Scalar) -> String? {
    scalar.properties.generalCategory == .control ? nil : scalar.properties.name
  }

  private static func isAssigned(_ scalar: Unicode.Scalar) -> Bool { scalar.properties.age.map { $0.major <= 14 } ?? false }

  private static func text(_ vm: VM, _ value: Value, _ argument: String) throws(PyError) -> String {
    if case .str(let text) = vm.core(value) { return text.string }
    throw vm.typeError("\(argument) must be str, not \(vm.typeName(value))")
  }

  private static func character(_ vm: VM, _ value: Value, _ argument: String) throws(PyError) -> Unicode.Scalar {
    guard case .str(let text) = vm.core(value) else {
      throw vm.typeError("\(argument) must be a unicode character, not \(vm.typeName(value))")
    }
    let scalars = text.string.unicodeScalars
    guard scalars.count == 1, let scalar = scalars.first else {
      throw vm.typeError("\(argument) must be a unicode character, not str")
    }
    return scalar
  }

  private static func category(_ scalar: Unicode.Scalar) -> String {
    let kind = scalar.properties.generalCategory
    guard isAssigned(scalar) || kind == .privateUse else { return "Cn" }
    return switch kind {
    case .uppercaseLetter: "Lu"
    case .lowercaseLetter: "Ll"
    case .titlecaseLetter: "Lt"
    case .modifierLetter: "Lm"
    case .otherLetter: "Lo"
    case .nonspacingMark: "Mn"
    case .spacingMark: "Mc"
    case .enclosingMark: "Me"
    case .decimalNumber: "Nd"
    case .letterNumber: "Nl"
    case .otherNumber: "No"
    case .connectorPunctuation: "Pc"
    case .dashPunctuation: "Pd"
    case .openPunctuation: "Ps"
    case .closePunctuation: "Pe"
    case .initialPunctuation: "Pi"
    case .finalPunctuation: "Pf"
    case .otherPunctuation: "Po"
    case .mathSymbol: "Sm"
    case .currencySymbol: "Sc"
    case .modifierSymbol: "Sk"
    case .otherSymbol: "So"
    case .spaceSeparator: "Zs"
    case .lineSeparator: "Zl"
    case .paragraphSeparator: "Zp"
    case .control: "Cc"
    case .format: "Cf"
    case .surrogate: "Cs"
    case .privateUse: "Co"
    case .unassigned: "Cn"
    @unknown default: "Cn"
    }
  }

  private struct Form {
    let isComposed: Bool
    let isCompatible: Bool
  }

  private static func form(_ vm: VM, _ value: Value) throws(PyError) -> Form {
    switch try text(vm, value, "normalize() argument 1") {
    case "NFC": Form(isComposed: true, isCompatible: false)
    case "NFD": Form(isComposed: false, isCompatible: false)
    case "NFKC": Form(isComposed: true, isCompatible: true)
    case "NFKD": Form(isComposed: false, isCompatible: true)
    default: throw vm.valueError("invalid normalization form")
    }
  }

  private static func normalized(_ vm: VM, _ text: String, _ form: Form) throws(PyError) -> String {
    var source = text
    if form.isCompatible {
      var plain = String.UnicodeScalarView()
      for scalar in text.unicodeScalars { try appendCompatible(vm, scalar, to: &plain) }
      source = String(plain)
    }
    var result = String.UnicodeScalarView()
    if form.isComposed { result.append(contentsOf: source._nfc) } else { result.append(contentsOf: source._nfd) }
    return String(result)
  }

  /// What a character is that is another one in a different look; those whose looks are not known here are refused.
  private static func appendCompatible(_ vm: VM, _ scalar: Unicode.Scalar, to result: inout String.UnicodeScalarView) throws(PyError) {
    if (0xff01...0xff5e).contains(scalar.value), let narrow = Unicode.Scalar(scalar.value - 0xfee0) {
      result.append(narrow)
    } else if let plain = looks[scalar] {
      result.append(contentsOf: plain.unicodeScalars)
    } else if keepsItsLook(scalar) {
      result.append(scalar)
    } else {
      throw vm.unsupported("unicodedata.normalize('NFKD') of '\\u\(String(scalar.value, radix: 16))'")
    }
  }

  private static func keepsItsLook(_ scalar: Unicode.Scalar) -> Bool {
    if !scalar.properties.changesWhenNFKCCaseFolded || scalar == "ß" || scalar == "ẞ" { return true }
    return scalar.properties.lowercaseMapping.unicodeScalars.allSatisfy { $0 != scalar && !$0.properties.changesWhenNFKCCaseFolded }
  }

  private static let looks: [Unicode.Scalar: String] = [
    "\u{a0}": " ", "ª": "a", "º": "o", "¹": "1", "²": "2", "³": "3", "¼": "1⁄4", "½": "1⁄2", "¾": "3⁄4", "µ": "μ", "¨": " \u{308}",
    "¯": " \u{304}",
    "´": " \u{301}", "¸": " \u{327}", "ﬀ": "ff", "ﬁ": "fi", "ﬂ": "fl", "ﬃ": "ffi", "ﬄ": "ffl", "…": "...", "‥": "..", "™": "TM", "№": "No",
    "⁰": "0", "⁴": "4", "⁵": "5", "⁶": "6", "⁷": "7", "⁸": "8", "⁹": "9", "ⁿ": "n", "₀": "0", "₁": "1", "₂": "2", "₃": "3", "₄": "4",
    "₅": "5", "₆": "6", "₇": "7", "₈": "8", "₉": "9", "ℝ": "R", "ℕ": "N", "ℤ": "Z", "ℚ": "Q", "ℂ": "C", "①": "1", "②": "2", "③": "3",
    "\u{2002}": " ", "\u{2003}": " ", "\u{2009}": " ", "\u{202f}": " ", "\u{3000}": " ",
  ]
}
