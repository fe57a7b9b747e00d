points = {(0, 0): 'origin', (1, 2): 'p', (-1, 5): 'q'}
for (x, y), name in points.items():
    print(x, y, name, (x ** 2 + y ** 2) ** 0.5)
people = [('Bob', 25, 1.8), ('Ann', 30, 1.65), ('Cid', 25, 1.75)]
print(sorted(people), sorted(people, key=lambda p: (p[1], -p[2])), min(people, key=lambda p: p[2])[0])
print([name for name, age, _ in people if age < 30], list(zip(*people))[1])
print(sum(p[1] for p in people) / len(people))
moves = {'N': (0, 1), 'E': (1, 0), 'S': (0, -1), 'W': (-1, 0)}
position = (0, 0)
trail = [position]
for c in 'NNESW':
    position = tuple(a + b for a, b in zip(position, moves[c]))
    trail.append(position)
print(trail, len(set(trail)), position in points, trail.index((0, 2)))
print(max(trail), tuple(zip('ab', (1, 2))), tuple(sorted('cab')))
print(dict([('k', (1, 2))]))
a = (1, 2, 3)
first, *others = a
print(first, others, a + (first,), a[1:] + a[:1], a.count(2))
print((a, a) == ((1, 2, 3),) * 2, tuple(x * 2 for x in a))
print((a and 'truthy', () or 'falsy'), len(((), (), ())), *a)
