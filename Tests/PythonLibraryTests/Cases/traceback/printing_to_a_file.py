import io, traceback, re, sys
def shown(text):
    return re.sub(r'File ".*?([^/"]+)"', r'File "\1"', text)
class Custom(Exception):
    def __str__(self):
        return 'custom text'
out = io.StringIO()
try:
    raise Custom('ignored')
except Custom as error:
    traceback.print_exc(file=out)
    traceback.print_exception(error, file=out)
    traceback.print_exception(type(error), error, None, file=out)
    traceback.print_tb(error.__traceback__, file=out)
print(shown(out.getvalue()))
for error in (ValueError(), ValueError('one'), ValueError('a', 2), KeyError('k'), Custom(),
              OSError(2, 'No such file', 'x.txt'), SyntaxError('bad'), StopIteration(5), AssertionError(),
              UnicodeDecodeError('utf-8', b'x', 0, 1, 'why')):
    print(traceback.format_exception_only(error))
e = ValueError('noted')
e.add_note('first note')
e.add_note('second\nlines')
print(''.join(traceback.format_exception(e)), e.__notes__)
t = traceback.TracebackException.from_exception(Custom())
print(list(t.format()), list(t.format_exception_only()), str(t))
