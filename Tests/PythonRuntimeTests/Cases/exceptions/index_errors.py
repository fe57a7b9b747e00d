xs, t, s, b, r = [1, 2, 3], (1, 2), "ab", b"ab", range(3)
from collections import deque

for action in (
    lambda: xs[3], lambda: xs[-4], lambda: [][0], lambda: [][-1], lambda: t[2], lambda: t[-3], lambda: ()[0],
    lambda: s[2], lambda: s[-3],
    lambda: ""[0], lambda: b[2], lambda: b""[0], lambda: bytearray()[0], lambda: r[3], lambda: r[-4],
    lambda: range(0)[0],
    lambda: xs.pop(9), lambda: [].pop(), lambda: xs.pop(-9), lambda: deque()[0], lambda: deque().pop(),
    lambda: deque([1])[5],
    lambda: deque().popleft(), lambda: xs[10**30], lambda: memoryview(b"a")[1], lambda: "abc"[10**20],
    lambda: xs.__getitem__(5),
    lambda: {}.popitem(), lambda: set().pop(), lambda: bytearray().pop(), lambda: xs.insert(100, 4),
    lambda: "{} {}".format(1), lambda: "{5}".format(1),
    lambda: xs[1][0], lambda: xs["a"], lambda: xs[1.0], lambda: xs[None], lambda: xs[1, 2], lambda: xs[[0]],
    lambda: xs["0"],
    lambda: t["a"], lambda: t[1.5], lambda: s["a"], lambda: s[1.0], lambda: s[None], lambda: b["a"],
    lambda: r["a"], lambda: r[1.5],
    lambda: xs["a":], lambda: xs[1.5:], lambda: s[:"b"], lambda: t[::0], lambda: s[::0], lambda: xs[::1.5],
    lambda: deque()["a"],
):
    try:
        print(repr(action()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
