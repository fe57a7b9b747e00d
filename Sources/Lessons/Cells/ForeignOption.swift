/// Options of other tools, whose lessons are to be read too.
enum ForeignOption {
  /// Quarto's, beyond those that are honoured.
  static func isKnown(_ name: String) -> Bool { quarto.contains(name) }

  /// What colours code or numbers its lines on somebody's pages.
  static func isAboutLooks(_ name: String) -> Bool { looks.contains(name) }

  private static let quarto: Set<String> = [
    "warning", "message", "cache", "freeze", "classes", "panel", "column", "id", "layout", "layout-ncol", "layout-nrow",
    "fig-width", "fig-height", "fig-align", "fig-format", "fig-dpi", "fig-subcap", "fig-pos", "fig-env", "fig-scap", "fig-link",
    "out-width", "out-height", "tbl-cap", "tbl-subcap", "tbl-colwidths", "lst-cap", "lst-label", "code-summary", "code-overflow",
    "code-line-numbers", "code-annotations", "output-location", "renderings", "export", "execution_count", "results", "tidy",
  ]

  private static let looks: Set<String> = [
    "linenos", "linenums", "linenostart", "lineno-start", "lineanchors", "anchorlinenos", "hl_lines", "emphasize-lines", "highlight",
    "numberLines", "startFrom", "title", "filename", "caption", "style", "collapse", "slideshow", "jupyter", "editable", "name",
  ]
}
