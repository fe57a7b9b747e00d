t = (1, [2], 'x')
def assign():
    t[0] = 5
def delete():
    del t[0]
def add_in_place():
    t[1] += [3]
def attribute():
    t.name = 1
for action in (assign, delete, add_in_place, attribute):
    try:
        action()
    except (TypeError, AttributeError) as error:
        print(type(error).__name__, error)
print(t)
t[1].append(4)
other = t
t += (5,)
print(t, other, t is other, other[1] is t[1])
try:
    hash(t)
except TypeError as error:
    print(error)
print(hash((1, 2)) == hash((1, 2)), hash(()), hash((1,)))
print(hash((1, 2, 3)), hash((1.0, 2)) == hash((1, 2)))
print({(0, 0): 'origin'}[0, 0])
