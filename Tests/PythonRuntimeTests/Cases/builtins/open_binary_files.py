import os
path = 'open_binary_files.bin'
with open(path, 'wb') as f:
    print(f.write(b'\x00\x01\r\n\xff'), f.write(bytearray(b'abc')), f.mode, f.tell())
with open(path, 'rb') as f:
    print(f.read(2), f.tell(), f.read(), f.read(), f.seek(1))
    print(f.read(1), f.seek(-3, 2), f.read(), f.seek(0), f.readline())
    print(f.readlines())
with open(path, 'ab') as f:
    f.write(b'!')
with open(path, 'r+b') as f:
    f.seek(2)
    f.write(b'XY')
    f.seek(0)
    print(f.read())
    f.truncate(4)
print(open(path, 'rb').read(), os.path.getsize(path))
with open(path, 'rb') as f:
    buffer = bytearray(3)
    print(f.readinto(buffer), buffer)
    try:
        f.write(b'x')
    except OSError as error:
        print(type(error).__name__, error)
with open(path, 'wb') as f:
    try:
        f.write('text')
    except TypeError as error:
        print(error)
os.remove(path)
