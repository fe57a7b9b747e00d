import argparse
parser = argparse.ArgumentParser(prog='p')
parser.add_argument('-v', action='count', default=0)
parser.add_argument('--tag', action='append')
parser.add_argument('--ext', action='extend', nargs='+', default=[])
parser.add_argument('--fast', dest='mode', action='store_const', const='fast', default='slow')
parser.add_argument('--add', action='append_const', const=5)
parser.add_argument('--colour', action=argparse.BooleanOptionalAction, default=True)
class Square(argparse.Action):
    def __call__(self, parser, namespace, values, option_string=None):
        setattr(namespace, self.dest, int(values) ** 2)
parser.add_argument('--sq', action=Square)
for line in ('', '-v', '-vvv', '--tag a --tag b', '--ext 1 2 --ext 3', '--fast', '--add --add', '--no-colour',
             '--colour', '--sq 7', '-vv --tag x --fast'):
    print(line.ljust(18), parser.parse_args(line.split()))
