class ByBool:
    def __init__(self, value):
        self.value = value

    def __bool__(self):
        return self.value


class ByLen:
    def __init__(self, n):
        self.n = n

    def __len__(self):
        return self.n


class Both:
    def __bool__(self):
        return True

    def __len__(self):
        return 0


print(bool(ByBool(True)), bool(ByBool(False)), bool(ByLen(0)), bool(ByLen(3)), bool(Both()), bool(object()))
print(not ByLen(0), ByLen(0) or "default", ByLen(2) and "kept", "yes" if ByBool(False) else "no")
print(len(ByLen(7)), len(ByLen(True)))
for action in (
    lambda: bool(ByBool(1)),
    lambda: bool(ByBool(None)),
    lambda: not ByBool("x"),
    lambda: len(ByLen(-1)),
    lambda: len(ByLen(1.5)),
    lambda: len(ByLen("3")),
    lambda: len(ByLen(2**70)),
    lambda: bool(ByLen(-1)),
    lambda: len(ByBool(True)),
    lambda: len(5),
    lambda: len(ByLen),
):
    try:
        print(action())
    except Exception as e:
        print(type(e).__name__ + ":", e)
if not ByLen(0):
    print("empty is false")
while ByBool(False):
    pass
