def attempt(action):
    try:
        print(repr(action()))
    except Exception as error:
        print(type(error).__name__ + ':', error)
print(repr(str()), str(5), str(1.0), str(None), str([1, 'a']))
print(str(b'ab'), str(b'ab', 'ascii'))
print(str(b'\xc3\xa9', encoding='utf-8'))
print(str(b'\xff', 'utf-8', 'replace'), str(b'a\xff', errors='ignore'))
print(str(object=5), str(b'', 'utf-8') == '', str(bytearray(b'x'), 'utf-8'))
class Named:
    def __repr__(self):
        return 'Named!'
class Both(Named):
    def __str__(self):
        return 'both'
print(str(Named()), str(Both()), repr(Both()), [Both()], f'{Both()} {Both()!r}', str(str), str(len), str(Named))
class Wrong:
    def __str__(self):
        return 5
attempt(lambda: str(Wrong()))
attempt(lambda: str(5, 'utf-8'))
attempt(lambda: str('a', 'utf-8'))
attempt(lambda: str(b'\xff', 'utf-8'))
attempt(lambda: str(1, 2, 3, 4))
attempt(lambda: str(bogus=1))
