def attempt(action):
    try:
        print(repr(action()))
    except Exception as error:
        print(type(error).__name__ + ':', error)
print(','.join(['a', 'b', 'c']), ''.join('abc'), '-'.join('abc'), ', '.join([]), 'x'.join(['only']), ''.join([]))
print('+'.join(str(n) for n in range(5)), ' '.join({'a': 1, 'b': 2}))
print('--'.join(('a', '', 'c')), '\n'.join(map(str, [1, 2])))
print('é中'.join(['a', 'b', 'c']), ''.join(reversed('abc')), ''.join(sorted('python')), '.'.join(iter('xyz')))
attempt(lambda: ','.join([1, 2]))
attempt(lambda: ','.join(['a', None]))
attempt(lambda: ','.join(['a', 'b', b'c']))
attempt(lambda: ','.join(5))
attempt(lambda: ','.join())
attempt(lambda: ','.join('a', 'b'))
