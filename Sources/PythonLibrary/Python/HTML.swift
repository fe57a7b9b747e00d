extension PythonSource {
  static let htmlModule = #"""
  """Text in and out of HTML."""

  __all__ = ["escape", "unescape"]

  _LATIN = ("nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn "
            "sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave "
            "Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml "
            "ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN "
            "szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute "
            "icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml "
            "yacute thorn yuml").split()
  _GREEK = ("Alpha Beta Gamma Delta Epsilon Zeta Eta Theta Iota Kappa Lambda Mu Nu Xi Omicron Pi Rho - Sigma "
            "Tau Upsilon Phi Chi Psi Omega").split()
  _SYMBOLS = {
      "OElig": 338, "oelig": 339, "Scaron": 352, "scaron": 353, "Yuml": 376, "fnof": 402, "circ": 710, "tilde": 732,
      "sigmaf": 962, "thetasym": 977, "upsih": 978, "piv": 982, "ensp": 8194, "emsp": 8195, "thinsp": 8201,
      "zwnj": 8204, "zwj": 8205, "lrm": 8206, "rlm": 8207, "ndash": 8211, "mdash": 8212, "lsquo": 8216, "rsquo": 8217,
      "sbquo": 8218, "ldquo": 8220, "rdquo": 8221, "bdquo": 8222, "dagger": 8224, "Dagger": 8225, "bull": 8226,
      "hellip": 8230, "permil": 8240, "prime": 8242, "Prime": 8243, "lsaquo": 8249, "rsaquo": 8250, "oline": 8254,
      "frasl": 8260, "euro": 8364, "image": 8465, "weierp": 8472, "real": 8476, "trade": 8482, "alefsym": 8501,
      "larr": 8592, "uarr": 8593, "rarr": 8594, "darr": 8595, "harr": 8596, "crarr": 8629, "lArr": 8656, "uArr": 8657,
      "rArr": 8658, "dArr": 8659, "hArr": 8660, "forall": 8704, "part": 8706, "exist": 8707, "empty": 8709,
      "nabla": 8711, "isin": 8712, "notin": 8713, "ni": 8715, "prod": 8719, "sum": 8721, "minus": 8722, "lowast": 8727,
      "radic": 8730, "prop": 8733, "infin": 8734, "ang": 8736, "and": 8743, "or": 8744, "cap": 8745, "cup": 8746,
      "int": 8747, "there4": 8756, "sim": 8764, "cong": 8773, "asymp": 8776, "ne": 8800, "equiv": 8801, "le": 8804,
      "ge": 8805, "sub": 8834, "sup": 8835, "nsub": 8836, "sube": 8838, "supe": 8839, "oplus": 8853, "otimes": 8855,
      "perp": 8869, "sdot": 8901, "lceil": 8968, "rceil": 8969, "lfloor": 8970, "rfloor": 8971, "loz": 9674,
      "spades": 9824, "clubs": 9827, "hearts": 9829, "diams": 9830, "apos": 39, "lang": 10216, "rang": 10217,
  }
  # The names that browsers also know without a semicolon.
  _BARE = {"amp": "&", "lt": "<", "gt": ">", "quot": '"', "AMP": "&", "LT": "<", "GT": ">", "QUOT": '"', "COPY": "©",
           "REG": "®", **{name: chr(160 + i) for i, name in enumerate(_LATIN)}}
  _NAMES = {**_BARE, **{name: chr(code) for name, code in _SYMBOLS.items()},
            **{name: chr(913 + i) for i, name in enumerate(_GREEK)},
            **{name.lower(): chr(945 + i) for i, name in enumerate(_GREEK)}}
  _WINDOWS = "€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ"


  def escape(s, quote=True):
      s = s.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
      if quote:
          s = s.replace('"', "&quot;").replace("'", "&#x27;")
      return s


  def _character(code):
      if code == 0 or 0xD800 <= code <= 0xDFFF or code > 0x10FFFF:
          return "\ufffd"
      if 0x80 <= code <= 0x9F:
          return _WINDOWS[code - 0x80]
      if code < 32 and code not in (9, 10, 12, 13) or code == 127 or 0xFDD0 <= code <= 0xFDEF \
              or code & 0xFFFE == 0xFFFE:
          return ""
      return chr(code)


  def _reference(s, start):
      """The text that a reference stands for and the position after it, or None."""
      end = start
      if s[start:start + 1] == "#":
          base, digits = (16, "0123456789abcdefABCDEF") if s[start + 1:start + 2] in ("x", "X") else (10, "0123456789")
          first = end = start + (2 if base == 16 else 1)
          while end < len(s) and s[end] in digits:
              end += 1
          if end == first:
              return None
          return _character(int(s[first:end], base)), end + (s[end:end + 1] == ";")
      while end < len(s) and end < start + 32 and s[end] not in "\t\n\f <&#;":
          end += 1
      name = s[start:end]
      if s[end:end + 1] == ";" and name in _NAMES:
          return _NAMES[name], end + 1
      for length in range(len(name), 1, -1):
          if name[:length] in _BARE:
              return _BARE[name[:length]], start + length
      return None


  def unescape(s):
      parts = []
      i = 0
      while True:
          at = s.find("&", i)
          if at < 0:
              parts.append(s[i:])
              return "".join(parts)
          found = _reference(s, at + 1)
          if found is None:
              parts.append(s[i:at + 1])
              i = at + 1
          else:
              parts.append(s[i:at] + found[0])
              i = found[1]

  """#
}
