extension PythonSource {
  static let fnmatchModule = #"""
  """File names and patterns with *, ? and [...]."""

  __all__ = ["filter", "fnmatch", "fnmatchcase", "translate"]


  def _set_end(pattern, start):
      """The position of the bracket that closes the set whose content begins at `start`, or -1."""
      if pattern[start:start + 1] == "!":
          start += 1
      return pattern.find("]", start + 1 if pattern[start:start + 1] == "]" else start)


  def _in_set(c, content):
      negated = content[:1] == "!"
      if negated:
          content = content[1:]
      found = False
      i = 0
      while i < len(content):
          if content[i + 1:i + 2] == "-" and i + 2 < len(content):
              found = found or content[i] <= c <= content[i + 2]
              i += 3
          else:
              found = found or content[i] == c
              i += 1
      return found != negated


  def _as_text(name, pattern):
      """Both as strings, where both are bytes."""
      if isinstance(name, str) and isinstance(pattern, str):
          return name, pattern
      if isinstance(name, bytes) and isinstance(pattern, bytes):
          return name.decode("latin-1"), pattern.decode("latin-1")
      for value in (pattern, name):
          if not isinstance(value, (str, bytes)):
              raise TypeError(f"expected str, bytes or os.PathLike object, not {type(value).__name__}")
      raise TypeError("cannot use a string pattern on a bytes-like object" if isinstance(pattern, str)
                      else "cannot use a bytes pattern on a string-like object")


  def fnmatchcase(name, pat):
      """Whether a name matches a whole pattern; upper and lower case differ."""
      name, pat = _as_text(name, pat)
      position = i = 0
      # Where the last star stands, and how far into the name it reaches: the only place to return to.
      star = star_position = None
      while position < len(name):
          c = pat[i:i + 1]
          if c == "*":
              star, star_position = i, position
              i += 1
              continue
          if c == "[" and (end := _set_end(pat, i + 1)) >= 0:
              matches = _in_set(name[position], pat[i + 1:end])
              after = end + 1
          else:
              matches = c == "?" or c == name[position]
              after = i + 1
          if matches and c:
              i = after
              position += 1
          elif star is not None:
              star_position += 1
              i, position = star + 1, star_position
          else:
              return False
      return not pat[i:].strip("*")


  def fnmatch(name, pat):
      import os
      return fnmatchcase(os.fspath(name), os.fspath(pat))


  def filter(names, pat):
      return [name for name in names if fnmatch(name, pat)]


  def _translated_set(content):
      content = content.replace("\\", "\\\\")
      for sign in "&~|":
          content = content.replace(sign, "\\" + sign)
      if content[0] == "!":
          return f"[^{content[1:]}]"
      return f"[\\{content}]" if content[0] in "^[" else f"[{content}]"


  def translate(pat):
      """The regular expression that a pattern stands for."""
      import re
      parts = []
      i = 0
      while i < len(pat):
          c = pat[i]
          end = _set_end(pat, i + 1) if c == "[" else -1
          i += 1
          if c == "*":
              if parts[-1:] != [".*"]:
                  parts.append(".*")
          elif c == "?":
              parts.append(".")
          elif end >= 0:
              parts.append(_translated_set(pat[i:end]))
              i = end + 1
          else:
              parts.append(re.escape(c))
      return f"(?s:{''.join(parts)})\\Z"

  """#
}
