def attempt(action):
    try:
        print(repr(action()))
    except Exception as error:
        print(type(error).__name__ + ':', error)
print(ascii('abc'), ascii('é'), ascii('中文'), ascii('🙂'))
print(ascii("it's"), ascii('a\nb'), ascii(['é', 1]))
print(ascii({'ü': 'ö'}), ascii(b'\xe9'))
print('%a' % 'é', f'{"é"!a}', '{!a}'.format('é'), 'é'.encode('unicode_escape'))
print(b'\\u4e2d\\n'.decode('unicode_escape'), 'é'.encode('raw_unicode_escape'))
class Accent:
    def __repr__(self):
        return 'Ñ'
print(ascii(Accent()), repr(Accent()), f'{Accent()!a}')
attempt(lambda: ascii())
attempt(lambda: ascii('a', 'b'))
