import io
s = io.StringIO()
print(s.write('hello\n'), s.write('wörld'), s.getvalue(), s.tell())
print(s.seek(0), s.read(3), s.readline(), repr(s.read()))
print(repr(s.read()))
s.seek(0, 2)
print(s.writelines(['!', '\nend']), repr(s.getvalue()), s.seek(6))
print(s.readlines(), s.closed, s.readable(), s.writable(), s.seekable())
print(s.isatty())
t = io.StringIO('a\nb\r\nc')
print(list(t), t.seek(2), next(t), t.truncate(3), repr(t.getvalue()))
print(repr(io.StringIO('a\r\nb', newline=None).read()))
print(repr(io.StringIO('a\nb', newline='\r\n').getvalue()))
print('printed', 1, file=t)
print(repr(t.getvalue()), repr(io.StringIO('abc').read(2)), io.StringIO('x').getvalue())
print([line for line in io.StringIO('1\n2\n')], io.StringIO(None).getvalue() == '')
u = io.StringIO('start')
u.write('OVER')
print(u.getvalue(), u.seek(10), u.write('x'), repr(u.getvalue()))
with io.StringIO('ctx') as w:
    print(w.read())
for bad in (lambda: w.read(), lambda: u.write(5), lambda: u.write(b'x'), lambda: io.StringIO(b'x'),
            lambda: u.seek(-1), lambda: u.seek(1, 1), lambda: next(io.StringIO(''))):
    try:
        print(bad())
    except Exception as error:
        print(type(error).__name__, error)
