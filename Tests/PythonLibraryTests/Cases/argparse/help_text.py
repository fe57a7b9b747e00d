import argparse
parser = argparse.ArgumentParser(prog='train.py', description='Train a small network on a data set.',
                                 epilog='See the notes for more.')
parser.add_argument('data', help='where the data is')
parser.add_argument('out', nargs='?', help='where to write (default: %(default)s)', default='model.bin')
parser.add_argument('-e', '--epochs', type=int, default=10, metavar='N',
                    help='how often to go through the data, at least once and at most a thousand times')
parser.add_argument('--lr', type=float, help='learning rate')
parser.add_argument('--opt', choices=['adam', 'sgd'], help='optimiser')
parser.add_argument('-v', '--verbose', action='store_true', help='say more')
parser.add_argument('--names', nargs='+', help='several')
parser.add_argument('--pair', nargs=2, metavar=('A', 'B'))
parser.add_argument('--hidden', help=argparse.SUPPRESS)
group = parser.add_argument_group('output', 'what is written')
group.add_argument('--plot', action='store_true')
group.add_argument('--dpi', type=int, help='100%% by default')
print(parser.format_usage())
print(parser.format_help())
