n = 20
sieve = [p for p in range(2, 60) if all(p % d for d in range(2, int(p**0.5) + 1))]
print(sieve)
identity = [[1 if i == j else 0 for j in range(4)] for i in range(4)]
print(identity)
text = "the cat sat on the mat with the hat"
counts = {w: text.split().count(w) for w in dict.fromkeys(text.split())}
print(counts)
print(sorted(counts.items(), key=lambda kv: (-kv[1], kv[0]))[:3])
grid = ["#.#", "..#", "###"]
print([(r, c) for r, row in enumerate(grid) for c, cell in enumerate(row) if cell == "."])
print(["".join("*" if (r + c) % 2 else " " for c in range(5)) for r in range(3)])
print([bin(i)[2:].zfill(3) for i in range(8)])
print({n: [d for d in range(1, n + 1) if n % d == 0] for n in (6, 7, 12)})
mean = sum(xs := [2.0, 4.0, 4.0, 5.0, 9.0]) / len(xs)
print(mean, [round((x - mean) ** 2, 3) for x in xs])
print([round(1 / (1 + 2.718281828459045**-z), 4) for z in range(-3, 4)])
print(sum([i * j for i in range(50) for j in range(50)]), len([x for x in range(10000) if x & 1]))
