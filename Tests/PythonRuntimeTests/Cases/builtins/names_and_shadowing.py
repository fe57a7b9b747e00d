import builtins
print(len([1]), builtins.len is len, __name__, sum([1, 2]))
sum = 10
print(sum, builtins.sum([1, 2]))
del sum
print(sum([3, 4]))
def f(list, str='s'):
    return list, str
print(f(1), f(list='x'), list('ab'), str(5))
max = lambda *a: 'mine'
print(max(1, 2), builtins.max(1, 2))
def g():
    print = builtins.print
    print('from the local print')
g()
try:
    int = 5
    int('3')
except TypeError as error:
    print(error)
finally:
    del int
print(int('3'), 'len' in dir(builtins))
print(isinstance(builtins.ValueError, type))
print(__builtins__ is builtins, builtins.__name__)
builtins.shared_everywhere = 'yes'
print(shared_everywhere)
del builtins.shared_everywhere
