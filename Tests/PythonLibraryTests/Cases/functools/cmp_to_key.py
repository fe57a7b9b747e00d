from functools import cmp_to_key
def by_length_then_reverse(a, b):
    if len(a) != len(b):
        return len(a) - len(b)
    return -1 if a > b else 1 if a < b else 0
words = ['pear', 'fig', 'kiwi', 'apple', 'date', 'yam']
print(sorted(words, key=cmp_to_key(by_length_then_reverse)), max(words, key=cmp_to_key(by_length_then_reverse)))
numbers = [3, 30, 34, 5, 9]
print(''.join(map(str, sorted(numbers, key=cmp_to_key(lambda a, b: int(f'{b}{a}') - int(f'{a}{b}'))))))
key = cmp_to_key(lambda a, b: a - b)
print(key(1) < key(2), key(1) == key(1), key(3) > key(2))
print(key(1) >= key(1), key(5).obj)
print(sorted([2, 1], key=key, reverse=True))
for action in (lambda: key(1) < 2, lambda: hash(key(1)), lambda: cmp_to_key(),
               lambda: sorted([1, 2], key=cmp_to_key(lambda a, b: 'x'))):
    try:
        action()
    except TypeError as error:
        print(error)
