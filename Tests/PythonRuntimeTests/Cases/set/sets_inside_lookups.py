inner = frozenset([1, 2])
outer = {inner, frozenset([3])}
print(inner in outer, {1, 2} in outer, {9} in outer, len(outer))
try:
    print({2, 1} in {frozenset([1, 2]): 'x'})
except TypeError as error:
    print(error)
outer.discard({1, 2})
print(outer)
outer.add(frozenset([4]))
outer.remove({4})
print(outer)
try:
    outer.remove({9})
except KeyError as error:
    print('KeyError', error)
try:
    outer.add({9})
except TypeError as error:
    print(error)
print(hash(frozenset()) == hash(frozenset()))
print(hash(frozenset([1, 2])) == hash(frozenset([2, 1])))
print({frozenset([1]): 'a'}[frozenset([1])])
