import io, re, unittest
class Stack:
    def __init__(self):
        self.items = []
    def push(self, x):
        self.items.append(x)
    def pop(self):
        return self.items.pop()
class StackTest(unittest.TestCase):
    def setUp(self):
        self.stack = Stack()
        self.stack.push(1)
    def tearDown(self):
        del self.stack
    def test_pop(self):
        """Popping gives the last value back."""
        self.assertEqual(self.stack.pop(), 1)
        self.assertFalse(self.stack.items)
    def test_empty(self):
        self.stack.pop()
        with self.assertRaises(IndexError):
            self.stack.pop()
    def test_sub(self):
        for n in range(3):
            with self.subTest(n=n):
                self.assertLess(n, 5)
for verbosity in (0, 1, 2):
    out = io.StringIO()
    suite = unittest.TestLoader().loadTestsFromTestCase(StackTest)
    result = unittest.TextTestRunner(stream=out, verbosity=verbosity).run(suite)
    print(re.sub(r'in \d+\.\d+s', 'in 0s', out.getvalue()))
print(result.testsRun, result.wasSuccessful(), suite.countTestCases())
print(StackTest('test_pop').id(), StackTest('test_pop').shortDescription())
