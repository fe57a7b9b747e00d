from bisect import insort, insort_left, insort_right, bisect_left
a = []
for x in (5, 1, 4, 1, 3):
    insort(a, x)
    print(a)
pairs = [(1, 'a'), (3, 'c')]
insort(pairs, (2, 'b')); insort_left(pairs, (1, 'A')); insort_right(pairs, (3, 'd'))
print(pairs)
people = [('Ann', 20), ('Bob', 30)]
insort(people, ('Cid', 25), key=lambda p: p[1])
insort_left(people, ('Dee', 25), key=lambda p: p[1])
print(people)
def contains(items, x):
    i = bisect_left(items, x)
    return i < len(items) and items[i] == x
print(contains(a, 4), contains(a, 2), contains([], 1))
def longest_increasing(items):
    tails = []
    for x in items:
        i = bisect_left(tails, x)
        tails[i:i + 1] = [x]
    return len(tails), tails
print(longest_increasing([10, 9, 2, 5, 3, 7, 101, 18]), longest_increasing('bisection'))
