import sys

first = sys.stdin.readline()
print(repr(first))
n = int(sys.stdin.readline())
rows = [list(map(int, sys.stdin.readline().split())) for _ in range(n)]
print(n, rows)
print(repr(input()))
for line in sys.stdin:
    print(repr(line))
print(repr(sys.stdin.read()), repr(sys.stdin.readline()), list(sys.stdin))
try:
    input()
except EOFError:
    print("end")
