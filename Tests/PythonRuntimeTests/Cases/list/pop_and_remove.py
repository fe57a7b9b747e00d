def attempt(action):
    try:
        print(repr(action()))
    except Exception as error:
        print(type(error).__name__ + ':', error)
a = [1, 2, 3, 2, 1, True, 1.0]
print(a.pop(), a.pop(0), a.pop(-2), a.pop(1), a)
print(a.remove(2), a, a.remove(1), a)
b = list('hello')
while b:
    print(b.pop(len(b) // 2), end=' ')
print(b)
attempt(lambda: [].pop())
attempt(lambda: [1].pop(1))
attempt(lambda: [1].pop(-2))
attempt(lambda: [1].pop('a'))
attempt(lambda: [1].pop(1.0))
attempt(lambda: [1].pop(0, 1))
attempt(lambda: [1].remove(2))
attempt(lambda: [1].remove())
attempt(lambda: [].remove([]))
