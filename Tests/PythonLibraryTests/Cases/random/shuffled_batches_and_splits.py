import random
random.seed(2024)
data = list(range(12))
random.shuffle(data)
cut = int(0.8 * len(data))
train, test = data[:cut], data[cut:]
print(train, test)
for epoch in range(2):
    random.shuffle(train)
    print([train[i:i + 4] for i in range(0, len(train), 4)])
lines = [f'line {n}' for n in range(5)]
print(random.sample(lines, len(lines)), random.choice(lines), lines)
items = {'a': 1, 'b': 2, 'c': 3}
print(random.choice(list(items)), random.choice(list(items.items())))
print(random.sample(sorted(items), 2))
print(random.choices(list(items), weights=items.values(), k=6))
word = list('shuffle')
random.shuffle(word)
print(''.join(word), ''.join(random.sample('shuffle', 7)))
print([random.randint(0, 1) for _ in range(10)])
print([random.choice('HT') for _ in range(10)])
matrix = [[random.randint(-9, 9) for _ in range(4)] for _ in range(3)]
for row in matrix:
    print(' '.join(f'{x:3d}' for x in row))
print([[round(random.uniform(-1, 1), 2) for _ in range(3)] for _ in range(2)])
print(random.random() * 10 // 1, round(random.random(), 4))
