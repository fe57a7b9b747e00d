def functions():
    listed = [lambda: i for i in range(2)]
    generated = list((lambda: i) for i in range(2))
    keyed = {i: (lambda: i) for i in range(2)}
    return listed + generated + list(keyed.values())


for function in functions():
    print(function.__qualname__, function(), end="; ")
print()


class Holder:
    listed = [lambda self: x for x in range(1)]
    inner = list((x for x in row) for row in [[1]])


print(Holder.listed[0].__qualname__, Holder.inner[0].__qualname__)
print([[lambda: 0 for _ in [1]] for _ in [1]][0][0].__qualname__)
print([(lambda: (lambda: 0)) for _ in [1]][0]().__qualname__)
print([x for x in (lambda: [1])()], [(lambda y: y + x)(1) for x in range(2)])
