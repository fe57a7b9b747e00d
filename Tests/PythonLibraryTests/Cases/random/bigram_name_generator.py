import random
names = 'emma olivia ava isabella sophia charlotte mia amelia harper evelyn'.split()
counts = {}
for name in names:
    letters = ['.'] + list(name) + ['.']
    for a, b in zip(letters, letters[1:]):
        counts[a, b] = counts.get((a, b), 0) + 1
print(sorted(counts.items(), key=lambda kv: -kv[1])[:6], len(counts))
alphabet = sorted({c for pair in counts for c in pair})
stoi = {c: i for i, c in enumerate(alphabet)}
table = [[counts.get((a, b), 0) for b in alphabet] for a in alphabet]
print(alphabet, table[stoi['.']], sum(map(sum, table)))
random.seed(2147483647)
def sample():
    out, c = '', '.'
    while True:
        c = random.choices(alphabet, weights=table[stoi[c]])[0]
        if c == '.' or len(out) > 12:
            return out
        out += c
print([sample() for _ in range(8)])
import math
loss = -sum(math.log(table[stoi[a]][stoi[b]] / sum(table[stoi[a]])) * n for (a, b),
            n in counts.items()) / sum(counts.values())
print(loss, math.exp(-loss))
