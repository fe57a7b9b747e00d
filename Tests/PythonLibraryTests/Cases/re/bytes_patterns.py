import re
data = b'GET /index.html HTTP/1.1\r\nHost: x\r\n'
m = re.match(rb'(\w+) (\S+) HTTP/(\d)\.(\d)', data)
print(m, m.groups(), m.group(1), re.findall(rb'^(\w+): (.*?)\r$', data, re.M))
print(re.sub(rb'\r\n', b'\n', data), re.split(b'\r\n', data))
print(re.search(b'\xff', b'a\xff').span())
print(re.findall(rb'\w', 'é1'.encode()), re.findall(rb'[\x80-\xff]+', 'aéb'.encode()))
print(re.sub(b'(a)', rb'<\1>', b'banana'), re.compile(b'(?i)A').findall(b'aA'))
print(re.match(b'a', bytearray(b'abc')))
for bad in (lambda: re.match(b'a', 'a'), lambda: re.match('a', b'a'), lambda: re.sub(b'a', 'b', b'a'),
            lambda: re.compile(b'a', re.U)):
    try:
        print(bad())
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)
