from collections import UserDict, UserList, UserString
class Upper(UserDict):
    def __setitem__(self, key, value):
        super().__setitem__(key.upper(), value)
    def __missing__(self, key):
        return f'no {key}'
u = Upper({'a': 1}, b=2)
u.update(c=3); u['d'] = 4; u.setdefault('e', 5)
print(u, u['A'], u['zzz'], 'A' in u, len(u), u.data, dict(u), list(u))
print(u.get('Q', 0), u | {'f': 6}, isinstance(u, dict))
print(u == {'A': 1, 'B': 2, 'C': 3, 'D': 4, 'E': 5})
class Evens(UserList):
    def append(self, x):
        if x % 2 == 0:
            super().append(x)
e = Evens([2, 4])
e.append(5); e.append(6)
print(e, e.data, e[0], e[1:], type(e[1:]).__name__, e + [1], [1] + e, e * 2, 4 in e)
print(len(e), sorted(e, reverse=True), e == [2, 4, 6], e.pop(), e.index(4), e.copy())
print(isinstance(e, list))
s = UserString('hello')
print(s, repr(s), s.upper(), type(s.upper()).__name__, s + ' x', 'x ' + s, s[1], s[::-1], len(s))
print('ell' in s, s == 'hello', s.data, s * 2, s.split('l'), s.find('l'), hash(s) == hash('hello'))
print(isinstance(s, str))
