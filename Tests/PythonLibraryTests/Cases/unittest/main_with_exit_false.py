import io, re, unittest
class Parity(unittest.TestCase):
    def test_even(self):
        for n in range(0, 6, 2):
            with self.subTest(i=n):
                self.assertEqual(n % 4, 0)
    def test_odd(self):
        self.assertTrue(3 % 2)
out = io.StringIO()
program = unittest.main(argv=['parity'], exit=False, testRunner=unittest.TextTestRunner(stream=out, verbosity=1))
text = re.sub(r'File ".*?([^/"]+)"', r'File "\1"', out.getvalue())
print(re.sub(r'in \d+\.\d+s', 'in 0s', text))
print(program.result.testsRun, program.result.wasSuccessful(), len(program.result.failures))
