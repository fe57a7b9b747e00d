def numbers(lines):
    for line in lines:
        for part in line.split(','):
            yield part.strip()

def parsed(parts):
    for part in parts:
        try:
            yield int(part)
        except ValueError:
            print('skipping', repr(part))

def running(values):
    total = 0
    for v in values:
        total += v
        yield total

lines = iter(['1, 2, x', '3', '', '4,5'])
pipeline = running(parsed(numbers(lines)))
print(next(pipeline), next(pipeline))
print(list(pipeline), list(pipeline), next(lines, 'no more lines'))
def chunks(it, n):
    chunk = []
    for x in it:
        chunk.append(x)
        if len(chunk) == n:
            yield chunk
            chunk = []
    if chunk:
        yield chunk
print(list(chunks(range(7), 3)), list(chunks('', 2)), [sum(c) for c in chunks((n * n for n in range(6)), 2)])
evens = (n for n in range(10) if n % 2 == 0)
print(4 in evens, list(evens), dict(enumerate(chunks('abcd', 3))), sum(1 for _ in chunks(range(100), 7)))
