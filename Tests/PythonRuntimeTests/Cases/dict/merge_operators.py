def attempt(action):
    try:
        print(repr(action()))
    except Exception as error:
        print(type(error).__name__ + ':', error)
a, b = {'x': 1, 'y': 2}, {'y': 3, 'z': 4}
print(a | b, b | a, a | {}, {} | a, a, b)
c = a
c |= b; print(c, a is c)
c |= [('w', 5)]; print(c)
c |= zip('pq', '12'); print(c)
attempt(lambda: {} | [('a', 1)])
attempt(lambda: {} | 5)
attempt(lambda: [('a', 1)] | {})
attempt(lambda: {} + {})
attempt(lambda: {} - {})
attempt(lambda: {} & {})
attempt(lambda: {} * 2)
class Sub(dict):
    pass
print(type(Sub(a=1) | {}), type({} | Sub()), Sub(a=1) | {'b': 2}, {**a, **b, 'last': 0})
def augmented():
    d = {}
    d |= 5
attempt(augmented)
