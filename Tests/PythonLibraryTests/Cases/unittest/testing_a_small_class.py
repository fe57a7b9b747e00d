import io, re, unittest
class Fraction:
    def __init__(self, a, b=1):
        if b == 0:
            raise ZeroDivisionError('bottom is zero')
        self.a, self.b = a, b
    def __eq__(self, other):
        return self.a * other.b == other.a * self.b
    def __add__(self, other):
        return Fraction(self.a * other.b + other.a * self.b, self.b * other.b)
    def __repr__(self):
        return f'{self.a}/{self.b}'
class FractionTest(unittest.TestCase):
    def test_equal(self):
        self.assertEqual(Fraction(1, 2), Fraction(2, 4))
    def test_sum(self):
        self.assertEqual(Fraction(1, 2) + Fraction(1, 3), Fraction(5, 6))
    def test_zero(self):
        with self.assertRaisesRegex(ZeroDivisionError, 'bottom'):
            Fraction(1, 0)
    def test_wrong_on_purpose(self):
        self.assertEqual(Fraction(1, 2), Fraction(1, 3), 'halves are not thirds')
    def test_close(self):
        self.assertAlmostEqual(0.1 + 0.2, 0.3)
        self.assertNotEqual(0.1 + 0.2, 0.3)
out = io.StringIO()
unittest.TextTestRunner(stream=out).run(unittest.defaultTestLoader.loadTestsFromTestCase(FractionTest))
text = re.sub(r'File ".*?([^/"]+)"', r'File "\1"', out.getvalue())
print(re.sub(r'in \d+\.\d+s', 'in 0s', text))
