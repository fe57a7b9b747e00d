/// How pages look. Nothing is loaded: fonts are the reader's own, Latin and Chinese side by side.
let stylesheet = Style.colours + Style.text + Style.cells + Style.pages + Style.paper

/// The parts of the style sheet.
enum Style {
  /// Inks and papers of day and night; every text has at least 4.5 to 1 on what it stands on.
  static let colours = """
    :root {
      color-scheme: light dark;
      --paper: #fdfdfb; --ink: #1e2023; --soft: #545a61; --faint: #686e75; --line: #e4e4de; --edge: #d5d6cf;
      --code: #f6f6f1; --tint: #f0f0ea; --link: #0b5aa2; --good: #256b38; --bad: #b3261e; --note: #7d5700;
      --good-tint: #e6f3e8; --bad-tint: #fbeae8;
      --keyword: #82308a; --string: #2d6a3c; --number: #954a00; --comment: #686e75; --name: #0b5aa2;
    }
    @media (prefers-color-scheme: dark) {
      :root {
        --paper: #16181b; --ink: #d9dcdf; --soft: #a6adb4; --faint: #8d949c; --line: #2b2f34; --edge: #3a3f45;
        --code: #1d2024; --tint: #262a2f; --link: #82b9f5; --good: #7cc48d; --bad: #ff938a; --note: #dfb45c;
        --good-tint: #1a2b1f; --bad-tint: #351f1e;
        --keyword: #cf9bdd; --string: #97c994; --number: #e0a871; --comment: #8d949c; --name: #8fc0f5;
      }
    }

    """
}
