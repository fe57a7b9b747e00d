def parse(x):
    match x:
        case ("go" | "move" as verb, ("north" | "south") as where):
            return verb, where
        case ["take", ("key" | "lamp" as item)] | ["grab", item]:
            return "item", item
        case [(0 | 1) as bit, *_]:
            return "bit", bit
        case {"x": (int() | float()) as number}:
            return "number", number
        case (str() as s) | [s]:
            return "text", s
        case whole:
            return "unknown", whole


for x in (
    ("go", "north"), ("move", "south"), ["go", "west"], ["take", "lamp"], ["take", "cat"], ["grab", "cat"],
    [1, 2, 3], [2], {"x": 1}, {"x": 1.5}, {"x": "1"}, "word", ["only"], None,
):
    print(x, "->", parse(x))
