extension PythonSource {
  static let unittestModule = unittestCases + unittestAssertions + unittestSuites + unittestResults

  static let unittestCases = #"""
  """Tests as methods of classes, run and reported."""

  import sys

  __all__ = [
      "TestResult", "TestCase", "TestSuite", "TextTestRunner", "TextTestResult", "TestLoader", "FunctionTestCase",
      "main", "TestProgram", "defaultTestLoader", "SkipTest", "skip", "skipIf", "skipUnless", "expectedFailure",
      "addModuleCleanup", "enterModuleContext",
  ]


  class SkipTest(Exception):
      __module__ = "unittest.case"


  class _ShouldStop(Exception):
      """A subtest failed and the run stops at the first failure."""


  def _identity(value):
      return value


  _FILE = _identity.__code__.co_filename


  def skip(reason):
      def decorator(item):
          if not isinstance(item, type):
              def skipping(*args, **kwargs):
                  raise SkipTest(reason)
              skipping.__name__ = item.__name__
              skipping.__qualname__ = getattr(item, "__qualname__", item.__name__)
              skipping.__doc__ = item.__doc__
              skipping.__wrapped__ = item
              item = skipping
          item.__unittest_skip__ = True
          item.__unittest_skip_why__ = reason
          return item
      if callable(reason) and not isinstance(reason, (str, type)):
          function, reason = reason, ""
          return decorator(function)
      return decorator


  def skipIf(condition, reason):
      return skip(reason) if condition else _identity


  def skipUnless(condition, reason):
      return _identity if condition else skip(reason)


  def expectedFailure(item):
      item.__unittest_expecting_failure__ = True
      return item


  _module_cleanups = []


  def addModuleCleanup(function, /, *args, **kwargs):
      _module_cleanups.append((function, args, kwargs))


  def doModuleCleanups():
      failures = []
      while _module_cleanups:
          function, args, kwargs = _module_cleanups.pop()
          try:
              function(*args, **kwargs)
          except Exception as error:
              failures.append(error)
      if failures:
          raise failures[0]


  def enterModuleContext(cm):
      value = cm.__enter__()
      addModuleCleanup(cm.__exit__, None, None, None)
      return value


  def safe_repr(value, short=False):
      try:
          text = repr(value)
      except Exception:
          text = object.__repr__(value)
      return text[:80] + " [truncated]..." if short and len(text) > 80 else text


  def _shortened(text, before, after):
      skipped = len(text) - before - after
      if skipped <= 12:
          return text
      return f"{text[:before]}[{skipped} chars]{text[len(text) - after:]}"


  def _pair(a, b):
      """Two values as text, cut to what differs if they are long."""
      texts = safe_repr(a), safe_repr(b)
      longest = max(map(len, texts))
      if longest <= 80:
          return texts
      same = 0
      while same < min(map(len, texts)) and texts[0][same] == texts[1][same]:
          same += 1
      room = 80 - (longest - same + 5 + 12)
      if room > 5:
          prefix = _shortened(texts[0][:same], 5, room)
          return tuple(prefix + text[same:] for text in texts)
      prefix = _shortened(texts[0][:same], 5, 5)
      return tuple(prefix + _shortened(text[same:], 41, 5) for text in texts)


  def _strclass(cls):
      return f"{cls.__module__}.{cls.__qualname__}"


  class _Expectation:
      """The context of assertRaises and its relatives."""

      def __init__(self, expected, test, pattern=None):
          self.expected = expected
          self.test_case = test
          self.obj_name = None
          self.msg = None
          if pattern is not None:
              import re
              pattern = re.compile(pattern)
          self.expected_regex = pattern

      def _fail(self, text):
          raise self.test_case.failureException(self.test_case._formatMessage(self.msg, text))

      def handle(self, name, args, kwargs):
          allowed = BaseException if isinstance(self, _Raises) else Warning
          kinds = self.expected if isinstance(self.expected, tuple) else (self.expected,)
          if not all(isinstance(kind, type) and issubclass(kind, allowed) for kind in kinds):
              text = "an exception type or tuple of exception types" if allowed is BaseException \
                  else "a warning class or tuple of warning classes"
              raise TypeError(f"{name}() arg 1 must be {text}")
          if not args:
              self.msg = kwargs.pop("msg", None)
              if kwargs:
                  raise TypeError(f"{next(iter(kwargs))!r} is an invalid keyword argument for this function")
              return self
          function, *args = args
          self.obj_name = getattr(function, "__name__", None) or str(function)
          with self:
              function(*args, **kwargs)

      def _expected_name(self):
          return getattr(self.expected, "__name__", None) or str(self.expected)

      def _complain(self, missing):
          by = f" by {self.obj_name}" if self.obj_name else ""
          self._fail(f"{self._expected_name()} {missing}{by}")


  class _Raises(_Expectation):
      def __enter__(self):
          return self

      def __exit__(self, kind, value, tb):
          if kind is None:
              self._complain("not raised")
          if not issubclass(kind, self.expected):
              return False
          self.exception = value.with_traceback(None)
          if self.expected_regex is not None and not self.expected_regex.search(str(value)):
              self._fail(f'"{self.expected_regex.pattern}" does not match "{value}"')
          return True


  class _Warns(_Expectation):
      def __enter__(self):
          import warnings
          self._context = warnings.catch_warnings(record=True)
          self.warnings = self._context.__enter__()
          warnings.simplefilter("always", self.expected if not isinstance(self.expected, tuple) else Warning)
          return self

      def __exit__(self, kind, value, tb):
          self._context.__exit__(kind, value, tb)
          if kind is not None:
              return
          first = None
          for record in self.warnings:
              if not isinstance(record.message, self.expected):
                  continue
              first = first or record.message
              if self.expected_regex is None or self.expected_regex.search(str(record.message)):
                  self.warning, self.filename, self.lineno = record.message, record.filename, record.lineno
                  return
          if first is not None:
              self._fail(f'"{self.expected_regex.pattern}" does not match "{first}"')
          self._complain("not triggered")


  class _Logs:
      """The context of assertLogs and assertNoLogs."""

      def __init__(self, test, logger, level, expects_none):
          import logging
          self._logging = logging
          self._test = test
          self._logger = logger if isinstance(logger, logging.Logger) else logging.getLogger(logger)
          self._name = "root" if logger is None else self._logger.name
          self._level = logging._checkLevel(level) if level else logging.INFO
          self._expects_none = expects_none

      def __enter__(self):
          outer = self
          self.records = []
          self.output = []

          class Capture(self._logging.Handler):
              def emit(self, record):
                  outer.records.append(record)
                  outer.output.append(f"{record.levelname}:{record.name}:{record.getMessage()}")
          self._saved = self._logger.handlers, self._logger.level, self._logger.propagate
          handler = Capture()
          handler.setLevel(self._level)
          self._logger.handlers = [handler]
          self._logger.setLevel(self._level)
          self._logger.propagate = False
          return None if self._expects_none else self

      def __exit__(self, kind, value, tb):
          self._logger.handlers, level, self._logger.propagate = self._saved
          self._logger.setLevel(level)
          if kind is not None:
              return False
          level = self._logging.getLevelName(self._level)
          if self._expects_none and self.records:
              raise self._test.failureException(self._test._formatMessage(
                  None, f"Unexpected logs found: {self.output!r}"))
          if not self._expects_none and not self.records:
              raise self._test.failureException(self._test._formatMessage(
                  None, f"no logs of level {level} or higher triggered on {self._name}"))


  class TestCase:
      """One test method with what it needs before and after."""

      __module__ = "unittest.case"

      failureException = AssertionError
      longMessage = True
      maxDiff = 640
      _classSetupFailed = False
      _class_cleanups = []

      def __init__(self, methodName="runTest"):
          self._testMethodName = methodName
          self._cleanups = []
          self._subtest = None
          self._result = None
          method = getattr(self, methodName, None)
          if method is None and methodName != "runTest":
              raise ValueError(f"no such test method in {self.__class__}: {methodName}")
          self._testMethodDoc = getattr(method, "__doc__", None)
          self._equality_functions = {
              dict: "assertDictEqual", list: "assertListEqual", tuple: "assertTupleEqual", set: "assertSetEqual",
              frozenset: "assertSetEqual", str: "assertMultiLineEqual"}

      def addTypeEqualityFunc(self, typeobj, function):
          self._equality_functions[typeobj] = function

      def addCleanup(self, function, /, *args, **kwargs):
          self._cleanups.append((function, args, kwargs))

      def enterContext(self, cm):
          value = cm.__enter__()
          self.addCleanup(cm.__exit__, None, None, None)
          return value

      @classmethod
      def addClassCleanup(cls, function, /, *args, **kwargs):
          cls._class_cleanups = cls._class_cleanups + [(function, args, kwargs)]

      def setUp(self):
          pass

      def tearDown(self):
          pass

      @classmethod
      def setUpClass(cls):
          pass

      @classmethod
      def tearDownClass(cls):
          pass

      def countTestCases(self):
          return 1

      def defaultTestResult(self):
          return TestResult()

      def shortDescription(self):
          return self._testMethodDoc.strip().split("\n")[0].strip() if self._testMethodDoc else None

      def id(self):
          return f"{_strclass(self.__class__)}.{self._testMethodName}"

      def __eq__(self, other):
          return type(self) is type(other) and self._testMethodName == other._testMethodName

      def __hash__(self):
          return hash((type(self), self._testMethodName))

      def __str__(self):
          return f"{self._testMethodName} ({_strclass(self.__class__)}.{self._testMethodName})"

      def __repr__(self):
          return f"<{_strclass(self.__class__)} testMethod={self._testMethodName}>"

      def skipTest(self, reason):
          raise SkipTest(reason)

      def fail(self, msg=None):
          raise self.failureException(msg)

      def subTest(self, msg=None, **params):
          return _SubTestContext(self, msg, params)

      def __call__(self, *args, **kwargs):
          return self.run(*args, **kwargs)

      def debug(self):
          self.setUp()
          getattr(self, self._testMethodName)()
          self.tearDown()
          self.doCleanups()

      def run(self, result=None):
          if result is None:
              result = self.defaultTestResult()
              result.startTestRun()
              try:
                  return self.run(result)
              finally:
                  result.stopTestRun()
          self._result = result
          result.startTest(self)
          try:
              method = getattr(self, self._testMethodName)
              marked = next((m for m in (self.__class__, method) if getattr(m, "__unittest_skip__", False)), None)
              if marked is not None:
                  reason = getattr(self.__class__, "__unittest_skip_why__", "") \
                      or getattr(method, "__unittest_skip_why__", "")
                  result.addSkip(self, reason)
                  return result
              self._run_method(method, result)
              return result
          finally:
              result.stopTest(self)
              self._result = None

      def _run_method(self, method, result):
          expects_failure = getattr(self.__class__, "__unittest_expecting_failure__", False) \
              or getattr(method, "__unittest_expecting_failure__", False)
          self._expects_failure = expects_failure
          self._expected_failure = None
          self._succeeded = True
          if self._part(self.setUp, result, False):
              self._part(method, result, expects_failure)
              self._part(self.tearDown, result, False)
          self.doCleanups()
          if not self._succeeded:
              return
          if not expects_failure:
              result.addSuccess(self)
          elif self._expected_failure:
              result.addExpectedFailure(self, self._expected_failure)
          else:
              result.addUnexpectedSuccess(self)

      def _part(self, function, result, expects_failure):
          """Runs one part of a test and tells the result; whether the next part may follow."""
          try:
              value = function()
              if value is not None and function not in (self.setUp, self.tearDown):
                  import warnings
                  warnings.warn("It is deprecated to return a value that is not None from a test case "
                                f"({function})", DeprecationWarning, stacklevel=3)
              return True
          except KeyboardInterrupt:
              raise
          except SkipTest as error:
              self._succeeded = False
              result.addSkip(self, str(error))
          except _ShouldStop:
              self._succeeded = False
          except BaseException as error:
              details = type(error), error, error.__traceback__
              if expects_failure:
                  self._expected_failure = details
              else:
                  self._succeeded = False
                  _report(result, self, details)
          return False

      def doCleanups(self):
          while self._cleanups:
              function, args, kwargs = self._cleanups.pop()
              if self._result is None:
                  function(*args, **kwargs)
              else:
                  self._part(lambda: function(*args, **kwargs) and None, self._result, False)
          return True


  def _report(result, test, details):
      if issubclass(details[0], test.failureException):
          result.addFailure(test, details)
      else:
          result.addError(test, details)


  class _SubTest(TestCase):
      __module__ = "unittest.case"

      def __init__(self, test_case, message, params):
          super().__init__()
          self._message = message
          self.test_case = test_case
          self.params = params
          self.failureException = test_case.failureException

      def _description(self):
          parts = [] if self._message is None else [f"[{self._message}]"]
          if self.params:
              parts.append("(" + ", ".join(f"{k}={v!r}" for k, v in self.params.items()) + ")")
          return " ".join(parts) or "(<subtest>)"

      def id(self):
          return f"{self.test_case.id()} {self._description()}"

      def shortDescription(self):
          return self.test_case.shortDescription()

      def __str__(self):
          return f"{self.test_case} {self._description()}"


  class _SubTestContext:
      def __init__(self, test, message, params):
          self._test = test
          outer = test._subtest
          self._subtest = _SubTest(test, message, {**(outer.params if outer else {}), **params})

      def __enter__(self):
          self._outer = self._test._subtest
          self._test._subtest = self._subtest

      def __exit__(self, kind, value, tb):
          test = self._test
          test._subtest = self._outer
          result = test._result
          if result is None or kind is not None and issubclass(kind, (KeyboardInterrupt, _ShouldStop)):
              return False
          if kind is None:
              result.addSubTest(test, self._subtest, None)
              return False
          if issubclass(kind, SkipTest):
              test._succeeded = False
              result.addSkip(self._subtest, str(value))
              return True
          if test._expects_failure:
              test._expected_failure = kind, value, tb
              return True
          test._succeeded = False
          result.addSubTest(test, self._subtest, (kind, value, tb))
          if result.failfast:
              raise _ShouldStop
          return True


  class FunctionTestCase(TestCase):
      """A function as a test."""

      __module__ = "unittest.case"

      def __init__(self, testFunc, setUp=None, tearDown=None, description=None):
          super().__init__()
          self._setUpFunc = setUp
          self._tearDownFunc = tearDown
          self._testFunc = testFunc
          self._description = description

      def setUp(self):
          if self._setUpFunc is not None:
              self._setUpFunc()

      def tearDown(self):
          if self._tearDownFunc is not None:
              self._tearDownFunc()

      def runTest(self):
          self._testFunc()

      def id(self):
          return self._testFunc.__name__

      def __str__(self):
          return f"{_strclass(self.__class__)} ({self._testFunc.__name__})"

      def shortDescription(self):
          doc = self._description or self._testFunc.__doc__
          return doc and doc.split("\n")[0].strip() or None



  """#
}
