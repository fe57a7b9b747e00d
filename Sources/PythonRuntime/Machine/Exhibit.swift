/// What a program shows beside text.
package enum Exhibit: Sendable {
  package struct Looks: Sendable {
    /// Words that say what is in it.
    package var description: String
    /// How many of its pixels make one of the page.
    package var density = 1
    /// The same picture as an SVG element, where a module of ours drew it.
    package var drawing: String?
    /// In pixels of the page, where the program says something.
    package var width: Int?
    package var height: Int?

    package init(_ description: String, density: Int = 1, drawing: String? = nil) {
      (self.description, self.density, self.drawing) = (description, density, drawing)
    }
  }

  /// The file of a picture.
  case picture([UInt8], Looks)
  case html(String)
  case markdown(String)
}
