text = 'to be or not to be that is the question'
counts = {}
for word in text.split():
    counts[word] = counts.get(word, 0) + 1
print(counts, sorted(counts, key=lambda w: (-counts[w], w))[:3], max(counts.values()), sum(counts.values()))
letters = {}
for c in text:
    letters[c] = letters.setdefault(c, 0) + 1
print({k: v for k, v in letters.items() if v > 2}, len(letters))
by_length = {}
for word in counts:
    by_length.setdefault(len(word), []).append(word)
print(by_length, {n: len(ws) for n, ws in sorted(by_length.items())})
inverse = {}
for word, n in counts.items():
    inverse.setdefault(n, []).append(word)
print(inverse, dict(zip(counts.values(), counts.keys())), {v: k for k, v in {'a': 1, 'b': 2}.items()})
table = [{'n': 'x', 'v': 1}, {'n': 'y', 'v': 2}, {'n': 'x', 'v': 3}]
totals = {}
for row in table:
    totals[row['n']] = totals.get(row['n'], 0) + row['v']
print(totals, [row['v'] for row in table if row['n'] == 'x'], {row['n']: row for row in table}['x'])
print(dict(sorted(totals.items(), key=lambda kv: kv[1], reverse=True)))
print(min(totals, key=totals.get), list(totals.items())[-1])
