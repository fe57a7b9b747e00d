def action(x):
    match x:
        case {"type": "move", "to": [px, py]}:
            return f"move to {px},{py}"
        case {"type": "say", "text": str(text)}:
            return f"say {text}"
        case {"type": kind, **rest} if rest:
            return f"{kind} with {rest}"
        case {"type": None}:
            return "type is none"
        case {1: one, 2.0: two}:
            return f"numbers {one} {two}"
        case {"a": {"b": {"c": deep}}}:
            return f"deep {deep}"
        case {}:
            return "some mapping"
        case _:
            return "no mapping"


for x in (
    {"type": "move", "to": (1, 2)},
    {"type": "move", "to": [1]},
    {"type": "say", "text": "hello", "extra": 1},
    {"type": "say", "text": 5},
    {"type": None},
    {"type": "quit"},
    {1.0: "x", 2: "y", 3: "z"},
    {"a": {"b": {"c": 42}}},
    {},
    {"other": 1},
    [("type", "move")],
    None,
):
    print(x, "->", action(x))
