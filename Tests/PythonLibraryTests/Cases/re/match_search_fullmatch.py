import re
print(re.match('ab', 'abc'), re.match('b', 'abc'), re.search('b', 'abc'))
print(re.fullmatch('abc', 'abc'), re.fullmatch('ab', 'abc'))
print(re.search('z', 'abc'))
m = re.search(r'(\d+)-(\w+)', 'id 42-abc end')
print(m, m.group(), m.group(0), m.group(1), m.group(2), m.group(1, 2))
print(m.groups(), m.start(), m.end(), m.span(), m.span(2), m.start(1))
print(m[0], m[1], m.lastindex)
print(m.string, m.re, m.pos, m.endpos, m.lastgroup, bool(m), m.regs, m.groupdict(), len(m.group()))
print(re.match('', 'abc'), re.match('a*', 'aaab').group())
print(re.search('$', 'abc').span(), re.search('^', 'abc').span())
print(re.fullmatch('a|ab', 'ab').group())
print('yes' if re.match(r'\d{3}', '123x') else 'no', re.match('(a)?b', 'b').groups())
print(re.match('(a)?b', 'b').groups('default'), re.match('(a)?b', 'b').span(1))
for bad in (lambda: m.group(3), lambda: m.group('x'), lambda: m[5], lambda: m.start('y'), lambda: re.match('a', 5),
            lambda: re.match('a', b'a')):
    try:
        bad()
    except (IndexError, TypeError) as error:
        print(type(error).__name__, error)
