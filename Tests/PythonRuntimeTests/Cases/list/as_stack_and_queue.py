stack = []
for token in '3 4 + 2 * 7 /'.split():
    if token.isdigit():
        stack.append(int(token))
    else:
        right, left = stack.pop(), stack.pop()
        stack.append({'+': left + right, '*': left * right, '/': left / right}[token])
    print(token, stack)
queue = [1]
seen = []
while queue:
    n = queue.pop(0)
    seen.append(n)
    if n < 8:
        queue.append(2 * n)
        queue.append(2 * n + 1)
print(seen)
def permutations(items):
    if not items:
        return [[]]
    return [[x] + rest for i, x in enumerate(items) for rest in permutations(items[:i] + items[i + 1:])]
print(permutations([1, 2, 3]), len(permutations(list('abcd'))))
