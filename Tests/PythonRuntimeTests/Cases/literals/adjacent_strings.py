print("a" "b" 'c', "one " "two", ("long "
    "text " "over "
    "lines"))
x = ("a"
     "b")
y = "c" \
    "d"
print(x, y, len("a" "" "b"), "a" r"\n" "\n" == "a\\n\n")
print(b"a" b"b", "x" "y" * 2, ("x" "y") * 2, "a" "b".upper(), "%s" "-%s" % (1, 2), "{}" "{}".format(1, 2))
n = 5
print("n=" f"{n}" " end", f"{n}" f"{n}", "{n}" f"{n}", f"{n}" "{n}", f"a" r"\d" f"{n}")
xs = ["a", "b" "c", "d"]
print(xs, len(xs), {"k" "ey": "v" "al"}, ("one" "two",), "a" in "a" "b")


def f(s="de" "fault"):
    "doc " "string"
    return s


print(f(), f.__doc__)
for bad in ('"a" b"b"', 'b"a" "b"', '"a" 1', 'f"{x}" b"y"'):
    try:
        eval(bad)
    except SyntaxError as e:
        print(bad, "->", e.msg)
