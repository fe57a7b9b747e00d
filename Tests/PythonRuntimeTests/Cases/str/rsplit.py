def attempt(action):
    try:
        print(repr(action()))
    except Exception as error:
        print(type(error).__name__ + ':', error)
print('a b  c'.rsplit(), 'a b c d'.rsplit(None, 2), 'a b c d'.rsplit(maxsplit=1), '  a  b  '.rsplit(None, 1))
print('a,b,c'.rsplit(',', 1), 'a,b,c'.rsplit(',', 0))
print(',a,'.rsplit(','), 'a.b.c.d'.rsplit('.', 2))
print('aaa'.rsplit('aa', 1))
print('path/to/file.tar.gz'.rsplit('/', 1)[-1].rsplit('.', 1), ''.rsplit(), ''.rsplit(','), 'abc'.rsplit('abc'))
print('a  b   c'.rsplit(' ', 2), 'a  b   c'.rsplit(None, 1), ' x '.rsplit(None, 0), 'x'.rsplit(None, 0))
attempt(lambda: 'abc'.rsplit(''))
attempt(lambda: 'abc'.rsplit([]))
