def attempt(action):
    try:
        print(repr(action()))
    except Exception as error:
        print(type(error).__name__ + ':', error)
text = '  \t spaced out \n '
print(repr(text.strip()), repr(text.lstrip()), repr(text.rstrip()))
print(repr('\u00a0\u2003x\u3000'.strip()), repr('   '.strip()))
print('xxhixx'.strip('x'), 'xxhixx'.lstrip('x'))
print('xxhixx'.rstrip('x'), 'www.example.com'.strip('cmowz.'))
print('abcba'.strip('ab'))
print('hello'.strip(''), 'hello'.strip('xyz'))
print('hello'.strip('hello'), '123abc'.lstrip('0123456789'))
print('a.b...'.rstrip('.'))
print(repr(' a '.strip(None)), 'ééaéé'.strip('é'), '[1, 2]'.strip('[]'), '"q"'.strip('"'))
attempt(lambda: 'a'.strip(1))
attempt(lambda: 'a'.strip('a', 'b'))
attempt(lambda: 'a'.lstrip(b'a'))
