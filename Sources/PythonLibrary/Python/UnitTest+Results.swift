extension PythonSource {
  static let unittestResults = #"""
  class TestResult:
      """What came of the tests so far."""

      __module__ = "unittest.result"

      def __init__(self, stream=None, descriptions=None, verbosity=None):
          self.failfast = False
          self.failures = []
          self.errors = []
          self.testsRun = 0
          self.skipped = []
          self.expectedFailures = []
          self.unexpectedSuccesses = []
          self.shouldStop = False
          self.buffer = False
          self.tb_locals = False
          self._testRunEntered = False
          self._moduleSetUpFailed = False
          self._previousTestClass = None

      def __repr__(self):
          return (f"<{_strclass(self.__class__)} run={self.testsRun} errors={len(self.errors)} "
                  f"failures={len(self.failures)}>")

      def printErrors(self):
          pass

      def startTestRun(self):
          pass

      def stopTestRun(self):
          pass

      def startTest(self, test):
          self.testsRun += 1

      def stopTest(self, test):
          pass

      def stop(self):
          self.shouldStop = True

      def _stop_at_first(self):
          if self.failfast:
              self.stop()

      def addError(self, test, err):
          self.errors.append((test, self._exc_info_to_string(err, test)))
          self._stop_at_first()

      def addFailure(self, test, err):
          self.failures.append((test, self._exc_info_to_string(err, test)))
          self._stop_at_first()

      def addSubTest(self, test, subtest, err):
          if err is not None:
              self._stop_at_first()
              kind = self.failures if issubclass(err[0], test.failureException) else self.errors
              kind.append((subtest, self._exc_info_to_string(err, test)))

      def addSuccess(self, test):
          pass

      def addSkip(self, test, reason):
          self.skipped.append((test, reason))

      def addExpectedFailure(self, test, err):
          self.expectedFailures.append((test, self._exc_info_to_string(err, test)))

      def addUnexpectedSuccess(self, test):
          self.unexpectedSuccesses.append(test)
          self._stop_at_first()

      def wasSuccessful(self):
          return not self.failures and not self.errors and not self.unexpectedSuccesses

      def _exc_info_to_string(self, err, test):
          """The traceback without the calls of this module."""
          from traceback import format_exception
          own = f'  File "{_FILE}",'
          entries = [entry for entry in format_exception(err[1]) if not entry.startswith(own)]
          if len(entries) > 1 and entries[0].startswith("Traceback") and not entries[1].startswith("  File"):
              del entries[0]
          return "".join(entries)


  class TextTestResult(TestResult):
      """A result that prints a character or a line for each test."""

      __module__ = "unittest.runner"

      separator1 = "=" * 70
      separator2 = "-" * 70

      def __init__(self, stream, descriptions, verbosity):
          super().__init__(stream, descriptions, verbosity)
          self.stream = stream
          self.showAll = verbosity > 1
          self.dots = verbosity == 1
          self.descriptions = descriptions
          self._newline = True

      def getDescription(self, test):
          first_line = test.shortDescription()
          return f"{test}\n{first_line}" if self.descriptions and first_line else str(test)

      def startTest(self, test):
          super().startTest(test)
          if self.showAll:
              self.stream.write(f"{self.getDescription(test)} ... ")
              self.stream.flush()
              self._newline = False

      def _show(self, test, word, character):
          if self.showAll:
              is_subtest = isinstance(test, _SubTest)
              if is_subtest or self._newline:
                  if not self._newline:
                      self.stream.write("\n")
                  if is_subtest:
                      self.stream.write("  ")
                  self.stream.write(f"{self.getDescription(test)} ... ")
              self.stream.write(word + "\n")
              self._newline = True
          elif self.dots:
              self.stream.write(character)
          self.stream.flush()

      def addSubTest(self, test, subtest, err):
          if err is not None:
              failed = issubclass(err[0], subtest.failureException)
              self._show(subtest, "FAIL" if failed else "ERROR", "F" if failed else "E")
          super().addSubTest(test, subtest, err)

      def addSuccess(self, test):
          super().addSuccess(test)
          self._show(test, "ok", ".")

      def addError(self, test, err):
          super().addError(test, err)
          self._show(test, "ERROR", "E")

      def addFailure(self, test, err):
          super().addFailure(test, err)
          self._show(test, "FAIL", "F")

      def addSkip(self, test, reason):
          super().addSkip(test, reason)
          self._show(test, f"skipped {reason!r}", "s")

      def addExpectedFailure(self, test, err):
          super().addExpectedFailure(test, err)
          self._show(test, "expected failure", "x")

      def addUnexpectedSuccess(self, test):
          super().addUnexpectedSuccess(test)
          self._show(test, "unexpected success", "u")

      def printErrors(self):
          if self.dots or self.showAll:
              self.stream.write("\n")
          self.printErrorList("ERROR", self.errors)
          self.printErrorList("FAIL", self.failures)
          if self.unexpectedSuccesses:
              self.stream.write(self.separator1 + "\n")
              for test in self.unexpectedSuccesses:
                  self.stream.write(f"UNEXPECTED SUCCESS: {self.getDescription(test)}\n")
          self.stream.flush()

      def printErrorList(self, flavour, errors):
          for test, text in errors:
              self.stream.write(f"{self.separator1}\n{flavour}: {self.getDescription(test)}\n")
              self.stream.write(f"{self.separator2}\n{text}\n")


  class _Stream:
      """A stream that can also write lines."""

      def __init__(self, stream):
          self.stream = stream

      def __getattr__(self, name):
          return getattr(self.stream, name)

      def writeln(self, text=None):
          self.write(f"{text or ''}\n")


  class TextTestRunner:
      """Runs tests and prints what came of them."""

      __module__ = "unittest.runner"

      resultclass = TextTestResult

      def __init__(self, stream=None, descriptions=True, verbosity=1, failfast=False, buffer=False, resultclass=None,
                   warnings=None, *, tb_locals=False):
          self.stream = _Stream(sys.stderr if stream is None else stream)
          self.descriptions = descriptions
          self.verbosity = verbosity
          self.failfast = failfast
          self.buffer = buffer
          self.tb_locals = tb_locals
          self.warnings = warnings
          if resultclass is not None:
              self.resultclass = resultclass

      def _makeResult(self):
          return self.resultclass(self.stream, self.descriptions, self.verbosity)

      def run(self, test):
          import time
          import warnings
          result = self._makeResult()
          result.failfast = self.failfast
          with warnings.catch_warnings():
              if self.warnings:
                  warnings.simplefilter(self.warnings)
              start = time.perf_counter()
              result.startTestRun()
              try:
                  test(result)
              finally:
                  result.stopTestRun()
              taken = time.perf_counter() - start
          result.printErrors()
          count = result.testsRun
          text = f"Ran {count} test{'' if count == 1 else 's'} in {taken:.3f}s\n\n"
          if hasattr(result, "separator2"):
              text = f"{result.separator2}\n{text}"
          details = []
          if result.wasSuccessful():
              text += "OK"
          else:
              text += "FAILED"
              details += [("failures", result.failures), ("errors", result.errors)]
          details += [("skipped", result.skipped), ("expected failures", result.expectedFailures),
                      ("unexpected successes", result.unexpectedSuccesses)]
          counts = ", ".join(f"{name}={len(tests)}" for name, tests in details if tests)
          self.stream.write(text + (f" ({counts})\n" if counts else "\n"))
          self.stream.flush()
          return result


  class TestProgram:
      """Runs the tests of a module as its arguments say."""

      __module__ = "unittest.main"

      def __init__(self, module="__main__", defaultTest=None, argv=None, testRunner=None, testLoader=defaultTestLoader,
                   exit=True, verbosity=1, failfast=None, catchbreak=None, buffer=None, warnings=None, *,
                   tb_locals=False):
          if isinstance(module, str):
              __import__(module)
              module = sys.modules[module]
          self.module = module
          self.exit = exit
          self.verbosity = verbosity
          self.failfast = failfast
          self.buffer = buffer
          self.warnings = "default" if warnings is None else warnings
          self.defaultTest = defaultTest
          self.testRunner = testRunner
          self.testLoader = testLoader
          self.tb_locals = tb_locals
          self._parse(sys.argv if argv is None else argv)
          self._run()

      def _parse(self, argv):
          import argparse
          parser = argparse.ArgumentParser(prog=argv[0].rpartition("/")[2] if argv else "python -m unittest")
          parser.add_argument("-v", "--verbose", dest="verbosity", action="store_const", const=2, help="Verbose output")
          parser.add_argument("-q", "--quiet", dest="verbosity", action="store_const", const=0, help="Quiet output")
          parser.add_argument("--locals", dest="tb_locals", action="store_true",
                              help="Show local variables in tracebacks")
          parser.add_argument("-f", "--failfast", action="store_true", help="Stop on first fail or error")
          parser.add_argument("-c", "--catch", action="store_true", help="Catch Ctrl-C and display results so far")
          parser.add_argument("-b", "--buffer", action="store_true", help="Buffer stdout and stderr during tests")
          parser.add_argument("-k", dest="patterns", action="append",
                              help="Only run tests which match the given substring")
          parser.add_argument("tests", nargs="*",
                              help="a list of any number of test modules, classes and test methods.")
          options = parser.parse_args(argv[1:])
          if options.verbosity is not None:
              self.verbosity = options.verbosity
          self.failfast = self.failfast or options.failfast
          if options.patterns:
              self.testLoader.testNamePatterns = [p if "*" in p else f"*{p}*" for p in options.patterns]
          names = options.tests
          if not names and self.defaultTest is not None:
              names = [self.defaultTest] if isinstance(self.defaultTest, str) else list(self.defaultTest)
          if names:
              self.test = self.testLoader.loadTestsFromNames(names, self.module)
          else:
              self.test = self.testLoader.loadTestsFromModule(self.module)

      def _run(self):
          runner = self.testRunner or TextTestRunner
          if isinstance(runner, type):
              runner = runner(verbosity=self.verbosity, failfast=self.failfast, buffer=self.buffer,
                              warnings=self.warnings)
          self.result = runner.run(self.test)
          if self.exit:
              sys.exit(not self.result.wasSuccessful())


  main = TestProgram

  """#
}
