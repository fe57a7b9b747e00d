print(not True or True, not (True or True), True or False and False, (True or False) and False, not False and False)
print(1 < 2 == True, (1 < 2) == True, 1 == 1 in [1], (1 == 1) in [1], 2 in [2] == [2], not 1 in [2], not 1 == 2)
print(1 + 1 == 2 and 2 + 2 == 4, 1 | 2 == 2, (1 | 2) == 2, 3 & 1 == 1, (3 & 1) == 1, 1 < 2 & 3, 5 > 3 ^ 1)
print([] is not None, not None is None, 1 not in [1] or True, "a" in "abc" and "d" not in "abc", not not 1 == 1)
print(1 or 1 / 0, 0 and 1 / 0, True if not False else 1 / 0, 3 if 0 else 4 if 0 else 5, 1 < 2 < 3 and 3 > 2 > 1)
print((lambda: 1 or 2)(), (lambda x: x and not x)(1), (lambda x, y: x if x > y else y)(3, 4), [1, 2][0] or 5)
print(1, 2 == 2, 3, (1, 2) == (1, 2), 1 == (1), (1,) == 1, 5 in (5,), not ())
print("yes" if 1 and [] or "x" else "no", None or [] or 0 or "end", (None or []) == [], not "" and "shown")
x = 5
print(
    0 < x < 10, 0 < x > 3, x == 5 == x, 1 < x == 5, x != 4 != 5, 3 < x and x < 4 or x == 5, not x > 3,
    not 3 < x < 4
)
print(x if x else -x, -x if x else x, x and -x or 1, x > 3 in [True], (x > 3) in [True], x in [5] and x not in [6])
print(*[1, 2] if x else [3], {**{"a": 1}} or {}, [*"ab"] and 1, x.__add__(1) - 1 == x, -x.__abs__(), (-x).__abs__())
