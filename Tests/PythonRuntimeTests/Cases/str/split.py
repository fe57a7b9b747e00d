def attempt(action):
    try:
        print(repr(action()))
    except Exception as error:
        print(type(error).__name__ + ':', error)
print('a b  c'.split(), '  lead and trail '.split(), ''.split(), '   '.split(), 'a\tb\nc\x0bd\u00a0e\u2003f'.split())
print('a,b,,c'.split(','), ','.split(','), ''.split(','), 'a,b'.split(';'), 'a<>b<>c'.split('<>'), 'aaa'.split('a'))
print('a b c d'.split(None, 2), 'a b c d'.split(maxsplit=1), 'a,b,c'.split(',', 1),
      'a,b,c'.split(sep=',', maxsplit=0))
print('  a  b  '.split(None, 1), 'a,b,c'.split(',', -1))
print('a b c'.split(' ', 10), '  a b'.split(' '))
print('aXXbXXc'.split('XX', 1))
attempt(lambda: 'abc'.split(''))
attempt(lambda: 'abc'.split(1))
attempt(lambda: 'abc'.split(',', '1'))
attempt(lambda: 'abc'.split(',', 1, 2))
attempt(lambda: 'abc'.split(b','))
