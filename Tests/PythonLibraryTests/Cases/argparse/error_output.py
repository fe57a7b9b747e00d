import argparse, io, contextlib, sys
parser = argparse.ArgumentParser(prog='p')
parser.add_argument('x', type=int)
parser.add_argument('--long-option', type=float)
for arguments in ([], ['a'], ['1', '2'], ['1', '--long-option'], ['1', '--long-option', 'z'], ['1', '-z'],
                  ['--', '-5'], ['-5']):
    err = io.StringIO()
    with contextlib.redirect_stderr(err):
        try:
            print(parser.parse_args(arguments))
        except SystemExit as stop:
            print('exit', stop.code)
    print(err.getvalue(), end='')
err = io.StringIO()
with contextlib.redirect_stderr(err):
    for action in (lambda: parser.error('made up'), lambda: parser.exit(3, 'goodbye\n'), lambda: parser.exit()):
        try:
            action()
        except SystemExit as stop:
            print(stop.code)
print(err.getvalue(), end='')
class Raising(argparse.ArgumentParser):
    def error(self, message):
        raise ValueError(message)
r = Raising()
r.add_argument('y')
try:
    r.parse_args([])
except ValueError as error:
    print(error)
