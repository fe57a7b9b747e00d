/// The names of symbols in formulas, and how they stand among others.
enum MathSymbols {
  static func isLetter(_ scalar: Unicode.Scalar) -> Bool { ("a"..."z").contains(scalar) || ("A"..."Z").contains(scalar) }

  static func kind(of scalar: Unicode.Scalar) -> MathNode.Kind {
    if binary.contains(scalar) { return .binary }
    if relations.contains(scalar) { return .relation }
    if large.contains(scalar) { return .large }
    switch scalar {
    case ",", ";", "!": return .punctuation
    case "(", "[", "{", "\u{27E8}", "\u{2308}", "\u{230A}": return .opening
    case ")", "]", "}", "\u{27E9}", "\u{2309}", "\u{230B}": return .closing
    default: return .ordinary
    }
  }

  private static let binary: Set<Unicode.Scalar> = [
    "+", "*", "\u{2212}", "±", "∓", "×", "÷", "·", "∘", "⊗", "⊕", "∩", "∪", "∧", "∨", "∗", "⊙", "∖", "⊖", "⊎", "⋄", "⨿",
  ]
  private static let relations: Set<Unicode.Scalar> = [
    "=", "<", ">", ":", "≤", "≥", "≠", "≈", "≡", "∼", "≃", "∝", "∈", "∉", "⊂", "⊆", "⊃", "⊇", "→", "←", "↔", "⇒", "⇐", "⇔", "↦", "≪", "≫",
    "∣", "∥",
    "⟂", "≅", "↑", "↓", "⊢", "⊣", "⊧", "⊏", "∋", "≍", "≐", "≺", "≻", "≼", "≽", "≲", "≳", "≶", "↪", "⇀", "⇝", "⟶", "⟵", "⟷", "⟹", "⟸", "⟺",
    "⇑",
    "⇓", "↕", "↗", "↘", "↙", "↖", "⌣", "⌢", "⋈",
  ]
  private static let large: Set<Unicode.Scalar> = ["∑", "∏", "∫", "∮", "∐", "⋃", "⋂"]

  static let spaces: [String: Double] = [
    ",": 0.16667, ":": 0.22222, ";": 0.27778, "!": -0.16667, " ": 0.33333, "quad": 1, "qquad": 2, "thinspace": 0.16667, "enspace": 0.5,
    "/": 0.16667, ">": 0.22222, "space": 0.33333,
  ]

  static let accents: [String: Unicode.Scalar] = [
    "hat": "\u{302}", "widehat": "\u{302}", "bar": "\u{304}", "tilde": "\u{303}", "widetilde": "\u{303}", "dot": "\u{307}",
    "ddot": "\u{308}",
    "vec": "\u{20D7}", "acute": "\u{301}", "grave": "\u{300}", "breve": "\u{306}", "check": "\u{30C}", "mathring": "\u{30A}",
  ]

  static let functions: Set<String> = [
    "arccos", "arcsin", "arctan", "arg", "cos", "cosh", "cot", "coth", "csc", "deg", "det", "dim", "exp", "gcd", "hom", "inf", "ker", "lg",
    "lim",
    "liminf", "limsup", "ln", "log", "max", "min", "Pr", "sec", "sin", "sinh", "sup", "tan", "tanh",
  ]

  static let names: [String: Unicode.Scalar] = [
    "alpha": "α", "beta": "β", "gamma": "γ", "delta": "δ", "epsilon": "ϵ", "varepsilon": "ε", "zeta": "ζ", "eta": "η", "theta": "θ",
    "vartheta": "ϑ", "iota": "ι", "kappa": "κ", "lambda": "λ", "mu": "μ", "nu": "ν", "xi": "ξ", "omicron": "ο", "pi": "π", "varpi": "ϖ",
    "rho": "ρ", "varrho": "ϱ", "sigma": "σ", "varsigma": "ς", "tau": "τ", "upsilon": "υ", "phi": "ϕ", "varphi": "φ", "chi": "χ", "psi": "ψ",
    "omega": "ω", "Gamma": "Γ", "Delta": "Δ", "Theta": "Θ", "Lambda": "Λ", "Xi": "Ξ", "Pi": "Π", "Sigma": "Σ", "Upsilon": "Υ", "Phi": "Φ",
    "Psi": "Ψ", "Omega": "Ω", "partial": "∂", "nabla": "∇", "infty": "∞", "ell": "ℓ", "hbar": "ℏ", "Re": "ℜ", "Im": "ℑ", "aleph": "ℵ",
    "forall": "∀", "exists": "∃", "emptyset": "∅", "in": "∈", "notin": "∉", "subset": "⊂", "subseteq": "⊆", "supset": "⊃", "supseteq": "⊇",
    "cup": "∪", "cap": "∩", "setminus": "∖", "wedge": "∧", "vee": "∨", "neg": "¬", "pm": "±", "mp": "∓", "times": "×", "div": "÷",
    "cdot": "·",
    "ast": "∗", "circ": "∘", "bullet": "•", "otimes": "⊗", "oplus": "⊕", "odot": "⊙", "leq": "≤", "le": "≤", "geq": "≥", "ge": "≥",
    "neq": "≠",
    "ne": "≠", "approx": "≈", "equiv": "≡", "sim": "∼", "simeq": "≃", "cong": "≅", "propto": "∝", "ll": "≪", "gg": "≫", "perp": "⟂",
    "parallel": "∥", "mid": "∣", "to": "→", "rightarrow": "→", "leftarrow": "←", "leftrightarrow": "↔", "Rightarrow": "⇒", "Leftarrow": "⇐",
    "Leftrightarrow": "⇔", "uparrow": "↑", "downarrow": "↓", "mapsto": "↦", "sum": "∑", "prod": "∏", "int": "∫", "oint": "∮", "coprod": "∐",
    "ldots": "…", "dots": "…", "cdots": "⋯", "vdots": "⋮", "ddots": "⋱", "prime": "′", "degree": "°", "angle": "∠", "dagger": "†",
    "star": "⋆",
    "langle": "⟨", "rangle": "⟩", "lceil": "⌈", "rceil": "⌉", "lfloor": "⌊", "rfloor": "⌋", "vert": "|", "lvert": "|", "rvert": "|",
    "Vert": "‖", "lVert": "‖", "rVert": "‖", "|": "‖", "lbrace": "{", "rbrace": "}", "backslash": "\\", "bigcup": "⋃", "bigcap": "⋂",
    "checkmark": "✓", "imath": "ı", "jmath": "ȷ", "nexists": "∄", "varnothing": "∅", "triangle": "△", "ddagger": "‡", "bigcirc": "○",
    "diamond": "⋄", "clubsuit": "♣", "diamondsuit": "♢", "heartsuit": "♡", "spadesuit": "♠", "blacksquare": "■", "top": "⊤", "bot": "⊥",
    "vdash": "⊢", "dashv": "⊣", "models": "⊧", "therefore": "∴", "because": "∵", "sqsubset": "⊏", "amalg": "⨿", "uplus": "⊎", "ominus": "⊖",
    "bigoplus": "⨁", "bigotimes": "⨂", "iint": "∬", "wp": "℘", "mho": "℧", "digamma": "ϝ", "flat": "♭", "natural": "♮", "sharp": "♯",
    "copyright": "©", "circledR": "®", "S": "§", "P": "¶", "AA": "Å", "lessgtr": "≶", "lesssim": "≲", "gtrsim": "≳", "ni": "∋",
    "asymp": "≍",
    "doteq": "≐", "smile": "⌣", "frown": "⌢", "bowtie": "⋈", "prec": "≺", "succ": "≻", "preceq": "≼", "succeq": "≽", "hookrightarrow": "↪",
    "rightharpoonup": "⇀", "leadsto": "⇝", "longrightarrow": "⟶", "longleftarrow": "⟵", "longleftrightarrow": "⟷", "Longrightarrow": "⟹",
    "Longleftarrow": "⟸", "Longleftrightarrow": "⟺", "Uparrow": "⇑", "Downarrow": "⇓", "updownarrow": "↕", "nearrow": "↗", "searrow": "↘",
    "swarrow": "↙", "nwarrow": "↖",
  ]
}
