print(1 and 2, 0 and 2, "" and "x", [] and 1, None and 1, 1 and 0, 1 and "" and 3)
print(1 or 2, 0 or 2, "" or "default", [] or {}, None or 0 or "last", 0 or None, "" or 0)
print(1 and 2 or 3, 0 and 2 or 3, 1 or 2 and 3, (1 or 2) and 3, not 1 or 2, not (1 or 2))
print(not 0, not "", not [1], not None, not not "x", not True == False)
calls = []


def t(x):
    calls.append(x)
    return x


t(0) and t(1)
t(1) or t(2)
t("a") and t("b") and t(0) and t("c")
t(0) or t("") or t([]) or t("end")
print(calls)
name = ""
print(name or "anonymous", (lambda d=None: d or {})(), (lambda xs=None: xs or [1])([]))
print([x and 1 / x for x in (2, 0, 4)], [x or "-" for x in (1, 0, None, "a")])
print(True and [], False or (), None and None.x, 5 or undefined_name)
print(type(1 and 2.0), type(0 or "s"), (1 and 2) + (0 or 5), bool(1 and []))
x = 5
print(x > 3 and "big" or "small", x < 3 and "small" or "big", 1 < x < 10 and x)
print(all([1, 2]) and any([0, 3]), not any([]) and all([]))
