import re
date = re.compile(r'(?P<year>\d{4})-(?P<month>\d\d)(?:-(?P<day>\d\d))?')
m = date.search('on 2024-03-15 and 2023-01')
print(m.group('year'), m['month'], m.groupdict(), m.span('day'), m.lastgroup)
print(date.groupindex, dict(date.groupindex), date.groups)
print(m.group('year', 'day', 1))
print([x.groupdict() for x in date.finditer('2024-03-15 2023-01')])
print(date.match('2023-01').groupdict('none'), date.sub(r'\g<day>/\g<month>/\g<year>', '2024-03-15'))
print(date.sub(r'\3.\2.\1', '2024-03-15'))
print(m.expand(r'\g<month>|\1|\g<0>|\g<2>0'), m.start('year'), m.end('month'))
print([k for k in m.groupdict()], re.findall(r'(?P<a>\w)(?P<b>\d)', 'a1 b2'))
tokens = re.compile(r'(?P<NUMBER>\d+(?:\.\d*)?)|(?P<NAME>[A-Za-z_]\w*)|(?P<OP>[-+*/()=])|(?P<SKIP>\s+)|(?P<BAD>.)')
print([(t.lastgroup, t.group()) for t in tokens.finditer('x1 = 3.14*(y + 2) ?') if t.lastgroup != 'SKIP'])
for bad in (lambda: m.group('nope'), lambda: m['nope'], lambda: m.expand(r'\g<nope>'), lambda: m.expand(r'\9')):
    try:
        bad()
    except (IndexError, re.error) as error:
        print(type(error).__name__, error)
