import os
path = 'open_newlines.txt'
with open(path, 'wb') as f:
    f.write(b'a\r\nb\rc\nd')
for newline in (None, '', '\n', '\r\n', '\r'):
    with open(path, newline=newline) as f:
        text = f.read()
    with open(path, newline=newline) as f:
        print(repr(newline), repr(text), f.readlines())
for newline in (None, '', '\n', '\r\n'):
    with open(path, 'w', newline=newline) as f:
        f.write('x\ny\r\nz')
    print(repr(newline), open(path, 'rb').read())
with open(path, 'w') as f:
    print('one', 'two', sep=',', file=f)
    print('three', end='', file=f)
print(open(path).read().split('\n'))
try:
    open(path, newline='x')
except ValueError as error:
    print(error)
os.remove(path)
