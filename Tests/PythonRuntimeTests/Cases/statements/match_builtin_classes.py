def kind(x):
    match x:
        case bool():
            return "bool"
        case int(n) if n > 100:
            return f"big int {n}"
        case int(n):
            return f"int {n}"
        case float(f):
            return f"float {f}"
        case str(""):
            return "empty string"
        case str(s):
            return f"str {s!r}"
        case bytes() | bytearray():
            return "bytes-like"
        case list([]):
            return "empty list"
        case list([int(a), *_]):
            return f"list starting with int {a}"
        case tuple((a, b)):
            return f"tuple pair {a} {b}"
        case dict(d):
            return f"dict of {len(d)}"
        case set(s):
            return f"set of {len(s)}"
        case Exception(args=(message,)):
            return f"exception {message!r}"
        case type():
            return f"class {x.__name__}"
    return "nothing matched"


for x in (True, 5, 500, 1.5, "", "abc", b"", bytearray(), [], [1, 2], ["a"], (1, 2), (1,), {}, {1, 2},
          ValueError("bad"), ValueError(), int, None, frozenset()):
    print(repr(x), "->", kind(x))
