print({x: x * x for x in range(4)}, {k: v for k, v in [("a", 1), ("b", 2)]})
print({v: k for k, v in {"a": 1, "b": 2}.items()}, {k.upper(): len(k) for k in ["x", "yy"]})
print({x % 3: x for x in range(7)}, {c: i for i, c in enumerate("abc")})
print({k: [y for y in range(k)] for k in range(3)}, {(a, b): a * b for a in (1, 2) for b in (3, 4)})
print({k: v for k, v in {"a": 1, "b": None}.items() if v is not None})
print(sorted({x % 3 for x in range(10)}), sorted({c for c in "hello" if c != "l"}))
print({x for x in []}, {x: 1 for x in []}, type({x for x in "a"}), type({x: x for x in "a"}))
print(len({(a, b) for a in range(3) for b in range(3) if a <= b}))
print({w: {c: w.count(c) for c in w} for w in ("aab", "xyx")})
word_lengths = {}
for w in "to be or not to be".split():
    word_lengths[w] = len(w)
print(word_lengths == {w: len(w) for w in "to be or not to be".split()})
print({**{k: 1 for k in "ab"}, "c": 2}, dict((y, x) for x, y in zip("ab", "cd")))
for source in ("{[1] for x in [1]}", "{[]: 1 for x in [1]}", "{a: b for a, b in [1]}", "{a: 1 for a in [{}]}"):
    try:
        eval(source)
    except TypeError as e:
        print(source, "->", e)
