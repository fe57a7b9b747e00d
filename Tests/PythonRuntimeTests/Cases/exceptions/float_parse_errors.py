for value in (
    "abc", "", " ", "1.2.3", "1e", "e5", "1 2", "0x1f", "--1", "1_", "_1", "1__0.5", "1,5", "$1", ".", "+",
    "infinit", "nan1", "1e5.5", None, [], {}, 1j, object, "½", b"x", "a\nb", "1\x00"
):
    try:
        print(float(value))
    except Exception as e:
        print(type(e).__name__ + ":", e)
print(
    float(" 1.5\n"), float("-.5"), float("5."), float("1e3"), float("1E-3"), float("inf"), float("-Infinity"),
    float("NaN"), float("1_000.5"), float(b"2.5"), float("٣"), float(), float(True)
)
for args in (("1", "2"), (1, 2)):
    try:
        float(*args)
    except TypeError as e:
        print(e)
for value in ("x", "1+", "1 + 2j", "j1", "", "(1", None, []):
    try:
        print(complex(value))
    except Exception as e:
        print(type(e).__name__ + ":", e)
print(complex("1+2j"), complex(" (3-4j) "), complex("j"), complex("-1e2j"), complex("5"))
