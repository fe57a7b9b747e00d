import sys
print(repr(sys.stdin.readline()), repr(sys.stdin.read(4)), repr(sys.stdin.readline()))
for line in sys.stdin:
    print('line', repr(line))
    if line.startswith('stop'):
        break
print(sys.stdin.readlines(), repr(sys.stdin.read()), repr(sys.stdin.readline()))
