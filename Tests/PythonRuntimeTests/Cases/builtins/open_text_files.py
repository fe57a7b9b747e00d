import os
path = 'open_text_files.txt'
with open(path, 'w', encoding='utf-8') as f:
    print(f.write('first line\n'), f.write('第二行\n'))
    print(f.writelines(['third\n', 'no newline']), f.name, f.mode)
    print(f.closed, f.encoding)
print(f.closed)
with open(path, encoding='utf-8') as f:
    print(repr(f.read()), repr(f.read()))
with open(path, encoding='utf-8') as f:
    print(repr(f.readline()), repr(f.read(3)), repr(f.readline()), f.readlines())
with open(path, encoding='utf-8') as f:
    print([line.rstrip('\n') for line in f], list(f), repr(f.readline()))
with open(path, 'a', encoding='utf-8') as f:
    f.write(' appended\n')
with open(path, encoding='utf-8') as f:
    print(f.read().splitlines(), f.tell(), f.seek(0), f.readline(5), f.seek(0, 2), repr(f.read()))
with open(path, 'r+', encoding='utf-8') as f:
    f.write('FIRST')
    f.seek(0)
    print(f.readline(), f.readable(), f.writable(), f.seekable())
print(open(path, 'rb').read()[:20], os.path.getsize(path))
f = open(path, encoding='utf-8')
f.close()
for action in (f.read, lambda: f.write('x'), lambda: list(f)):
    try:
        action()
    except ValueError as error:
        print(error)
os.remove(path)
