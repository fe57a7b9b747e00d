for action in (
    lambda: "a".split(1), lambda: "a".split(""), lambda: "a".split(None, "x"), lambda: "abc".find(5),
    lambda: "abc".index("z"), lambda: "abc".rindex("z"),
    lambda: "abc".count(1), lambda: "a".replace("a"), lambda: "a".replace(1, 2), lambda: "a".startswith(1),
    lambda: "a".endswith([1]), lambda: "a".startswith((1,)),
    lambda: "a".strip(1), lambda: "a".center("x"), lambda: "a".center(5, "xy"), lambda: "a".ljust(5, 1),
    lambda: "a".zfill("3"), lambda: "a".join(1),
    lambda: "a".join([1]), lambda: "a".join(["x", 2.5]), lambda: "a".upper(1), lambda: "a".encode(5),
    lambda: "é".encode("ascii"), lambda: "a".encode("nope"),
    lambda: "a".translate(1), lambda: str.maketrans("ab", "c"), lambda: "a".partition(""),
    lambda: "a".partition(1), lambda: "a".splitlines(1, 2),
    lambda: "a".format_map(1), lambda: "a".expandtabs("x"), lambda: str.upper(), lambda: str.upper(5),
    lambda: str.join(","), lambda: "a".nothing(), lambda: "a" in 5,
    lambda: 5 in "a", lambda: None in "a", lambda: ord(""), lambda: ord("ab"), lambda: ord(1),
    lambda: chr("a"), lambda: chr(1.5), lambda: "a".isalpha(1),
    lambda: str("a", "b"), lambda: str(b"\xff", "utf-8"), lambda: str(b"a", "ascii", "strict", 1),
    lambda: "abc".removeprefix(1), lambda: "ab".title(1), lambda: "ab" < 1,
):
    try:
        print(repr(action()))
    except Exception as e:
        print(type(e).__name__ + ":", e)
