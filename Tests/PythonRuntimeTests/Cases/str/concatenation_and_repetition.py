def attempt(action):
    try:
        print(repr(action()))
    except Exception as error:
        print(type(error).__name__ + ':', error)
print('a' + 'b', 'ab' * 3, 3 * 'ab', '' * 5 == '', 'x' * 0 == '', 'x' * -1 == '', 'a' 'b' "c", 'a' + '' + 'b')
print(True * 'yes')
text = ''
for n in range(12):
    text += str(n) + ','
print(text, len(text), text * 2)
attempt(lambda: 'a' + 1)
attempt(lambda: 1 + 'a')
attempt(lambda: 'a' + None)
attempt(lambda: 'a' + b'b')
attempt(lambda: 'a' * 'b')
attempt(lambda: 'a' * 1.0)
attempt(lambda: 'a' - 'b')
attempt(lambda: 'a' / 2)
attempt(lambda: 'a' + ['b'])
attempt(lambda: 'a' * 10 ** 30)
attempt(lambda: -'a')
attempt(lambda: ['a'] + 'b')
