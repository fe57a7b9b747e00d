def attempt(action):
    try:
        print(repr(action()))
    except Exception as error:
        print(type(error).__name__ + ':', error)
print('test_name'.removeprefix('test_'), 'test_name'.removeprefix('name'))
print('name.py'.removesuffix('.py'), 'name.py'.removesuffix('.txt'))
print('aaa'.removeprefix('a'), 'aaa'.removesuffix('a'))
print('abc'.removeprefix(''), 'abc'.removesuffix(''))
print('abc'.removeprefix('abc') == '')
print('abc'.removesuffix('abcd'), 'lstrip'.lstrip('lst'), 'lstrip'.removeprefix('lst'), '中文字'.removeprefix('中'))
attempt(lambda: 'a'.removeprefix(1))
attempt(lambda: 'a'.removesuffix(('a',)))
attempt(lambda: 'a'.removeprefix())
