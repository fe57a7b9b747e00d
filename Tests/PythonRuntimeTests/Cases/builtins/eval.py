def attempt(action):
    try:
        print(repr(action()))
    except Exception as error:
        print(type(error).__name__ + ':', error)
x = 5
print(eval('1 + 2'), eval('x * 2'), eval('[i * x for i in range(3)]'), eval(' 1'))
print(eval('max(1, x)'), eval('"a" "b"'), eval('(1,\n2)'))
print(eval('lambda a: a + 1')(1))
print(eval('y', {'y': 9}), eval('x + y', {'x': 1}, {'y': 2}))
print(eval('x', {'x': 1}, {'x': 2}), eval('len', {'len': 'shadow'}), eval('None'))
print(eval('True and 3'))
def local(z):
    return eval('z + 1'), eval('x + z')
print(local(10), eval(compile('x + 100', '<made>', 'eval')), eval('__import__("math").floor(2.7)'), eval(b'3 * 3'))
attempt(lambda: eval('1 +'))
attempt(lambda: eval('x = 5'))
attempt(lambda: eval('import math'))
attempt(lambda: eval(''))
attempt(lambda: eval('undefined_name'))
attempt(lambda: eval('x', {'y': 1}))
attempt(lambda: eval(5))
attempt(lambda: eval())
attempt(lambda: eval('1 / 0'))
attempt(lambda: eval('x', []))
attempt(lambda: eval('(1'))
attempt(lambda: eval('1 2'))
