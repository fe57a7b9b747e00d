text = 'héllo🙂'
print(list(text), tuple(text[:2]), list(enumerate(text[:3])))
print(list(reversed(text)), sorted(text), [*text][:2])
print(''.join(list(text)) == text)
first, *middle, last = text
print(first, middle, last, [c.upper() for c in text if c.isalpha()])
print(list(map(ord, text)), max(text), min(text), len(text))
print({c: text.count(c) for c in text})
print(list(zip('abc', 'xyz')), dict(zip('ab', 'cd')), list('') == [])
print(sum(c == 'l' for c in text), any(map(str.isupper, text)))
iterator = iter('ab')
print(next(iterator), next(iterator), next(iterator, 'done'), iterator.__length_hint__(), type(iterator).__name__)
a, b = 'xy'
print(a, b)
for bad in ('x', 'xyz'):
    try:
        a, b = bad
    except ValueError as error:
        print(error)
