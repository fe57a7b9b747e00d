def is_palindrome(text):
    kept = [c.lower() for c in text if c.isalnum()]
    return kept == kept[::-1]

for text in ('Never odd or even', 'Hello', 'A man, a plan, a canal: Panama', '', '上海自來水來自海上'):
    print(repr(text), is_palindrome(text))
text = 'the quick brown fox jumps over the lazy dog the end'
counts = {}
for word in text.split():
    counts[word] = counts.get(word, 0) + 1
print(counts)
print(sorted(counts.items(), key=lambda item: (-item[1], item[0])))
def caesar(text, shift):
    out = ''
    for c in text:
        base = ord('A') if c.isupper() else ord('a')
        out += chr((ord(c) - base + shift) % 26 + base) if c.isalpha() else c
    return out
print(caesar('Hello, World!', 3), caesar(caesar('Hello, World!', 3), -3))
runs = ''
previous, n = None, 0
for c in 'aaabbbccd' + '\0':
    if c != previous and previous:
        runs += previous + str(n)
        n = 0
    previous, n = c, n + 1
print(runs)
