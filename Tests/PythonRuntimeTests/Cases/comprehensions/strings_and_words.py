s = "The quick brown fox"
print(
    [w[0] for w in s.split()], [len(w) for w in s.split()], " ".join(w[::-1] for w in s.split()),
    "".join(c for c in s if c.isupper())
)
print(
    {c: s.lower().count(c) for c in sorted(set(s.lower())) if c.isalpha() and s.lower().count(c) > 1},
    [ord(c) for c in "abc"], [chr(97 + i) for i in range(5)]
)
print(
    [w.capitalize() for w in ["ann", "BOB"]], [f"{i}:{w}" for i, w in enumerate(s.split(), 1)],
    [c * i for i, c in enumerate("abcd")]
)
vowels = "aeiou"
print(
    "".join("*" if c in vowels else c for c in s), sum(c in vowels for c in s),
    [c for c in s if c.lower() in vowels], "".join(c for c in s if c not in vowels)
)
print(
    [int(d) for d in "20240131"], sum(int(d) for d in str(2**50)), [bin(n)[2:] for n in range(5)],
    "".join(str(int(b == "0")) for b in "1010")
)
print(
    {w.lower(): len(w) for w in s.split()}, {len(w) for w in s.split()} == {3, 5},
    [w for w in s.split() if "o" in w], sorted((w for w in s.split()), key=str.lower)
)
print(
    [a + b for a, b in zip("abc", "xyz")], [s[i:i + 3] for i in range(0, len(s), 3)],
    [s[i:i + 2] for i in range(3)], ["".join(p) for p in zip(*["abc", "def"])]
)
caesar = lambda t, k: "".join(chr((ord(c) - 97 + k) % 26 + 97) if c.islower() else c for c in t)
print(caesar("hello, world", 3), caesar(caesar("hello", 5), -5), [caesar("az", k) for k in (1, 25)])
print(
    [line.strip() for line in " a \n b\n\n".split("\n") if line.strip()],
    [tuple(p.split("=")) for p in "a=1;b=2".split(";")], dict(p.split(":") for p in "x:1,y:2".split(","))
)
stoi = {ch: i for i, ch in enumerate(sorted(set("hello")))}
itos = {i: ch for ch, i in stoi.items()}
print(stoi, [stoi[c] for c in "hello"], "".join(itos[i] for i in [1, 0, 2]))
