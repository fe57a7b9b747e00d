def attempt(action):
    try:
        print(repr(action()))
    except Exception as error:
        print(type(error).__name__ + ':', error)
for width in (0, 3, 5, 6, 7, 10):
    print(repr('abcd'.ljust(width)), repr('abcd'.rjust(width)), repr('abcd'.center(width)), repr('abc'.center(width)))
print('ab'.ljust(6, '.'), 'ab'.rjust(6, '*'), 'ab'.center(7, '-'))
print('abc'.center(8, '-'), 'a'.center(4, '='), ''.center(3, 'x'))
print('中'.center(5, '文'), '中文'.rjust(4), 'é'.ljust(3, '🙂'), 'ab'.center(-3), 'ab'.ljust(True))
attempt(lambda: 'a'.center(5, 'xy'))
attempt(lambda: 'a'.ljust(5, ''))
attempt(lambda: 'a'.rjust('5'))
attempt(lambda: 'a'.center(5, 1))
attempt(lambda: 'a'.center())
attempt(lambda: 'a'.ljust(5.0))
