x = 5
print("big" if x > 3 else "small")
print("neg" if x < 0 else "zero" if x == 0 else "pos")
print((1 if x else 2) + 10, 1 if x else 2 + 10)
print([n if n % 2 else -n for n in range(6)])
print((lambda n: "odd" if n % 2 else "even")(4))
calls = []
result = calls.append("a") if False else "skipped"
print(result, calls)
print(1 if False else 2 if False else 3)
print((1, 2) if x else (3, 4), 1, 2 if x else 3, 4)
print("y" if [] else "n", "y" if [0] else "n")
sign = lambda v: (v > 0) - (v < 0)
print([sign(v) for v in (-3, 0, 8)])
t = 1, 2 if False else 3
print(t)
print(f"{x} item{'s' if x != 1 else ''}")
