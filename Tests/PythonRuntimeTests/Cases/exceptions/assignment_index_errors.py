from collections import deque


def put(x, i, v=0):
    x[i] = v


def drop(x, i):
    del x[i]


for action in (
    lambda: put([1], 1), lambda: put([1], -2), lambda: put([], 0), lambda: put([1], "a"),
    lambda: put([1], 1.0), lambda: put([1], None),
    lambda: put((1,), 0), lambda: put("a", 0, "b"), lambda: put(b"a", 0), lambda: put(range(2), 0),
    lambda: put({1}, 0),
    lambda: put(bytearray(b"a"), 5), lambda: put(bytearray(b"a"), 0, 256),
    lambda: put(bytearray(b"a"), 0, "x"), lambda: put(bytearray(b"a"), 0, -1),
    lambda: put(deque([1]), 3), lambda: put({}, []), lambda: put({}, {}), lambda: put({}, {1}),
    lambda: put({}, ([],)), lambda: put(5, 0), lambda: put(None, 0),
    lambda: put([1, 2], slice(0, 1), 5), lambda: put([1, 2], slice(None, None, 2), [1, 2]),
    lambda: put("ab", slice(0, 1), "c"),
    lambda: drop([1], 1), lambda: drop([], -1), lambda: drop((1,), 0), lambda: drop("a", 0),
    lambda: drop({}, "k"), lambda: drop({1: 1}, 2),
    lambda: drop(bytearray(), 0), lambda: drop(b"a", 0), lambda: drop(deque(), 0), lambda: drop(5, 0),
    lambda: drop(range(1), 0), lambda: drop([1], "a"),
):
    try:
        print(action())
    except Exception as e:
        print(type(e).__name__ + ":", e)
