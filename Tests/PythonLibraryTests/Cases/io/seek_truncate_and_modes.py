import io, os
path = 'seek_truncate.tmp'
with open(path, 'w+') as f:
    f.write('0123456789')
    print(f.tell(), f.seek(3), f.read(2), f.tell(), f.truncate(6))
    print(f.seek(0), f.read(), f.seek(0, 2), f.write('end'), f.seek(0))
    print(f.read())
with open(path, 'a+') as f:
    print(f.tell(), f.read() == '', f.seek(0), f.read(4), f.write('!'), f.seek(0), f.read())
with open(path, 'r+b') as f:
    print(f.seek(-2, os.SEEK_END), f.read(), f.seek(1), f.write(b'XY'), f.seek(0), f.read(), f.truncate(3), f.seek(0))
    print(f.read())
with open(path) as f:
    print(f.readline(2), f.readline(), repr(f.readline()), f.name, f.mode, f.closed, f.line_buffering)
    for bad in (lambda: f.seek(1, 1), lambda: f.seek(-1, 2), lambda: f.write('x'), lambda: f.seek(-1),
                lambda: f.readlines('x')):
        try:
            print(bad())
        except Exception as error:
            print(type(error).__name__, error)
os.remove(path)
with io.open(path, 'w', encoding='ascii', errors='replace') as f:
    f.write('né中')
print(open(path, 'rb').read(), io.open is open, isinstance(open, type(len)))
os.remove(path)
