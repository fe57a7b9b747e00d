log = []


def v(name, value=None):
    log.append(name)
    return value if value is not None else name


def order(title):
    print(title, log)
    log.clear()


v("a", 1) + v("b", 2) * v("c", 3)
order("operators")
(v("x", []), v("y", {}), [v("z")])
order("display")
{v("k1"): v("v1"), v("k2"): v("v2")}
order("dict")
v("f", lambda *a, **k: None)(v("arg1"), *v("star", ()), v("arg2"), key=v("kw"), **v("dstar", {}))
order("call")
d = {}
v("container", d)[v("key")] = v("value")
order("assignment")
v("xs", [1, 2, 3])[v("lo", 0):v("hi", 2)]
order("slice")
v("yes", 1) if v("test", True) else v("no")
order("conditional")


def f(a=v("default a"), *, b: v("annotation") = v("default b")):
    pass


order("def")
v("t", {})[v("i")], v("u", {})[v("j")] = v("right", (1, 2))
order("tuple targets")
