age, pi, xs = 5, 3.14, [1]
for action in (
    lambda: "age: " + age,
    lambda: age + " years",
    lambda: "pi " + pi,
    lambda: pi + "pi",
    lambda: "list " + xs,
    lambda: xs + "list",
    lambda: "none " + None,
    lambda: None + "none",
    lambda: "a" + True,
    lambda: "a" + {},
    lambda: "a" + len,
    lambda: "a" + str,
    lambda: "a" * "b",
    lambda: "a" * 1.5,
    lambda: "a" * None,
    lambda: 2.0 * "a",
    lambda: "a" / 2,
    lambda: ["a"] * 2.0,
    lambda: ["a"] * ["b"],
    lambda: [1] + (2,),
    lambda: (1,) + [2],
    lambda: "a" % 1,
    lambda: "%d" % "x",
    lambda: "%s %s" % "only one",
    lambda: "%d" % None,
    lambda: "".join([1, 2]),
    lambda: ", ".join(["a", None]),
    lambda: "a".join(5),
    lambda: b"".join(["a"]),
    lambda: "abc".replace("a", 1),
    lambda: int("5") + "5",
):
    try:
        print(repr(action()))
    except TypeError as e:
        print(e)
