for action in (
    lambda: round(), lambda: round(1, 2, 3), lambda: round("1"), lambda: round(1.5, "a"),
    lambda: round(1.5, 1.5), lambda: round(1.5, None), lambda: round(None), lambda: round([]),
    lambda: round(1j),
    lambda: abs(None), lambda: abs("1"), lambda: divmod(1), lambda: divmod(1, "a"), lambda: pow(1),
    lambda: pow("a", "b"), lambda: pow(1, 2, 3, 4), lambda: pow(2, 2, 2.5), lambda: bin(1.5),
    lambda: hex("a"), lambda: oct(None),
    lambda: int(1, 2, 3), lambda: int("1", base="x"), lambda: int(x=1), lambda: float(1, 2),
    lambda: float(x=1), lambda: complex("1", 2), lambda: complex(1, "2"), lambda: complex([]),
    lambda: complex(1, 2, 3),
    lambda: bool(1, 2), lambda: (1).bit_length(1), lambda: (1).to_bytes(), lambda: (1).to_bytes(2, "middle"),
    lambda: int.from_bytes(5, "big"), lambda: (1.5).hex(1), lambda: float.fromhex("zz"),
    lambda: (1.5).is_integer(1),
    lambda: range(), lambda: range(1, 2, 3, 4), lambda: range(1.0), lambda: range("a"), lambda: range(None),
    lambda: range(1, 2, 0), lambda: range(x=1), lambda: slice(), lambda: slice(1, 2, 3, 4),
    lambda: len(5), lambda: len(None), lambda: len(1.5), lambda: len(int), lambda: len(x for x in ()),
    lambda: hash([]), lambda: id(), lambda: type(), lambda: type(1, 2), lambda: isinstance(),
    lambda: isinstance(1, 2), lambda: callable(),
):
    try:
        print(repr(action()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
