def roman(n):
    out = ''
    for value, letters in ((1000, 'M'), (900, 'CM'), (500, 'D'), (400, 'CD'), (100, 'C'), (90, 'XC'), (50, 'L'),
                           (40, 'XL'), (10, 'X'), (9, 'IX'), (5, 'V'), (4, 'IV'), (1, 'I')):
        out += letters * (n // value)
        n %= value
    return out

print([roman(n) for n in (1, 4, 9, 14, 40, 90, 400, 1994, 2024, 3999)])
values = dict(I=1, V=5, X=10, L=50, C=100, D=500, M=1000)
def arabic(text):
    return sum(-values[a] if values[a] < values.get(b, 0) else values[a] for a, b in zip(text, text[1:] + ' '))
print([arabic(roman(n)) for n in (1, 4, 9, 1994, 3999)], all(arabic(roman(n)) == n for n in range(1, 500)))
small = 'zero one two three four five six seven eight nine ten eleven twelve'.split()
print([small[n].title() for n in (0, 7, 12)], {w: len(w) for w in small[:4]})
print(max(small, key=len), sorted(small, key=lambda w: (len(w), w))[:5])
morse = {'s': '...', 'o': '---'}
print(' '.join(morse[c] for c in 'sos'), 'SOS'.lower().translate({ord('s'): '... ', ord('o'): '--- '}).strip())
print('pig latin test'.replace('p', ''), ' '.join(w[1:] + w[0] + 'ay' for w in 'pig latin test'.split()))
