def attempt(action):
    try:
        print(repr(action()))
    except Exception as error:
        print(type(error).__name__ + ':', error)
a = []
print(a.append(1), a.append([2]), a.append(None), a)
print(a.extend([3, 4]), a.extend('ab'), a.extend({5: 6}), a.extend(range(2)), a.extend(()), a)
print(a.insert(0, 'start'), a.insert(100, 'end'))
print(a.insert(-1, 'before end'), a.insert(-100, 'very first'))
print(a.insert(2, 'two'))
print(a, len(a))
b = [1, 2]
b.extend(b); print(b)
b += b; print(b)
b += 'xy'; b += (9,); print(b)
attempt(lambda: a.append())
attempt(lambda: a.append(1, 2))
attempt(lambda: a.extend(5))
attempt(lambda: a.extend(None))
attempt(lambda: a.insert(1))
attempt(lambda: a.insert('0', 1))
attempt(lambda: a.insert(1.0, 1))
attempt(lambda: a.push(1))
