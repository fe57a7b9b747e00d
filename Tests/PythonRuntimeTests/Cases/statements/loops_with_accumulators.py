xs = [4, -2, 7, 0, 3]
total = product = 0
product = 1
smallest = largest = xs[0]
evens, odds, signs = [], [], ""
for i, x in enumerate(xs):
    total += x
    product *= x or 1
    smallest = x if x < smallest else smallest
    largest = max(largest, x)
    (odds if x % 2 else evens).append(x)
    signs += "+" if x > 0 else "-" if x < 0 else "0"
print(total, product, smallest, largest, evens, odds, signs)
running = []
acc = 0
for x in xs:
    acc += x
    running.append(acc)
print(running, running[-1] == total)
diffs = [b - a for a, b in zip(xs, xs[1:])]
print(diffs, sum(diffs) == xs[-1] - xs[0])
fib = [0, 1]
while len(fib) < 12:
    fib.append(fib[-1] + fib[-2])
print(fib, fib[5:8])
n, digits = 90210, []
while n:
    n, d = divmod(n, 10)
    digits.insert(0, d)
print(digits, sum(digits))
table = {}
for i in range(1, 4):
    for j in range(1, 4):
        table[i, j] = i * j
        table.setdefault("sum", 0)
        table["sum"] += i * j
print(table)
s, out = "aabcccd", ""
for k in range(len(s)):
    if k == 0 or s[k] != s[k - 1]:
        out += s[k]
print(out, s[::-1], [s.index(c) for c in out])
pi = 0.0
for k in range(200):
    pi += (-1) ** k * 4 / (2 * k + 1)
print(round(pi, 6))
guess, step = 10.0, 0
while abs(guess * guess - 2) > 1e-12:
    guess = (guess + 2 / guess) / 2
    step += 1
print(guess, step)
