extension PythonSource {
  static let doctestModule = doctestReading + doctestRunning

  private static let doctestReading = #"""
  """Examples in documentation strings, tried out."""

  from collections import namedtuple
  import inspect
  import io
  import re
  import sys
  import traceback

  __all__ = ["register_optionflag", "DONT_ACCEPT_TRUE_FOR_1", "DONT_ACCEPT_BLANKLINE", "NORMALIZE_WHITESPACE", "ELLIPSIS", "SKIP",
             "IGNORE_EXCEPTION_DETAIL", "REPORT_UDIFF", "REPORT_CDIFF", "REPORT_NDIFF", "REPORT_ONLY_FIRST_FAILURE", "FAIL_FAST", "Example",
             "DocTest", "DocTestParser", "DocTestFinder", "DocTestRunner", "OutputChecker", "testmod", "run_docstring_examples"]

  TestResults = namedtuple("TestResults", "failed attempted")
  OPTIONFLAGS_BY_NAME = {}


  def register_optionflag(name):
      return OPTIONFLAGS_BY_NAME.setdefault(name, 1 << len(OPTIONFLAGS_BY_NAME))


  DONT_ACCEPT_TRUE_FOR_1 = register_optionflag("DONT_ACCEPT_TRUE_FOR_1")
  DONT_ACCEPT_BLANKLINE = register_optionflag("DONT_ACCEPT_BLANKLINE")
  NORMALIZE_WHITESPACE = register_optionflag("NORMALIZE_WHITESPACE")
  ELLIPSIS = register_optionflag("ELLIPSIS")
  SKIP = register_optionflag("SKIP")
  IGNORE_EXCEPTION_DETAIL = register_optionflag("IGNORE_EXCEPTION_DETAIL")
  REPORT_UDIFF = register_optionflag("REPORT_UDIFF")
  REPORT_CDIFF = register_optionflag("REPORT_CDIFF")
  REPORT_NDIFF = register_optionflag("REPORT_NDIFF")
  REPORT_ONLY_FIRST_FAILURE = register_optionflag("REPORT_ONLY_FIRST_FAILURE")
  FAIL_FAST = register_optionflag("FAIL_FAST")
  BLANKLINE_MARKER = "<BLANKLINE>"
  ELLIPSIS_MARKER = "..."

  _option = re.compile(r"#\s*doctest:\s*([^\n'\"]*)$", re.MULTILINE)
  _trace = re.compile(r"^Traceback \((?:most recent call last|innermost last)\):\s*$")


  def _indent(text, indent=4):
      return re.sub("(?m)^(?!$)", indent * " ", text)


  class Example:
      def __init__(self, source, want, exc_msg=None, lineno=0, indent=0, options=None):
          self.source = source if source.endswith("\n") else source + "\n"
          self.want = want + "\n" if want and not want.endswith("\n") else want
          self.exc_msg = exc_msg + "\n" if exc_msg is not None and not exc_msg.endswith("\n") else exc_msg
          self.lineno, self.indent, self.options = lineno, indent, options or {}


  class DocTest:
      def __init__(self, examples, globs, name, filename, lineno, docstring):
          self.examples, self.globs, self.name = examples, globs.copy(), name
          self.filename, self.lineno, self.docstring = filename, lineno, docstring

      def __repr__(self):
          count = len(self.examples)
          shown = "no examples" if not count else "1 example" if count == 1 else f"{count} examples"
          return f"<{type(self).__name__} {self.name} from {self.filename}:{self.lineno} ({shown})>"

      def __lt__(self, other):
          return (self.name, self.filename or "", self.lineno or -1) < (other.name, other.filename or "", other.lineno or -1)


  class DocTestParser:
      def get_doctest(self, string, globs, name, filename, lineno):
          return DocTest(self.get_examples(string, name), globs, name, filename, lineno, string)

      def get_examples(self, string, name="<string>"):
          lines = string.expandtabs().splitlines()
          margins = [len(line) - len(line.lstrip()) for line in lines if line.strip()]
          margin = min(margins, default=0)
          lines = [line[margin:] for line in lines]
          examples, place = [], 0
          while place < len(lines):
              line = lines[place]
              indent = len(line) - len(line.lstrip())
              if not line.lstrip().startswith(">>>"):
                  place += 1
                  continue
              start = place
              source = [self._after_prompt(line, indent, place, name)]
              place += 1
              while place < len(lines) and lines[place][:indent].strip() == "" and re.match(r"\.\.\.( |$)", lines[place][indent:]):
                  source.append(self._after_prompt(lines[place], indent, place, name))
                  place += 1
              want = []
              while place < len(lines) and lines[place].strip() and not lines[place].lstrip().startswith(">>>"):
                  if lines[place][:indent].strip():
                      raise ValueError(f"line {place + 1!r} of the docstring for {name} has inconsistent leading whitespace: "
                                       f"{lines[place]!r}")
                  want.append(lines[place][indent:])
                  place += 1
              text = "\n".join(source)
              if text.strip() and not all(part.strip().startswith("#") or not part.strip() for part in source):
                  options = self._options(text, name, start)
                  examples.append(Example(text, "\n".join(want), self._message(want), start, margin + indent, options))
          return examples

      def parse(self, string, name="<string>"):
          return self.get_examples(string, name)

      def _after_prompt(self, line, indent, place, name):
          if len(line) > indent + 3 and line[indent + 3] != " ":
              raise ValueError(f"line {place + 1!r} of the docstring for {name} lacks blank after {line[indent:indent + 3]}: {line!r}")
          return line[indent + 4:]

      def _message(self, want):
          if not want or not _trace.match(want[0]):
              return None
          for place, line in enumerate(want[1:], 1):
              if line[:1].strip():
                  return "\n".join(want[place:])
          return None

      def _options(self, source, name, place):
          options = {}
          for found in _option.finditer(source):
              for word in found.group(1).replace(",", " ").split():
                  if word[0] not in "+-" or word[1:] not in OPTIONFLAGS_BY_NAME:
                      raise ValueError(f"line {place + 1!r} of the doctest for {name} has an invalid option: {word!r}")
                  options[OPTIONFLAGS_BY_NAME[word[1:]]] = word[0] == "+"
          return options


  class DocTestFinder:
      def __init__(self, verbose=False, parser=DocTestParser(), recurse=True, exclude_empty=True):
          self._parser, self._recurse, self._exclude_empty, self._verbose = parser, recurse, exclude_empty, verbose

      def find(self, obj, name=None, module=None, globs=None, extraglobs=None):
          if name is None:
              name = getattr(obj, "__name__", None)
              if name is None:
                  raise ValueError(f"DocTestFinder.find: name must be given when obj.__name__ doesn't exist: {type(obj)!r}")
          if module is None:
              module = inspect.getmodule(obj)
          if globs is None:
              globs = {} if not module else vars(module).copy()
          else:
              globs = globs.copy()
          globs.update(extraglobs or {})
          globs.setdefault("__name__", "__main__")
          tests = []
          self._find(tests, obj, name, module, globs, set())
          return sorted(tests)

      def _find(self, tests, obj, name, module, globs, seen):
          if self._verbose:
              print(f"Finding tests in {name}")
          if id(obj) in seen:
              return
          seen.add(id(obj))
          docstring = getattr(obj, "__doc__", None)
          docstring = "" if docstring is None else str(docstring)
          if docstring or not self._exclude_empty:
              filename = getattr(module, "__file__", None) or getattr(module, "__name__", None)
              tests.append(self._parser.get_doctest(docstring, globs, name, filename, self._line(obj)))
          if not self._recurse:
              return
          if inspect.ismodule(obj):
              for part, value in vars(obj).items():
                  if self._is_own(module, value):
                      self._find(tests, value, f"{name}.{part}", module, globs, seen)
          elif inspect.isclass(obj):
              for part, value in vars(obj).items():
                  value = value.__func__ if isinstance(value, (staticmethod, classmethod)) else value
                  is_inner = inspect.isclass(value) and value.__module__ == obj.__module__
                  if inspect.isfunction(value) or is_inner or isinstance(value, property):
                      self._find(tests, value, f"{name}.{part}", module, globs, seen)

      def _is_own(self, module, value):
          if inspect.isfunction(value):
              return value.__globals__ is vars(module)
          return inspect.isclass(value) and value.__module__ == module.__name__

      def _line(self, obj):
          if inspect.ismodule(obj):
              return 0
          try:
              start = inspect.getsourcelines(obj)[1] - 1
              lines = inspect._source_text(inspect.getfile(inspect.unwrap(obj))).splitlines()
          except (OSError, TypeError):
              return None
          for place in range(start, len(lines)):
              if re.match(r"(^|.*:)\s*\w*(\"|')", lines[place]):
                  return place
          return None


  """#

  private static let doctestRunning = #"""
  class OutputChecker:
      def check_output(self, want, got, optionflags):
          if got == want:
              return True
          if not optionflags & DONT_ACCEPT_TRUE_FOR_1 and (got, want) in (("True\n", "1\n"), ("False\n", "0\n")):
              return True
          if not optionflags & DONT_ACCEPT_BLANKLINE:
              want = re.sub(rf"(?m)^{re.escape(BLANKLINE_MARKER)}\s*?$", "", want)
              got = re.sub(r"(?m)^[^\S\n]+$", "", got)
              if got == want:
                  return True
          if optionflags & NORMALIZE_WHITESPACE:
              got, want = " ".join(got.split()), " ".join(want.split())
              if got == want:
                  return True
          return bool(optionflags & ELLIPSIS) and self._elided(want, got)

      def _elided(self, want, got):
          """Whether the pieces between the dots come one after another."""
          if ELLIPSIS_MARKER not in want:
              return False
          pieces = want.split(ELLIPSIS_MARKER)
          start, end = 0, len(got)
          if pieces[0]:
              if not got.startswith(pieces[0]):
                  return False
              start = len(pieces[0])
          if pieces[-1]:
              if not got.endswith(pieces[-1]):
                  return False
              end -= len(pieces[-1])
          if start > end:
              return False
          for piece in pieces[1:-1]:
              start = got.find(piece, start, end)
              if start < 0:
                  return False
              start += len(piece)
          return True

      def output_difference(self, example, got, optionflags):
          want = example.want
          if not optionflags & DONT_ACCEPT_BLANKLINE:
              got = re.sub("(?m)^[ ]*(?=\n)", BLANKLINE_MARKER, got)
          if optionflags & (REPORT_UDIFF | REPORT_CDIFF | REPORT_NDIFF) and want.count("\n") > 2 and got.count("\n") > 2:
              return self._differences(want.splitlines(keepends=True), got.splitlines(keepends=True), optionflags)
          if want and got:
              return "Expected:\n" + _indent(want) + "Got:\n" + _indent(got)
          if want:
              return "Expected:\n" + _indent(want) + "Got nothing\n"
          return "Expected nothing\nGot:\n" + _indent(got) if got else "Expected nothing\nGot nothing\n"

      def _differences(self, want, got, optionflags):
          import difflib
          if optionflags & REPORT_NDIFF:
              return "Differences (ndiff with -expected +actual):\n" + _indent("".join(difflib.Differ(charjunk=difflib.IS_CHARACTER_JUNK)
                                                                                       .compare(want, got)))
          if optionflags & REPORT_UDIFF:
              lines, title = list(difflib.unified_diff(want, got, n=2))[2:], "unified diff with -expected +actual"
          else:
              lines, title = list(difflib.context_diff(want, got, n=2))[2:], "context diff with expected followed by actual"
          return f"Differences ({title}):\n" + _indent("".join(line.rstrip() + "\n" for line in lines))


  class DocTestRunner:
      DIVIDER = "*" * 70

      def __init__(self, checker=None, verbose=None, optionflags=0):
          self._checker = checker or OutputChecker()
          self._verbose = "-v" in sys.argv if verbose is None else verbose
          self.optionflags = optionflags
          self.tries = self.failures = 0
          self._results = {}

      def report_start(self, out, test, example):
          if self._verbose:
              expecting = "Expecting:\n" + _indent(example.want) if example.want else "Expecting nothing\n"
              out("Trying:\n" + _indent(example.source) + expecting)

      def report_success(self, out, test, example, got):
          if self._verbose:
              out("ok\n")

      def report_failure(self, out, test, example, got):
          out(self._header(test, example) + self._checker.output_difference(example, got, self._flags))

      def report_unexpected_exception(self, out, test, example, exc_info):
          out(self._header(test, example) + "Exception raised:\n" + _indent(self._traceback(exc_info, example)))

      def _header(self, test, example):
          if test.filename:
              line = "?" if test.lineno is None else test.lineno + example.lineno + 1
              place = f'File "{test.filename}", line {line}, in {test.name}'
          else:
              place = f"Line {example.lineno + 1}, in {test.name}"
          return "\n".join([self.DIVIDER, place, "Failed example:", _indent(example.source)])

      def _traceback(self, exc_info, example):
          lines = "".join(traceback.format_exception(*exc_info)).splitlines(keepends=True)
          first = next((k for k, line in enumerate(lines) if line.startswith('  File "<doctest ')), 1)
          made = [lines[0], '  File "doctest.py", line 1353, in __run\n', '    exec(compile(example.source, filename, "single",\n']
          source = example.source.splitlines()
          for place in range(first, len(lines)):
              made.append(lines[place])
              found = re.match(r'  File "<doctest .*>", line (\d+), in ', lines[place])
              if found and not (place + 1 < len(lines) and lines[place + 1].startswith("    ")) and int(found.group(1)) <= len(source):
                  made.append(f"    {source[int(found.group(1)) - 1].strip()}\n")
          return "".join(made)

      def run(self, test, compileflags=None, out=None, clear_globs=True):
          out = sys.stdout.write if out is None else out
          failures = tries = 0
          stdout = sys.stdout
          for number, example in enumerate(test.examples):
              quiet = self.optionflags & REPORT_ONLY_FIRST_FAILURE and failures > 0
              self._flags = self.optionflags
              for flag, is_on in example.options.items():
                  self._flags = self._flags | flag if is_on else self._flags & ~flag
              if self._flags & SKIP:
                  continue
              tries += 1
              if not quiet:
                  self.report_start(out, test, example)
              caught = None
              sys.stdout = spoof = io.StringIO()
              try:
                  exec(compile(example.source, f"<doctest {test.name}[{number}]>", "single", compileflags or 0, True), test.globs)
              except KeyboardInterrupt:
                  raise
              except Exception:
                  caught = sys.exc_info()
              finally:
                  sys.stdout = stdout
              got = spoof.getvalue()
              if got and not got.endswith("\n"):
                  got += "\n"
              if caught is None:
                  is_right = self._checker.check_output(example.want, got, self._flags)
              else:
                  message = "".join(traceback.format_exception_only(*caught[:2]))
                  got += self._traceback(caught, example)
                  if example.exc_msg is None:
                      failures += 1
                      if not quiet:
                          self.report_unexpected_exception(out, test, example, caught)
                      if self._flags & FAIL_FAST:
                          break
                      continue
                  is_right = self._checker.check_output(example.exc_msg, message, self._flags) or (
                      bool(self._flags & IGNORE_EXCEPTION_DETAIL) and self._kind(example.exc_msg) == self._kind(message))
              if is_right:
                  if not quiet:
                      self.report_success(out, test, example, got)
                  continue
              failures += 1
              if not quiet:
                  self.report_failure(out, test, example, got)
              if self._flags & FAIL_FAST:
                  break
          before = self._results.get(test.name, (0, 0))
          self._results[test.name] = before[0] + failures, before[1] + tries
          self.failures, self.tries = self.failures + failures, self.tries + tries
          if clear_globs:
              test.globs.clear()
          return TestResults(failures, tries)

      @staticmethod
      def _kind(message):
          """The name of an exception, without its module and what it says."""
          return message.split("\n")[0].partition(":")[0].rpartition(".")[2].strip()

      def summarize(self, verbose=None):
          verbose = self._verbose if verbose is None else verbose
          without = sorted(name for name, (_, tries) in self._results.items() if not tries)
          passed = sorted((name, tries) for name, (failures, tries) in self._results.items() if tries and not failures)
          failed = sorted((name, result) for name, result in self._results.items() if result[0])
          if verbose and without:
              print(len(without), "items had no tests:")
              for name in without:
                  print("   ", name)
          if verbose and passed:
              print(len(passed), "items passed all tests:")
              for name, tries in passed:
                  print(f" {tries:3d} tests in {name}")
          if failed:
              print(self.DIVIDER)
              print(len(failed), "items had failures:")
              for name, (failures, tries) in failed:
                  print(f" {failures:3d} of {tries:3d} in {name}")
          tries = sum(result[1] for result in self._results.values())
          failures = sum(result[0] for result in self._results.values())
          if verbose:
              print(tries, "tests in", len(self._results), "items.")
              print(tries - failures, "passed and", failures, "failed.")
          if failures:
              print("***Test Failed***", failures, "failures.")
          elif verbose:
              print("Test passed.")
          return TestResults(failures, tries)


  def testmod(m=None, name=None, globs=None, verbose=None, report=True, optionflags=0, extraglobs=None, raise_on_error=False,
              exclude_empty=False):
      if raise_on_error:
          raise NotImplementedError("unsupported: doctest.testmod with raise_on_error=True")
      m = sys.modules["__main__"] if m is None else m
      if not inspect.ismodule(m):
          raise TypeError(f"testmod: module required; {m!r}")
      runner = DocTestRunner(verbose=verbose, optionflags=optionflags)
      finder = DocTestFinder(exclude_empty=exclude_empty)
      for test in finder.find(m, m.__name__ if name is None else name, globs=globs, extraglobs=extraglobs):
          runner.run(test)
      if report:
          runner.summarize()
      return TestResults(runner.failures, runner.tries)


  def run_docstring_examples(f, globs, verbose=False, name="NoName", compileflags=None, optionflags=0):
      runner = DocTestRunner(verbose=verbose, optionflags=optionflags)
      for test in DocTestFinder(verbose=verbose, recurse=False).find(f, name, globs=globs):
          runner.run(test, compileflags=compileflags)


  def __getattr__(name):
      if name in ("DebugRunner", "DocTestFailure", "DocFileSuite", "DocTestSuite", "UnexpectedException", "debug", "debug_src",
                  "script_from_examples", "set_unittest_reportflags", "testfile", "testsource"):
          raise AttributeError(f"unsupported: doctest.{name}")
      raise AttributeError(f"module 'doctest' has no attribute '{name}'")
  """#
}
