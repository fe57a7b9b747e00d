import unittest, warnings
t = unittest.TestCase()
def attempt(action):
    try:
        print('passed', action())
    except Exception as error:
        print(type(error).__name__, error)
def raises(kind, action):
    with t.assertRaises(kind) as caught:
        action()
    return repr(caught.exception)
attempt(lambda: raises(ZeroDivisionError, lambda: 1 / 0))
attempt(lambda: raises((KeyError, IndexError), lambda: [][0]))
attempt(lambda: raises(ValueError, lambda: 1))
attempt(lambda: raises(ValueError, lambda: {}['k']))
attempt(lambda: t.assertRaises(ValueError, int, 'x'))
attempt(lambda: t.assertRaises(ValueError, int, '5'))
attempt(lambda: t.assertRaises(TypeError, len, 5))
attempt(lambda: t.assertRaisesRegex(ValueError, 'invalid literal', int, 'x'))
attempt(lambda: t.assertRaisesRegex(ValueError, 'something else', int, 'x'))
def warned():
    with t.assertWarns(UserWarning) as caught:
        warnings.warn('careful')
    return str(caught.warning)
attempt(warned)
attempt(lambda: t.assertWarns(UserWarning, lambda: None))
attempt(lambda: t.skipTest('reason'))
attempt(lambda: t.assertRaises(5))
class Local(unittest.TestCase):
    def runTest(self):
        self.assertEqual(self.id().split('.')[-1], 'runTest')
result = unittest.TestResult()
Local().run(result)
print(result, result.testsRun)
