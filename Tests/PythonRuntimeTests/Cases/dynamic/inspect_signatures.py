import inspect


def f(a, b, /, c=1, *args, d, e=2, **kw):
    """Text."""


print(inspect.signature(f), inspect.getdoc(f), inspect.isfunction(f), inspect.isclass(f))
for name, p in inspect.signature(f).parameters.items():
    print(name, p.kind.name, p.default if p.default is not p.empty else "-")
print(inspect.signature(lambda x, y=2: 0))


class C:
    def m(self, x: int = 3) -> str: ...

    @staticmethod
    def s(q): ...


print(inspect.signature(C.m), inspect.signature(C().m), inspect.signature(C.s))
print([n for n, _ in inspect.getmembers(C, inspect.isfunction)], inspect.ismethod(C().m), inspect.isbuiltin(len))
