def solve(rows):
    return [
        row["x"] * 2
        for row in rows
        if row["ok"]
    ]


print(solve([{"x": 1, "ok": True}]))
print(solve([
    {"x": 1, "ok": True},
    {"ok": True},
]))
