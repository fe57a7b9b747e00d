/// A name as Python compares it: letters that only look special count as the letters they stand for, and a letter with
/// its marks is one (Unicode's normal form NFKC, for the scripts that programs are written in).
func normalizedIdentifier(_ bytes: ArraySlice<UInt8>) -> String {
  let text = String(decoding: bytes, as: UTF8.self)
  guard bytes.contains(where: { $0 >= 0x80 }) else { return text }
  var result = String.UnicodeScalarView()
  for scalar in text.unicodeScalars { result.append(contentsOf: CompatibleLetters.plain(scalar)) }
  return String(result).map(ComposedLetters.composed).joined()
}

private enum ComposedLetters {
  static func composed(_ character: Character) -> String {
    guard character.unicodeScalars.count > 1 else { return String(character) }
    return letters[character].map { String($0) } ?? String(character)
  }

  /// Characters are equal when they are the same letter, however many scalars write it: each leads to its single one.
  private static let letters: [Character: Unicode.Scalar] = {
    var table: [Character: Unicode.Scalar] = [:]
    let ranges: [ClosedRange<UInt32>] = [
      0xC0...0x24F, 0x370...0x4FF, 0x1E00...0x1FFF, 0x3040...0x30FF, 0xAC00...0xD7A3,
    ]
    for range in ranges {
      for scalar in range.lazy.compactMap(Unicode.Scalar.init) where table[Character(scalar)] == nil {
        table[Character(scalar)] = scalar
      }
    }
    return table
  }()
}

private enum CompatibleLetters {
  static func plain(_ scalar: Unicode.Scalar) -> String.UnicodeScalarView {
    if let folded = folded[scalar] { return folded }
    return String(mathematical(scalar) ?? fullWidth(scalar) ?? scalar).unicodeScalars
  }

  private static func fullWidth(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
    0xFF01...0xFF5E ~= scalar.value ? Unicode.Scalar(scalar.value - 0xFEE0) : nil
  }

  /// Letters and digits in bold, italic, script and so on: alphabet after alphabet in one block.
  private static func mathematical(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
    func letter(_ alphabet: [Unicode.Scalar], from start: UInt32) -> Unicode.Scalar {
      alphabet[Int(scalar.value - start) % alphabet.count]
    }
    switch scalar.value {
    case 0x1D400...0x1D6A3: return letter(latin, from: 0x1D400)
    case 0x1D6A4: return "ı"
    case 0x1D6A5: return "ȷ"
    case 0x1D6A8...0x1D7C9: return letter(greek, from: 0x1D6A8)
    case 0x1D7CA: return "Ϝ"
    case 0x1D7CB: return "ϝ"
    case 0x1D7CE...0x1D7FF: return letter(digits, from: 0x1D7CE)
    default: return nil
    }
  }

  private static let latin = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz".unicodeScalars)
  private static let greek = Array(
    "ΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟΠΡΘΣΤΥΦΧΨΩ∇αβγδεζηθικλμνξοπρςστυφχψω∂εθκφρπ".unicodeScalars)
  private static let digits = Array("0123456789".unicodeScalars)

  private static let folded: [Unicode.Scalar: String.UnicodeScalarView] = {
    var table: [Unicode.Scalar: String.UnicodeScalarView] = [:]
    for word in letters.split(separator: " ") {
      let scalars = word.unicodeScalars
      if let first = scalars.first { table[first] = String.UnicodeScalarView(scalars.dropFirst()) }
    }
    return table
  }()

  /// Each letter before what it stands for.
  private static let letters = """
    KK ΩΩ ÅÅ \
    ªa µμ ºo ĲIJ ĳij ĿL· ŀl· ŉʼn ſs ǄDŽ ǅDž ǆdž ǇLJ ǈLj ǉlj ǊNJ ǋNj ǌnj ǱDZ ǲDz ǳdz ʰh ʱɦ ʲj ʳr ʴɹ ʵɻ ʶʁ \
    ʷw ʸy ˠɣ ˡl ˢs ˣx ˤʕ ϐβ ϑθ ϒΥ ϓΎ ϔΫ ϕφ ϖπ ϰκ ϱρ ϲς ϴΘ ϵε ϹΣ ჼნ ᴬA ᴭÆ ᴮB ᴰD ᴱE ᴲƎ ᴳG ᴴH ᴵI ᴶJ ᴷK ᴸL \
    ᴹM ᴺN ᴼO ᴽȢ ᴾP ᴿR ᵀT ᵁU ᵂW ᵃa ᵄɐ ᵅɑ ᵆᴂ ᵇb ᵈd ᵉe ᵊə ᵋɛ ᵌɜ ᵍg ᵏk ᵐm ᵑŋ ᵒo ᵓɔ ᵔᴖ ᵕᴗ ᵖp ᵗt ᵘu ᵙᴝ ᵚɯ ᵛv \
    ᵜᴥ ᵝβ ᵞγ ᵟδ ᵠφ ᵡχ ᵢi ᵣr ᵤu ᵥv ᵦβ ᵧγ ᵨρ ᵩφ ᵪχ ᵸн ᶛɒ ᶜc ᶝɕ ᶞð ᶟɜ ᶠf ᶡɟ ᶢɡ ᶣɥ ᶤɨ ᶥɩ ᶦɪ ᶧᵻ ᶨʝ ᶩɭ ᶪᶅ ᶫʟ \
    ᶬɱ ᶭɰ ᶮɲ ᶯɳ ᶰɴ ᶱɵ ᶲɸ ᶳʂ ᶴʃ ᶵƫ ᶶʉ ᶷʊ ᶸᴜ ᶹʋ ᶺʌ ᶻz ᶼʐ ᶽʑ ᶾʒ ᶿθ ẚaʾ ẛṡ ⁱi ⁿn ₐa ₑe ₒo ₓx ₔə ₕh ₖk ₗl ₘm \
    ₙn ₚp ₛs ₜt ℂC ℇƐ ℊg ℋH ℌH ℍH ℎh ℏħ ℐI ℑI ℒL ℓl ℕN ℙP ℚQ ℛR ℜR ℝR ℤZ ℨZ ℬB ℭC ℯe ℰE ℱF ℳM ℴo ℵא ℶב \
    ℷג ℸד ℹi ℼπ ℽγ ℾΓ ℿΠ ⅅD ⅆd ⅇe ⅈi ⅉj ⅠI ⅡII ⅢIII ⅣIV ⅤV ⅥVI ⅦVII ⅧVIII ⅨIX ⅩX ⅪXI ⅫXII ⅬL ⅭC ⅮD ⅯM ⅰi \
    ⅱii ⅲiii ⅳiv ⅴv ⅵvi ⅶvii ⅷviii ⅸix ⅹx ⅺxi ⅻxii ⅼl ⅽc ⅾd ⅿm ⱼj ⱽV ﬀff ﬁfi ﬂfl ﬃffi ﬄffl ﬅst ﬆst ︳_ ︴_ \
    ﹍_ ﹎_ ﹏_
    """
}
