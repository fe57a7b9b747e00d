text = 'The Quick Brown Fox Jumps Over The Lazy Dog'
print(sum(c in 'aeiou' for c in text.lower()), ''.join(w[0] for w in text.split()))
print(' '.join(w[::-1] for w in text.split()), len(set(text.lower()) - {' '}))
print(text.swapcase())
groups = {}
for word in ['listen', 'silent', 'enlist', 'google', 'elgoog', 'cat']:
    groups.setdefault(''.join(sorted(word)), []).append(word)
print(groups, sorted(groups.values(), key=len, reverse=True)[0])
print([text[i:i + 9] for i in range(0, len(text), 9)], text[::2])
print(text.title() == text, text.find('Fox'), text.split('Fox'))
print(text.count('o'))
def longest_common(a, b):
    best = ''
    for i in range(len(a)):
        for j in range(i + 1, len(a) + 1):
            if a[i:j] in b and j - i > len(best):
                best = a[i:j]
    return best
print(longest_common('interstellar', 'stellarator'), longest_common('abc', 'xyz') == '')
def distance(a, b):
    row = list(range(len(b) + 1))
    for i, x in enumerate(a, 1):
        new = [i]
        for j, y in enumerate(b, 1):
            new.append(min(new[-1] + 1, row[j] + 1, row[j - 1] + (x != y)))
        row = new
    return row[-1]
print(distance('kitten', 'sitting'), distance('', 'abc'), distance('深度學習', '機器學習'))
