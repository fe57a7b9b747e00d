graph = {'a': ['b', 'c'], 'b': ['d'], 'c': ['d', 'e'], 'd': ['f'], 'e': ['f'], 'f': []}
def paths(start, end):
    return [[start]] if start == end else [[start] + p for n in graph[start] for p in paths(n, end)]
print(paths('a', 'f'), len(paths('a', 'f')), paths('f', 'a'))
def order(graph):
    done, out = set(), []
    def visit(n):
        if n not in done:
            done.add(n)
            for m in graph[n]:
                visit(m)
            out.append(n)
    for n in graph:
        visit(n)
    return out[::-1]
print(order(graph), {n: sum(n in ms for ms in graph.values()) for n in graph})
memo = {}
def fib(n):
    if n not in memo:
        memo[n] = n if n < 2 else fib(n - 1) + fib(n - 2)
    return memo[n]
print(fib(80), len(memo), list(memo)[:4])
grid = {}
def walks(r, c):
    if (r, c) not in grid:
        grid[r, c] = 1 if r == 0 or c == 0 else walks(r - 1, c) + walks(r, c - 1)
    return grid[r, c]
print(walks(10, 10), len(grid), {(0, 0): 'origin', (1, 2): 'point'}[1, 2])
machine = {('idle', 'coin'): 'ready', ('ready', 'push'): 'idle', ('ready', 'coin'): 'ready'}
state = 'idle'
for event in ('push', 'coin', 'coin', 'push'):
    state = machine.get((state, event), state)
    print(event, '->', state, end='; ')
print({n: (lambda m: m * n)(2) for n in range(3)}, {'+': lambda a, b: a + b, '*': lambda a, b: a * b}['*'](3, 4))
