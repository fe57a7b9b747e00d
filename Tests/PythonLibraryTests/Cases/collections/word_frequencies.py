from collections import Counter, defaultdict, OrderedDict, deque, namedtuple
text = '''the quick brown fox jumps over the lazy dog
the dog sleeps and the fox runs away'''
words = text.split()
counts = Counter(words)
print(counts.most_common(3), sum(counts.values()), len(counts), counts['cat'])
by_length = defaultdict(set)
for w in words:
    by_length[len(w)].add(w)
print({n: sorted(ws) for n, ws in sorted(by_length.items())})
bigrams = Counter(zip(words, words[1:]))
print(bigrams.most_common(2), Counter(text).most_common(3), Counter(c for c in text if c.isalpha()).most_common()[-1])
index = defaultdict(list)
for number, line in enumerate(text.splitlines(), 1):
    for w in line.split():
        index[w].append(number)
print(index['the'], index['dog'], sorted(w for w, lines in index.items() if len(set(lines)) == 2))
Row = namedtuple('Row', 'word count share')
rows = [Row(w, n, n / len(words)) for w, n in counts.most_common(2)]
for row in rows:
    print(f'{row.word:<5}{row.count:>3} {row.share:.1%}')
chars = sorted(set(''.join(words)))
stoi = {s: i + 1 for i, s in enumerate(chars)}
print(len(chars), stoi['a'], {i: s for s, i in stoi.items()}[5], [stoi[c] for c in 'fox'])
