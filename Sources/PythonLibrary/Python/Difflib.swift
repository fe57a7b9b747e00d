extension PythonSource {
  static let difflibModule = #"""
  """What two sequences have in common, and how they differ."""

  from collections import namedtuple as _namedtuple

  __all__ = ["get_close_matches", "ndiff", "restore", "SequenceMatcher", "Differ", "IS_CHARACTER_JUNK", "IS_LINE_JUNK",
             "context_diff", "unified_diff", "Match"]

  Match = _namedtuple("Match", "a b size")


  def _ratio(matches, length):
      return 2.0 * matches / length if length else 1.0


  class SequenceMatcher:
      """Compares sequences by their longest common runs."""

      def __init__(self, isjunk=None, a="", b="", autojunk=True):
          self.isjunk = isjunk
          self.autojunk = autojunk
          self.a = self.b = None
          self.set_seqs(a, b)

      def set_seqs(self, a, b):
          self.set_seq1(a)
          self.set_seq2(b)

      def set_seq1(self, a):
          if a is not self.a:
              self.a = a
              self._blocks = self._opcodes = None

      def set_seq2(self, b):
          if b is self.b:
              return
          self.b = b
          self._blocks = self._opcodes = None
          self._counts = None
          self.b2j = {}
          for j, item in enumerate(b):
              self.b2j.setdefault(item, []).append(j)
          self.bjunk = {item for item in self.b2j if self.isjunk(item)} if self.isjunk else set()
          for item in self.bjunk:
              del self.b2j[item]
          self.bpopular = set()
          if self.autojunk and len(b) >= 200:
              limit = len(b) // 100 + 1
              self.bpopular = {item for item, places in self.b2j.items() if len(places) > limit}
              for item in self.bpopular:
                  del self.b2j[item]

      def find_longest_match(self, alo=0, ahi=None, blo=0, bhi=None):
          """The first of the longest common runs, extended over what is junk or too frequent."""
          a, b = self.a, self.b
          ahi = len(a) if ahi is None else ahi
          bhi = len(b) if bhi is None else bhi
          besti, bestj, size = alo, blo, 0
          lengths = {}
          for i in range(alo, ahi):
              longer = {}
              for j in self.b2j.get(a[i], ()):
                  if j < blo:
                      continue
                  if j >= bhi:
                      break
                  k = longer[j] = lengths.get(j - 1, 0) + 1
                  if k > size:
                      besti, bestj, size = i - k + 1, j - k + 1, k
              lengths = longer
          for junk in (False, True):
              while besti > alo and bestj > blo and (b[bestj - 1] in self.bjunk) == junk \
                      and a[besti - 1] == b[bestj - 1]:
                  besti, bestj, size = besti - 1, bestj - 1, size + 1
              while besti + size < ahi and bestj + size < bhi and (b[bestj + size] in self.bjunk) == junk \
                      and a[besti + size] == b[bestj + size]:
                  size += 1
          return Match(besti, bestj, size)

      def get_matching_blocks(self):
          if self._blocks is not None:
              return self._blocks
          queue = [(0, len(self.a), 0, len(self.b))]
          found = []
          while queue:
              alo, ahi, blo, bhi = queue.pop()
              i, j, k = match = self.find_longest_match(alo, ahi, blo, bhi)
              if k:
                  found.append(match)
                  if alo < i and blo < j:
                      queue.append((alo, i, blo, j))
                  if i + k < ahi and j + k < bhi:
                      queue.append((i + k, ahi, j + k, bhi))
          found.sort()
          blocks = []
          for i, j, k in found:
              if blocks and blocks[-1].a + blocks[-1].size == i and blocks[-1].b + blocks[-1].size == j:
                  blocks[-1] = blocks[-1]._replace(size=blocks[-1].size + k)
              else:
                  blocks.append(Match(i, j, k))
          blocks.append(Match(len(self.a), len(self.b), 0))
          self._blocks = blocks
          return blocks

      def get_opcodes(self):
          if self._opcodes is None:
              self._opcodes = []
              i = j = 0
              for ai, bj, size in self.get_matching_blocks():
                  if i < ai or j < bj:
                      tag = "replace" if i < ai and j < bj else "delete" if i < ai else "insert"
                      self._opcodes.append((tag, i, ai, j, bj))
                  i, j = ai + size, bj + size
                  if size:
                      self._opcodes.append(("equal", ai, i, bj, j))
          return self._opcodes

      def get_grouped_opcodes(self, n=3):
          codes = list(self.get_opcodes()) or [("equal", 0, 1, 0, 1)]
          if codes[0][0] == "equal":
              tag, i1, i2, j1, j2 = codes[0]
              codes[0] = tag, max(i1, i2 - n), i2, max(j1, j2 - n), j2
          if codes[-1][0] == "equal":
              tag, i1, i2, j1, j2 = codes[-1]
              codes[-1] = tag, i1, min(i2, i1 + n), j1, min(j2, j1 + n)
          group = []
          for tag, i1, i2, j1, j2 in codes:
              if tag == "equal" and i2 - i1 > n + n:
                  group.append((tag, i1, min(i2, i1 + n), j1, min(j2, j1 + n)))
                  yield group
                  group = []
                  i1, j1 = max(i1, i2 - n), max(j1, j2 - n)
              group.append((tag, i1, i2, j1, j2))
          if group and not (len(group) == 1 and group[0][0] == "equal"):
              yield group

      def ratio(self):
          return _ratio(sum(block.size for block in self.get_matching_blocks()), len(self.a) + len(self.b))

      def quick_ratio(self):
          if self._counts is None:
              self._counts = {}
              for item in self.b:
                  self._counts[item] = self._counts.get(item, 0) + 1
          left = {}
          matches = 0
          for item in self.a:
              available = left.get(item, self._counts.get(item, 0))
              left[item] = available - 1
              matches += available > 0
          return _ratio(matches, len(self.a) + len(self.b))

      def real_quick_ratio(self):
          return _ratio(min(len(self.a), len(self.b)), len(self.a) + len(self.b))


  def get_close_matches(word, possibilities, n=3, cutoff=0.6):
      if not n > 0:
          raise ValueError(f"n must be > 0: {n!r}")
      if not 0.0 <= cutoff <= 1.0:
          raise ValueError(f"cutoff must be in [0.0, 1.0]: {cutoff!r}")
      scored = []
      matcher = SequenceMatcher()
      matcher.set_seq2(word)
      for possibility in possibilities:
          matcher.set_seq1(possibility)
          if matcher.real_quick_ratio() >= cutoff and matcher.quick_ratio() >= cutoff and matcher.ratio() >= cutoff:
              scored.append((matcher.ratio(), possibility))
      scored.sort(reverse=True)
      return [possibility for _, possibility in scored[:n]]


  def IS_LINE_JUNK(line, pat=None):
      return line.strip() in ("", "#")


  def IS_CHARACTER_JUNK(ch, ws=" \t"):
      return ch in ws


  class Differ:
      """Shows the lines of two texts side by side, with marks where similar lines differ."""

      def __init__(self, linejunk=None, charjunk=None):
          self.linejunk = linejunk
          self.charjunk = charjunk

      def compare(self, a, b):
          for tag, alo, ahi, blo, bhi in SequenceMatcher(self.linejunk, a, b).get_opcodes():
              if tag == "replace":
                  yield from self._similar(a, alo, ahi, b, blo, bhi)
              elif tag == "delete":
                  yield from _marked("-", a, alo, ahi)
              elif tag == "insert":
                  yield from _marked("+", b, blo, bhi)
              else:
                  yield from _marked(" ", a, alo, ahi)

      def _closest(self, a, alo, ahi, b, blo, bhi):
          """The most similar pair of unequal lines, its ratio, and the first pair of equal lines."""
          best, cutoff = 0.74, 0.75
          pair = equal = None
          matcher = SequenceMatcher(self.charjunk)
          for j in range(blo, bhi):
              matcher.set_seq2(b[j])
              for i in range(alo, ahi):
                  if a[i] == b[j]:
                      equal = equal or (i, j)
                      continue
                  matcher.set_seq1(a[i])
                  if matcher.real_quick_ratio() > best and matcher.quick_ratio() > best and matcher.ratio() > best:
                      best, pair = matcher.ratio(), (i, j)
          return (pair, False) if best >= cutoff else (equal, True)

      def _similar(self, a, alo, ahi, b, blo, bhi):
          if alo >= ahi or blo >= bhi:
              yield from _marked("-", a, alo, ahi)
              yield from _marked("+", b, blo, bhi)
              return
          pair, are_equal = self._closest(a, alo, ahi, b, blo, bhi)
          if pair is None:
              if bhi - blo < ahi - alo:
                  yield from _marked("+", b, blo, bhi)
                  yield from _marked("-", a, alo, ahi)
              else:
                  yield from _marked("-", a, alo, ahi)
                  yield from _marked("+", b, blo, bhi)
              return
          i, j = pair
          yield from self._similar(a, alo, i, b, blo, j)
          if are_equal:
              yield "  " + a[i]
          else:
              yield from self._with_marks(a[i], b[j])
          yield from self._similar(a, i + 1, ahi, b, j + 1, bhi)

      def _with_marks(self, old, new):
          old_marks = new_marks = ""
          for tag, i1, i2, j1, j2 in SequenceMatcher(self.charjunk, old, new).get_opcodes():
              mark = {"replace": "^^", "delete": "- ", "insert": " +", "equal": "  "}[tag]
              old_marks += mark[0] * (i2 - i1)
              new_marks += mark[1] * (j2 - j1)
          for sign, line, marks in (("-", old, old_marks), ("+", new, new_marks)):
              yield f"{sign} {line}"
              marks = "".join(c if mark == " " and c.isspace() else mark for c, mark in zip(line, marks)).rstrip()
              if marks:
                  yield f"? {marks}\n"


  def _marked(sign, lines, start, end):
      return (f"{sign} {lines[i]}" for i in range(start, end))


  def ndiff(a, b, linejunk=None, charjunk=IS_CHARACTER_JUNK):
      return Differ(linejunk, charjunk).compare(a, b)


  def restore(delta, which):
      if int(which) not in (1, 2):
          raise ValueError(f"unknown delta choice (must be 1 or 2): {which!r}")
      sign = "- " if int(which) == 1 else "+ "
      return (line[2:] for line in delta if line[:2] in ("  ", sign))


  def unified_diff(a, b, fromfile="", tofile="", fromfiledate="", tofiledate="", n=3, lineterm="\n"):
      started = False
      for group in SequenceMatcher(None, a, b).get_grouped_opcodes(n):
          if not started:
              started = True
              yield f"--- {fromfile}{_date(fromfiledate)}{lineterm}"
              yield f"+++ {tofile}{_date(tofiledate)}{lineterm}"
          first, last = group[0], group[-1]
          yield f"@@ -{_unified_range(first[1], last[2])} +{_unified_range(first[3], last[4])} @@{lineterm}"
          for tag, i1, i2, j1, j2 in group:
              if tag == "equal":
                  yield from (" " + line for line in a[i1:i2])
                  continue
              if tag in ("replace", "delete"):
                  yield from ("-" + line for line in a[i1:i2])
              if tag in ("replace", "insert"):
                  yield from ("+" + line for line in b[j1:j2])


  def _date(text):
      return f"\t{text}" if text else ""


  def _unified_range(start, stop):
      length = stop - start
      if length == 1:
          return str(start + 1)
      return f"{start + 1 if length else start},{length}"


  def _context_range(start, stop):
      length = stop - start
      if length <= 1:
          return str(start + 1 if length else start)
      return f"{start + 1},{stop}"


  def context_diff(a, b, fromfile="", tofile="", fromfiledate="", tofiledate="", n=3, lineterm="\n"):
      signs = {"insert": "+ ", "delete": "- ", "replace": "! ", "equal": "  "}
      started = False
      for group in SequenceMatcher(None, a, b).get_grouped_opcodes(n):
          if not started:
              started = True
              yield f"*** {fromfile}{_date(fromfiledate)}{lineterm}"
              yield f"--- {tofile}{_date(tofiledate)}{lineterm}"
          first, last = group[0], group[-1]
          yield f"***************{lineterm}"
          yield f"*** {_context_range(first[1], last[2])} ****{lineterm}"
          if any(code[0] in ("replace", "delete") for code in group):
              for tag, i1, i2, _, _ in group:
                  if tag != "insert":
                      yield from (signs[tag] + line for line in a[i1:i2])
          yield f"--- {_context_range(first[3], last[4])} ----{lineterm}"
          if any(code[0] in ("replace", "insert") for code in group):
              for tag, _, _, j1, j2 in group:
                  if tag != "delete":
                      yield from (signs[tag] + line for line in b[j1:j2])

  """#
}
