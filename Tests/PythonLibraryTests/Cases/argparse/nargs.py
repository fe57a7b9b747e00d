import argparse
def parse(arguments, *names, **options):
    parser = argparse.ArgumentParser(prog='p', exit_on_error=False)
    parser.add_argument(*names, **options)
    try:
        return vars(parser.parse_args(arguments.split()))
    except argparse.ArgumentError as error:
        return f'error: {error}'
    except SystemExit as stop:
        return f'exit {stop.code}'
import contextlib, io
with contextlib.redirect_stderr(io.StringIO()):
    results = [parse('1 2 3', 'xs', nargs='+', type=int), parse('', 'xs', nargs='*'), parse('a b', 'xs', nargs='*'),
               parse('a b', 'xs', nargs=2), parse('a', 'xs', nargs=1), parse('', 'x', nargs='?', default='d'),
               parse('', 'xs', nargs='+'),
               parse('--n', '--n', nargs='?', const='c', default='d'),
               parse('', '--n', nargs='?', const='c', default='d'), parse('--n 5', '--n', nargs='?', const='c'),
               parse('--n 1 2', '--n', nargs='+'), parse('--n', '--n', nargs='*'), parse('--n 1', '--n', nargs=2),
               parse('a b c', 'xs', nargs=argparse.REMAINDER), parse('', 'x'), parse('--n', '--n')]
for result in results:
    print(result)
parser = argparse.ArgumentParser()
parser.add_argument('first')
parser.add_argument('middle', nargs='*')
parser.add_argument('last')
for line in ('a b', 'a b c', 'a b c d e'):
    print(parser.parse_args(line.split()))
