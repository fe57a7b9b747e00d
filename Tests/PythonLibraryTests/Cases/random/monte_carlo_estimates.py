import random
random.seed(123)
def pi(n):
    return 4 * sum(random.random() ** 2 + random.random() ** 2 < 1 for _ in range(n)) / n
print([pi(n) for n in (10, 100, 1000)])
rolls = [random.randint(1, 6) + random.randint(1, 6) for _ in range(600)]
for total in range(2, 13):
    print(f'{total:2d} {rolls.count(total):3d} ' + '*' * (rolls.count(total) // 5))
def shared_birthday(n):
    return len(set(random.randrange(365) for _ in range(n))) < n
print(sum(shared_birthday(23) for _ in range(300)) / 300)
wins = 0
for _ in range(500):
    car, pick = random.randrange(3), random.randrange(3)
    opened = random.choice([d for d in range(3) if d not in (car, pick)])
    wins += next(d for d in range(3) if d not in (pick, opened)) == car
print(wins / 500, sum(random.random() for _ in range(1000)) / 1000, max(random.gauss(0, 1) for _ in range(500)))
walk, position = [], 0
for _ in range(15):
    position += random.choice((-1, 1))
    walk.append(position)
print(walk)
