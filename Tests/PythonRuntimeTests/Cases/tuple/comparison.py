print((1, 2) < (1, 3), (1, 2) < (1, 2, 3), (1, 2) == (1, 2))
print((1, 2) == [1, 2], () < (0,), (2,) > (1, 99))
print(((1,), 2) < ((1,), 3))
print(sorted([(2, 'b'), (1, 'z'), (2, 'a')]), max((1, 'a'), (1, 'b')))
print(min([(3,), (2, 9)]), (1, 'a') != (1, 'b'), (1, 2) >= (1, 2))
print((0, 'a') < (1, 2), (float('nan'),) == (float('nan'),))
for a, b in (((1, 2), (1, 'a')), ((1,), [1]), ((None, 1), (None, None)), ((1,), 1)):
    try:
        print(a < b)
    except TypeError as error:
        print(a, b, error)
version = (3, 11, 7)
print(version >= (3, 8), version < (3, 12), version[:2] == (3, 11), '.'.join(map(str, version)))
