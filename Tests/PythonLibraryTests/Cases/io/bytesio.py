import io
b = io.BytesIO(b'hello\nworld')
print(b.read(2), b.tell(), b.readline(), b.readlines(), b.seek(-3, 2))
print(b.read(), b.seek(0), b.getvalue(), b.read1(4), b.seek(2, 1))
print(b.read())
b.seek(0)
print(b.write(b'J'), b.getvalue(), b.seek(0, 2), b.write(bytearray(b'!!')))
print(bytes(b.getbuffer())[:3], list(io.BytesIO(b'1\n2')), b.truncate(4))
print(b.getvalue())
buffer = bytearray(3)
print(io.BytesIO(b'abcdef').readinto(buffer), buffer, io.BytesIO().getvalue())
print(io.BytesIO(b'x').read(0), io.BytesIO(b'xyz').read(-1))
print(io.BytesIO(b'ab').read(99))
text = io.TextIOWrapper(io.BytesIO('é中\n2'.encode()), encoding='utf-8')
print(text.readline(), text.read(), text.encoding)
raw = io.BytesIO()
w = io.TextIOWrapper(raw, encoding='utf-16-le')
w.write('aé')
w.flush()
print(raw.getvalue(), io.DEFAULT_BUFFER_SIZE > 0, io.SEEK_END)
print(issubclass(io.StringIO, io.TextIOBase))
print(isinstance(b, io.IOBase))
for bad in (lambda: b.write('text'), lambda: io.BytesIO('text'), lambda: b.seek(-5), lambda: b.read('x'),
            lambda: io.BytesIO(b'\xff').read().decode()):
    try:
        print(bad())
    except Exception as error:
        print(type(error).__name__, error)
b.close()
try:
    b.read()
except ValueError as error:
    print(error, b.closed)
