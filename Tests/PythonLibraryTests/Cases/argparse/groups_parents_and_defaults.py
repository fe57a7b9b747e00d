import argparse, io, contextlib
base = argparse.ArgumentParser(add_help=False)
base.add_argument('--seed', type=int, default=0)
parser = argparse.ArgumentParser(prog='p', parents=[base], argument_default=argparse.SUPPRESS, prefix_chars='-+',
                                 allow_abbrev=False)
exclusive = parser.add_mutually_exclusive_group()
exclusive.add_argument('--a', action='store_true')
exclusive.add_argument('--b')
parser.add_argument('+x', dest='plus')
parser.add_argument('--long-name')
parser.set_defaults(level=3, seed=9)
def run(line):
    err = io.StringIO()
    with contextlib.redirect_stderr(err):
        try:
            print(sorted(vars(parser.parse_args(line.split())).items()))
        except SystemExit:
            print(err.getvalue().splitlines()[-1])
for line in ('', '--seed 5 --a', '--b 1', '--a --b 1', '+x 4', '--long-name z', '--long z'):
    run(line)
print(parser.format_usage())
at = argparse.ArgumentParser()
at.add_argument('--n', type=int, default='7')
at.add_argument('m', type=float, nargs='?', default='1.5')
print(at.parse_args([]), argparse.Namespace(b=1, a=[2]), argparse.Namespace(a=1) == argparse.Namespace(a=1))
for bad in (lambda: at.add_argument('--n'), lambda: at.add_argument('x', required=True),
            lambda: at.add_argument('-x', nargs=0), lambda: at.add_argument('--bad', action='nope'),
            lambda: at.add_argument('--bad', type='int')):
    try:
        bad()
    except Exception as error:
        print(type(error).__name__, error)
