def attempt(action):
    try:
        print(repr(action()))
    except Exception as error:
        print(type(error).__name__ + ':', error)
scope = {}
exec('a = 1\nb = a + 1\ndef f(n):\n    return n * b\n', scope)
print(scope['a'], scope['b'], scope['f'](10), sorted(k for k in scope if k != '__builtins__'))
print('__builtins__' in scope)
exec('a += 5; print(a)', scope)
print(exec('x = 99'), x)
local = {}
exec('y = x; x = 1', {'x': 'global'}, local)
print(local, exec('1 + 1'), exec(''), exec(compile('z = 3', '<made>', 'exec')), z)
def inside():
    n = 1
    exec('n = 2; m = 3')
    return n, sorted(locals())
print(inside())
exec('for i in range(2):\n    print("loop", i)\nelse:\n    print("done")')
attempt(lambda: exec('1 +'))
attempt(lambda: exec('return 5'))
attempt(lambda: exec('if True:\nprint(1)'))
attempt(lambda: exec('raise ValueError("inside")'))
attempt(lambda: exec(5))
attempt(lambda: exec('undefined_name'))
attempt(lambda: exec())
attempt(lambda: exec('a', 5))
