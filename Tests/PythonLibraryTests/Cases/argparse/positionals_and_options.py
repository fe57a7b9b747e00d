import argparse
parser = argparse.ArgumentParser(prog='train')
parser.add_argument('data')
parser.add_argument('extra', nargs='?', default='none')
parser.add_argument('--epochs', '-e', type=int, default=10)
parser.add_argument('--lr', type=float, default=1e-3)
parser.add_argument('--verbose', '-v', action='store_true')
parser.add_argument('--run-name', dest='name')
parser.add_argument('-q', action='store_false')
for line in ('file.csv', 'f extra', 'f --epochs 5 --lr=0.5', '-e3 f -v', 'f --verbose --run-name x', '-v f --ep 7',
             'f -q', '--epochs=2 -- -odd', 'f --lr -1.5'):
    print(line.ljust(32), parser.parse_args(line.split()))
args = parser.parse_args(['d', '-e', '4'])
print(args.data, args.epochs, args.lr, args.name, args.verbose, vars(args))
print('epochs' in args, 'nope' in args)
print(args == parser.parse_args(['d', '-e', '4']), repr(args))
print(parser.parse_known_args(['d', '--unknown', '5', '-e', '1']))
print(parser.get_default('lr'))
print(parser.parse_args(['x'], argparse.Namespace(preset=1)))
