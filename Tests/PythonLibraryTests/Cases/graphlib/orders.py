import graphlib

def attempt(action):
    try:
        print(repr(action()))
    except Exception as error:
        print(type(error).__name__, error)


ts = graphlib.TopologicalSorter({"D": {"B", "C"}, "C": {"A"}, "B": {"A"}}); order = list(ts.static_order()); print(order[0], order[-1], sorted(order))
ts = graphlib.TopologicalSorter(); ts.add("c", "a", "b"); ts.add("d", "c"); ts.prepare()
while ts.is_active():
    ready = ts.get_ready(); print(ready); ts.done(*ready)
attempt(lambda: list(graphlib.TopologicalSorter({1: [2], 2: [3], 3: [1]}).static_order()))
attempt(lambda: graphlib.TopologicalSorter().get_ready())
attempt(lambda: ts.done("zz")); attempt(lambda: ts.done("a")); attempt(lambda: ts.add("q")); attempt(ts.prepare)
