import re
print(re.match('.*', 'a' * 60), re.search('b', 'ab\n'), re.search('"', 'say "'))
print(re.search("'", "it's"), re.search('é', 'é'), re.search('\n', 'a\n'))
print(re.match(b'a', b'abc'))
m = re.compile('(b)(c)?').search('abd', 1, 2)
print(m, m.pos, m.endpos, m.string, m.span(), m.span(1), m.span(2), m.start(2), m.regs, m.lastindex)
print(m.expand(r'<\1>'), m.re.pattern)
m = re.search('🙂', 'a🙂b')
print(m.span(), m.group(), re.search('b', 'a🙂b').start(), re.sub('🙂', ':)', 'a🙂b'))
print(re.findall('.', 'é🙂'), re.findall(r'[\U0001F600-\U0001F64F]', 'a🙂b'))
print(re.search('(?<=🙂)b', 'a🙂b').span())
print(m == m, m is not None, type(m), isinstance(m, re.Match), isinstance(m.re, re.Pattern), [m[0], m.group(0)])
try:
    m.group(-1)
except IndexError as error:
    print(error)
try:
    m.string = 'x'
except AttributeError as error:
    print(error)
