import argparse
parser = argparse.ArgumentParser(prog='git')
parser.add_argument('-q', action='store_true')
sub = parser.add_subparsers(dest='command', required=False, help='what to do', title='commands')
add = sub.add_parser('add', help='add files', aliases=['a'])
add.add_argument('files', nargs='+')
commit = sub.add_parser('commit', description='record it')
commit.add_argument('-m', '--message', default='none')
commit.set_defaults(func=lambda args: f'committing {args.message!r}')
for line in ('add x y', 'a z', '-q commit -m hi', 'commit', ''):
    args = parser.parse_args(line.split())
    print({k: v for k, v in sorted(vars(args).items()) if k != 'func'}, args.func(args) if 'func' in args else '-')
print(parser.format_help())
print(commit.format_help())
