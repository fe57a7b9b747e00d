import re
from collections import Counter
log = '''127.0.0.1 - - [10/Oct/2023:13:55:36] "GET /index.html HTTP/1.0" 200 2326
10.0.0.5 - ann [10/Oct/2023:13:56:01] "POST /api/v1/items?id=5 HTTP/1.1" 404 -
bad line
127.0.0.1 - - [11/Oct/2023:00:00:00] "GET /a.png HTTP/1.0" 200 10'''
line = re.compile(r'(?P<ip>[\d.]+) \S+ (?P<user>\S+) \[(?P<when>[^\]]+)\] '
                  r'"(?P<verb>[A-Z]+) (?P<path>[^ ?"]+)(?:\?(?P<query>[^ "]*))? [^"]*" '
                  r'(?P<code>\d{3}) (?P<size>\d+|-)')
hits = [m for m in map(line.match, log.splitlines()) if m]
for m in hits:
    print(m['ip'], m['verb'], m['path'], m['query'], int(m['code']), 0 if m['size'] == '-' else int(m['size']))
    print(m.span('path'))
print(Counter(m['ip'] for m in hits))
print(Counter(m['code'][0] + 'xx' for m in hits))
print(sum(int(m['size']) for m in hits if m['size'].isdigit()))
field = re.compile(r'"((?:[^"]|"")*)"|([^,]*)')
def split(row):
    out, i = [], 0
    while i <= len(row):
        m = field.match(row, i)
        out.append(m[1].replace('""', '"') if m[1] is not None else m[2])
        i = m.end() + 1
    return out
print(split('a,"b, c","say ""hi""",,d'), split(''), split('x,'))
print([re.sub(r'(\d+)/(\w{3})/(\d+).*', r'\3 \2 \1', m['when']) for m in hits])
print(re.findall(r'(?m)^\d+', log), re.search(r'bad.*', log).start())
print(dict(re.findall(r'(\w+)=(\w*)', 'a=1&b=&c=x')))
print(re.sub(r'%([0-9A-F]{2})', lambda m: chr(int(m[1], 16)), 'a%20b%21'))
print(re.split(r'[?&=]', 'p?a=1&b=2'))
