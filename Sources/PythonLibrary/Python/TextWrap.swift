extension PythonSource {
  static let textwrapModule = #"""
  """Paragraphs cut into lines, and lines moved in and out."""

  __all__ = ["TextWrapper", "wrap", "fill", "dedent", "indent", "shorten"]

  _SPACES = "\t\n\x0b\x0c\r "


  def _in_word(c):
      return c.isalnum() or c == "_"


  def _is_letter(c):
      return _in_word(c) and not c.isdecimal()


  def _joins_dash(c):
      return _in_word(c) or c in "!\"'&.,?"


  def _dash_end(text, i):
      """The end of a run of two or more dashes at `i` that a word follows, or None."""
      end = i
      while text[end:end + 1] == "-":
          end += 1
      return end if end - i >= 2 and _in_word(text[end:end + 1]) else None


  def _may_break_after(text, i):
      """Whether the hyphen at `i` joins two words of letters."""
      before = text[max(i - 3, 0):i]
      if not (len(before) >= 2 and _is_letter(before[-1]) and _is_letter(before[-2])
              or len(before) == 3 and _is_letter(before[0]) and before[1] == "-" and _is_letter(before[2])):
          return False
      after = text[i + 1:i + 4]
      if after[1:2] == "-":
          after = after[:1] + after[2:]
      return len(after) >= 2 and _is_letter(after[0]) and _is_letter(after[1])


  def _word_end(text, start):
      """The end of the piece that begins at `start`: at white space, after a hyphen, before a dash."""
      i = start + 1
      while i < len(text) and text[i] not in _SPACES:
          if text[i] == "-":
              if _may_break_after(text, i):
                  return i + 1
              if _joins_dash(text[i - 1]) and _dash_end(text, i) is not None:
                  return i
          i += 1
      return i


  def _pieces(text, at_hyphens):
      pieces = []
      i = 0
      while i < len(text):
          end = i
          while end < len(text) and text[end] in _SPACES:
              end += 1
          if end == i and at_hyphens:
              if i and _joins_dash(text[i - 1]):
                  end = _dash_end(text, i) or i
              if end == i:
                  end = _word_end(text, i)
          elif end == i:
              while end < len(text) and text[end] not in _SPACES:
                  end += 1
          pieces.append(text[i:end])
          i = end
      return pieces


  def _ends_sentence(piece):
      end = piece[:-1] if piece[-1] in "\"'" else piece
      return len(end) >= 2 and end[-1] in ".!?" and "a" <= end[-2] <= "z"


  class TextWrapper:
      """Cuts text into lines of at most `width` characters."""

      def __init__(self, width=70, initial_indent="", subsequent_indent="", expand_tabs=True, replace_whitespace=True,
                   fix_sentence_endings=False, break_long_words=True, drop_whitespace=True, break_on_hyphens=True,
                   tabsize=8, *, max_lines=None, placeholder=" [...]"):
          self.width = width
          self.initial_indent = initial_indent
          self.subsequent_indent = subsequent_indent
          self.expand_tabs = expand_tabs
          self.replace_whitespace = replace_whitespace
          self.fix_sentence_endings = fix_sentence_endings
          self.break_long_words = break_long_words
          self.drop_whitespace = drop_whitespace
          self.break_on_hyphens = break_on_hyphens
          self.tabsize = tabsize
          self.max_lines = max_lines
          self.placeholder = placeholder

      def _split(self, text):
          return _pieces(text, self.break_on_hyphens)

      def _split_chunks(self, text):
          if self.expand_tabs:
              text = text.expandtabs(self.tabsize)
          if self.replace_whitespace:
              text = text.translate({ord(c): " " for c in _SPACES})
          pieces = self._split(text)
          if self.fix_sentence_endings:
              for i in range(len(pieces) - 1):
                  if pieces[i + 1] == " " and _ends_sentence(pieces[i]):
                      pieces[i + 1] = "  "
          return pieces

      def _take_long_piece(self, pieces, line, length, width):
          """Puts as much of a piece that is longer than a whole line as there is room for onto the line."""
          room = 1 if width < 1 else width - length
          if self.break_long_words:
              piece = pieces[-1]
              end = room
              if self.break_on_hyphens and len(piece) > room:
                  hyphen = piece.rfind("-", 0, room)
                  if hyphen > 0 and piece[:hyphen].strip("-"):
                      end = hyphen + 1
              line.append(piece[:end])
              pieces[-1] = piece[end:]
          elif not line:
              line.append(pieces.pop())

      def _end_with_placeholder(self, lines, line, length, width, indent):
          while line:
              if line[-1].strip() and length + len(self.placeholder) <= width:
                  line.append(self.placeholder)
                  lines.append(indent + "".join(line))
                  return
              length -= len(line.pop())
          if lines:
              last = lines[-1].rstrip()
              if len(last) + len(self.placeholder) <= self.width:
                  lines[-1] = last + self.placeholder
                  return
          lines.append(indent + self.placeholder.lstrip())

      def _wrap_chunks(self, chunks):
          if self.width <= 0:
              raise ValueError(f"invalid width {self.width!r} (must be > 0)")
          if self.max_lines is not None:
              indent = self.subsequent_indent if self.max_lines > 1 else self.initial_indent
              if len(indent) + len(self.placeholder.lstrip()) > self.width:
                  raise ValueError("placeholder too large for max width")
          lines = []
          pieces = chunks[::-1]
          while pieces:
              indent = self.subsequent_indent if lines else self.initial_indent
              width = self.width - len(indent)
              if self.drop_whitespace and lines and not pieces[-1].strip():
                  pieces.pop()
              line = []
              length = 0
              while pieces and length + len(pieces[-1]) <= width:
                  length += len(pieces[-1])
                  line.append(pieces.pop())
              if pieces and len(pieces[-1]) > width:
                  self._take_long_piece(pieces, line, length, width)
                  length = sum(map(len, line))
              if self.drop_whitespace and line and not line[-1].strip():
                  length -= len(line.pop())
              if not line:
                  continue
              rest_is_blank = not pieces or self.drop_whitespace and len(pieces) == 1 and not pieces[0].strip()
              if self.max_lines is None or len(lines) + 1 < self.max_lines or rest_is_blank and length <= width:
                  lines.append(indent + "".join(line))
              else:
                  self._end_with_placeholder(lines, line, length, width, indent)
                  break
          return lines

      def wrap(self, text):
          return self._wrap_chunks(self._split_chunks(text))

      def fill(self, text):
          return "\n".join(self.wrap(text))


  def wrap(text, width=70, **kwargs):
      return TextWrapper(width=width, **kwargs).wrap(text)


  def fill(text, width=70, **kwargs):
      return TextWrapper(width=width, **kwargs).fill(text)


  def shorten(text, width, **kwargs):
      return TextWrapper(width=width, max_lines=1, **kwargs).fill(" ".join(text.strip().split()))


  def dedent(text):
      """Removes the white space that all lines have in common at their start."""
      lines = text.split("\n")
      margin = None
      for i, line in enumerate(lines):
          content = line.lstrip(" \t")
          if not content:
              lines[i] = ""
              continue
          own = line[:len(line) - len(content)]
          if margin is None:
              margin = own
          else:
              same = 0
              while same < min(len(own), len(margin)) and own[same] == margin[same]:
                  same += 1
              margin = margin[:same]
      if margin:
          lines = [line[len(margin):] for line in lines]
      return "\n".join(lines)


  def indent(text, prefix, predicate=None):
      """Puts a prefix before the lines that are not blank, or those the predicate chooses."""
      if predicate is None:
          predicate = str.strip
      return "".join(prefix + line if predicate(line) else line for line in text.splitlines(True))

  """#
}
