data = [("ann", 30, ["x", "y"]), ("bob", 17, []), ("cy", 45, ["z"])]
print([name for name, age, _ in data if age >= 18 and name != "cy"])
print([f"{name}:{tag}" for name, _, tags in data for tag in tags])
print([name if tags else name + "?" for name, _, tags in data])
print([(n, *tags) for n, _, tags in data], [[n, a] for n, a, *_ in data])
print({n: {"age": a, "tags": len(t)} for n, a, t in data if t or a < 18})
print([x for x in range(20) if x % 2 == 0 or x % 5 == 0 if x > 3])
print([x for x in (1, 2, 3) if True if x - 2], [x for x in [1, 2] if []])
print([a if b else c for a, b, c in [(1, True, 2), (3, False, 4)]])
print([i for i in range(5) if i not in (1, 3)], [i for i in range(3) if not i])
print([(i, j) for i, j in enumerate("ab", 1)], [a for (a, (b, c)) in [(1, (2, 3))]])
print([d["k"] for d in [{"k": 1}, {"k": 2}]], [t[0] for t in zip("ab", "cd")])
for source in ("[a for a, b in [(1, 2, 3)]]", "[a for a, b in [1]]", "[x for x in 5]", "[x.y for x in [1]]"):
    try:
        eval(source)
    except Exception as e:
        print(source, "->", e)
