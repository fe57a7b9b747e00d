def shape(x):
    match x:
        case []:
            return "empty"
        case [1]:
            return "just one"
        case [a]:
            return f"single {a!r}"
        case [a, b]:
            return f"pair {a!r} {b!r}"
        case (1, *rest):
            return f"starts with 1, rest {rest}"
        case [first, *_, last] if first == last:
            return f"same ends {first!r}"
        case [*init, "end"]:
            return f"ended after {init}"
        case [_, [x, y], *_]:
            return f"nested {x} {y}"
        case [*all_of_them]:
            return f"long {all_of_them}"
        case _:
            return "not a sequence"


for x in ([], (), [1], [7], (1, 2), "ab", b"ab", [1, 2, 3], [5, 0, 5], ["a", "b", "end"], [0, [1, 2], 3],
          range(4), {1, 2}, {1: 2}, 5, None, [[], [], []], bytearray(b"xy"), (n for n in "ab")):
    label = "generator" if hasattr(x, "send") else repr(x)
    print(label, "->", shape(x))
