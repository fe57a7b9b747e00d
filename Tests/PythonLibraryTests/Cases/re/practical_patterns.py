import re
email = re.compile(r'^[\w.+-]+@[\w-]+\.[\w.-]+$')
print([bool(email.match(s)) for s in ('ann@example.org', 'a.b+c@x-y.co.uk', 'no-at.example', 'two@@x.y', 'x@y')])
log = '''2024-01-02 10:00:01 ERROR disk full
2024-01-02 10:00:05 INFO ok
bad line
2024-01-03 11:30:00 WARN hot'''
line = re.compile(r'^(?P<date>[\d-]+) (?P<time>[\d:]+) (?P<level>[A-Z]+) (?P<text>.*)$', re.M)
for m in line.finditer(log):
    print(m['level'], m['text'], m['date'], m.groupdict()['time'])
print(re.sub(r'(\d{4})-(\d\d)-(\d\d)', r'\3.\2.\1', log.splitlines()[0]))
print(re.findall(r'#(\w+)', 'a #tag and #other'))
print(re.sub(r'<[^>]+>', '', '<p>Hi <b>you</b></p>'))
print(re.sub(r'\s{2,}', ' ', 'too   many    blanks'))
print(re.findall(r'\b[A-Z][a-z]+\b', 'Ann met Bob in PARIS'))
print(re.findall(r'[-+]?\d*\.?\d+(?:[eE][-+]?\d+)?', 'x=1.5 y=-2e10 z=.5'))
print(re.findall(r'https?://[^\s)]+', 'see (http://a.b/c?d=1) or https://x.y'))
print(bool(re.fullmatch(r'#?([0-9a-f]{6}|[0-9a-f]{3})', '#ff00aa', re.I)))
print(re.findall('[\u4e00-\u9fff]+', '深度 learning 學習'))
print(re.match(r'(\d{1,3})(\.\d{1,3}){3}$', '192.168.0.1').group(1))
print(re.findall(r"\w+'\w+|\w+", "don't stop"))
print(re.sub(r'(?m)^\s*#.*\n?', '', 'a\n# comment\nb\n'), re.split(r';\s*', 'a; b;c'))
print(re.sub(r'(.)\1+', r'\1', 'aaabbcd'), len(re.findall(r'\w+', 'count these four words')))
