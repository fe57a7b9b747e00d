values = {"int": 1, "str": "s", "list": [], "None": None, "dict": {}, "float": 1.5, "tuple": (), "set": {1}}
operations = {
    "+": lambda a, b: a + b, "-": lambda a, b: a - b, "*": lambda a, b: a * b, "/": lambda a, b: a / b,
    "%": lambda a, b: a % b, "**": lambda a, b: a**b,
}
for op, f in operations.items():
    for left in ("int", "str", "list", "None", "tuple"):
        for right in ("str", "None", "dict", "float"):
            try:
                f(values[left], values[right])
            except TypeError as e:
                print(f"{left} {op} {right}: {e}")
