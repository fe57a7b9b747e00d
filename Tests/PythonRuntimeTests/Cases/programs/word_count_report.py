text = """The quick brown fox jumps over the lazy dog.
The dog sleeps; the fox runs. A quick nap, a brown log!"""
words = [w.strip(".,;!").lower() for w in text.split()]
counts = {}
for w in words:
    counts[w] = counts.get(w, 0) + 1
for word, n in sorted(counts.items(), key=lambda kv: (-kv[1], kv[0]))[:5]:
    print(f"{word:<8}{n:>3} {'*' * n}")
by_length = {}
for w in words:
    by_length.setdefault(len(w), set()).add(w)
for n in sorted(by_length):
    print(n, sorted(by_length[n]))
print(len(words), len(counts), max(words, key=len), sum(map(len, words)) / len(words))
letters = {}
for ch in text.lower():
    if ch.isalpha():
        letters[ch] = letters.get(ch, 0) + 1
print(sorted(letters.items(), key=lambda kv: (-kv[1], kv[0]))[:6])
print([line.count(" ") for line in text.splitlines()], text.title()[:20], text.index("fox"))
print(" ".join(sorted(set(words), key=lambda w: (w[-1], w))))
