def attempt(action):
    try:
        print(repr(action()))
    except Exception as error:
        print(type(error).__name__ + ':', error)
print('a' in 'abc', 'bc' in 'abc', 'ac' in 'abc', '' in 'abc')
print('' in '', 'abc' in 'abc', 'abcd' in 'abc', 'A' in 'abc')
print('中' in '日中')
print('x' not in 'abc', 'b' not in 'abc', 'a' in ['abc'])
print('a' in {'a': 1}, 'ab' in ('ab', 'c'), '\n' in 'a\nb')
print('🙂' in 'a🙂')
attempt(lambda: 1 in 'abc')
attempt(lambda: None in 'abc')
attempt(lambda: b'a' in 'abc')
attempt(lambda: ['a'] in 'abc')
print('needle in haystack'.__contains__('in'), 'abc'.__len__())
print('abc'.__getitem__(1), 'a'.__add__('b'), 'a'.__mul__(3))
print('a'.__mod__(()))
