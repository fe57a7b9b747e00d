extension FontBook {
  /// A kind of letters, and the files that have them: all of them, or one of them.
  package struct Need: Sendable {
    package let name: String
    package let files: [String]
    package let needsAll: Bool
    /// The Debian package that brings them.
    package let package: String
  }

  package static let needs = [
    Need(
      name: "letters in pictures",
      files: ["DejaVuSans", "DejaVuSans-Bold", "DejaVuSans-Oblique", "DejaVuSansMono", "DejaVuSerif"].map { "\(folder)\($0).ttf" },
      needsAll: true, package: "fonts-dejavu"),
    Need(name: "Chinese, Japanese and Korean letters", files: eastAsian, needsAll: false, package: "fonts-droid-fallback"),
  ]
}
