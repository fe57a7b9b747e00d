print(
    [1] + [2, 3], (1,) + (2,), "a" + "b", b"a" + b"b", [] + [], [1] * 3, (0,) * 2, "ab" * 2, b"x" * 3,
    3 * "z", 2 * [1, 2]
)
print([1] * 0, "a" * 0, "a" * -5, (1, 2) * -1, [[]] * 2, [None] * 3, "-" * 10, "ab" * True, [1] * False)
print([1, 2] + [[3]], [1] + list("ab"), "a" + str(1), [*[1], *(2,)], (1, 2) + tuple([3]), [0] * 2 + [1] * 2)
xs = [1]
ys = xs + [2]
xs += [3]
print(xs, ys, xs * 2, xs + xs)
s = ""
for c in "abc":
    s += c * 2
print(s, len(s * 100), (s + "!") * 2)
t = ()
for i in range(3):
    t += (i,)
print(t, t * 2, t + ("x",))
grid = [[0] * 3 for _ in range(2)]
grid[0][1] = 5
print(grid, [[0] * 2] * 2 == [[0, 0], [0, 0]])
print(bytearray(b"a") + b"b", b"a" + bytearray(b"b"), bytearray(b"ab") * 2)
for bad in (
    lambda: [1] + (2,), lambda: "a" + 1, lambda: 1 + "a", lambda: (1,) + [1], lambda: [1] * [2],
    lambda: "a" * 1.0, lambda: [1] - [1], lambda: "a" * "a", lambda: b"a" + "a", lambda: [1] * None
):
    try:
        print(bad())
    except TypeError as e:
        print(e)
