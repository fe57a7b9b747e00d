import re
print(re.sub('a', 'b', 'banana'), re.sub('a', 'b', 'banana', 2), re.sub('a', 'b', 'banana', count=1))
print(re.sub('x', 'y', 'banana'), re.sub(r'\s+', ' ', 'a  b \n c'), re.sub('', '-', 'abc'))
print(re.sub('b*', '-', 'abc'))
print(re.sub(r'(\w+) (\w+)', r'\2 \1', 'hello world'))
print(re.sub('(a)', r'[\1]', 'banana'), re.sub('a', r'\\', 'banana'))
print(re.sub('a', r'\n', 'ab'), re.sub('(a)', r'\g<1>0', 'ab'))
print(re.sub('a', r'\g<0>\g<0>', 'ab'), re.sub('a', '\\\\1', 'ab'))
print(re.subn('a', 'b', 'banana'), re.subn('z', 'b', 'banana'), re.sub('A', 'x', 'banana', flags=re.I))
print(re.sub('(a)|b', r'<\1>', 'ab'), re.sub('^', '> ', 'a\nb', flags=re.M), re.sub(r'\d', '#', 'a1b22'))
print(re.sub('.', '', ''))
print(re.sub('x*', '-', 'axxb'), re.sub(r'[aeiou]', '', 'education'), re.sub('é', 'e', 'été'))
print(re.sub(r'(?P<n>\d)', r'(\g<n>)', 'a1'), re.sub('a', '\t', 'ab'), re.compile('a').sub('b', 'aa', 1))
print(re.sub(b'a', b'b', b'aa'))
for bad in (r'\2', r'\g<x>', r'\g<1', r'\g', r'\q', r'\g<>', '\\'):
    try:
        print(re.sub('(a)', bad, 'a'))
    except (re.error, IndexError) as error:
        print(bad, '->', type(error).__name__, error)
for arguments in (('a', 5, 'a'), ('a', 'b', 5), ('a', b'b', 'a'), ('a', None, 'a')):
    try:
        print(re.sub(*arguments))
    except TypeError as error:
        print(error)
