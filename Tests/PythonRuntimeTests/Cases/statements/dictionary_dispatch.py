def add(a, b):
    return a + b


commands = {
    "add": add,
    "mul": lambda a, b: a * b,
    "neg": lambda a: -a,
    "const": lambda: 42,
    "show": print,
}
for line in ("add 1 2", "mul 3 4", "neg 5", "const", "show 1 2", "pow 2 3", "add 1", "neg x", ""):
    name, *args = line.split() or [None]
    try:
        result = commands[name](*map(int, args))
    except KeyError as e:
        print("no command", e)
    except TypeError as e:
        print("wrong arguments:", e)
    except ValueError as e:
        print("bad value:", e)
    else:
        print(line, "=", result)
state = "start"
transitions = {("start", "go"): "running", ("running", "stop"): "start", ("running", "fail"): "broken"}
for event in ("go", "stop", "stop", "go", "fail", "go"):
    state = transitions.get((state, event), state)
    print(event, "->", state, end="; ")
print()
counts = {}
for ch in "mississippi":
    counts[ch] = counts.get(ch, 0) + 1
print(
    counts, max(counts, key=counts.get),
    {n: [c for c in counts if counts[c] == n] for n in sorted(set(counts.values()))}
)
