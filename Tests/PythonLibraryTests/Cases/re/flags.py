import re
print(re.findall('ab', 'AB ab Ab', re.I), re.findall('É', 'é É', re.IGNORECASE), re.findall('a.b', 'a\nb'))
print(re.findall('a.b', 'a\nb', re.S), re.findall('(?s)a.b', 'a\nb'), re.findall('[a-c]+', 'aBC', re.I))
print(re.findall('(?i)x|y', 'XY'), re.findall('(?i:a)b', 'Ab AB'))
print(re.findall('(?-i:a)b', 'ab AB aB', re.I), re.findall(r'(?im)^a', 'a\nA'))
print(re.findall('(?s:.)\n.', 'a\nb'), re.match('ß', 'SS', re.I))
print(re.findall('ſ', 's S', re.I))
pattern = re.compile(r'''
    (\d+)   # a number
    \s*     # blanks
    ([-+])  # an operator
    \ [#]?  # a real blank
''', re.X)
print(pattern.match('12  + ').groups(), re.findall('a b', 'ab', re.VERBOSE), re.findall('(?x) a # comment\n b', 'ab'))
print(re.I, re.M, re.S, re.X, re.A, re.I | re.M, repr(re.I), int(re.I | re.S))
print(re.compile('a', re.I | re.M).flags, re.compile('a').flags, re.compile(b'a').flags)
print(re.compile('(?i)a').flags, re.RegexFlag(10))
for bad in ('a(?i)b', '(?z)a', '(?i', '(?-i)a', '(?i-i:a)'):
    try:
        print(re.compile(bad))
    except re.error as error:
        print(bad, '->', error)
