# Texts that make a careless search take the product of their lengths.
size = 100_000
text = 'a' * size
needle = 'a' * 2_000 + 'b'
print(text.find(needle), text.rfind('b' + needle[:-1]), text.count(needle), needle in text)
print((text + needle).find(needle), (needle + text).rfind(needle))
wide = 'é' * size
needle = 'é' * 2_000 + 'è'
print(wide.find(needle), wide.rfind('è' + needle[:-1]), wide.count(needle), needle in wide)
print((wide + needle).find(needle), (needle + wide).rfind(needle))
print(len(text.split('a' * 3_000)), len(text.replace('aa', 'b')), len(text.rsplit('a' * 3_000 + 'b')))
data = b'a' * size
part = b'a' * 2_000 + b'b'
print(data.find(part), data.rfind(b'b' + part[:-1]), data.count(part), (data + part).find(part))
grown = ''
for number in range(20_000):
    grown += str(number)
    grown += 'é' if number == 10_000 else ' '
print(len(grown), grown[:12], grown[-12:], grown.count('é'), hash(grown) == hash(grown[:50] + grown[50:]))
half = grown[:1000]
left = half + 'left'
right = half + 'right'
print(left[-6:], right[-6:], (half + '!')[-3:], half == grown[:1000])
