class Random:
    def __init__(self, seed):
        self.s = seed

    def next(self, n):
        self.s = (self.s * 6364136223846793005 + 1442695040888963407) % 2**64
        return (self.s >> 33) % n


rng = Random(1)
target = "lectern"
letters = "abcdefghijklmnopqrstuvwxyz"


def random_word():
    return "".join(letters[rng.next(26)] for _ in target)


def fitness(w):
    return sum(a == b for a, b in zip(w, target))


def crossover(a, b):
    cut = rng.next(len(a))
    return a[:cut] + b[cut:]


def mutate(w):
    if rng.next(10) < 4:
        i = rng.next(len(w))
        w = w[:i] + letters[rng.next(26)] + w[i + 1:]
    return w


population = [random_word() for _ in range(60)]
for generation in range(500):
    population.sort(key=fitness, reverse=True)
    if generation % 20 == 0 or population[0] == target:
        print(f"{generation:3d} {population[0]} {fitness(population[0])}")
    if population[0] == target:
        break
    parents = population[:20]
    population = parents + [mutate(crossover(parents[rng.next(20)], parents[rng.next(20)])) for _ in range(40)]
