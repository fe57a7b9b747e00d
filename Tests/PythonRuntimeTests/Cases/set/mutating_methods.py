def attempt(action):
    try:
        print(repr(action()))
    except Exception as error:
        print(type(error).__name__ + ':', error)
a = {1, 2}
print(a.add(3), a.add(1), sorted(a), a.discard(9), a.discard(1), sorted(a), a.remove(2), a, a.pop(), a)
a.update([1, 2], (3,), {4: 0}, range(6, 7)); print(sorted(a))
a.intersection_update([1, 2, 3], range(3)); print(sorted(a))
a.difference_update([1], [9]); print(a)
a.symmetric_difference_update([2, 5]); print(a)
a.update(); a.update(''); print(a, a.clear(), a, a.copy())
attempt(lambda: a.remove(9))
attempt(lambda: a.remove((1, 2)))
attempt(lambda: a.pop())
attempt(lambda: a.add([]))
attempt(lambda: a.add())
attempt(lambda: a.add(1, 2))
attempt(lambda: a.discard([]))
attempt(lambda: a.update(5))
attempt(lambda: a.remove())
attempt(lambda: a.symmetric_difference_update())
