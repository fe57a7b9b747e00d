import argparse, contextlib, io, pathlib
def positive(text):
    n = int(text)
    if n <= 0:
        raise argparse.ArgumentTypeError(f'{n} is not positive')
    return n
parser = argparse.ArgumentParser(prog='p')
parser.add_argument('--n', type=positive)
parser.add_argument('--opt', choices=['adam', 'sgd'])
parser.add_argument('--k', type=int, choices=range(1, 4))
parser.add_argument('--path', type=pathlib.PurePosixPath)
parser.add_argument('--must', required=True)
parser.add_argument('--list', type=lambda s: [float(x) for x in s.split(',')])
parser.add_argument('--flag', type=bool, default='5')
def run(line):
    err = io.StringIO()
    with contextlib.redirect_stderr(err):
        try:
            print(parser.parse_args(line.split()))
        except SystemExit as stop:
            print('exit', stop.code, '|', err.getvalue().splitlines()[-1])
for line in ('--must x', '--must x --n 5 --opt adam --k 3', '', '--must x --n 0', '--must x --n a',
             '--must x --opt rms', '--must x --k 9', '--must x --path a/b --list 1,2.5', '--must x --list a',
             '--must', '--must x stray', '--must x --zzz', '--must x --flag False', '--mus x --n=3',
             '--must x --opt'):
    run(line)
