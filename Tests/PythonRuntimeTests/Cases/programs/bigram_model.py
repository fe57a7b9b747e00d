names = ["emma", "olivia", "ava", "mia", "ella"]
counts = {}
for name in names:
    chars = ["."] + list(name) + ["."]
    for a, b in zip(chars, chars[1:]):
        counts[a, b] = counts.get((a, b), 0) + 1
for pair, n in sorted(counts.items(), key=lambda kv: (-kv[1], kv[0]))[:6]:
    print(pair, n)
alphabet = sorted(set("".join(names)))
stoi = {s: i + 1 for i, s in enumerate(alphabet)}
stoi["."] = 0
itos = {i: s for s, i in stoi.items()}
print(stoi, itos[0])
table = [[counts.get((itos[i], itos[j]), 0) for j in range(len(stoi))] for i in range(len(stoi))]
for row in table[:3]:
    print(row, sum(row))
probabilities = [[(n + 1) / (sum(row) + len(row)) for n in row] for row in table]
state, out = 12345, []
i = 0
for _ in range(20):
    state = (state * 1103515245 + 12345) % 2**31
    r, j = state / 2**31, 0
    while r > probabilities[i][j]:
        r -= probabilities[i][j]
        j += 1
    out.append(itos[j])
    i = j
print("".join(out))
context, block = [], []
for ch in "emma.":
    block.append((context[-2:], ch))
    context = context + [stoi[ch]]
print(block)
