import os
def attempt(action):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)
attempt(lambda: open('missing_file.txt'))
attempt(lambda: open('no_such_folder/x.txt', 'w'))
attempt(lambda: open('x.txt', 'q'))
attempt(lambda: open('x.txt', 'rw'))
attempt(lambda: open('x.txt', ''))
attempt(lambda: open('x.txt', 'rbt'))
attempt(lambda: open('x.txt', 'rb', encoding='utf-8'))
attempt(lambda: open('x.txt', 5))
attempt(lambda: open())
attempt(lambda: open(None))
attempt(lambda: open('.'))
attempt(lambda: open('a\0b'))
with open('open_errors.tmp', 'x') as f:
    attempt(lambda: f.write(5))
    attempt(lambda: f.write(b'bytes'))
    attempt(lambda: f.read())
attempt(lambda: open('open_errors.tmp', 'x'))
with open('open_errors.tmp', 'wb') as f:
    f.write(b'ok\xff')
attempt(lambda: open('open_errors.tmp', encoding='utf-8').read())
attempt(lambda: ascii(open('open_errors.tmp', encoding='utf-8', errors='replace').read()))
attempt(lambda: open('open_errors.tmp', encoding='latin-1').read())
attempt(lambda: open('open_errors.tmp', encoding='nothing'))
os.remove('open_errors.tmp')
try:
    open('missing_file.txt')
except OSError as error:
    print(error.errno, error.strerror, error.filename, error.args, isinstance(error, IOError))
