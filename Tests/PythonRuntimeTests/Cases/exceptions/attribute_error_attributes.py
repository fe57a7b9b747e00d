class C:
    pass


c = C()
try:
    c.missing
except AttributeError as e:
    print(e.name, e.obj is c, e.args)
try:
    getattr(c, "other")
except AttributeError as e:
    print(e.name, e.obj is c)
try:
    missing_name
except NameError as e:
    print(e.name, e.args)
try:
    raise AttributeError("by hand")
except AttributeError as e:
    print(e.name, e.obj, e)
e = AttributeError("made", name="n", obj=5)
print(e.name, e.obj, e)
print(NameError("x", name="y").name)
try:
    AttributeError("x", wrong=1)
except TypeError as e:
    print(e)
try:
    import no_such_module_here
except ImportError as e:
    print(e.name, e.path, e.msg)
try:
    from math import no_such_name
except ImportError as e:
    print(e.name, e.msg.split(" (")[0])
try:
    {}["k"]
except KeyError as e:
    print(e.args[0], str(e))
try:
    next(iter([]))
except StopIteration as e:
    print(e.value, e.args)
try:
    raise SystemExit(3)
except SystemExit as e:
    print(e.code, e.args)
