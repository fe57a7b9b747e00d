class Empty:
    pass


values = [0, 1, -1, 0.0, -0.0, 0.1, float("nan"), 0j, 1j, "", " ", "0", "False", b"", b"\x00", [], [0], [[]], (), (0,), {}, {0: 0}, set(), {0},
          frozenset(), range(0), range(1), None, True, False, ..., NotImplemented.__class__, int, len, Empty,
          Empty(), object(), ValueError(),
          (x for x in ()), iter([]), map(str, []), bytearray(), bytearray(1), memoryview(b""), slice(0),
          {}.keys(), zip()]
print("".join("T" if v else "F" for v in values))
print("".join("T" if bool(v) else "F" for v in values))
print("".join("F" if not v else "T" for v in values))
print([repr(v) for v in values[:24] if v])
print([repr(v) for v in values[:24] if not v])
print(bool(), bool([False]), bool({None}), not [], not "a", not not 5)
print(len(list(filter(None, values))), sum(map(bool, values)))
if not [] and not {} and not "" and not 0 and not None:
    print("all empty things are false")
while []:
    print("never")
assert [0], "a list with a zero is true"
print("a" if "" else "b", 1 if 0.0 else 2, "yes" if " " else "no")
