/// What TeX calls the signs of mathematics.
enum TeXSymbols {
  static let letters: [String: String] = [
    "alpha": "α", "beta": "β", "gamma": "γ", "delta": "δ", "epsilon": "ϵ", "varepsilon": "ε", "zeta": "ζ", "eta": "η",
    "theta": "θ", "vartheta": "ϑ", "iota": "ι", "kappa": "κ", "lambda": "λ", "mu": "μ", "nu": "ν", "xi": "ξ",
    "pi": "π", "rho": "ρ", "sigma": "σ", "varsigma": "ς", "tau": "τ", "upsilon": "υ", "phi": "ϕ", "varphi": "φ",
    "chi": "χ", "psi": "ψ", "omega": "ω", "Gamma": "Γ", "Delta": "Δ", "Theta": "Θ", "Lambda": "Λ", "Xi": "Ξ",
    "Pi": "Π", "Sigma": "Σ", "Upsilon": "Υ", "Phi": "Φ", "Psi": "Ψ", "Omega": "Ω", "ell": "ℓ", "hbar": "ℏ",
    "infty": "∞", "partial": "∂", "nabla": "∇", "emptyset": "∅", "varnothing": "∅", "Re": "ℜ", "Im": "ℑ",
    "aleph": "ℵ", "top": "⊤", "imath": "ı", "jmath": "ȷ",
  ]

  static let signs: [String: String] = [
    "cdot": "⋅", "times": "×", "div": "÷", "pm": "±", "mp": "∓", "ast": "∗", "star": "⋆", "circ": "∘", "bullet": "∙",
    "odot": "⊙", "otimes": "⊗", "oplus": "⊕", "ominus": "⊖", "setminus": "∖", "wedge": "∧", "land": "∧", "vee": "∨",
    "lor": "∨", "neg": "¬", "lnot": "¬", "le": "≤", "leq": "≤", "ge": "≥", "geq": "≥", "ne": "≠", "neq": "≠",
    "approx": "≈", "equiv": "≡", "sim": "∼", "simeq": "≃", "cong": "≅", "propto": "∝", "ll": "≪", "gg": "≫",
    "prec": "≺", "succ": "≻", "in": "∈", "notin": "∉", "ni": "∋", "subset": "⊂", "subseteq": "⊆", "supset": "⊃",
    "supseteq": "⊇", "cup": "∪", "cap": "∩", "forall": "∀", "exists": "∃", "perp": "⊥", "bot": "⊥", "mid": "∣",
    "parallel": "∥", "to": "→", "rightarrow": "→", "longrightarrow": "⟶", "leftarrow": "←", "gets": "←",
    "leftrightarrow": "↔", "uparrow": "↑", "downarrow": "↓", "Rightarrow": "⇒", "implies": "⟹", "Leftarrow": "⇐",
    "Leftrightarrow": "⇔", "iff": "⟺", "mapsto": "↦", "ldots": "…", "dots": "…", "cdots": "⋯", "vdots": "⋮",
    "ddots": "⋱", "prime": "′", "colon": ":", "therefore": "∴", "because": "∵", "triangleq": "≜", "doteq": "≐",
    "lbrace": "{", "rbrace": "}", "{": "{", "}": "}", "|": "‖", "Vert": "‖", "vert": "|", "lVert": "‖", "rVert": "‖",
    "lvert": "|", "rvert": "|", "langle": "⟨", "rangle": "⟩", "lfloor": "⌊", "rfloor": "⌋", "lceil": "⌈", "rceil": "⌉", "%": "%", "#": "#",
    "&": "&", "_": "_",
    "lbrack": "[", "rbrack": "]", "dagger": "†", "ddagger": "‡", "intercal": "⊺", "square": "□", "Box": "□",
    "blacksquare": "■", "triangle": "△", "diamond": "⋄", "models": "⊨", "vdash": "⊢", "sqcup": "⊔", "sqcap": "⊓",
    "uplus": "⊎", "subsetneq": "⊊", "supsetneq": "⊋", "nsubseteq": "⊈", "nexists": "∄", "impliedby": "⟸",
    "longmapsto": "⟼", "longleftarrow": "⟵", "Longrightarrow": "⟹", "Longleftrightarrow": "⟺", "leadsto": "⇝",
    "rightharpoonup": "⇀", "hookrightarrow": "↪", "nearrow": "↗", "searrow": "↘", "swarrow": "↙", "nwarrow": "↖",
    "updownarrow": "↕", "Uparrow": "⇑", "Downarrow": "⇓", "rightleftharpoons": "⇌", "lesssim": "≲", "gtrsim": "≳",
    "coloneqq": "≔", "asymp": "≍", "preceq": "⪯", "succeq": "⪰", "leqslant": "⩽", "geqslant": "⩾", "nmid": "∤",
    "circledast": "⊛", "oslash": "⊘", "boxplus": "⊞", "boxtimes": "⊠", "wr": "≀", "bigstar": "★", "checkmark": "✓",
    "dotsc": "…", "dotsb": "⋯", "dotsm": "⋯", "dotsi": "⋯", "lt": "<", "gt": ">", "complement": "∁", "surd": "√",
    "owns": "∋", "smile": "⌣", "frown": "⌢", "bowtie": "⋈", "amalg": "⨿", "ltimes": "⋉", "rtimes": "⋊",
    "$": "$", "backslash": "\\", "angle": "∠", "degree": "°",
  ]

  /// Operators whose bounds stand above and below in a formula of its own.
  static let largeOperators: [String: String] = [
    "sum": "∑", "prod": "∏", "coprod": "∐", "bigcup": "⋃", "bigcap": "⋂", "bigoplus": "⨁", "bigotimes": "⨂",
  ]

  static let integrals: [String: String] = ["int": "∫", "iint": "∬", "iiint": "∭", "oint": "∮"]

  static let functions: Set<String> = [
    "sin", "cos", "tan", "cot", "sec", "csc", "arcsin", "arccos", "arctan", "sinh", "cosh", "tanh", "log", "ln", "lg",
    "exp", "det", "dim", "ker", "deg", "arg", "hom",
  ]

  static let functionsWithBounds: Set<String> = ["max", "min", "lim", "sup", "inf", "limsup", "liminf", "Pr", "gcd", "argmax", "argmin"]

  static let accents: [String: String] = [
    "hat": "^", "widehat": "^", "bar": "¯", "tilde": "~", "widetilde": "~", "vec": "→", "dot": "˙",
    "ddot": "¨", "overrightarrow": "→", "check": "ˇ", "acute": "´", "grave": "`",
  ]

  static let spaces: [String: String] = [
    ",": "0.17em", ":": "0.22em", ";": "0.28em", "!": "-0.17em", " ": "0.33em", "quad": "1em", "qquad": "2em",
    "enspace": "0.5em", "thinspace": "0.17em",
  ]

  static let textCommands: Set<String> = ["text", "textbf", "textit", "textrm", "mbox"]

  /// Commands about size and place that change nothing here.
  static let ignored: Set<String> = [
    "displaystyle", "textstyle", "scriptstyle", "limits", "nolimits", "big", "Big", "bigg", "Bigg", "bigl", "bigr",
    "Bigl", "Bigr", "biggl", "biggr", "Biggl", "Biggr", "bigm", "middle", "nonumber", "notag", "hline",
  ]

  /// The letter in another alphabet of the mathematical block; nil if that has none for it.
  static func styled(_ letter: Character, _ font: String) -> Character? {
    guard let scalar = letter.unicodeScalars.first, letter.unicodeScalars.count == 1 else { return nil }
    if let exception = exceptions[font]?[letter] { return exception }
    guard let starts = alphabets[font] else { return nil }
    // Bold alphabets go on with the Greek letters, a fixed way behind the Latin ones.
    let greek = greekAlphabets[font]
    let ranges: [(ClosedRange<Unicode.Scalar>, UInt32?)] = [
      ("A"..."Z", starts.capital), ("a"..."z", starts.small), ("0"..."9", starts.digit), ("Α"..."Ω", greek?.capital),
      ("α"..."ω", greek?.small),
    ]
    for (range, start) in ranges where range.contains(scalar) {
      return start.flatMap { Unicode.Scalar($0 + scalar.value - range.lowerBound.value) }.map { Character($0) }
    }
    return nil
  }

  private static let alphabets: [String: (capital: UInt32, small: UInt32?, digit: UInt32?)] = [
    "mathfrak": (0x1D504, 0x1D51E, nil), "mathscr": (0x1D49C, nil, nil),
    "mathbf": (0x1D400, 0x1D41A, 0x1D7CE), "boldsymbol": (0x1D468, 0x1D482, 0x1D7CE), "bm": (0x1D468, 0x1D482, 0x1D7CE),
    "mathbb": (0x1D538, 0x1D552, 0x1D7D8), "mathcal": (0x1D49C, nil, nil), "mathsf": (0x1D5A0, 0x1D5BA, 0x1D7E2),
    "mathtt": (0x1D670, 0x1D68A, 0x1D7F6),
  ]

  private static let greekAlphabets: [String: (capital: UInt32, small: UInt32)] = [
    "mathbf": (0x1D6A8, 0x1D6C2), "boldsymbol": (0x1D71C, 0x1D736), "bm": (0x1D71C, 0x1D736),
  ]

  /// Letters that Unicode had before the block was made.
  private static let exceptions: [String: [Character: Character]] = [
    "mathbb": ["C": "ℂ", "H": "ℍ", "N": "ℕ", "P": "ℙ", "Q": "ℚ", "R": "ℝ", "Z": "ℤ"],
    "mathfrak": ["C": "ℭ", "H": "ℌ", "I": "ℑ", "R": "ℜ", "Z": "ℨ"],
    "mathscr": ["B": "ℬ", "E": "ℰ", "F": "ℱ", "H": "ℋ", "I": "ℐ", "L": "ℒ", "M": "ℳ", "R": "ℛ"],
    "mathcal": ["B": "ℬ", "E": "ℰ", "F": "ℱ", "H": "ℋ", "I": "ℐ", "L": "ℒ", "M": "ℳ", "R": "ℛ"],
  ]
}
