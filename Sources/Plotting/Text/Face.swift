import CFreeType

/// One glyph at one size: its outline in pixels around the pen, and how far the pen moves on.
struct Glyph {
  var outline: Path
  var advance: Double
  var ink: Box
}

/// A font file, opened by FreeType.
final class Face {
  private let library: FT_Library
  private let face: FT_Face
  /// FreeType reads from these bytes as long as the face is open.
  private let bytes: UnsafeMutableBufferPointer<UInt8>
  private var glyphs: [GlyphKey: Glyph] = [:]
  private var currentSize = -1.0

  private struct GlyphKey: Hashable {
    let index: UInt32
    let size: Double
  }

  init?(_ content: [UInt8]) {
    var library: FT_Library?
    guard FT_Init_FreeType(&library) == 0, let library else { return nil }
    let bytes = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: max(1, content.count))
    _ = bytes.initialize(from: content)
    var face: FT_Face?
    guard FT_New_Memory_Face(library, bytes.baseAddress, FT_Long(content.count), 0, &face) == 0, let face else {
      FT_Done_FreeType(library)
      bytes.deallocate()
      return nil
    }
    (self.library, self.face, self.bytes) = (library, face, bytes)
  }

  deinit {
    FT_Done_Face(face)
    FT_Done_FreeType(library)
    bytes.deallocate()
  }

  /// The number of a character's glyph, or nil where the face has none.
  func index(of scalar: Unicode.Scalar) -> UInt32? {
    let index = FT_Get_Char_Index(face, FT_ULong(scalar.value))
    return index == 0 ? nil : index
  }

  /// `size` is in pixels to the em. Glyphs are fitted to the pixels as the font itself says, as matplotlib's are.
  func glyph(_ index: UInt32, size: Double) -> Glyph {
    let key = GlyphKey(index: index, size: size)
    if let known = glyphs[key] { return known }
    set(size)
    var glyph = Glyph(outline: Path(), advance: 0, ink: .nothing)
    if FT_Load_Glyph(face, index, FT_Int32(FT_LOAD_NO_BITMAP)) == 0, let slot = face.pointee.glyph {
      glyph.outline = Face.path(of: slot.pointee.outline)
      glyph.advance = Double(slot.pointee.advance.x) / 64
      var box = FT_BBox()
      FT_Outline_Get_CBox(&slot.pointee.outline, &box)
      if !glyph.outline.isEmpty {
        glyph.ink = Box(Point(Double(box.xMin) / 64, Double(box.yMin) / 64), Point(Double(box.xMax) / 64, Double(box.yMax) / 64))
      }
    }
    glyphs[key] = glyph
    return glyph
  }

  func kerning(_ left: UInt32, _ right: UInt32, size: Double) -> Double {
    set(size)
    var delta = FT_Vector()
    guard FT_Get_Kerning(face, left, right, FT_UInt(FT_KERNING_UNFITTED.rawValue), &delta) == 0 else { return 0 }
    return Double(delta.x) / 64
  }

  /// Above and below the line, and what is left free between lines, for an em of one pixel.
  var lineMetrics: (ascent: Double, descent: Double, gap: Double) {
    let em = Double(max(1, face.pointee.units_per_EM))
    if let table = FT_Get_Sfnt_Table(face, FT_SFNT_OS2)?.assumingMemoryBound(to: TT_OS2.self).pointee {
      return (Double(table.sTypoAscender) / em, -Double(table.sTypoDescender) / em, Double(table.sTypoLineGap) / em)
    }
    return (Double(face.pointee.ascender) / em, -Double(face.pointee.descender) / em, 0)
  }

  private func set(_ size: Double) {
    guard size != currentSize else { return }
    currentSize = size
    FT_Set_Char_Size(face, 0, FT_F26Dot6(max(1, min(1e6, size * 64).rounded())), 72, 72)
  }

  private static func path(of outline: FT_Outline) -> Path {
    var path = Path()
    var callbacks = FT_Outline_Funcs()
    callbacks.move_to = { to, path in
      Face.with(path, to) {
        $0.isEmpty ? () : $0.close()
        $0.move($1)
      }
    }
    callbacks.line_to = { to, path in Face.with(path, to) { $0.line($1) } }
    callbacks.conic_to = { control, to, path in
      guard let control else { return 1 }
      let middle = Face.point(control.pointee)
      return Face.with(path, to) { $0.quadratic(middle, $1) }
    }
    callbacks.cubic_to = { first, second, to, path in
      guard let first, let second else { return 1 }
      let (one, two) = (Face.point(first.pointee), Face.point(second.pointee))
      return Face.with(path, to) { $0.cubic(one, two, $1) }
    }
    var outline = outline
    withUnsafeMutablePointer(to: &path) { _ = FT_Outline_Decompose(&outline, &callbacks, $0) }
    if !path.isEmpty { path.close() }
    return path
  }

  private static func point(_ vector: FT_Vector) -> Point { Point(Double(vector.x) / 64, Double(vector.y) / 64) }

  private static func with(_ path: UnsafeMutableRawPointer?, _ to: UnsafePointer<FT_Vector>?, _ add: (inout Path, Point) -> Void) -> CInt {
    guard let path, let to else { return 1 }
    add(&path.assumingMemoryBound(to: Path.self).pointee, point(to.pointee))
    return 0
  }
}

extension FontBook {
  /// Of the library that draws letters; nil if it does not start.
  package static var libraryVersion: String? {
    var library: FT_Library?
    guard FT_Init_FreeType(&library) == 0, let library else { return nil }
    defer { FT_Done_FreeType(library) }
    var (major, minor, patch): (FT_Int, FT_Int, FT_Int) = (0, 0, 0)
    FT_Library_Version(library, &major, &minor, &patch)
    return "\(major).\(minor).\(patch)"
  }
}
