# numpy.char and numpy.strings: functions of texts for whole arrays.
import numpy as np

c = np.char
a = np.array(["  hello ", "World", "a1"])
shown = [
    c.upper(a), c.lower(a), c.title(["ab cd"]), c.capitalize(["abc", "XYZ"]), c.swapcase("aB"), c.upper("ab"), c.strip(a), c.lstrip(a, " h"),
    c.rstrip(["xx1", "yx"], "x"), c.strip("a "), c.add(a, "!"), c.add(["a", "bc"], ["d"]), c.add("a", "b"), c.add([1], [2]),
    c.multiply(a, 2), c.multiply("ab", [1, -1]), c.multiply("a", 2), c.center(a, 9, "*"), c.ljust(a, 9), c.rjust("ab", 5, "-"),
    c.center(["x", "yyyyyyy"], 5), c.zfill(["7", "-3"], 4), c.replace(a, "l", "LL"), c.replace(a, "l", "L", 1), c.split(a),
    c.split("a,b", ","), c.rsplit("a b c", None, 1), c.splitlines("a\nb"), c.join("-", "abc"), c.join(["-", "+"], ["ab", "cd"]),
    c.partition(a, "l"), c.rpartition("a-b-c", "-"), c.str_len(a), c.str_len("abc"), c.find(a, "l"), c.rfind("hello", "l"), c.count(a, "l"),
    c.find(["abc"], ["b"], 0, 2), c.rindex(["aba"], "a"), c.startswith(a, "W"), c.startswith("abc", "a"), c.endswith(a, "o"), c.isalpha(a),
    c.isdigit(["1", "a"]), c.isalnum(["a1", "_"]), c.isspace([" ", "a"]), c.istitle(["Ab", "ab"]), c.isupper(["A"]), c.islower(["a", "A"]),
    c.isnumeric(["½"]), c.isdecimal(["1"]), c.equal(a, ["  hello ", "x", "a1"]), c.equal("a ", "a"), c.not_equal(["a"], ["b"]),
    c.greater(["b"], ["a"]), c.less_equal("a", "b"), c.mod(["%d", "%x"], [10, 11]), c.translate("abc", str.maketrans("a", "z")),
    c.compare_chararrays(["a"], ["b"], "<", True), np.strings.slice(a, 2), np.strings.slice(a, 1, 4, 2),
    np.strings.equal("a", "a "), np.strings.partition("a-b", "-"), np.strings.multiply(["a", "b"], [1, 3]), np.strings.upper(a)[1],
]
for made in shown:
    print(repr(made), type(made).__name__)
names = np.array([["ann smith", "BOB JONES"], ["eve ng", "li  wu"]])
print(c.title(names), c.split(names, " ")[0, 0], c.str_len(names).sum(), names[c.startswith(c.lower(names), "b")])
attempts = [
    lambda: c.upper([1]), lambda: c.index("hello", "z"), lambda: c.multiply(["a"], 1.5), lambda: c.center("x", 5, "ab"),
    lambda: c.equal(["a"], [1]), lambda: c.split([1]), lambda: c.mod("%d-%s", [1]), lambda: c.nothing,
]
for attempt in attempts:
    try:
        print(attempt())
    except Exception as error:
        print(type(error).__name__, error)
