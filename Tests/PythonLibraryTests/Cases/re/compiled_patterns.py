import re, copy
p = re.compile(r'(\w)(?P<d>\d)?', re.I)
print(p, repr(p), p.pattern, p.flags, p.groups, p.groupindex, type(p))
print(p == re.compile(r'(\w)(?P<d>\d)?', re.I), p == re.compile('x'))
print(hash(p) == hash(re.compile(p.pattern, re.I)), re.compile(p) is p)
print(p.match('a1'), p.search('-b2').groups(), p.fullmatch('c'), p.findall('a1b'))
print(p.sub('x', 'a1'), p.split('-a1-'), p.subn('', 'a1b'))
print([m.group() for m in p.finditer('a1b2')], p.match('xa1', 1).span())
print(p.search('a1', 5), p.fullmatch('xa1x', 1, 3))
print(re.compile('a"b'), re.compile("a'b"), re.compile(b'x'), re.compile('é\n\\d'))
print(re.compile('a', re.M | re.X | re.S), re.compile('a', re.A), len(repr(re.compile('x' * 250))))
print(copy.copy(p) is p, copy.deepcopy(p) is p)
for bad in (lambda: re.compile(5), lambda: re.compile(p, re.M), lambda: p.match(5), lambda: p.match(),
            lambda: re.compile('a', 'i'), lambda: p.search(b'a'),
            lambda: re.compile(b'a').search('a'), lambda: setattr(p, 'pattern', 'x')):
    try:
        bad()
    except (TypeError, ValueError, AttributeError) as error:
        print(type(error).__name__, error)
