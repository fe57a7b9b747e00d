import re
for bad in ('*a', 'a**', '+', '?', '[a', '[z-a]', r'[\d-z]', 'a{3,2}', '(?P<n', '(?P<>a)', '(?P>x)', '(?', '(?#',
            '\\', r'\q', r'\xg1', r'\u12', r'\N{NOPE}', '(a', 'a)',
            '[]', '[^]', r'[a-\d]', '(?P<é>a)x(', '(?:', 'x{99999999999}', r'\8'):
    try:
        print(repr(bad), re.compile(bad))
    except (re.error, OverflowError) as error:
        print(repr(bad), '->', error, '|', getattr(error, 'msg', None), getattr(error, 'pos', None))
try:
    re.compile('ab\n(c')
except re.error as error:
    print(error, error.lineno, error.colno, error.pattern, error.args)
