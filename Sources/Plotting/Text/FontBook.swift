/// The faces at hand: DejaVu in its kinds, one for Chinese, Japanese and Korean, each opened when first needed.
package final class FontBook {
  package enum Family: Hashable, Sendable { case sans, serif, mono }

  package struct Style: Hashable, Sendable {
    package var family: Family
    package var isBold: Bool
    package var isItalic: Bool

    package init(family: Family = .sans, isBold: Bool = false, isItalic: Bool = false) {
      (self.family, self.isBold, self.isItalic) = (family, isBold, isItalic)
    }
  }

  private let readFile: (String) -> [UInt8]?
  private var faces: [String: Face?] = [:]
  /// What no face has; the pictures show a box in its place.
  private var missing: [Unicode.Scalar] = []
  private var reported: Set<Unicode.Scalar> = []

  package init(readFile: @escaping (String) -> [UInt8]?) { self.readFile = readFile }

  static let folder = "/usr/share/fonts/truetype/dejavu/"
  static let eastAsian = [
    "/usr/share/fonts/truetype/droid/DroidSansFallbackFull.ttf", "/usr/share/fonts/truetype/wqy/wqy-microhei.ttc",
    "/usr/share/fonts/truetype/wqy/wqy-zenhei.ttc", "/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc",
  ]

  private func open(_ file: String) -> Face? {
    if let known = faces[file] { return known }
    let face = readFile(file).flatMap { Face($0) }
    faces[file] = .some(face)
    return face
  }

  private static func file(_ style: Style) -> String {
    let (name, slanted) =
      switch style.family {
      case .sans: ("DejaVuSans", "Oblique")
      case .serif: ("DejaVuSerif", "Italic")
      case .mono: ("DejaVuSansMono", "Oblique")
      }
    let kind = (style.isBold ? "Bold" : "") + (style.isItalic ? slanted : "")
    return folder + name + (kind.isEmpty ? "" : "-" + kind) + ".ttf"
  }

  /// The face of a style, or the plain one where the machine lacks it.
  func face(_ style: Style) -> Face? {
    open(FontBook.file(style)) ?? open(FontBook.file(Style(family: style.family, isBold: style.isBold)))
      ?? open(FontBook.file(Style(family: style.family))) ?? open(FontBook.file(Style()))
  }

  /// A face that has the character, and its glyph.
  func glyph(of scalar: Unicode.Scalar, _ style: Style) -> (face: Face, index: UInt32)? {
    if let face = face(style), let index = face.index(of: scalar) { return (face, index) }
    if let face = face(Style(isBold: style.isBold)), let index = face.index(of: scalar) { return (face, index) }
    if scalar.value > 0x2000 {
      for file in FontBook.eastAsian { if let face = open(file), let index = face.index(of: scalar) { return (face, index) } }
    }
    if !reported.contains(scalar) {
      reported.insert(scalar)
      missing.append(scalar)
    }
    return nil
  }

  /// The characters that were found to be missing since this was last asked.
  package func takeMissing() -> [Unicode.Scalar] {
    defer { missing = [] }
    return missing
  }
}
