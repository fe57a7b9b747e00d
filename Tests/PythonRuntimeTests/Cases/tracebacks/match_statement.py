def run(command):
    match command:
        case {"op": op, "args": [a, b]}:
            return a / b
        case [x, *rest]:
            return x + rest
    return None


print(run({"op": "/", "args": (6, 3)}), run(5))
print(run([1, 2]))
