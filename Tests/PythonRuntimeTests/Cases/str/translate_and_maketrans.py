def attempt(action):
    try:
        print(repr(action()))
    except Exception as error:
        print(type(error).__name__ + ':', error)
print(str.maketrans('abc', 'xyz'), str.maketrans('ab', 'xy', 'z'))
print(str.maketrans({'a': '1', 98: None, 'c': 'long'}))
print(str.maketrans('', '', 'é'))
print('aabbcc'.translate(str.maketrans('abc', 'xyz')))
print('hello'.translate(str.maketrans('', '', 'l')))
print('abc'.translate({97: 'AA', 98: None}))
print('abc'.translate({97: 65, 98: '', 99: 0x4e2d}))
print('abc'.translate({}), 'abc'.translate('x' * 97 + 'ABC'))
print('abc'.translate([1]))
class Upper(dict):
    def __missing__(self, code):
        return chr(code).upper()
print('mixed Case'.translate(Upper()), 'mixed'.translate(Upper({ord('x'): '--'})))
attempt(lambda: str.maketrans('ab', 'x'))
attempt(lambda: str.maketrans({'ab': 'x'}))
attempt(lambda: str.maketrans('ab'))
attempt(lambda: str.maketrans({1.5: 'x'}))
attempt(lambda: str.maketrans(1, 'a'))
attempt(lambda: 'abc'.translate({97: 1.5}))
attempt(lambda: 'abc'.translate({97: 0x110000}))
attempt(lambda: 'abc'.translate(5))
attempt(lambda: 'abc'.translate())
