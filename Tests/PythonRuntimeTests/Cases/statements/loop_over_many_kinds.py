from collections import Counter, deque
import io

for source in (
    [1, 2], (3, 4), "ab", b"ab", bytearray(b"c"), {"k": 1}, {5}, frozenset([6]), range(2), deque([7, 8]),
    enumerate("x"), zip("ab", [1, 2]), map(abs, [-1]), filter(None, [0, 9]), reversed("yz"),
    {"a": 1}.keys(), {"a": 1}.values(), {"a": 1}.items(), (n for n in [10]), iter([11]),
    io.StringIO("l1\nl2"), Counter("aab"), memoryview(b"m"), iter(int, 0),
):
    print(type(source).__name__, [item for item in source])
