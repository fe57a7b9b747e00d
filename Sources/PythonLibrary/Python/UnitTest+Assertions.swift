extension PythonSource {
  static let unittestAssertions = #"""
  class _Assertions:
      """The assert methods of TestCase."""

      def _formatMessage(self, msg, standardMsg):
          if not self.longMessage:
              return msg or standardMsg
          return standardMsg if msg is None else f"{standardMsg} : {msg}"

      def _fail_unless(self, holds, msg, text):
          if not holds:
              raise self.failureException(self._formatMessage(msg, text()))

      def _truncateMessage(self, message, diff):
          if self.maxDiff is None or len(diff) <= self.maxDiff:
              return message + diff
          return f"{message}\nDiff is {len(diff)} characters long. Set self.maxDiff to None to see it."

      def assertTrue(self, expr, msg=None):
          self._fail_unless(expr, msg, lambda: f"{safe_repr(expr)} is not true")

      def assertFalse(self, expr, msg=None):
          self._fail_unless(not expr, msg, lambda: f"{safe_repr(expr)} is not false")

      def assertEqual(self, first, second, msg=None):
          check = None
          if type(first) is type(second):
              check = self._equality_functions.get(type(first))
          if check is None:
              self._baseAssertEqual(first, second, msg)
          else:
              (getattr(self, check) if isinstance(check, str) else check)(first, second, msg=msg)

      def _baseAssertEqual(self, first, second, msg=None):
          self._fail_unless(first == second, msg, lambda: "%s != %s" % _pair(first, second))

      def assertNotEqual(self, first, second, msg=None):
          self._fail_unless(first != second, msg, lambda: f"{safe_repr(first)} == {safe_repr(second)}")

      def assertIs(self, expr1, expr2, msg=None):
          self._fail_unless(expr1 is expr2, msg, lambda: f"{safe_repr(expr1)} is not {safe_repr(expr2)}")

      def assertIsNot(self, expr1, expr2, msg=None):
          self._fail_unless(expr1 is not expr2, msg, lambda: f"unexpectedly identical: {safe_repr(expr1)}")

      def assertIsNone(self, obj, msg=None):
          self._fail_unless(obj is None, msg, lambda: f"{safe_repr(obj)} is not None")

      def assertIsNotNone(self, obj, msg=None):
          self._fail_unless(obj is not None, msg, lambda: "unexpectedly None")

      def assertIn(self, member, container, msg=None):
          self._fail_unless(member in container, msg,
                            lambda: f"{safe_repr(member)} not found in {safe_repr(container)}")

      def assertNotIn(self, member, container, msg=None):
          self._fail_unless(member not in container, msg,
                            lambda: f"{safe_repr(member)} unexpectedly found in {safe_repr(container)}")

      def assertIsInstance(self, obj, cls, msg=None):
          self._fail_unless(isinstance(obj, cls), msg, lambda: f"{safe_repr(obj)} is not an instance of {cls!r}")

      def assertNotIsInstance(self, obj, cls, msg=None):
          self._fail_unless(not isinstance(obj, cls), msg, lambda: f"{safe_repr(obj)} is an instance of {cls!r}")

      def assertLess(self, a, b, msg=None):
          self._fail_unless(a < b, msg, lambda: f"{safe_repr(a)} not less than {safe_repr(b)}")

      def assertLessEqual(self, a, b, msg=None):
          self._fail_unless(a <= b, msg, lambda: f"{safe_repr(a)} not less than or equal to {safe_repr(b)}")

      def assertGreater(self, a, b, msg=None):
          self._fail_unless(a > b, msg, lambda: f"{safe_repr(a)} not greater than {safe_repr(b)}")

      def assertGreaterEqual(self, a, b, msg=None):
          self._fail_unless(a >= b, msg, lambda: f"{safe_repr(a)} not greater than or equal to {safe_repr(b)}")

      def _distance(self, first, second, places, delta):
          """Whether two numbers are close, and by what measure."""
          difference = abs(first - second)
          if delta is not None:
              return difference <= delta, f"within {safe_repr(delta)} delta", difference
          places = 7 if places is None else places
          return round(difference, places) == 0, f"within {places!r} places", difference

      def assertAlmostEqual(self, first, second, places=None, msg=None, delta=None):
          if first == second:
              return
          if delta is not None and places is not None:
              raise TypeError("specify delta or places not both")
          close, measure, difference = self._distance(first, second, places, delta)
          self._fail_unless(close, msg, lambda: f"{safe_repr(first)} != {safe_repr(second)} {measure} "
                                                f"({safe_repr(difference)} difference)")

      def assertNotAlmostEqual(self, first, second, places=None, msg=None, delta=None):
          if delta is not None and places is not None:
              raise TypeError("specify delta or places not both")
          close, measure, difference = self._distance(first, second, places, delta)
          text = f"{safe_repr(first)} == {safe_repr(second)} {measure}"
          if delta is not None:
              text += f" ({safe_repr(difference)} difference)"
          self._fail_unless(first != second and not close, msg, lambda: text)

      def assertRaises(self, expected_exception, *args, **kwargs):
          return _Raises(expected_exception, self).handle("assertRaises", args, kwargs)

      def assertRaisesRegex(self, expected_exception, expected_regex, *args, **kwargs):
          return _Raises(expected_exception, self, expected_regex).handle("assertRaisesRegex", args, kwargs)

      def assertWarns(self, expected_warning, *args, **kwargs):
          return _Warns(expected_warning, self).handle("assertWarns", args, kwargs)

      def assertWarnsRegex(self, expected_warning, expected_regex, *args, **kwargs):
          return _Warns(expected_warning, self, expected_regex).handle("assertWarnsRegex", args, kwargs)

      def assertLogs(self, logger=None, level=None):
          return _Logs(self, logger, level, False)

      def assertNoLogs(self, logger=None, level=None):
          return _Logs(self, logger, level, True)

      def assertRegex(self, text, expected_regex, msg=None):
          import re
          pattern = re.compile(expected_regex)
          self._fail_unless(pattern.search(text), msg,
                            lambda: f"Regex didn't match: {pattern.pattern!r} not found in {text!r}")

      def assertNotRegex(self, text, unexpected_regex, msg=None):
          import re
          pattern = re.compile(unexpected_regex)
          match = pattern.search(text)
          self._fail_unless(match is None, msg, lambda: f"Regex matched: {text[match.start():match.end()]!r} matches "
                                                        f"{pattern.pattern!r} in {text!r}")

      def _pretty_diff(self, first, second):
          import difflib
          import pprint
          lines = [pprint.pformat(value).splitlines() for value in (first, second)]
          return "\n" + "\n".join(difflib.ndiff(*lines))

      def assertSequenceEqual(self, seq1, seq2, msg=None, seq_type=None):
          name = "sequence" if seq_type is None else seq_type.__name__
          if seq_type is not None:
              for which, seq in (("First", seq1), ("Second", seq2)):
                  if not isinstance(seq, seq_type):
                      raise self.failureException(f"{which} sequence is not a {name}: {safe_repr(seq)}")
          for which, seq in (("First", seq1), ("Second", seq2)):
              if not hasattr(seq, "__len__"):
                  self._sequences_differ(f"{which} {name} has no length.    Non-sequence?", seq1, seq2, msg)
          if seq1 == seq2:
              return
          text = "%ss differ: %s != %s\n" % (name.capitalize(), *_pair(seq1, seq2))
          length1, length2 = len(seq1), len(seq2)
          for i in range(min(length1, length2)):
              if seq1[i] != seq2[i]:
                  text += "\nFirst differing element %d:\n%s\n%s\n" % (i, *_pair(seq1[i], seq2[i]))
                  break
          else:
              if length1 == length2 and seq_type is None and type(seq1) is not type(seq2):
                  return
          if length1 != length2:
              which, longer, shorter = ("First", seq1, length2) if length1 > length2 else ("Second", seq2, length1)
              text += (f"\n{which} {name} contains {abs(length1 - length2)} additional elements.\n"
                       f"First extra element {shorter}:\n{safe_repr(longer[shorter])}\n")
          self._sequences_differ(text, seq1, seq2, msg)

      def _sequences_differ(self, text, seq1, seq2, msg):
          self.fail(self._formatMessage(msg, self._truncateMessage(text, self._pretty_diff(seq1, seq2))))

      def assertListEqual(self, list1, list2, msg=None):
          self.assertSequenceEqual(list1, list2, msg, seq_type=list)

      def assertTupleEqual(self, tuple1, tuple2, msg=None):
          self.assertSequenceEqual(tuple1, tuple2, msg, seq_type=tuple)

      def assertSetEqual(self, set1, set2, msg=None):
          differences = []
          for which, a, b in (("first", set1, set2), ("second", set2, set1)):
              try:
                  differences.append(a.difference(b))
              except TypeError as error:
                  self.fail(f"invalid type when attempting set difference: {error}")
              except AttributeError as error:
                  self.fail(f"{which} argument does not support set difference: {error}")
          lines = []
          for which, other, items in (("first", "second", differences[0]), ("second", "first", differences[1])):
              if items:
                  lines.append(f"Items in the {which} set but not the {other}:")
                  lines += [repr(item) for item in items]
          self._fail_unless(not lines, msg, lambda: "\n".join(lines))

      def assertDictEqual(self, d1, d2, msg=None):
          self.assertIsInstance(d1, dict, "First argument is not a dictionary")
          self.assertIsInstance(d2, dict, "Second argument is not a dictionary")
          if d1 != d2:
              text = self._truncateMessage("%s != %s" % _pair(d1, d2), self._pretty_diff(d1, d2))
              self.fail(self._formatMessage(msg, text))

      def assertMultiLineEqual(self, first, second, msg=None):
          self.assertIsInstance(first, str, "First argument is not a string")
          self.assertIsInstance(second, str, "Second argument is not a string")
          if first == second:
              return
          if len(first) > 65536 or len(second) > 65536:
              self._baseAssertEqual(first, second, msg)
          import difflib
          lines = [first.splitlines(keepends=True), second.splitlines(keepends=True)]
          if len(lines[0]) == 1 and first.strip("\r\n") == first:
              lines = [[first + "\n"], [second + "\n"]]
          text = self._truncateMessage("%s != %s" % _pair(first, second), "\n" + "".join(difflib.ndiff(*lines)))
          self.fail(self._formatMessage(msg, text))

      def assertCountEqual(self, first, second, msg=None):
          first, second = list(first), list(second)
          differences = _count_differences(first, second)
          if differences:
              lines = "\n".join("First has %d, Second has %d:  %r" % d for d in differences)
              text = self._truncateMessage("Element counts were not equal:\n", lines)
              self.fail(self._formatMessage(msg, text))


  def _count_differences(first, second):
      """How often each element occurs in two lists, where that differs."""
      unseen = [list(first), list(second)]
      differences = []
      for which in (0, 1):
          while unseen[which]:
              item = unseen[which][0]
              counts = [sum(1 for other in items if other == item) for items in unseen]
              unseen = [[other for other in items if other != item] for items in unseen]
              if counts[0] != counts[1]:
                  differences.append((*counts, item))
      return differences


  for _name, _function in vars(_Assertions).items():
      if _name.startswith(("assert", "_")) and not _name.startswith("__"):
          setattr(TestCase, _name, _function)


  def _deprecated(name, current):
      def method(self, *args, **kwargs):
          import warnings
          warnings.warn(f"Please use {current} instead.", DeprecationWarning, 2)
          return getattr(self, current)(*args, **kwargs)
      method.__name__ = name
      return method


  for _name, _current in (
          ("failUnlessEqual", "assertEqual"), ("assertEquals", "assertEqual"), ("failIfEqual", "assertNotEqual"),
          ("assertNotEquals", "assertNotEqual"), ("failUnless", "assertTrue"), ("assert_", "assertTrue"),
          ("failIf", "assertFalse"), ("failUnlessRaises", "assertRaises"), ("assertAlmostEquals", "assertAlmostEqual"),
          ("assertNotAlmostEquals", "assertNotAlmostEqual"), ("assertRegexpMatches", "assertRegex"),
          ("assertNotRegexpMatches", "assertNotRegex"), ("assertRaisesRegexp", "assertRaisesRegex")):
      setattr(TestCase, _name, _deprecated(_name, _current))



  """#
}
