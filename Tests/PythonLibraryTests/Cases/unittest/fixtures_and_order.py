import io, unittest
log = []
class A(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        log.append('setUpClass')
    @classmethod
    def tearDownClass(cls):
        log.append('tearDownClass')
    def setUp(self):
        log.append('setUp')
        self.addCleanup(log.append, 'cleanup')
    def tearDown(self):
        log.append('tearDown')
    def test_b(self):
        log.append('b')
    def test_a(self):
        log.append('a')
        self.fail('a fails')
    def helper(self):
        log.append('never')
    @unittest.skipIf(True, 'condition')
    def test_c(self):
        log.append('never')
    @unittest.skipUnless(True, 'fine')
    def test_d(self):
        log.append('d')
        raise unittest.SkipTest('from inside')
suite = unittest.TestSuite()
suite.addTest(A('test_b'))
suite.addTests([A('test_a'), A('test_c'), A('test_d')])
result = suite.run(unittest.TestResult())
print(log)
print(result, [(t.id().split('.')[-1], why) for t, why in result.skipped])
print(unittest.TestLoader().getTestCaseNames(A), suite.countTestCases())
