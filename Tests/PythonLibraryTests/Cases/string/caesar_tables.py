import string
def shift(text, n):
    lower, upper = string.ascii_lowercase, string.ascii_uppercase
    return text.translate(str.maketrans(lower + upper, lower[n:] + lower[:n] + upper[n:] + upper[:n]))
print(shift('Hello, World!', 3), shift(shift('Hello, World!', 3), -3), [shift('abc', n) for n in (0, 1, 25, 13)])
text = 'wklv lv d vhfuhw phvvdjh'
counts = {c: text.count(c) for c in string.ascii_lowercase if c in text}
common = max(counts, key=counts.get)
print(counts, common, [shift(text, -n) for n in (2, 3)])
print(all(c in string.hexdigits for c in 'c0ffee'))
print([c for c in 'a1!b2?' if c in string.punctuation])
print(''.join(filter(string.digits.__contains__, 'tel 02-123')))
print(set(string.octdigits) < set(string.digits))
print(string.printable[:62] == string.digits + string.ascii_letters)
columns = {c: i for i, c in enumerate(string.ascii_uppercase, 1)}
def column(name):
    n = 0
    for c in name:
        n = n * 26 + columns[c]
    return n
print([column(x) for x in ('A', 'Z', 'AA', 'AZ', 'XFD')])
print(dict(zip(string.ascii_lowercase, range(3))), string.ascii_letters[::13])
print(len(string.whitespace))
template = string.Template('Dear $name,\n  you owe $$${amount}.')
for name, amount in (('Ann', 5), ('Bob', 12.5)):
    print(template.substitute(name=name, amount=amount))
