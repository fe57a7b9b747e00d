print(b"abc", b'it\'s', b"\x00\xff\n\t\\", b"\101", b"", B"x", b"""a
b""", b"say \"hi\"", b"'", b'"', b"'\"")
print(
    b"abc"[0], b"abc"[1:], len(b"\x41"), list(b"AZ"), b"a" + b"b", b"ab" * 2, b"a" in b"abc", 97 in b"abc",
    b"a" == "a", b"a" < b"b"
)
print(
    b"\u0041", len(b"\u0041"), rb"\x41", b"\x41" == b"A", bytes([65, 66]), bytes(3), bytes("é", "utf-8"),
    "é".encode(), b"\xc3\xa9".decode()
)
print(repr(b"\x7f\x80\x1f~ "), str(b"x"), f"{b'x'}", "%s" % b"y", [b"z"], b"a".hex(), bytes.fromhex("41 42"))
print(
    b"%d-%s" % (5, b"x"), b"a,b".split(b","), b"-".join([b"a", b"b"]), b"Hello".upper(), b" x ".strip(),
    b"abc".replace(b"b", b"-"), b"abc".find(b"c")
)
for bad in (
    'b"é"', 'b"\\x1"', 'b"a" + "b"', 'b"a" * "b"', "bytes('a')", 'bytes([256])', 'b"\\xff".decode()',
    'b"a".split(",")'
):
    try:
        print(eval(bad))
    except Exception as e:
        print(bad, "->", type(e).__name__, e)
for byte in b"\x01A":
    print(byte, type(byte).__name__, end="; ")
print({b"k": 1}[b"k"], hash(b"a") == hash(b"a"), sorted([b"b", b"a", b""]), b"abc"[::-1])
