def caesar(text, k):
    out = ""
    for ch in text:
        if ch.isupper():
            out += chr((ord(ch) - ord("A") + k) % 26 + ord("A"))
        elif ch.islower():
            out += chr((ord(ch) - ord("a") + k) % 26 + ord("a"))
        else:
            out += ch
    return out


print(caesar("Hello, World!", 3), caesar(caesar("Hello, World!", 3), -3), caesar("xyz", 29))


def vigenere(text, key, sign=1):
    return "".join(caesar(c, sign * (ord(key[i % len(key)]) - ord("a"))) for i, c in enumerate(text))


secret = vigenere("attackatdawn", "lemon")
print(secret, vigenere(secret, "lemon", -1))


def rle(s):
    out, i = [], 0
    while i < len(s):
        j = i
        while j < len(s) and s[j] == s[i]:
            j += 1
        out.append((s[i], j - i))
        i = j
    return out


print(rle("aaabccd"), "".join(f"{c}{n}" for c, n in rle("wwwwbb")), rle(""))
morse = dict(zip("sote", ["...", "---", "-", "."]))
print(" ".join(morse[c] for c in "sos"), {v: k for k, v in morse.items()}["-"])
table = str.maketrans("abc", "xyz", "-")
print("a-b-c-d".translate(table), bytes(b ^ 42 for b in b"key").hex(), "".join(reversed("desrever")))
print(int("1010", 2), f"{10:b}", f"{255:x}", [f"{ord(c):08b}" for c in "Hi"], "racecar" == "racecar"[::-1])
