from contextlib import suppress, closing, nullcontext, redirect_stdout, redirect_stderr, chdir
import io
with suppress(ZeroDivisionError, KeyError):
    1 / 0
    print('never')
with suppress(Exception):
    print('fine')
with suppress():
    print('nothing suppressed')
try:
    with suppress(KeyError):
        [][0]
except IndexError as error:
    print('not suppressed:', error)
class Resource:
    def close(self):
        print('closed')
with closing(Resource()) as r:
    print(type(r).__name__)
with nullcontext(5) as n, nullcontext() as none:
    print(n, none)
out = io.StringIO()
with redirect_stdout(out):
    print('captured')
    with redirect_stdout(io.StringIO()):
        print('lost')
    print('again')
print(repr(out.getvalue()))
try:
    with redirect_stdout(out):
        raise ValueError
except ValueError:
    print('stdout is back')
