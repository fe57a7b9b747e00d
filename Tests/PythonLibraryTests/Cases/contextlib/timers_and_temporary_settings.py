from contextlib import contextmanager, ExitStack, suppress
import sys, io, os
@contextmanager
def captured():
    old, sys.stdout = sys.stdout, io.StringIO()
    try:
        yield sys.stdout
    finally:
        sys.stdout = old
with captured() as out:
    print('hidden')
print(repr(out.getvalue()))
@contextmanager
def temporary_file(name, text):
    with open(name, 'w') as f:
        f.write(text)
    try:
        yield name
    finally:
        os.remove(name)
with temporary_file('timers_and_settings.tmp', 'a\nb\n') as name:
    print(open(name).read().split(), os.path.exists(name))
print(os.path.exists('timers_and_settings.tmp'))
@contextmanager
def indent(level=[0]):
    level[0] += 1
    try:
        yield lambda text: print('  ' * level[0] + text)
    finally:
        level[0] -= 1
with indent() as say:
    say('one')
    with indent() as deeper:
        deeper('two')
    say('back')
with ExitStack() as stack:
    files = [stack.enter_context(io.StringIO(t)) for t in 'xyz']
    print([f.read() for f in files])
print([f.closed for f in files])
with suppress(FileNotFoundError):
    os.remove('timers_and_settings.tmp')
print('done')
