import argparse, io, contextlib
parser = argparse.ArgumentParser(prog='tool', usage='%(prog)s [options] FILE',
                                 formatter_class=argparse.RawDescriptionHelpFormatter,
                                 description='first line\n  kept as it is', add_help=True)
parser.add_argument('--version', action='version', version='%(prog)s 1.2')
parser.add_argument('--n', type=int, default=3, help='a number')
for arguments in (['--help'], ['--version'], ['-h']):
    try:
        parser.parse_args(arguments)
    except SystemExit as stop:
        print('exit', stop.code)
defaults = argparse.ArgumentParser(prog='d', formatter_class=argparse.ArgumentDefaultsHelpFormatter, add_help=False)
defaults.add_argument('--lr', type=float, default=0.1, help='rate')
defaults.add_argument('-f', action='store_true', help='flag')
defaults.print_help()
defaults.print_usage()
argparse.ArgumentParser(prog='bare').print_help()
