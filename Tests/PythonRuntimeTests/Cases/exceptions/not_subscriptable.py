def f():
    pass


class C:
    def m(self):
        pass


def set_item(x):
    x[0] = 1


def del_item(x):
    del x[0]


values = [5, 1.5, None, True, f, C, C(), C().m, len, int, {1}, frozenset(), (x for x in ()), object(), ..., iter([]), zip(), map(str, []),
          enumerate([]), 2j, print, ValueError(), super, slice(1), {}.keys(), {}.values(), {}.items(), NotImplemented]
for v in values:
    for action in (lambda: v[0], lambda: set_item(v), lambda: del_item(v)):
        try:
            print(action())
        except TypeError as e:
            print(e)
