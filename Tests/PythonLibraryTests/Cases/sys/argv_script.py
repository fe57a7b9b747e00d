import sys
print(len(sys.argv), type(sys.argv))
def main(argv):
    name, *rest = argv
    print(name.rsplit('/', 1)[-1], rest)
    if not rest:
        print('usage: script FILE', file=sys.stdout)
        return 2
    return 0
status = main(sys.argv)
print('status', status)
sys.argv = ['tool', 'a.csv', '-v']
print(main(sys.argv), sys.argv[1:])
if status:
    sys.exit(f'{sys.argv[0]}: stopping with {status}')
