class Bad:
    def __int__(self):
        return "x"

    def __float__(self):
        return 1

    def __index__(self):
        return 1.5

    def __complex__(self):
        return 2.0

    def __bytes__(self):
        return "str"

    def __format__(self, spec):
        return 5

    def __iter__(self):
        return 3

    def __contains__(self, x):
        return "truthy"

    def __length_hint__(self):
        return "hint"

    def __dir__(self):
        return 5


b = Bad()
for action in (
    lambda: int(b),
    lambda: float(b),
    lambda: complex(b),
    lambda: bytes(b),
    lambda: format(b),
    lambda: f"{b}",
    lambda: [1, 2][b],
    lambda: "a" * b,
    lambda: range(b),
    lambda: list(b),
    lambda: 1 in b,
    lambda: 1 not in b,
    lambda: dir(b),
    lambda: [1, 2][b:],
    lambda: hex(b),
):
    try:
        print(repr(action()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
