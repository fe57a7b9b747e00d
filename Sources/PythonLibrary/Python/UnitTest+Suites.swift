extension PythonSource {
  static let unittestSuites = #"""
  class _ErrorHolder:
      """Stands for a test that could not begin because of what comes before it."""

      __module__ = "unittest.suite"

      failureException = None

      def __init__(self, description):
          self.description = description

      def id(self):
          return self.description

      def shortDescription(self):
          return None

      def __repr__(self):
          return f"<ErrorHolder description={self.description!r}>"

      def __str__(self):
          return self.description

      def countTestCases(self):
          return 0


  class TestSuite:
      """Tests and other suites, run in order."""

      __module__ = "unittest.suite"

      def __init__(self, tests=()):
          self._tests = []
          self.addTests(tests)

      def __repr__(self):
          return f"<{_strclass(self.__class__)} tests={list(self)}>"

      def __eq__(self, other):
          return isinstance(other, TestSuite) and list(self) == list(other)

      def __iter__(self):
          return iter(self._tests)

      def countTestCases(self):
          return sum(test.countTestCases() for test in self._tests)

      def addTest(self, test):
          if not callable(test):
              raise TypeError(f"{test!r} is not callable")
          if isinstance(test, type) and issubclass(test, (TestCase, TestSuite)):
              raise TypeError("TestCases and TestSuites must be instantiated before passing them to addTest()")
          self._tests.append(test)

      def addTests(self, tests):
          if isinstance(tests, str):
              raise TypeError("tests must be an iterable of tests, not a string")
          for test in tests:
              self.addTest(test)

      def __call__(self, *args, **kwargs):
          return self.run(*args, **kwargs)

      def debug(self):
          for test in self:
              test.debug()

      def run(self, result, debug=False):
          outermost = not getattr(result, "_testRunEntered", False)
          result._testRunEntered = True
          for test in self:
              if result.shouldStop:
                  break
              if isinstance(test, TestSuite):
                  test.run(result)
                  continue
              self._enter_class(test.__class__, result)
              if not getattr(test.__class__, "_classSetupFailed", False) \
                      and not getattr(result, "_moduleSetUpFailed", False):
                  test(result)
          if outermost:
              self._leave_class(None, result)
              self._leave_module(None, result)
              result._testRunEntered = False
          return result

      def _enter_class(self, cls, result):
          previous = getattr(result, "_previousTestClass", None)
          if cls is previous:
              return
          self._leave_class(cls, result)
          self._enter_module(cls, result)
          result._previousTestClass = cls
          if getattr(result, "_moduleSetUpFailed", False) or getattr(cls, "__unittest_skip__", False):
              return
          cls._classSetupFailed = False
          if hasattr(cls, "setUpClass"):
              try:
                  cls.setUpClass()
              except Exception as error:
                  cls._classSetupFailed = True
                  self._report(f"setUpClass ({_strclass(cls)})", error, result)
              if cls._classSetupFailed:
                  self._clean_class(cls, result)

      def _leave_class(self, cls, result):
          previous = getattr(result, "_previousTestClass", None)
          if previous is None or previous is cls or getattr(previous, "_classSetupFailed", False) \
                  or getattr(result, "_moduleSetUpFailed", False) or getattr(previous, "__unittest_skip__", False):
              return
          try:
              if hasattr(previous, "tearDownClass"):
                  previous.tearDownClass()
          except Exception as error:
              self._report(f"tearDownClass ({_strclass(previous)})", error, result)
          self._clean_class(previous, result)

      def _clean_class(self, cls, result):
          cleanups = list(getattr(cls, "_class_cleanups", ()))
          while cleanups:
              function, args, kwargs = cleanups.pop()
              try:
                  function(*args, **kwargs)
              except Exception as error:
                  self._report(f"tearDownClass ({_strclass(cls)})", error, result)
          if "_class_cleanups" in cls.__dict__:
              cls._class_cleanups = []

      def _enter_module(self, cls, result):
          previous = getattr(result, "_previousTestClass", None)
          if previous is not None and previous.__module__ == cls.__module__:
              return
          self._leave_module(cls, result)
          result._moduleSetUpFailed = False
          prepare = getattr(sys.modules.get(cls.__module__), "setUpModule", None)
          if prepare is not None:
              try:
                  prepare()
              except Exception as error:
                  result._moduleSetUpFailed = True
                  self._report(f"setUpModule ({cls.__module__})", error, result)

      def _leave_module(self, cls, result):
          previous = getattr(result, "_previousTestClass", None)
          if previous is None or cls is not None and cls.__module__ == previous.__module__ \
                  or getattr(result, "_moduleSetUpFailed", False):
              return
          finish = getattr(sys.modules.get(previous.__module__), "tearDownModule", None)
          for step in (finish, doModuleCleanups):
              try:
                  if step is not None:
                      step()
              except Exception as error:
                  self._report(f"tearDownModule ({previous.__module__})", error, result)

      def _report(self, name, error, result):
          holder = _ErrorHolder(name)
          if isinstance(error, SkipTest):
              result.addSkip(holder, str(error))
          else:
              result.addError(holder, (type(error), error, error.__traceback__))


  class _FailedTest(TestCase):
      __module__ = "unittest.loader"

      def __init__(self, name, error):
          self._error = error
          super().__init__(name)

      def __getattr__(self, name):
          if name != self._testMethodName:
              raise AttributeError(name)

          def failing():
              raise self._error
          return failing


  class TestLoader:
      """Finds the tests of classes and modules."""

      __module__ = "unittest.loader"

      testMethodPrefix = "test"
      testNamePatterns = None
      suiteClass = TestSuite

      @staticmethod
      def sortTestMethodsUsing(a, b):
          return (a > b) - (a < b)

      def __init__(self):
          self.errors = []

      def getTestCaseNames(self, testCaseClass):
          names = []
          for name in dir(testCaseClass):
              if not name.startswith(self.testMethodPrefix) or not callable(getattr(testCaseClass, name)):
                  continue
              if self.testNamePatterns is not None:
                  from fnmatch import fnmatchcase
                  full = f"{_strclass(testCaseClass)}.{name}"
                  if not any(fnmatchcase(full, pattern) for pattern in self.testNamePatterns):
                      continue
              names.append(name)
          if self.sortTestMethodsUsing:
              from functools import cmp_to_key
              names.sort(key=cmp_to_key(self.sortTestMethodsUsing))
          return names

      def loadTestsFromTestCase(self, testCaseClass):
          if issubclass(testCaseClass, TestSuite):
              raise TypeError("Test cases should not be derived from TestSuite. "
                              "Maybe you meant to derive from TestCase?")
          names = self.getTestCaseNames(testCaseClass)
          if not names and hasattr(testCaseClass, "runTest"):
              names = ["runTest"]
          return self.suiteClass(map(testCaseClass, names))

      def loadTestsFromModule(self, module, *args, pattern=None, **kwargs):
          tests = []
          for name in dir(module):
              item = getattr(module, name)
              if isinstance(item, type) and issubclass(item, TestCase) and item not in (TestCase, FunctionTestCase):
                  tests.append(self.loadTestsFromTestCase(item))
          tests = self.suiteClass(tests)
          load = getattr(module, "load_tests", None)
          return tests if load is None else load(self, tests, pattern)

      def loadTestsFromName(self, name, module=None):
          parts = name.split(".")
          if module is None:
              module = __import__(parts.pop(0))
          item, parent = module, None
          for part in parts:
              try:
                  item, parent = getattr(item, part), item
              except AttributeError as error:
                  self.errors.append(str(error))
                  return self.suiteClass([_FailedTest(part, error)])
          if isinstance(item, type) and issubclass(item, TestCase):
              return self.loadTestsFromTestCase(item)
          if isinstance(item, type(sys)):
              return self.loadTestsFromModule(item)
          if isinstance(parent, type) and issubclass(parent, TestCase):
              return self.suiteClass([parent(parts[-1])])
          if isinstance(item, TestSuite):
              return item
          if callable(item):
              test = item()
              if isinstance(test, TestSuite):
                  return test
              if isinstance(test, TestCase):
                  return self.suiteClass([test])
              raise TypeError(f"calling {item} returned {test}, not a test")
          raise TypeError(f"don't know how to make test from: {item}")

      def loadTestsFromNames(self, names, module=None):
          return self.suiteClass([self.loadTestsFromName(name, module) for name in names])


  defaultTestLoader = TestLoader()



  """#
}
