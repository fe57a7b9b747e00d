def attempt(action):
    try:
        print(repr(action()))
    except Exception as error:
        print(type(error).__name__ + ':', error)
print('banana'.replace('a', 'o'), 'banana'.replace('a', 'o', 1))
print('banana'.replace('a', 'o', 0), 'banana'.replace('a', 'o', -1))
print('banana'.replace('ana', 'X'), 'aaaa'.replace('aa', 'b'), 'aaa'.replace('aa', 'b'), 'abc'.replace('x', 'y'))
print('abc'.replace('', '-'), 'abc'.replace('', '-', 2))
print(''.replace('', 'x'), ''.replace('a', 'b'))
print('abc'.replace('b', ''))
print('日本語'.replace('本', '**'), 'a\nb'.replace('\n', '\\n'))
print('x.y.z'.replace('.', '/', 10), 'aXbX'.replace('X', 'X' * 3))
attempt(lambda: 'a'.replace('a'))
attempt(lambda: 'a'.replace('a', 1))
attempt(lambda: 'a'.replace(None, 'b'))
attempt(lambda: 'a'.replace('a', 'b', '1'))
attempt(lambda: 'a'.replace('a', 'b', count=1))
