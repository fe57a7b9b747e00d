print(1 in [1, 2], 3 in [1, 2], 1.0 in [1], True in [1], "1" in [1], None in [None], [] in [[]], 1 not in [2])
print("a" in "abc", "" in "abc", "abc" in "abc", "ac" in "abc", "A" in "abc", "" in "", "b" not in "a")
print("k" in {"k": 1}, 1 in {"k": 1}, "k" in {"k": 1}.keys(), 1 in {"k": 1}.values(), ("k", 1) in {"k": 1}.items())
print(
    2 in {1, 2}, 5 in range(10), 5 in range(0, 10, 2), 5.0 in range(10), 5.5 in range(10), "5" in range(10),
    -1 in range(10)
)
print(97 in b"abc", b"b" in b"abc", b"x" in b"abc", 1 in (1,), (1,) in (1,), (1,) in ((1,),))
print(3 in (x for x in range(5)), 9 in map(abs, [-9]), "a" in iter("abc"))
print(10**9 in range(0, 10**12, 10), 10**9 + 1 in range(0, 10**12, 10))
nan = float("nan")
print(nan in [nan], float("nan") in [nan], nan in {nan}, nan in (nan,))


class Always:
    def __eq__(self, other):
        return True


class Contains:
    def __contains__(self, x):
        print("asked for", x)
        return x == 3


print(Always() in [1], 1 in [Always()], 3 in Contains(), 4 in Contains(), 4 not in Contains())
for bad in (
    lambda: 1 in 5, lambda: "a" in None, lambda: 1 in "a", lambda: [] in {}, lambda: b"a" in "a",
    lambda: "a" in b"a", lambda: 300 in b"a"
):
    try:
        print(bad())
    except Exception as e:
        print(type(e).__name__, e)
