def attempt(action):
    try:
        print(repr(action()))
    except Exception as error:
        print(type(error).__name__ + ':', error)
print(all([]), any([]), all([1, 2]), all([1, 0]), any([0, '']))
print(any([0, 'a']), all('abc'), any(''), all({0: 1}), any({0: 1}))
print(all(range(1, 5)))
log = []
def check(x):
    log.append(x)
    return x > 2
print(any(check(x) for x in [1, 3, 5]), log)
log.clear()
print(all(check(x) for x in [3, 1, 5]), log)
print(all(x < 5 for x in range(5)), any(x == 9 for x in range(5)))
print(all([[]]), any([[]]), all([[0]]), any(map(str.isdigit, 'ab1')))
attempt(lambda: all(5))
attempt(lambda: any(None))
attempt(lambda: all())
attempt(lambda: any(1, 2))
attempt(lambda: any(1 / x for x in [0, 1]))
class NoTruth:
    def __bool__(self):
        raise ValueError('undecided')
attempt(lambda: all([1, NoTruth()]))
attempt(lambda: any([1, NoTruth()]))
