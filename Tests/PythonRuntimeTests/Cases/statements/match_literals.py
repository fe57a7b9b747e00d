def describe(x):
    match x:
        case 0:
            return "zero"
        case 1 | 2 | 3:
            return "small"
        case -1:
            return "minus one"
        case 2.5:
            return "two and a half"
        case "hi":
            return "greeting"
        case b"raw":
            return "bytes"
        case None:
            return "none"
        case True:
            return "true"
        case False:
            return "false"
        case 1 + 2j:
            return "complex"
        case -3 - 1j:
            return "negative complex"
        case "multi" "part":
            return "joined literals"
        case _:
            return f"other {x!r}"


for x in (0, 0.0, False, True, 1, 3, -1, 2.5, "hi", b"raw", None, 1 + 2j, -3 - 1j, "multipart", [], "Hi", 10**20):
    print(repr(x), "->", describe(x))
