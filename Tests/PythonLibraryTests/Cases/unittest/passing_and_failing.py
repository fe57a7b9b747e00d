import io, re, unittest
class Sums(unittest.TestCase):
    def test_add(self):
        self.assertEqual(1 + 1, 2)
    def test_wrong(self):
        self.assertEqual(2 * 2, 5)
    def test_error(self):
        1 / 0
    @unittest.skip('not today')
    def test_skipped(self):
        pass
    @unittest.expectedFailure
    def test_known(self):
        self.fail('known')
out = io.StringIO()
suite = unittest.defaultTestLoader.loadTestsFromTestCase(Sums)
result = unittest.TextTestRunner(stream=out, verbosity=2).run(suite)
text = re.sub(r'File ".*?([^/"]+)"', r'File "\1"', out.getvalue())
print(re.sub(r'in \d+\.\d+s', 'in 0s', text))
print(result.testsRun, len(result.failures), len(result.errors))
print(len(result.skipped), len(result.expectedFailures))
print(result.wasSuccessful())
print([str(test) for test, _ in result.failures], result.skipped[0][1], result.failures[0][1].splitlines()[-1])
