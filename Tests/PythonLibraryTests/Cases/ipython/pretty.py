import re, types, collections, random, math, functools
from IPython.lib.pretty import pretty, pprint, CallExpression
from IPython.display import display, HTML, Markdown, Math, Latex

class Plain: pass
class Point:
    def __init__(self, x): self.x = x
    def __repr__(self): return f"Point({self.x})"
class Lines:
    def __repr__(self): return "a\nbb\nccc"
class Own:
    def _repr_pretty_(self, p, cycle):
        with p.group(4, "Own(", ")"):
            for i in range(5):
                if i: p.text(","); p.breakable()
                p.pretty([i] * 9)
class L(list): pass
class L2(list):
    def __repr__(self): return "L2"
class D(dict): pass
class Meta(type):
    def __repr__(cls): return "meta!"
class WithMeta(metaclass=Meta): pass
class MyError(Exception): pass
def function(a, b=1, *c, d: int, **e) -> str: pass
cycle = [1]; cycle.append(cycle)
dcycle = {"a": 1}; dcycle["b"] = dcycle
values = [
    1, 1.5, "abc", "x" * 100, None, True, ..., b"ab", 3j, range(3), slice(1, 2), [], (), {}, set(), frozenset(), [1], (1,), {1: 2}, {3, 1, 2},
    frozenset("cba"), {"b", 1, None}, list(range(40)), list(range(1001)), tuple(range(50)), {i: i * i for i in range(30)},
    {"key %d" % i: list(range(i)) for i in range(20)}, [[i * j for j in range(10)] for i in range(10)],
    [[1, 2], [3, 4]], Point(3), [Point(i) for i in range(30)], Lines(), [Lines(), 1], {"a": Lines()}, Own(), [Own(), Own()], L([1, 2]), L2([1]), D(a=1),
    int, Plain, WithMeta, [int, str, Plain], collections.OrderedDict, function, print, len, math.sin, ValueError("x", 1), MyError(), KeyError("k" * 80, list(range(30))),
    collections.Counter("abracadabra"), collections.Counter(), collections.defaultdict(list, {"a": [1, 2]}), collections.OrderedDict(a=1, b=2), collections.OrderedDict(),
    collections.deque([1, 2], 3), collections.deque(range(40)), collections.UserList([1, 2]), types.SimpleNamespace(a=1, b="x" * 90), re.compile(r"\d+", re.I), re.compile("a"),
    types.MappingProxyType({"a": 1}), cycle, dcycle, {"x" * 50: "y" * 50, "z": ["w" * 40, "v" * 40]}, [["a" * 30, "b" * 30], ["c" * 30, ("d" * 30, "e" * 30)]],
    [("a" * 70,), {"b": {"c": {"d": list(range(30))}}}], {frozenset({1, 2}): {(1, 2): [3]}}, [1, [2, [3, [4, [5, list(range(30)), 6], 7], 8], 9], 10],
    collections.namedtuple("N", "a b")(1, 2), [None, True], {1.5, 2.5}, {"k": {3, 2, 1}}, NotImplemented,
]
for value in values:
    print(pretty(value))
print(re.sub("0x[0-9a-f]+", "0x", pretty([Plain(), Plain()])))
print(pretty(list(range(30)), max_width=20), pretty(list(range(10)), max_seq_length=5))
pprint({"a": 1})
print(pretty(CallExpression("f", 1, x=[1] * 40)))

random.seed(3)
def tree(depth):
    kind = random.randrange(8 if depth else 3)
    if kind == 0: return random.randrange(10 ** random.randrange(1, 12))
    if kind == 1: return "s" * random.randrange(25)
    if kind == 2: return random.random()
    if kind in (3, 7): return [tree(depth - 1) for _ in range(random.randrange(7))]
    if kind == 4: return tuple(tree(depth - 1) for _ in range(random.randrange(7)))
    if kind == 5: return {random.randrange(1000) for _ in range(random.randrange(20))}
    return {"k" * random.randrange(12): tree(depth - 1) for _ in range(random.randrange(5))}
for _ in range(40):
    print(pretty(tree(5)))
display(1, "a", HTML("<b>x</b>"), Markdown("x"))
print(Math("$x$")._repr_latex_(), Latex("y")._repr_latex_(), HTML("z").data, [Math("x")])
