import string
print(string.ascii_lowercase, string.ascii_uppercase)
print(string.ascii_letters, string.digits, string.hexdigits)
print(string.octdigits)
print(string.punctuation, repr(string.whitespace), len(string.printable), repr(string.printable[-8:]))
print(string.ascii_lowercase.index('e'), 'q' in string.punctuation)
print(string.ascii_uppercase[::-5])
print(''.join(c for c in 'a,b.c!' if c not in string.punctuation))
lower, upper = string.ascii_lowercase, string.ascii_uppercase
rot13 = str.maketrans(lower + upper, lower[13:] + lower[:13] + upper[13:] + upper[:13])
print('Hello, World'.translate(rot13), 'no punctuation: really!'.translate(str.maketrans('', '', string.punctuation)))
print(string.capwords('the  quick brown'))
print(string.capwords('a-b-c', '-'), string.capwords("they're here"))
print(string.capwords(''))
chars = string.ascii_lowercase + ' .'
stoi = {c: i for i, c in enumerate(chars)}
print([stoi[c] for c in 'hi there.'], len(chars), dict(list(stoi.items())[-2:]))
