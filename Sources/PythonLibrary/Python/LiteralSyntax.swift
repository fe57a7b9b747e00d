extension PythonSource {
  static let astModule = #"""
  """Literals read as values; the trees of programs stay inside Lectern."""

  import re
  import warnings

  __all__ = ["literal_eval"]

  _TOKEN = re.compile(
      r"""(?P<space>(?:\s|\\\n|[#][^\n]*)+)
      |(?P<string>(?:[rR]?[bB]|[bB][rR]|[rRuU])?
          (?:'''(?:[^\\]|\\.)*?'''|\"\"\"(?:[^\\]|\\.)*?\"\"\"|'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"))
      |(?P<number>(?:0[xX][0-9a-fA-F_]+|0[oO][0-7_]+|0[bB][01_]+|(?:\d[\d_]*\.?[\d_]*|\.\d[\d_]*)(?:[eE][+-]?\d[\d_]*)?[jJ]?))
      |(?P<name>None|True|False|Ellipsis|set\(\s*\)|\.\.\.)(?!\w)
      |(?P<open>[\[({])|(?P<close>[\])}])|(?P<sign>[+-])|(?P<comma>[,:])""", re.VERBOSE | re.DOTALL)


  def literal_eval(node_or_string):
      if not isinstance(node_or_string, str):
          raise ValueError(f"malformed node or string: {node_or_string!r}")
      text = node_or_string.lstrip(" \t")
      place = _place_of_computing(text)
      with warnings.catch_warnings():
          warnings.simplefilter("ignore", SyntaxWarning)
          code = compile(text, "<unknown>", "eval")
      if place is not None:
          raise ValueError(f"malformed node or string on line {text.count(chr(10), 0, place) + 1}: {text!r}")
      return eval(code, {"__builtins__": {"set": set, "Ellipsis": ...}})


  def _place_of_computing(text):
      """Where something stands that is no literal; signs of numbers and the sum that makes a complex number belong to one."""
      before, signed, place = None, None, 0
      while place < len(text):
          match = _TOKEN.match(text, place)
          kind = match.lastgroup if match else None
          place = match.end() if match else place
          if kind == "space":
              continue
          is_operand = before in ("string", "number", "name", "close")
          if kind == "sign":
              fits = before != "sign" and (not is_operand or before == "number" and signed != "sum")
              signed = "sum" if is_operand else "sign"
          elif kind == "number":
              fits = not is_operand and (signed != "sum" or match.group()[-1] in "jJ")
          elif kind == "string":
              fits = before != "sign" and (not is_operand or before == "string")
          elif kind in ("name", "open"):
              fits = before != "sign" and not is_operand
          else:
              fits = kind is not None and before != "sign"
          if kind in ("open", "close", "comma"):
              signed = None
          if not fits:
              return place
          before = kind
      return None
  """#
}
