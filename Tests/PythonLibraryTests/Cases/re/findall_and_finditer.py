import re
text = 'Alice: 30, Bob: 25, Carol: 41'
print(re.findall(r'\d+', text), re.findall(r'(\w+): (\d+)', text))
print(re.findall(r'\w+(?=:)', text), dict(re.findall(r'(\w+): (\d+)', text)))
print(re.findall('z', text), re.findall('', 'ab'))
for m in re.finditer(r'(\w)\w*: (\d)', text):
    print(m, m.groups(), m.span())
print([m.start() for m in re.finditer('a', 'banana')], re.findall('ana', 'banana'))
print(re.findall(r'(?=(ana))', 'banana'), list(re.finditer('x', 'abc')), next(re.finditer('b', 'abc')))
print(type(re.finditer('a', 'b')).__name__)
pattern = re.compile(r'\d+')
print(pattern.findall('1 22 333', 2), pattern.findall('1 22 333', 2, 6))
print([m.group() for m in pattern.finditer('1 22 333', pos=1)], re.findall('a|ab', 'abab'))
print(re.findall('ab|a', 'abab'), re.findall(r'[A-Z]\w+', text))
print(re.findall(r'([a-z])([A-Z])?', 'aBc'), re.findall('(a)|(b)|(c)', 'abc'))
print(re.findall(r'\$(\d+)\.(\d\d)', '$5.25 $10.00'))
print(sum(map(int, re.findall(r'-?\d+', 'a -5 b 10 c-3'))))
print(re.findall('a*', 'baac'), re.findall('(a*)', 'ba'))
